//! Several reports side by side: what each claimant last said of one thing.
//!
//! Reports of one site share their ids: the rule `register-disagrees` finds where they do not.

use super::{Claimant, Figure, Receipt, Report, Statement};
use crate::terms::{Category, Counting, Period};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// What was said, and in which report.
#[derive(Clone, Copy, Debug)]
pub struct Said<'r> {
    pub report: &'r Report,
    pub statement: Statement<'r>,
}

/// One measure at one place of one population, and everybody who spoke of it.
#[derive(Clone, Debug)]
pub struct Question<'r> {
    /// The one who spoke last first.
    pub speakers: Vec<LastSaid<'r>>,
}

/// What one claimant said of it.
#[derive(Clone, Debug)]
pub struct LastSaid<'r> {
    /// The last that is in force, the newest first: several where none of them is later than the others. What was
    /// withdrawn since stands among them.
    pub last: Vec<Said<'r>>,
    /// What was said before that, the newest first.
    pub earlier: Vec<Said<'r>>,
}

/// What every claimant last said, question by question, as they first come up in the reports. Our own arithmetic is left
/// out: nobody said it.
pub fn last_said<'r>(reports: &[&'r Report]) -> Vec<Question<'r>> {
    let mut questions: Vec<Vec<Said<'r>>> = Vec::new();
    for said in reports.iter().flat_map(|&report| statements(report)) {
        match questions.iter_mut().find(|known| known.first().is_some_and(|first| first.is_like(&said))) {
            Some(known) => known.push(said),
            None => questions.push(vec![said]),
        }
    }
    questions.into_iter().map(question).collect()
}

fn statements(report: &Report) -> impl Iterator<Item = Said<'_>> {
    let stated = report.statements().filter(|statement| match statement {
        Statement::InForce(figure) => !Figure::is_derived(figure),
        Statement::Withdrawn(withdrawn) => withdrawn.stood.is_some(),
    });
    stated.map(move |statement| Said { report, statement })
}

fn question(said: Vec<Said<'_>>) -> Question<'_> {
    let mut speakers: Vec<Vec<Said<'_>>> = Vec::new();
    for one in said {
        match speakers.iter_mut().find(|known| known.first().is_some_and(|first| first.is_followed_by(&one))) {
            Some(known) => known.push(one),
            None => speakers.push(vec![one]),
        }
    }
    let mut speakers: Vec<LastSaid<'_>> = speakers.into_iter().map(last).collect();
    speakers.sort_by_key(|speaker| speaker.last.first().map(|said| Reverse(said.when())));
    Question { speakers }
}

fn last(mut said: Vec<Said<'_>>) -> LastSaid<'_> {
    said.sort_by_key(|one| Reverse(one.when()));
    let in_force = said.iter().find(|one| one.statement.in_force().is_some());
    let since = in_force.or(said.first()).map(Said::when);
    let (last, earlier) = said.into_iter().partition(|one| Some(one.when()) >= since);
    LastSaid { last, earlier }
}

impl<'r> Said<'r> {
    pub fn receipt(&self) -> &'r Receipt {
        self.statement.receipt()
    }

    /// The last day it can speak of, then the day of its report. What names no day was said by the day of its report, at
    /// the latest.
    fn when(&self) -> (NaiveDate, NaiveDate) {
        let published = self.report.publication.date.day;
        (self.receipt().period.period.bounds().1.unwrap_or(published), published)
    }

    /// Whether both speak of the same: one measure, on one axis.
    fn is_like(&self, other: &Self) -> bool {
        let (own, other) = (self.receipt(), other.receipt());
        own.measure.id == other.measure.id && own.axis() == other.axis()
    }

    /// Whether the other, if later, takes its place: the same claimant counts in the same way. What nobody is named for
    /// may come from anybody, so it takes the place of nothing in another report.
    fn is_followed_by(&self, other: &Self) -> bool {
        let (one, two): (&Claimant, &Claimant) = (&self.receipt().claimant, &other.receipt().claimant);
        one.id == two.id
            && self.counting() == other.counting()
            && (one.category != Category::NotAttributed || self.report.id == other.report.id)
    }

    fn counting(&self) -> Option<Counting> {
        match self.receipt().period.period {
            Period::AsOf(_) => None,
            Period::During(during) => Some(during.counting()),
        }
    }
}
