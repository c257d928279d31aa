//! When something was, as surely as the report says.

use super::super::Field;
use super::super::shape::shape;
use super::got;
use crate::terms::{
    Counting, Known, Length as LengthValue, Period as PeriodValue, PeriodFault, Text, TimeUnit, When as WhenValue,
};
use chrono::NaiveDate;

shape! {
    /// Either `as-of`, or any of the other fields.
    pub struct Period {
        as_of as "as-of": When<'a>,
        start: When<'a>,
        end: When<'a>,
        length: Length<'a>,
        counting: Counting,
        /// The period as a reader sees it.
        label: Text,
    }

    /// A `day` with how it is `known`, or two days it lies between, one of which may be open; an empty object is
    /// "not stated".
    pub struct When {
        day: NaiveDate,
        known: Known,
        not_before as "not-before": NaiveDate,
        not_after as "not-after": NaiveDate,
    }

    pub struct Length {
        count: u32,
        unit: TimeUnit,
    }
}

impl When<'_> {
    /// `None` where a part could not be read or the parts do not fit together.
    pub fn read(&self) -> Option<WhenValue> {
        match (&self.day, &self.known, &self.not_before, &self.not_after) {
            (Some(day), Some(known), None, None) => Some(WhenValue::Day { day: *day.get()?, known: *known.get()? }),
            (None, None, None, None) => Some(WhenValue::NotStated),
            (None, None, first, last) => {
                let day = |field: &Field<'_, NaiveDate>| match field {
                    None => Some(None),
                    Some(given) => given.get().map(|&day| Some(day)),
                };
                Some(WhenValue::Between { not_before: day(first)?, not_after: day(last)? })
            }
            _ => None,
        }
    }
}

impl Period<'_> {
    /// `None` where a part could not be read or both forms are mixed, which is reported as such.
    pub fn read(&self) -> Option<Result<PeriodValue, PeriodFault>> {
        let when = |field: &Field<'_, When<'_>>| match field {
            None => Some(WhenValue::NotStated),
            Some(given) => given.get()?.read(),
        };
        if self.as_of.is_some() {
            let alone = self.start.is_none() && self.end.is_none() && self.length.is_none() && self.counting.is_none();
            return if alone { when(&self.as_of).map(|on| Ok(PeriodValue::AsOf(on))) } else { None };
        }
        let length = match got(&self.length) {
            None => None,
            Some(length) => Some(LengthValue { count: *got(&length.count)?, unit: *got(&length.unit)? }),
        };
        let counting = got(&self.counting).copied().unwrap_or(Counting::New);
        Some(PeriodValue::during(when(&self.start)?, when(&self.end)?, length, counting))
    }
}
