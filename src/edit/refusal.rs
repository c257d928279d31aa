//! Why a file was not changed.

use crate::check::Wording;
use crate::draft::{ReportFile, Source};
use std::fmt;

/// Why a file was not changed: what stands in the way, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The file cannot be read as a report file so far that it could be changed: the field is missing or malformed.
    Unreadable(String),
    /// No figure has that id; those that have one like it.
    NoFigure { id: String, near: Vec<String> },
    /// There is no such revision.
    NoRevision { revision: u32, newest: u32 },
    /// It is named twice.
    Twice(String),
    /// It is said no longer, and has no number that could be changed.
    Withdrawn(String),
    /// It is so much already.
    SameAmount { id: String, amount: String },
    /// It is our own arithmetic, which stands nowhere in the report.
    NoEvidence(String),
    /// The words stand nowhere in the report's text, or in more than one place.
    WordsNotFound { words: String, places: usize },
}

/// The draft of a file that is to be changed.
///
/// # Errors
/// Where it is no report file.
pub(super) fn readable(source: &Source) -> Result<ReportFile<'_>, Refusal> {
    source.draft().map_err(|_| Refusal::Unreadable("`report`".into()))
}

/// The revision that a file is at, and its text in the file.
///
/// # Errors
/// Where it has none.
pub(super) fn revision_of<'a>(draft: &ReportFile<'a>) -> Result<(&'a str, u32), Refusal> {
    let given = draft.revision.as_ref().and_then(|given| Some((given.text, *given.get()?)));
    given.ok_or_else(unreadable_revision)
}

pub(super) fn unreadable_revision() -> Refusal {
    Refusal::Unreadable("`revision`".into())
}

impl Refusal {
    /// The same in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        match self {
            Self::Unreadable(what) => wording.tell("refused-unreadable", [("what", what.as_str().into())]),
            Self::NoFigure { id, near } if near.is_empty() => {
                wording.tell("refused-no-figure", [("id", id.as_str().into())])
            }
            Self::NoFigure { id, near } => {
                let near: Vec<_> = near.iter().map(|id| format!("`{id}`")).collect();
                let near = near.join(&wording.tell("or", []));
                wording.tell("refused-no-figure-near", [("id", id.as_str().into()), ("near", near.into())])
            }
            Self::NoRevision { revision, newest } => {
                wording.tell("refused-no-revision", [("revision", (*revision).into()), ("newest", (*newest).into())])
            }
            Self::Twice(id) => wording.tell("refused-twice", [("id", id.as_str().into())]),
            Self::Withdrawn(id) => wording.tell("refused-withdrawn", [("id", id.as_str().into())]),
            Self::SameAmount { id, amount } => {
                wording.tell("refused-same-amount", [("id", id.as_str().into()), ("amount", amount.as_str().into())])
            }
            Self::NoEvidence(id) => wording.tell("refused-no-evidence", [("id", id.as_str().into())]),
            Self::WordsNotFound { words, places: 0 } => {
                wording.tell("refused-words-nowhere", [("words", words.as_str().into())])
            }
            Self::WordsNotFound { words, places } => {
                wording.tell("refused-words-often", [("words", words.as_str().into()), ("places", (*places).into())])
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

impl std::error::Error for Refusal {}
