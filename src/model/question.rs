//! Everything that the reports of a site state of one measure at one place.
//!
//! Reports of one site share their ids: the rule `register-disagrees` finds where they do not.

use super::across::{Answers, answers};
use super::{Measure, Place, Receipt, Report, Statement};
use crate::measure::Heard;
use crate::terms::{Category, Counting, Period, Tally};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What was said, and in which report.
#[derive(Clone, Copy, Debug)]
pub struct Said<'r> {
    pub report: &'r Report,
    pub statement: Statement<'r>,
}

/// One measure at one place, and all that reports state of it. Our own arithmetic is no part of it: nobody said it.
#[derive(Clone, Debug)]
pub struct Question<'r> {
    /// One statement at least.
    first: Said<'r>,
    /// All of them, in the order of the reports that they were taken from.
    said: Vec<Said<'r>>,
}

/// What may stand on one axis of time: statements on the same people that count in the same way, all of them of real
/// reports or all of invented ones.
#[derive(Clone, Debug)]
pub struct Strand<'r> {
    pub tally: Tally,
    /// One at least: first those that name no day, then by the days they speak of, then by the days of their reports.
    pub said: Vec<Said<'r>>,
}

/// The days of a site's newest reports of each place, up to which silence is counted. A report from elsewhere could not have
/// had the number, and what is invented happens in a time of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newest<'r> {
    real: Heard<'r>,
    invented: Heard<'r>,
}

impl<'r> Newest<'r> {
    pub fn of(reports: &[&'r Report]) -> Self {
        let mut newest = Self::default();
        for report in reports {
            let heard = if report.invented.is_some() { &mut newest.invented } else { &mut newest.real };
            for said in stated(report) {
                let place = &said.receipt().place;
                heard.hear(&place.id, &place.around, said.published());
            }
        }
        newest
    }

    /// The newest of the reports of the same place, of one that it lies in or of one in it: of those that are invented like
    /// the report of this statement, or real like it.
    pub fn like(&self, said: &Said<'_>) -> NaiveDate {
        let (real, invented) = self.days(&said.receipt().place);
        if said.report.invented.is_some() { invented } else { real }.unwrap_or(said.published())
    }

    /// The day of the newest real report and that of the newest invented one that speak of a place, of one that it lies in
    /// or of one in it.
    pub fn days(&self, place: &Place) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let newest = |heard: &Heard<'_>| heard.newest(&place.id, &place.around);
        (newest(&self.real), newest(&self.invented))
    }
}

/// Every question that reports answer, by the ids of its measure and its place.
pub fn questions<'r>(reports: &[&'r Report]) -> BTreeMap<(&'r str, &'r str), Question<'r>> {
    let mut found: BTreeMap<_, Question<'r>> = BTreeMap::new();
    for said in reports.iter().flat_map(|&report| stated(report)) {
        let receipt = said.receipt();
        let key = (receipt.measure.id.as_str(), receipt.place.id.as_str());
        found.entry(key).or_insert_with(|| Question { first: said, said: Vec::new() }).said.push(said);
    }
    found
}

/// What a report states, in the order of its figures.
pub(super) fn stated(report: &Report) -> impl Iterator<Item = Said<'_>> {
    let statements = report.statements().filter(|statement| statement.is_stated());
    statements.map(move |statement| Said { report, statement })
}

/// Groups of what has the same key, in the order in which the first of each comes up.
pub(super) fn grouped<T, K: Ord>(all: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<Vec<T>> {
    let mut places: BTreeMap<K, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<T>> = Vec::new();
    for one in all {
        let place = *places.entry(key(&one)).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

impl<'r> Question<'r> {
    pub fn measure(&self) -> &'r Measure {
        &self.first.receipt().measure
    }

    pub fn place(&self) -> &'r Place {
        &self.first.receipt().place
    }

    pub fn said(&self) -> &[Said<'r>] {
        &self.said
    }

    /// Whether all of it comes from invented reports.
    pub fn is_invented(&self) -> bool {
        self.said.iter().all(|said| said.report.invented.is_some())
    }

    /// The reports that state something of it, each once, in their order.
    pub fn reports(&self) -> Vec<&'r Report> {
        let mut reports: Vec<&Report> = self.said.iter().map(|said| said.report).collect();
        // What one report states stands together.
        reports.dedup_by_key(|report| &report.id);
        reports
    }

    /// What each claimant last said, for each group of people.
    pub fn answers(&self) -> Vec<Answers<'r>> {
        answers(self.said.iter().copied())
    }

    /// Its strands, the one of most statements first.
    pub fn strands(&self) -> Vec<Strand<'r>> {
        let key = |said: &Said<'r>| {
            let receipt = said.receipt();
            (said.report.invented.is_some(), receipt.population.id.as_str(), receipt.period.period.tally())
        };
        let strand = |mut said: Vec<Said<'r>>| {
            said.sort_by_key(|one| (one.receipt().period.period.on_axis(), one.published()));
            let tally = said.first()?.receipt().period.period.tally();
            Some(Strand { tally, said })
        };
        let mut strands: Vec<Strand<'r>> =
            grouped(self.said.iter().copied(), key).into_iter().filter_map(strand).collect();
        strands.sort_by_key(|strand| Reverse(strand.said.len()));
        strands
    }
}

impl<'r> Said<'r> {
    pub fn receipt(&self) -> &'r Receipt {
        self.statement.receipt()
    }

    pub fn published(&self) -> NaiveDate {
        self.report.publication.date.day
    }

    /// The last day it can speak of, then the day of its report. What names no day was said by the day of its report, at
    /// the latest.
    pub fn when(&self) -> (NaiveDate, NaiveDate) {
        let published = self.published();
        (self.receipt().period.period.bounds().1.unwrap_or(published), published)
    }

    /// Whether both speak of the same: one measure, on one axis.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let (own, other) = (self.receipt(), other.receipt());
        own.measure.id == other.measure.id && own.axis() == other.axis()
    }

    /// Whose word it is: the claimant's. What nobody is named for may come from anybody, so in each report it is another's.
    pub fn speaker(&self) -> (&'r str, Option<&'r str>) {
        let claimant = &self.receipt().claimant;
        let apart = claimant.category == Category::NotAttributed;
        (&claimant.id, apart.then_some(self.report.id.as_str()))
    }

    pub(super) fn counting(&self) -> Option<Counting> {
        match self.receipt().period.period {
            Period::AsOf(_) => None,
            Period::During(during) => Some(during.counting()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn groups_stand_in_the_order_in_which_they_come_up() {
        assert_eq!(grouped([5, 2, 7, 4, 1], |n| n % 2), [vec![5, 7, 1], vec![2, 4]]);
    }
}
