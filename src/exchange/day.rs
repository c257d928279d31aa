//! What a cell says for a day, however it was written.

use super::what::What;
use crate::extract::ENGLISH;
use chrono::{Datelike, NaiveDate};

/// Which number of a day in digits comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    DayFirst,
    MonthFirst,
}

/// Days in the years of which reports can speak.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2999;

/// Reads a day; `order` settles those that could be two.
///
/// # Errors
/// Where it is no day, or two and nobody said which.
pub fn day(cell: &str, order: Option<Order>) -> Result<NaiveDate, What> {
    let text = || cell.trim().to_owned();
    let no_day = || What::NoDay { text: text() };
    let whole = cell.trim();
    // A time of day, which days have no use for.
    let date = whole.split_once('T').filter(|(_, time)| time.starts_with(|c: char| c.is_ascii_digit()));
    let date =
        date.or_else(|| whole.split_once(' ').filter(|(_, time)| time.contains(':'))).map_or(whole, |(date, _)| date);
    if let Some(found) = in_words(date) {
        return Ok(found);
    }
    let signs: Vec<char> = date.chars().filter(|letter| matches!(letter, '-' | '/' | '.')).collect();
    let numbers: Vec<&str> = date.split(['-', '/', '.']).map(str::trim).collect();
    let is_digits = |number: &&str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if numbers.len() == 1 && numbers.iter().all(is_digits) && (5..=5).contains(&date.len()) {
        return Err(What::DayAsNumber { text: text() });
    }
    let ([first, second, third], [sign, other]) = (numbers.as_slice(), signs.as_slice()) else { return Err(no_day()) };
    if sign != other || !numbers.iter().all(is_digits) {
        return Err(no_day());
    }
    let of = |year: &str, month: &str, day: &str| {
        let year = year.parse().ok().filter(|_| year.len() == 4).filter(|year| YEARS.contains(year))?;
        NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
    };
    if first.len() == 4 {
        return of(first, second, third).ok_or_else(no_day);
    }
    match (of(third, second, first), of(third, first, second)) {
        (Some(day), Some(other)) if day != other => match order {
            Some(Order::DayFirst) => Ok(day),
            Some(Order::MonthFirst) => Ok(other),
            None => Err(What::TwoDays { text: text() }),
        },
        // An order that was asked for holds for all, so that none is read against it.
        (Some(day), None) if order != Some(Order::MonthFirst) => Ok(day),
        (None, Some(day)) if order != Some(Order::DayFirst) => Ok(day),
        (Some(day), Some(_)) => Ok(day),
        _ => Err(no_day()),
    }
}

/// A day as English writes it: 5 March 2031.
pub fn in_english(day: NaiveDate) -> String {
    let month = ENGLISH.months.get(day.month0() as usize).copied().unwrap_or_default();
    let (first, rest) = month.split_at(month.len().min(1));
    format!("{} {}{rest} {}", day.day(), first.to_uppercase(), day.year())
}

/// In which order the days of a column must be read, by those that can be read in one only. None where they tell nothing or
/// contradict one another.
pub fn order_of<'c>(cells: impl Iterator<Item = &'c str>) -> Option<Order> {
    let mut found = None;
    for cell in cells {
        let order = match (day(cell, Some(Order::DayFirst)), day(cell, Some(Order::MonthFirst))) {
            (Ok(_), Err(_)) => Order::DayFirst,
            (Err(_), Ok(_)) => Order::MonthFirst,
            _ => continue,
        };
        if found.is_some_and(|found| found != order) {
            return None;
        }
        found = Some(order);
    }
    found
}

/// "1 March 2015", "March 1, 2015", "1-Mar-2015".
fn in_words(date: &str) -> Option<NaiveDate> {
    let lower = date.to_lowercase();
    let words: Vec<&str> = lower.split([' ', ',', '-', '.', '/', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let (day, month, year) = match words.as_slice() {
        [day, month, year] if month_of(month).is_some() => (day, month_of(month)?, year),
        [month, day, year] if month_of(month).is_some() => (day, month_of(month)?, year),
        _ => return None,
    };
    let day = day.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()).parse().ok()?;
    let found = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day)?;
    YEARS.contains(&found.year()).then_some(found)
}

fn month_of(word: &str) -> Option<u32> {
    let months = ENGLISH.months.iter().position(|month| month == &word || (word.len() >= 3 && month.starts_with(word)));
    u32::try_from(months? + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_form_that_leaves_no_doubt() {
        let march = NaiveDate::from_ymd_opt(2022, 3, 31).expect("a day");
        for cell in [
            "2022-03-31",
            "2022/03/31",
            "31-03-2022",
            "31/03/2022",
            "03/31/2022",
            "31.3.2022",
            "31 March 2022",
            "March 31, 2022",
            "31-Mar-2022",
            "31st Mar 2022",
            "2022-03-31T00:00:00Z",
            "2022-03-31 12:30",
        ] {
            assert_eq!(day(cell, None), Ok(march), "{cell}");
        }
        assert_eq!(day("05/05/2022", None).map(|day| day.to_string()), Ok("2022-05-05".into()));
    }

    #[test]
    fn what_could_be_two_days_is_asked_for() {
        assert_eq!(day("04-03-2022", None), Err(What::TwoDays { text: "04-03-2022".into() }));
        assert_eq!(day("04-03-2022", Some(Order::DayFirst)).map(|day| day.to_string()), Ok("2022-03-04".into()));
        assert_eq!(day("04-03-2022", Some(Order::MonthFirst)).map(|day| day.to_string()), Ok("2022-04-03".into()));
        assert!(day("31-03-2022", Some(Order::MonthFirst)).is_err());
        assert_eq!(order_of(["04-03-2022", "31-03-2022", "NA"].into_iter()), Some(Order::DayFirst));
        assert_eq!(order_of(["03-31-2022", "31-03-2022"].into_iter()), None);
    }

    #[test]
    fn what_is_no_day_is_told() {
        for cell in ["March 2022", "2022", "31-02-2022", "1-2-22", "31-03/2022", "soon", "٣١-٠٣-٢٠٢٢", "0000-01-01"]
        {
            assert!(matches!(day(cell, None), Err(What::NoDay { .. })), "{cell}: {:?}", day(cell, None));
        }
        assert_eq!(day("44631", None), Err(What::DayAsNumber { text: "44631".into() }));
    }
}
