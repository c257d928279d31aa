//! Several reports side by side: what each claimant last said of one thing.

use super::question::{grouped, stated};
use super::{Report, Said};
use std::cmp::Reverse;

/// One measure at one place of one population, and everybody who spoke of it.
#[derive(Clone, Debug)]
pub struct Answers<'r> {
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

/// What every claimant last said of everything, as it first comes up in the reports. Our own arithmetic is left out:
/// nobody said it.
pub fn last_said<'r>(reports: &[&'r Report]) -> Vec<Answers<'r>> {
    answers(reports.iter().flat_map(|&report| stated(report)))
}

/// The same of some statements.
pub(super) fn answers<'r>(said: impl Iterator<Item = Said<'r>>) -> Vec<Answers<'r>> {
    let key = |said: &Said<'r>| {
        let receipt = said.receipt();
        (receipt.measure.id.as_str(), receipt.place.id.as_str(), receipt.population.id.as_str())
    };
    grouped(said, key).into_iter().map(answered).collect()
}

/// A later statement takes the place of an earlier one where the same claimant counts in the same way.
fn answered(said: Vec<Said<'_>>) -> Answers<'_> {
    let mut speakers: Vec<LastSaid<'_>> =
        grouped(said, |one| (one.speaker(), one.counting())).into_iter().map(last).collect();
    speakers.sort_by_key(|speaker| speaker.last.first().map(|said| Reverse(said.when())));
    Answers { speakers }
}

fn last(mut said: Vec<Said<'_>>) -> LastSaid<'_> {
    said.sort_by_key(|one| Reverse(one.when()));
    let in_force = said.iter().find(|one| one.statement.in_force().is_some());
    let since = in_force.or(said.first()).map(Said::when);
    let (last, earlier) = said.into_iter().partition(|one| Some(one.when()) >= since);
    LastSaid { last, earlier }
}
