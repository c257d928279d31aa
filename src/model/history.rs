//! What became of a report's numbers, revision by revision.

use super::{Change, Figure, Report, Statement, Withdrawn};
use crate::terms::Amount;
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// A change of one figure.
#[derive(Clone, Copy, Debug)]
pub enum Changed<'r> {
    Corrected {
        figure: &'r Figure,
        change: &'r Change,
        was: Amount,
        /// What it became then, which may have been corrected since.
        now: Amount,
    },
    Withdrawn(&'r Withdrawn),
}

impl<'r> Changed<'r> {
    /// The corrections of a figure, the oldest first.
    pub fn of(figure: &'r Figure) -> Vec<Self> {
        let became = figure.corrections.iter().skip(1).map(|next| next.was).chain([figure.amount]);
        let told = figure.corrections.iter().zip(became);
        told.map(|(one, now)| Self::Corrected { figure, change: &one.change, was: one.was, now }).collect()
    }

    pub fn change(self) -> &'r Change {
        match self {
            Self::Corrected { change, .. } => change,
            Self::Withdrawn(withdrawn) => &withdrawn.change,
        }
    }

    /// The figure as it stands now.
    pub fn statement(self) -> Statement<'r> {
        match self {
            Self::Corrected { figure, .. } => Statement::InForce(figure),
            Self::Withdrawn(withdrawn) => Statement::Withdrawn(withdrawn),
        }
    }
}

/// One revision, or several in a row of which the file tells no change.
#[derive(Clone, Debug)]
pub struct Step<'r> {
    pub revisions: RangeInclusive<u32>,
    /// In the order of the file, withdrawals last. Empty where only words changed, or figures were added.
    pub changes: Vec<Changed<'r>>,
}

impl Step<'_> {
    /// The day it came, where a change tells it: the latest that any of them says.
    pub fn day(&self) -> Option<NaiveDate> {
        self.changes.iter().map(|changed| changed.change().on).max()
    }
}

impl Report {
    /// Every change of a number that the file tells, the oldest of each figure first.
    pub fn changes(&self) -> impl Iterator<Item = Changed<'_>> {
        self.figures.iter().flat_map(Changed::of).chain(self.withdrawn.iter().map(Changed::Withdrawn))
    }

    /// What became of the numbers after one revision and up to another, the newest first. Revisions without a change that
    /// the file tells stand together.
    pub fn steps(&self, after: u32, up_to: u32) -> Vec<Step<'_>> {
        let within = |changed: &Changed<'_>| (after + 1..=up_to).contains(&changed.change().revision);
        let mut all: Vec<Changed<'_>> = self.changes().filter(within).collect();
        all.sort_by_key(|changed| std::cmp::Reverse(changed.change().revision));
        let mut steps = Vec::new();
        let mut next = up_to;
        let quiet = |from: u32, to: u32| (from <= to).then(|| Step { revisions: from..=to, changes: Vec::new() });
        for changes in all.chunk_by(|one, other| one.change().revision == other.change().revision) {
            let revision = changes[0].change().revision;
            steps.extend(quiet(revision + 1, next));
            steps.push(Step { revisions: revision..=revision, changes: changes.to_vec() });
            next = revision - 1;
        }
        steps.extend(quiet(after + 1, next));
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::draft::Source;
    use crate::model;

    /// "One" was about 700, then about 70, then 70; "taken-back" went with revision 4.
    #[test]
    fn every_revision_says_what_it_brought() {
        let text = include_str!("../page/gallery/standings.json").replacen("\"revision\": 4", "\"revision\": 7", 1);
        let source = Source { name: "standings".into(), text };
        let clean = check(&source, None).clean.expect("a clean file");
        let report = model::build(&clean).expect("it builds");
        let told: Vec<(u32, u32, Vec<String>)> = report
            .steps(1, report.revision)
            .into_iter()
            .map(|step| {
                let told = step.changes.iter().map(|changed| match changed {
                    Changed::Corrected { figure, was, now, .. } => {
                        format!("{} {} {}", figure.id, was.low().value(), now.low().value())
                    }
                    Changed::Withdrawn(withdrawn) => withdrawn.id.clone(),
                });
                (*step.revisions.start(), *step.revisions.end(), told.collect())
            })
            .collect();
        let (words, none) = (|words: &str| vec![words.to_owned()], Vec::new);
        assert_eq!(
            told,
            [(5, 7, none()), (4, 4, words("taken-back")), (3, 3, words("one 70 70")), (2, 2, words("one 700 70"))]
        );
        assert_eq!(report.steps(2, 3).len(), 1);
        assert!(report.steps(7, 7).is_empty());
    }
}
