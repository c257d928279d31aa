//! What stands on the page of a report's changes. Rendered natively, and never sent as data.

use super::Notice;

/// Every change of a report's numbers, revision by revision.
#[derive(Clone, Debug)]
pub struct ChangesContent {
    /// Address and words of the way back to the report.
    pub crumb: (String, String),
    pub title: String,
    pub deck: String,
    /// The newest first.
    pub steps: Vec<StepContent>,
    /// What the file cannot tell.
    pub honest: String,
}

/// One revision, or several in a row of which nothing is told.
#[derive(Clone, Debug)]
pub struct StepContent {
    /// Its anchor.
    pub id: String,
    pub title: String,
    pub changes: Vec<ChangeContent>,
    /// Said where there is no change to tell.
    pub quiet: Option<String>,
    /// Address and words of the frame that stays there, and what it shows.
    pub frame: (String, String),
    pub shows: String,
}

/// One change of one figure.
#[derive(Clone, Debug)]
pub struct ChangeContent {
    /// Of the figure's page.
    pub address: String,
    /// What it counts and who said it, without its number.
    pub subject: String,
    pub notice: Notice,
}
