//! The time that the days of a row give to its figures.

use super::day::in_english;
use super::uses::Use;
use crate::edit::Node;
use crate::terms::{Counting, Known};
use chrono::NaiveDate;

/// A day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// What it is in it.
    pub is: Use,
    pub day: NaiveDate,
    /// Whether a cell says it; else the mapping does, and the table says nothing of it.
    pub is_said: bool,
}

/// A period of the days that columns give, with their words for readers. None where there is no day.
pub fn period(days: Vec<Day>, counting: Option<Counting>) -> Option<Node> {
    let ends = |day: Day| match day.is {
        Use::OnDay => vec![Day { is: Use::Start, ..day }, Day { is: Use::End, ..day }],
        _ => vec![day],
    };
    let mut days: Vec<Day> = days.into_iter().flat_map(ends).collect();
    days.sort();
    let label = label(&days.iter().map(|day| (day.is, day.day)).collect::<Vec<_>>())?;
    let when = |Day { day, is_said, .. }: &Day| {
        let known = if *is_said { Known::Stated } else { Known::Inferred };
        Node::object(vec![("day", Node::text(&day.to_string())), ("known", Node::text(known.id()))])
    };
    let mut fields: Vec<_> = days.iter().map(|day| (day.is.name(), when(day))).collect();
    fields.extend(counting.map(|counting| ("counting", Node::text(counting.id()))));
    fields.push(("label", Node::words(&label)));
    Some(Node::object(fields))
}

/// The same days in words: nothing but what the cells say.
fn label(days: &[(Use, NaiveDate)]) -> Option<String> {
    let said = |day: &NaiveDate| in_english(*day);
    Some(match days {
        [(Use::Start, start), (Use::End, end)] if start != end => format!("{} to {}", said(start), said(end)),
        [(Use::Start, day)] => format!("from {}", said(day)),
        [(Use::End, day)] => format!("until {}", said(day)),
        [(_, day), ..] => said(day),
        [] => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Style;

    #[test]
    fn days_of_a_row_are_told_in_words_too() {
        let day = |day| NaiveDate::from_ymd_opt(2031, 3, day).expect("a day");
        let told = |days: Vec<(Use, NaiveDate)>| {
            let days = days.into_iter().map(|(is, day)| Day { is, day, is_said: true }).collect();
            period(days, None).map(|node| Style::house().value("", &node, 0))
        };
        let both = told(vec![(Use::End, day(9)), (Use::Start, day(5))]).expect("a period");
        assert!(both.starts_with("{ \"start\"") && both.contains("5 March 2031 to 9 March 2031"), "{both}");
        let of = told(vec![(Use::AsOf, day(7))]).expect("a period");
        assert!(of.contains("\"as-of\"") && of.contains("\"en\": \"7 March 2031\""), "{of}");
        let on = told(vec![(Use::OnDay, day(7))]).expect("a period");
        assert!(on.contains("\"start\"") && on.contains("\"end\"") && on.contains("\"en\": \"7 March 2031\""), "{on}");
        assert_eq!(told(Vec::new()), None);
    }
}
