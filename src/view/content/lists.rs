//! What stands on pages that are lists. Rendered natively, and never sent as data.

use super::{LastSaidContent, LocalName, ReportsContent};

/// What a page of a list has around the list itself.
#[derive(Clone, Debug)]
pub struct ListContent {
    /// The way back to the list of such lists.
    pub crumb: Option<(String, String)>,
    /// Said above everything else where nothing on the page ever happened.
    pub invented: Option<String>,
    pub title: String,
    pub deck: String,
    /// Address and words of lists beside this one.
    pub beside: Vec<(String, String)>,
    pub pager: Option<PagerContent>,
    pub body: ListBody,
}

/// The list itself.
#[derive(Clone, Debug)]
pub enum ListBody {
    Reports(ReportsContent),
    Claims(LastSaidContent),
    Index(IndexContent),
}

/// The way between the pages of one list.
#[derive(Clone, Debug)]
pub struct PagerContent {
    pub label: String,
    pub links: Vec<PagerLink>,
}

#[derive(Clone, Debug)]
pub struct PagerLink {
    pub address: String,
    /// Its number, and what it begins with.
    pub words: String,
    pub is_here: bool,
}

/// A table that leads on.
#[derive(Clone, Debug)]
pub struct IndexContent {
    pub caption: String,
    /// Of the link, then of each cell.
    pub columns: Vec<String>,
    pub groups: Vec<IndexGroup>,
}

#[derive(Clone, Debug)]
pub struct IndexGroup {
    pub heading: String,
    /// Of a place: its name where it lies.
    pub local: Option<LocalName>,
    /// Where the heading leads.
    pub address: Option<String>,
    pub rows: Vec<IndexRow>,
}

#[derive(Clone, Debug)]
pub struct IndexRow {
    pub address: String,
    pub words: String,
    pub cells: Vec<String>,
}
