//! What a page tells the program that runs in it: what to look for, and every sentence that it says.

use serde::Serialize;

/// Stands in the page as JSON, so that the program holds no language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// As a BCP 47 tag, for the grouping of counts.
    pub locale: String,
    /// How a text that is not Unicode is taken to be written, as browsers name it: "windows-1252".
    pub encoding: String,
    /// The report's paragraphs, in their order.
    pub paragraphs: Vec<Print>,
    pub sought: Vec<Sought>,
    pub ours: Vec<Ours>,
    /// What is said first of a check, for each number of figures that stand where we say, from none on: every language has
    /// plurals of its own.
    pub verdicts: Vec<String>,
    pub sentences: Sentences,
}

/// A paragraph's fingerprint of the form `words-1`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Print(pub usize, pub String);

/// A few words of the report, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sought {
    /// Of the element that tells it.
    pub id: String,
    /// Whether it holds a figure's number, and is counted.
    pub figure: bool,
    /// Counted from 1, as is the first of the words in it.
    pub paragraph: usize,
    pub word: usize,
    pub words: String,
}

/// A figure of our own arithmetic, and the places in [`Told::sought`] of what it was worked out from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ours {
    pub id: String,
    pub from: Vec<usize>,
}

/// What is said of a check. `{here}`, `{ours}`, `{words}` and `{encoding}` stand for what only the check can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentences {
    /// Of each thing that was looked for.
    pub exact: String,
    pub moved: String,
    pub within: String,
    pub changed: String,
    pub astray: String,
    pub missing: String,
    pub ours: String,
    pub ours_lost: String,
    /// Of a copy in which no paragraph was recognised.
    pub stranger: String,
    /// Of what stands in a copy and is left out where it is shown.
    pub left_out: String,
    /// Of what a reader gave.
    pub checking: String,
    pub empty: String,
    pub too_long: String,
    pub pdf: String,
    pub picture: String,
    pub packed: String,
    pub unreadable: String,
    pub encoding: String,
}
