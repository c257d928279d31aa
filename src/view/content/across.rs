//! What stands on pages about several reports. Rendered natively, and never sent as data.

use super::{Notice, Standing};
use crate::terms::Number;

/// The reports of a site.
#[derive(Clone, Debug)]
pub struct ReportsContent {
    /// Title and lede; none where the page has said them.
    pub head: Option<(String, String)>,
    /// Report, publisher, date, figures, revision.
    pub columns: [String; 5],
    /// The newest first.
    pub reports: Vec<ListedReport>,
    /// Address and words of a link below them.
    pub more: Option<(String, String)>,
}

#[derive(Clone, Debug)]
pub struct ListedReport {
    pub address: String,
    pub title: String,
    pub publisher: String,
    /// With how it is known.
    pub date: String,
    pub figures: String,
    pub revision: String,
    /// How many figures were corrected or withdrawn.
    pub changes: Option<String>,
}

/// What claimants said, question by question.
#[derive(Clone, Debug)]
pub struct LastSaidContent {
    /// Title and lede; none where the page has said them.
    pub head: Option<(String, String)>,
    pub caption: String,
    /// Figure, of what, speaker, when, standing, report.
    pub columns: [String; 6],
    pub questions: Vec<AnswersContent>,
    /// Address and words of links below the table.
    pub more: Vec<(String, String)>,
}

/// What is said of one thing.
#[derive(Clone, Debug)]
pub struct AnswersContent {
    /// What was counted, where and among whom.
    pub words: String,
    /// Of its own page; none on that page.
    pub address: Option<String>,
    /// What editors decided on it.
    pub working: Vec<WorkingContent>,
    pub rows: Vec<LastSaidRow>,
    /// Address and words of a link to what is left out here.
    pub more: Option<(String, String)>,
}

/// What an editor decided: what to work with, whose choice it is and why.
#[derive(Clone, Debug)]
pub struct WorkingContent {
    pub title: String,
    /// One figure, or the two ends of a span.
    pub ends: Vec<WorkingEnd>,
    /// Editor, role, day and reason.
    pub chosen: String,
    /// What it is not.
    pub note: String,
}

/// A figure that an editor names, still its claimant's.
#[derive(Clone, Debug)]
pub struct WorkingEnd {
    /// "between", "and"; empty of a single figure.
    pub before: String,
    /// Of the figure's page.
    pub address: String,
    pub number: Number,
    /// Who said it, and of what time.
    pub said: String,
    pub standing: Standing,
}

#[derive(Clone, Debug)]
pub struct LastSaidRow {
    /// Of the figure's page.
    pub address: String,
    pub number: Number,
    pub what: String,
    pub caveat: Option<String>,
    pub notice: Option<Notice>,
    pub by: String,
    pub period: String,
    /// What else the report says of the place.
    pub place: Option<String>,
    pub standing: Standing,
    /// Address and title.
    pub report: (String, String),
    /// Address and words of a link to what the same claimant said before.
    pub earlier: Option<(String, String)>,
}
