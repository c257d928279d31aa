//! What stands on pages about several reports. Rendered natively, and never sent as data.

use super::{Notice, Standing};
use crate::terms::Number;

/// The reports of a site.
#[derive(Clone, Debug)]
pub struct ReportsContent {
    pub title: String,
    pub lede: String,
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

/// What each claimant last said, question by question.
#[derive(Clone, Debug)]
pub struct LastSaidContent {
    pub title: String,
    pub lede: String,
    pub caption: String,
    /// Figure, of what, speaker, when, standing, report.
    pub columns: [String; 6],
    pub questions: Vec<AnswersContent>,
}

/// What is said of one thing.
#[derive(Clone, Debug)]
pub struct AnswersContent {
    /// What was counted, where and among whom.
    pub words: String,
    /// Of its own page; none on that page.
    pub address: Option<String>,
    pub rows: Vec<LastSaidRow>,
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
    pub earlier: Option<Earlier>,
}

/// What the same claimant said before.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub words: String,
    /// Address and words of each figure's page.
    pub figures: Vec<(String, String)>,
}

/// All of the page about several reports, but its line above and its foot.
#[derive(Clone, Debug)]
pub struct AcrossContent {
    pub title: String,
    pub deck: String,
    pub reports: ReportsContent,
    pub last_said: LastSaidContent,
}
