//! How the answers to a question stand to each other, and which questions a reader should see first.

use super::{Answers, Said};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Why a question comes before others, the first reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attention {
    /// A report says of what somebody last said that others contradict it.
    Contested,
    /// More than one claimant speaks of it.
    Several,
    One,
}

impl<'r> Answers<'r> {
    /// Everything that was said: of one speaker after the other, the newest first.
    pub fn said(&self) -> impl Iterator<Item = Said<'r>> + '_ {
        self.speakers.iter().flat_map(|speaker| speaker.last.iter().chain(&speaker.earlier)).copied()
    }

    /// What every speaker last said.
    pub fn last(&self) -> impl Iterator<Item = Said<'r>> + '_ {
        self.speakers.iter().flat_map(|speaker| &speaker.last).copied()
    }

    /// Whether all of it comes from invented reports.
    pub fn is_invented(&self) -> bool {
        self.said().all(|said| said.report.invented.is_some())
    }

    pub fn attention(&self) -> Attention {
        let claimants: BTreeSet<_> = self.last().map(|said| said.speaker()).collect();
        match claimants.len() {
            _ if self.last().any(|said| said.receipt().contested.is_some()) => Attention::Contested,
            0 | 1 => Attention::One,
            _ => Attention::Several,
        }
    }

    /// The last day that anybody spoke of, then the day of the report.
    pub fn when(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.last().map(|said| said.when()).max()
    }
}

/// Answers in the order in which they claim attention: by [`Attention`], then by when they were spoken of last.
pub fn by_attention<'a, 'r>(mut answers: Vec<&'a Answers<'r>>) -> Vec<&'a Answers<'r>> {
    answers.sort_by_cached_key(|answers| (answers.attention(), Reverse(answers.when())));
    answers
}
