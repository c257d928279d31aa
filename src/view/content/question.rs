//! What stands on the page of one measure at one place. Rendered natively, and never sent as data.

use super::{ActionWords, ChangeContent, Chart, CitationContent, LastSaidContent, LastSaidRow, LocalName};

/// What all reports state of one measure at one place.
#[derive(Clone, Debug)]
pub struct QuestionContent {
    /// Address and words of the way back.
    pub crumb: (String, String),
    /// Names who said it.
    pub title: String,
    /// The place's name where it lies.
    pub local: Option<LocalName>,
    pub deck: String,
    pub actions: ActionWords,
    pub last_said: LastSaidContent,
    pub over_time: String,
    pub over_time_lede: String,
    /// The name of such a table.
    pub every: String,
    pub strands: Vec<StrandContent>,
    pub history: HistoryContent,
    pub citation: CitationContent,
}

/// What may stand on one axis of time.
#[derive(Clone, Debug)]
pub struct StrandContent {
    /// Its anchor.
    pub id: String,
    /// Names who said it.
    pub title: String,
    pub chart: Option<Chart>,
    /// Why there is no chart, where there is none.
    pub none: Option<String>,
    /// The newest statements, the oldest of them first; none where a single one was shown as the last.
    pub rows: Vec<LastSaidRow>,
    /// That there are older ones.
    pub left: Option<String>,
}

/// What became of the statements since they were published.
#[derive(Clone, Debug)]
pub struct HistoryContent {
    pub title: String,
    /// Said where nothing did.
    pub none: String,
    /// The newest first.
    pub changes: Vec<ChangeContent>,
}
