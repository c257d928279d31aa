//! What is counted, and in what way.

use super::vocabulary::vocabulary;
use chrono::NaiveDate;

vocabulary! {
    /// What kind of quantity a measure is. Kinds never share an axis.
    ///
    /// Stock and flow as in the statistics of migration and displacement: the IRIS recommendations of EGRISS (2018)
    /// keep them apart for refugees, as demography does for any population.
    pub enum Kind {
        /// So many are there, as of a date.
        Stock = "stock",
        /// So many came, fled, died during a period.
        Flow = "flow",
        /// So many per time.
        Rate = "rate",
        /// A part of one, from 0 to 1.
        Share = "share",
        Duration = "duration",
        Distance = "distance",
    }
}

vocabulary! {
    /// A unit of time, for rates ("a minute"), durations ("3 hours") and lengths of periods ("two days").
    pub enum TimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        Year = "year",
    }
}

impl TimeUnit {
    /// Whether both days could lie this many units apart: used to hold a stated length against stated ends.
    pub fn spans(self, count: u32, start: NaiveDate, end: NaiveDate) -> bool {
        let days = (end - start).num_days() + 1;
        let (least, most) = match self {
            Self::Minute => (1, 1 + i64::from(count) / 1440 + 1),
            Self::Hour => (1, 1 + i64::from(count) / 24 + 1),
            Self::Day => (i64::from(count), i64::from(count) + 1),
            Self::Week => (7 * i64::from(count) - 6, 7 * i64::from(count) + 7),
            Self::Month => (28 * i64::from(count) - 27, 31 * i64::from(count) + 31),
            Self::Year => (365 * i64::from(count) - 364, 366 * i64::from(count) + 366),
        };
        (least..=most).contains(&days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_fits_its_ends_or_does_not() {
        let day = |d| NaiveDate::from_ymd_opt(2012, 7, d).expect("a day of July");
        assert!(TimeUnit::Day.spans(2, day(29), day(30)));
        assert!(!TimeUnit::Day.spans(2, day(1), day(30)));
        assert!(TimeUnit::Hour.spans(24, day(29), day(30)));
        assert!(!TimeUnit::Hour.spans(24, day(20), day(30)));
    }
}
