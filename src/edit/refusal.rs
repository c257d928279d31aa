//! Why a file was not changed.

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
    source.draft().map_err(|_| Refusal::Unreadable("the report".into()))
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

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(what) => {
                write!(f, "{what} is missing in the file or cannot be read; `check` shows where and how to mend it")
            }
            Self::NoFigure { id, near } if near.is_empty() => write!(f, "there is no figure `{id}` in this report"),
            Self::NoFigure { id, near } => {
                let near: Vec<_> = near.iter().map(|id| format!("`{id}`")).collect();
                write!(f, "there is no figure `{id}` in this report; did you mean {}?", near.join(" or "))
            }
            Self::NoRevision { revision, newest } => {
                write!(f, "there is no revision {revision} of this report: the newest is {newest}, and the first was 1")
            }
            Self::Twice(id) => write!(f, "`{id}` is named twice; give each figure one amount"),
            Self::Withdrawn(id) => write!(
                f,
                "`{id}` is withdrawn, and its number stands nowhere any more; a number that can be said again is a new \
                 figure with an id of its own"
            ),
            Self::SameAmount { id, amount } => {
                write!(f, "`{id}` says {amount} already, so there is nothing to correct")
            }
            Self::NoEvidence(id) => write!(
                f,
                "`{id}` is our own arithmetic and cites no words; correct what it is worked out from, with --with-derived"
            ),
            Self::WordsNotFound { words, places: 0 } => {
                write!(f, "\"{words}\" stands in no body paragraph of the report's text as the file knows it")
            }
            Self::WordsNotFound { words, places } => write!(
                f,
                "\"{words}\" stands in {places} places of the report's text; cite a word more, or say which with --line \
                 and --word"
            ),
        }
    }
}

impl std::error::Error for Refusal {}
