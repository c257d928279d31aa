//! What the components show: words and places, worked out before any of them runs.

mod across;
mod changes;
mod desk;
mod lists;
mod open;
mod pages;
mod question;
mod search;
mod still;
mod verify;

pub use across::*;
pub use changes::*;
pub use desk::*;
pub use lists::*;
pub use open::*;
pub use pages::*;
pub use question::*;
pub use search::*;
pub use still::*;
pub use verify::*;

use crate::draw::ChartPlan;
use crate::terms::{Facts, Mark, Number};
use crate::words::{Direction, Written};

/// What the browser needs to notice a newer revision.
#[derive(Clone, Debug, PartialEq)]
pub struct RevisionContent {
    pub revision: u32,
    /// Where the report's data stand.
    pub address: String,
    pub newer: String,
}

/// Who stands behind a figure: a shape and words.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub mark: Mark,
    pub words: String,
}

/// That a figure is not as it was first published: the id of a symbol, and the whole sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub mark: String,
    pub words: String,
}

/// A place in the report: "paragraph 28 of 30", and where its tick stands on the ruler.
#[derive(Clone, Debug, PartialEq)]
pub struct Where {
    pub words: String,
    pub ticks: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CardsContent {
    pub labels: ReceiptLabels,
    /// Width of a ruler's view box.
    pub ruler: usize,
    /// Language of the report's own words.
    pub language: String,
    /// Said where none of the cards was asked for.
    pub none: String,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReceiptLabels {
    /// What stands between a claim and who said it, with the space behind it.
    pub comma: String,
    pub place: String,
    pub period: String,
    pub where_: String,
    pub receipt: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub id: String,
    pub topic: String,
    pub notice: Option<Notice>,
    /// Empty where the figure was withdrawn.
    pub number: Number,
    pub what: Written,
    pub said: String,
    pub standing: Standing,
    pub caveat: Option<Written>,
    pub within: Vec<Within>,
    pub place: Written,
    pub period: Written,
    pub location: Where,
    /// The report's own few words; none for our arithmetic.
    pub words: Option<String>,
    /// Links to the figure's own page: address and words.
    pub pages: Vec<(String, String)>,
    pub facts: Facts,
}

/// A figure written inside another one's card.
#[derive(Clone, Debug, PartialEq)]
pub struct Within {
    pub id: String,
    pub number: Number,
    pub text: Written,
    /// What became of it, where it is not as it was first published.
    pub notice: Option<Notice>,
    pub standing: Standing,
    pub facts: Facts,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChartsContent {
    pub labels: ChartLabels,
    pub charts: Vec<Chart>,
    /// In the order of their places. None in what is published: they are for the author.
    pub refused: Vec<Refusal>,
}

/// Lanes that belong together: a panel, or one side of a dispute.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    pub name: Option<String>,
    /// The ids of the parts, from the top down.
    pub items: Vec<String>,
    /// Whether an axis stands below them.
    pub axis: bool,
}

/// What stands in the place of a chart that rules refuse.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Its place among all charts, from 0.
    pub place: usize,
    pub title: String,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What `explain` takes.
    pub rule: String,
    /// Prose and code by turns, prose first.
    pub fault: Vec<String>,
    pub mend: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChartLabels {
    pub as_table: String,
    pub figure: String,
    pub what: String,
    pub standing: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub id: String,
    pub title: String,
    /// Of its title, where that is not the page's.
    pub language: Option<&'static str>,
    pub plan: ChartPlan,
    /// The lanes that the drawing has, each beside its words; none where it is one drawing.
    pub lanes: Vec<Lanes>,
    /// How the one drawing and its words are placed.
    pub class: String,
    /// What is drawn, in its order; of a whole, the whole first.
    pub parts: Vec<ChartPart>,
    pub note: String,
    pub source: String,
    /// Files of exactly this chart: address and words.
    pub files: Vec<(String, String)>,
    /// Links to the chart's own page: address and words.
    pub pages: Vec<(String, String)>,
    /// Where it is read from.
    pub direction: Direction,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChartPart {
    /// The id its marks carry in the drawing.
    pub id: String,
    /// The address of its receipt.
    pub link: String,
    /// Empty for a position on a contested question.
    pub number: Number,
    pub what: String,
    /// When it was, where the chart is about that.
    pub when: Option<String>,
    pub standing: Standing,
    pub notice: Option<Notice>,
    /// All of it in one paragraph, for who points at a mark or listens.
    pub receipt: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TableContent {
    pub labels: TableLabels,
    pub topics: Vec<Choice>,
    pub by: Vec<Choice>,
    pub standings: Vec<Choice>,
    pub sorts: Vec<Choice>,
    pub ruler: usize,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TableLabels {
    pub search: String,
    pub search_hint: String,
    pub topic: String,
    pub by: String,
    pub standing: String,
    pub sort: String,
    pub show: String,
    pub clear: String,
    pub needs: String,
    /// What is said where the filter could not be loaded.
    pub broken: String,
    /// With `{shown}` left open: the one sentence that the browser completes.
    pub showing: String,
    pub showing_none: String,
    /// The ten digits that the browser completes it with, where they are not 0 to 9.
    pub digits: Option<String>,
    pub note: String,
    pub figure: String,
    pub what: String,
    pub said_by: String,
    pub place: String,
    pub location: String,
}

/// One choice of a filter: its value in the URL and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub value: String,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: String,
    pub number: Number,
    pub what: Written,
    /// Our arithmetic, with its formula.
    pub ours: Option<String>,
    pub notice: Option<Notice>,
    pub by: Written,
    pub place: Written,
    pub period: Written,
    pub standing: Standing,
    pub location: Where,
    pub facts: Facts,
    /// What it can be searched by besides its words: its topic.
    pub topic: String,
    /// Its position in each order: key, report, topic, speaker, standing.
    pub positions: [u16; 5],
}
