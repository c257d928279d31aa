//! What the components show: words and places, worked out before any of them runs.
//!
//! The parts with behaviour travel in the page as JSON, so the browser takes over exactly what was rendered.

use super::filter::Facts;
use crate::draw::ChartPlan;
use crate::terms::{Mark, Number};
use serde::{Deserialize, Serialize};

/// The parts of a page that have behaviour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    pub theme: ThemeWords,
    pub cards: CardsContent,
    pub charts: ChartsContent,
    pub table: TableContent,
    pub revision: RevisionContent,
}

/// What the browser needs to notice a newer revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RevisionContent {
    pub revision: u32,
    /// Where the report's data stand.
    pub address: String,
    pub newer: String,
}

/// Who stands behind a figure: a shape and words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    pub mark: Mark,
    pub words: String,
}

/// A place in the report: "paragraph 28 of 30", and where its tick stands on the ruler.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Where {
    pub words: String,
    pub ticks: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThemeWords {
    pub automatic: String,
    pub light: String,
    pub dark: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReceiptLabels {
    pub place: String,
    pub period: String,
    pub where_: String,
    pub receipt: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub id: String,
    pub topic: String,
    pub number: Number,
    pub what: String,
    pub said: String,
    pub standing: Standing,
    pub caveat: Option<String>,
    pub within: Vec<Within>,
    pub place: String,
    pub period: String,
    pub location: Where,
    /// The report's own few words; none for our arithmetic.
    pub words: Option<String>,
    pub facts: Facts,
}

/// A figure written inside another one's card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Within {
    pub id: String,
    pub number: Number,
    pub text: String,
    pub standing: Standing,
    pub facts: Facts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartsContent {
    pub labels: ChartLabels,
    pub charts: Vec<Chart>,
    /// In the order of their places. None in what is published: they are for the author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refusal>,
}

/// What stands in the place of a chart that rules refuse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// Its place among all charts, from 0.
    pub place: usize,
    pub title: String,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// What `explain` takes.
    pub rule: String,
    pub fault: String,
    pub mend: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartLabels {
    pub as_table: String,
    pub figure: String,
    pub what: String,
    pub standing: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    pub plan: ChartPlan,
    /// What is drawn, in its order; of a whole, the whole first.
    pub parts: Vec<ChartPart>,
    pub note: String,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartPart {
    /// The id its marks carry in the drawing.
    pub id: String,
    /// The anchor of its receipt.
    pub link: String,
    /// Empty for a position on a contested question.
    pub number: Number,
    pub what: String,
    /// When it was, where the chart is about that.
    pub when: Option<String>,
    pub standing: Standing,
    /// None for what is no figure, and is left out by no filter.
    pub facts: Option<Facts>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableContent {
    pub labels: TableLabels,
    pub topics: Vec<Choice>,
    pub by: Vec<Choice>,
    pub standings: Vec<Choice>,
    pub sorts: Vec<Choice>,
    pub ruler: usize,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// With `{shown}` and `{all}` left open: the one sentence that the browser completes.
    pub showing: String,
    /// With `{all}` left open.
    pub showing_none: String,
    pub note: String,
    pub figure: String,
    pub what: String,
    pub said_by: String,
    pub place: String,
    pub location: String,
}

/// One choice of a filter: its value in the URL and its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub value: String,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub id: String,
    pub number: Number,
    pub what: String,
    /// Our arithmetic, with its formula.
    pub ours: Option<String>,
    pub by: String,
    pub place: String,
    pub period: String,
    pub standing: Standing,
    pub location: Where,
    pub facts: Facts,
    /// Its position in each order: key, report, topic, speaker, standing.
    pub positions: [u16; 5],
}

// What follows is rendered natively only.

#[derive(Clone, Debug)]
pub struct MastheadContent {
    /// Whether the date in the title was worked out; it is then underlined with dots.
    pub date: DateWords,
    pub deck: String,
    pub receipt: Vec<ReceiptRow>,
    pub counts_label: String,
    /// Number and words.
    pub counts: Vec<(String, String)>,
    pub strip_title: String,
    /// SVG.
    pub strip: String,
    pub legend: String,
    /// Standing and what it means.
    pub marks: Vec<(Standing, String)>,
}

/// A row of the report's own receipt.
#[derive(Clone, Debug)]
pub struct ReceiptRow {
    pub label: String,
    pub value: String,
    pub note: Option<String>,
    /// Address and words of a link that explains it.
    pub link: Option<(String, String)>,
}

/// A title cut at the date it ends with, where that was inferred.
#[derive(Clone, Debug)]
pub struct DateWords {
    pub before: String,
    pub inferred: Option<String>,
}

#[derive(Clone, Debug)]
pub struct HeaderContent {
    pub product: String,
    pub home: String,
    pub skip: String,
    /// Anchor and words.
    pub links: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub struct DisputeContent {
    pub id: String,
    pub question: String,
    pub verdict: String,
    pub standing: Standing,
    pub summary: String,
    pub lede: String,
    pub caption: String,
    /// Speaker, position, words.
    pub columns: [String; 3],
    pub language: String,
    /// Sides and, last, the reporters.
    pub sides: Vec<(String, Vec<Voice>)>,
}

#[derive(Clone, Debug)]
pub struct Voice {
    pub speaker: String,
    pub position: String,
    pub note: Option<String>,
    pub words: String,
    pub location: String,
}

#[derive(Clone, Debug)]
pub struct ContextContent {
    pub title: String,
    pub lede: String,
    /// Its anchor, the quantity, its label and where it stands.
    pub items: Vec<(String, String, String, String)>,
}

#[derive(Clone, Debug)]
pub struct NoteContent {
    pub id: String,
    pub title: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct SourcesContent {
    pub title: String,
    pub lede: String,
    pub ruler: usize,
    pub language: String,
    pub sources: Vec<Source>,
}

/// The whole receipt of a figure.
#[derive(Clone, Debug)]
pub struct Source {
    pub id: String,
    pub number: Number,
    pub what: String,
    pub said: String,
    pub standing: Standing,
    pub rows: Vec<SourceRow>,
}

#[derive(Clone, Debug)]
pub struct SourceRow {
    pub label: String,
    pub value: SourceValue,
}

#[derive(Clone, Debug)]
pub enum SourceValue {
    Words(String, Option<String>),
    /// Places in the report, with the report's own words where the figure is no arithmetic of ours.
    Evidence(Vec<(Where, Option<String>)>),
    /// Relations: sentence, reason, id of the other figure.
    Relations(Vec<(String, Option<String>, String)>),
}

#[derive(Clone, Debug)]
pub struct FooterContent {
    pub title: String,
    /// Address and words.
    pub downloads: Vec<(String, String)>,
    pub affiliation: String,
}
