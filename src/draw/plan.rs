//! What a drawing holds, before anything is placed: it travels with the page, so that the browser can draw again.

use crate::terms::Mark;
use serde::{Deserialize, Serialize};

/// A chart as its figures and words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartPlan {
    pub id: String,
    pub title: String,
    /// What a sighted reader sees, in words.
    pub description: String,
    pub drawing: Drawing,
}

/// The types of drawing, each with the figures that fit it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Drawing {
    /// One mark a person, up to 200.
    Units(Vec<Part>),
    /// A bar of the whole, its parts inside it.
    Bar(Bar),
}

/// A whole as a bar, from zero to its amount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// The id of the whole's figure.
    pub figure: String,
    pub amount: f64,
    /// The end of the bar is not exact, and is not drawn as if it were.
    pub about: bool,
    /// Parts from the bar's end backwards: the newest arrivals, the named among the dead.
    pub parts: Vec<Part>,
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub figure: String,
    pub amount: f64,
    /// Our subtraction: an outline, never filled.
    pub ours: bool,
}

/// The report from its first paragraph to its last, with what stands in each.
#[derive(Clone, Debug, PartialEq)]
pub struct StripPlan {
    pub label: String,
    pub paragraphs: usize,
    pub marks: Vec<StripMark>,
}

/// A figure or a contested statement, where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StripMark {
    /// Counted from 1.
    pub paragraph: usize,
    pub mark: Mark,
}
