//! When, and how surely that is known.

use super::vocabulary::vocabulary;
use super::{Month, TimeUnit};
use chrono::NaiveDate;

vocabulary! {
    /// How a date is known. A found date outranks an inferred one.
    pub enum Known {
        /// The report prints it.
        Stated = "stated",
        /// Another source, which is named, prints it.
        Found = "found",
        /// Worked out from the report; how is said.
        Inferred = "inferred",
    }
}

/// A point in time as far as it is known. A vague one never becomes a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day {
        day: NaiveDate,
        known: Known,
    },
    /// Some day from one to the other, both included; one of the two may be open.
    Between {
        not_before: Option<NaiveDate>,
        not_after: Option<NaiveDate>,
    },
    NotStated,
}

impl When {
    /// The first day it can be.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            Self::Day { day, .. } => Some(day),
            Self::Between { not_before, .. } => not_before,
            Self::NotStated => None,
        }
    }

    /// The last day it can be.
    pub fn latest(self) -> Option<NaiveDate> {
        match self {
            Self::Day { day, .. } => Some(day),
            Self::Between { not_after, .. } => not_after,
            Self::NotStated => None,
        }
    }
}

/// A stated length: "two days", "the last 24 hours".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    pub count: u32,
    pub unit: TimeUnit,
}

vocabulary! {
    /// Whether a flow counts what is new in its period, or all since a stated start: the "new" and "cumulative" of
    /// epidemiological and humanitarian bulletins.
    pub enum Counting {
        New = "new",
        CumulativeSinceStart = "cumulative-since-start",
    }
}

/// In what way a number counts over time. Numbers that count in different ways share no axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tally {
    /// How things stood.
    AsOf,
    /// What is new in its period.
    New,
    /// All since a start: the first and the last day that it can have been.
    Since(Option<NaiveDate>, Option<NaiveDate>),
}

/// What time a figure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// How things stood at one moment.
    AsOf(When),
    /// What happened from one moment to another.
    During(During),
}

/// An interval, its end never before its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct During {
    start: When,
    end: When,
    length: Option<Length>,
    counting: Counting,
}

/// Why dates do not make a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodFault {
    /// The end can only lie before the start.
    Backward,
    /// The stated length cannot lie between the stated ends.
    LengthDoesNotFit,
    /// Cumulative, but nobody said since when.
    StartMissing,
}

impl Period {
    /// An interval between two moments, each as well known as it is.
    ///
    /// # Errors
    /// Where the end lies before the start, the length does not fit, or a cumulative count has no start.
    pub fn during(start: When, end: When, length: Option<Length>, counting: Counting) -> Result<Self, PeriodFault> {
        if let (Some(first), Some(last)) = (start.earliest(), end.latest())
            && last < first
        {
            return Err(PeriodFault::Backward);
        }
        if let (When::Day { day: first, .. }, When::Day { day: last, .. }, Some(length)) = (start, end, length)
            && !length.unit.spans(length.count, first, last)
        {
            return Err(PeriodFault::LengthDoesNotFit);
        }
        if counting == Counting::CumulativeSinceStart && start == When::NotStated {
            return Err(PeriodFault::StartMissing);
        }
        Ok(Self::During(During { start, end, length, counting }))
    }

    /// The earliest and latest day it can touch.
    pub fn bounds(self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Self::AsOf(when) => (when.earliest(), when.latest()),
            Self::During(during) => (during.start.earliest(), during.end.latest()),
        }
    }

    /// In what way a number of this period counts.
    pub fn tally(self) -> Tally {
        match self {
            Self::AsOf(_) => Tally::AsOf,
            Self::During(During { counting: Counting::New, .. }) => Tally::New,
            Self::During(During { start, .. }) => Tally::Since(start.earliest(), start.latest()),
        }
    }

    /// The first and the last day that it stands for on an axis of time; one that is open is as the other. A total stands
    /// at its end. None where no such day is known.
    pub fn on_axis(self) -> Option<(NaiveDate, NaiveDate)> {
        let (start, end) = match self {
            Self::During(during) if during.counting == Counting::CumulativeSinceStart => {
                (during.end.earliest(), during.end.latest())
            }
            _ => self.bounds(),
        };
        Some((start.or(end)?, end.or(start)?))
    }

    /// The first and the last month that it stands for, in which a reader looks for it: those of [`on_axis`](Self::on_axis).
    /// None where no such day is known.
    pub fn months(self) -> Option<(Month, Month)> {
        let (first, last) = self.on_axis()?;
        Some((Month::of(first)?, Month::of(last)?))
    }

    /// Whether any of its days was worked out rather than printed.
    pub fn is_inferred(self) -> bool {
        let inferred = |when| matches!(when, When::Day { known: Known::Inferred, .. });
        match self {
            Self::AsOf(when) => inferred(when),
            Self::During(during) => inferred(during.start) || inferred(during.end),
        }
    }
}

impl During {
    pub fn start(self) -> When {
        self.start
    }

    pub fn end(self) -> When {
        self.end
    }

    pub fn length(self) -> Option<Length> {
        self.length
    }

    pub fn counting(self) -> Counting {
        self.counting
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> When {
        let day = NaiveDate::from_ymd_opt(2012, 7, d).expect("a day of July");
        When::Day { day, known: Known::Inferred }
    }

    #[test]
    fn an_interval_does_not_run_backward() {
        assert_eq!(Period::during(day(30), day(29), None, Counting::New), Err(PeriodFault::Backward));
        assert!(Period::during(day(29), day(29), None, Counting::New).is_ok());
        assert!(Period::during(When::NotStated, day(29), None, Counting::New).is_ok());
    }

    #[test]
    fn a_length_that_its_ends_cannot_hold_is_refused() {
        let length = Some(Length { count: 24, unit: TimeUnit::Hour });
        assert!(Period::during(day(29), day(30), length, Counting::New).is_ok());
        assert_eq!(Period::during(day(1), day(30), length, Counting::New), Err(PeriodFault::LengthDoesNotFit));
    }

    #[test]
    fn a_total_stands_at_its_end_and_what_is_new_over_its_days() {
        let days = |period: Result<Period, PeriodFault>| {
            let (first, last) = period.expect("a period").on_axis().expect("days");
            [first, last].map(|day| chrono::Datelike::day(&day))
        };
        assert_eq!(days(Period::during(day(1), day(30), None, Counting::CumulativeSinceStart)), [30, 30]);
        assert_eq!(days(Period::during(day(1), day(30), None, Counting::New)), [1, 30]);
        assert_eq!(days(Period::during(day(1), When::NotStated, None, Counting::New)), [1, 1]);
        let open = Period::during(day(1), When::NotStated, None, Counting::CumulativeSinceStart);
        assert_eq!(open.expect("a period").on_axis(), None, "until when is not stated, and not the day it began");
    }

    #[test]
    fn totals_since_two_starts_count_in_two_ways() {
        let since =
            |start| Period::during(start, day(30), None, Counting::CumulativeSinceStart).expect("a period").tally();
        assert_eq!(since(day(1)), since(day(1)));
        assert_ne!(since(day(1)), since(day(2)));
    }

    #[test]
    fn a_cumulative_count_needs_its_start() {
        let count = |start| Period::during(start, day(30), None, Counting::CumulativeSinceStart);
        assert_eq!(count(When::NotStated), Err(PeriodFault::StartMissing));
        assert!(count(day(1)).is_ok());
    }
}
