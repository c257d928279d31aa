//! The time that each column of numbers holds for. One row of a table often holds what is there on its day beside what happened until
//! then, so the same day is the day of the one, and the end of the time of the other.

use super::day::day;
use super::mapping::{Column, column_named};
use super::period::{Day, period};
use super::uses::Use;
use super::what::What;
use crate::edit::Node;
use crate::terms::{Counting, Kind};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Which days are the time of a column of numbers, and what each is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Time {
    columns: Vec<(usize, Use)>,
    /// The first day, where the mapping says it and no cell does.
    since: Option<NaiveDate>,
    counting: Option<Counting>,
}

/// The columns that the columns of numbers name for their times, so that no row has them in common only.
pub fn named<'c>(columns: impl Iterator<Item = &'c Column>, headers: &[String]) -> Vec<usize> {
    let numbers = columns.filter(|column| column.is == Use::Number);
    numbers
        .flat_map(|column| [&column.time, &column.since])
        .flatten()
        .filter_map(|name| column_named(name, headers).ok())
        .collect()
}

impl Time {
    /// That of a column of numbers. `common` are the columns of days that hold for a row as a whole, `all` those there are. What names
    /// no day is told behind it.
    pub fn of(column: &Column, common: &[(usize, Use)], all: &[(usize, Use)], headers: &[String]) -> (Self, Vec<What>) {
        let mut faults = Vec::new();
        let mut found = |field: &str, name: &String| {
            let at = column_named(name, headers).ok();
            let used = at.and_then(|at| all.iter().find(|(own, _)| *own == at).copied());
            if used.is_none() {
                faults.push(What::NoTime { field: field.to_owned(), text: name.clone() });
            }
            used
        };
        let mut columns = match &column.time {
            Some(name) => found("time", name).into_iter().collect(),
            None => common.to_vec(),
        };
        let since = column.since.as_ref().and_then(|text| day(text, None).ok());
        let first = column.since.as_ref().filter(|_| since.is_none()).and_then(|name| found("since", name));
        let counts_up = since.is_some() || first.is_some() || column.counting == Some(Counting::CumulativeSinceStart);
        if since.is_some() || first.is_some() {
            columns.retain(|(at, is)| *is != Use::Start && first.is_none_or(|(first, _)| first != *at));
        }
        let is_alone = columns.len() == 1;
        for (_, is) in &mut columns {
            *is = match (column.kind, *is) {
                (Some(Kind::Stock), _) if is_alone && !counts_up => Use::AsOf,
                (_, Use::AsOf | Use::OnDay) if counts_up => Use::End,
                (Some(Kind::Flow), Use::AsOf) => Use::OnDay,
                (_, is) => is,
            };
        }
        columns.extend(first.map(|(at, _)| (at, Use::Start)));
        let counting = column.counting.or(counts_up.then_some(Counting::CumulativeSinceStart));
        (Self { columns, since, counting }, faults)
    }

    /// The period of a row, by the days that its cells say.
    pub fn period(&self, days: &BTreeMap<usize, NaiveDate>) -> Option<Node> {
        let said = self.columns.iter().filter_map(|(at, is)| Some(Day { is: *is, day: *days.get(at)?, is_said: true }));
        let since = self.since.map(|day| Day { is: Use::Start, day, is_said: false });
        let said: Vec<Day> = said.collect();
        // A start alone says of no number until when it counts.
        if said.is_empty() { None } else { period(said.into_iter().chain(since).collect(), self.counting) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Style;

    fn headers() -> Vec<String> {
        ["Date", "Refugees", "Killed", "From"].map(str::to_owned).to_vec()
    }

    fn told(column: Column) -> (String, Vec<What>) {
        let all = [(0, Use::AsOf), (3, Use::Start)];
        let (time, faults) = Time::of(&Column { is: Use::Number, ..column }, &all[..1], &all, &headers());
        let day = |day| NaiveDate::from_ymd_opt(2022, 3, day).expect("a day");
        let period = time.period(&BTreeMap::from([(0, day(4)), (3, day(1))]));
        (period.map_or_else(String::new, |period| Style::house().value("", &period, 0)), faults)
    }

    #[test]
    fn one_day_of_a_row_is_the_day_of_a_stock_and_the_end_of_what_is_counted_since() {
        let said = |text: &str| Some(text.to_owned());
        let (stock, _) = told(Column { kind: Some(Kind::Stock), ..Column::default() });
        assert!(stock.contains("as-of") && stock.contains("2022-03-04"), "{stock}");
        let flow = Column { kind: Some(Kind::Flow), since: said("2022-02-24"), ..Column::default() };
        let (flow, faults) = told(flow);
        assert!(flow.contains("cumulative-since-start") && flow.contains("24 February 2022 to 4 March 2022"), "{flow}");
        assert!(flow.contains("inferred") && flow.contains("stated") && faults.is_empty(), "{flow}");
        let (day, _) = told(Column { kind: Some(Kind::Flow), ..Column::default() });
        assert!(day.contains("\"start\"") && day.contains("\"end\"") && !day.contains("counting"), "{day}");
        let (between, _) = told(Column { since: said("From"), time: said("A"), ..Column::default() });
        assert!(between.contains("1 March 2022 to 4 March 2022"), "{between}");
    }

    #[test]
    fn a_time_that_is_no_column_of_days_is_told() {
        let (period, faults) = told(Column { time: Some("Killed".to_owned()), ..Column::default() });
        assert_eq!((period.as_str(), faults[0].id()), ("", "no-time"));
    }
}
