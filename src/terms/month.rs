//! A month of a year.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A month, counted from January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Month(pub u16);

impl Month {
    /// None for a year before 0, or far away.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let month = u16::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        Some(Self(u16::try_from(year).ok()?.checked_mul(12)?.checked_add(month - 1)?))
    }

    /// That of a day; none for a day before the year 0, or far away.
    pub fn of(day: NaiveDate) -> Option<Self> {
        Self::new(day.year(), day.month())
    }

    /// From `YYYY-MM`, as forms give it.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    pub fn year(self) -> u16 {
        self.0 / 12
    }

    /// Counted from 0.
    pub fn of_year(self) -> u16 {
        self.0 % 12
    }
}

impl fmt::Display for Month {
    /// `YYYY-MM`, as addresses have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.of_year() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reads_as_it_is_written() {
        for text in ["2031-01", "2031-12", "0999-06"] {
            assert_eq!(Month::parse(text).expect("a month").to_string(), text);
        }
        for text in ["2031", "2031-00", "2031-13", "-1-06", "70000-01"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }
}
