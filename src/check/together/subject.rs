//! What is said in all files, sorted by what it is said of, so that only what compares is compared.

use super::{Filed, Stated};
use crate::check::Argument;
use crate::check::phrase::{Phrase, say};
use crate::check::told::bounds;
use crate::measure::Bounds;
use crate::terms::{Amount, BreakType, Period, Tally, When};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What one claimant said of one measure, place, population and unit, in whichever file.
pub struct Subject<'f> {
    pub strands: Vec<Strand<'f>>,
}

/// Statements of one subject that count in the same way, in the order of the days they speak of, then of their reports.
pub struct Strand<'f> {
    pub tally: Tally,
    pub said: Vec<Said<'f>>,
}

/// Two statements between which something breaks.
#[derive(Clone, Copy)]
pub struct Pair<'f> {
    pub earlier: Said<'f>,
    pub later: Said<'f>,
}

/// A statement, and where it was made.
#[derive(Clone, Copy)]
pub struct Said<'f> {
    /// The number of its file.
    pub file: usize,
    pub filed: &'f Filed,
    pub stated: &'f Stated,
}

impl<'f> Said<'f> {
    /// The last day it can speak of; of what names no day, the day of its report.
    pub fn day(&self) -> NaiveDate {
        self.stated.period.bounds().1.unwrap_or(self.filed.published)
    }

    /// The day it speaks of last, where that is one day.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let last = match self.stated.period {
            Period::AsOf(when) => when,
            Period::During(during) => during.end(),
        };
        known(last)
    }

    /// The first and the last day it speaks of, where both are known.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        match self.stated.period {
            Period::AsOf(when) => known(when).map(|day| (day, day)),
            Period::During(during) => Some((known(during.start())?, known(during.end())?)),
        }
    }

    /// Its number; none where it is withdrawn.
    pub fn in_force(&self) -> Option<Amount> {
        self.stated.amount
    }

    /// What its number can have been.
    pub fn bounds(&self) -> Option<Bounds> {
        self.in_force().map(Bounds::of)
    }

    /// Whether its author notes one of these breaks at it.
    pub fn has_break(&self, any_of: &[BreakType]) -> bool {
        self.stated.breaks.iter().any(|noted| any_of.contains(&noted.is))
    }

    /// Where its number stands, as sentences say it: "`killed-20` in seeds/a.json, line 12".
    pub fn told(&self) -> Phrase {
        say("stated-at", "`{figure}` in {file}, line {line}")
            .given("figure", &self.stated.id)
            .given("file", &self.filed.name)
            .given("line", self.stated.amount_at.line.to_string())
    }

    /// Its number as sentences say it: "20", "19 to 21".
    pub fn number(&self) -> Argument {
        self.bounds().map_or_else(|| Argument::from(""), bounds)
    }
}

fn known(when: When) -> Option<NaiveDate> {
    match when {
        When::Day { day, .. } => Some(day),
        When::Between { .. } | When::NotStated => None,
    }
}

/// Everything that is said, subject by subject. What nobody is named for may come from anybody, so that of two reports
/// it makes two subjects.
pub(super) fn subjects<'f>(files: &[&'f Filed]) -> Vec<Subject<'f>> {
    type Key<'f> = ([&'f str; 5], Option<usize>);
    let mut sorted: BTreeMap<Key<'f>, BTreeMap<Tally, Vec<Said<'f>>>> = BTreeMap::new();
    for (file, &filed) in files.iter().enumerate() {
        for stated in &filed.stated {
            let key = (stated.of(), stated.by_nobody.then_some(file));
            let said = Said { file, filed, stated };
            sorted.entry(key).or_default().entry(stated.period.tally()).or_default().push(said);
        }
    }
    let strand = |(tally, mut said): (Tally, Vec<Said<'f>>)| {
        said.sort_by_key(|one| (one.day(), one.filed.published, one.file));
        Strand { tally, said }
    };
    sorted.into_values().map(|strands| Subject { strands: strands.into_iter().map(strand).collect() }).collect()
}
