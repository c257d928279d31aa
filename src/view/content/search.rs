//! What stands on the page that searches all figures. Rendered natively; what its program says stands in the page as data.

#[derive(Clone, Debug)]
pub struct SearchContent {
    pub title: String,
    pub deck: String,
    /// Said without script, and the lists that are there all the same: address and words.
    pub needs: String,
    pub lists: Vec<(String, String)>,
    /// The words beside the field, and an example in it.
    pub field: (String, String),
    /// Choices whose values come with the index.
    pub picks: Vec<SearchPick>,
    /// A choice whose values are always the same.
    pub only: SearchPick,
    pub from: String,
    pub to: String,
    /// How a month is written where a browser has no control for it.
    pub month: String,
    pub clear: String,
    /// While the index is on its way.
    pub loading: String,
    /// For whoever saves data: what will be fetched, and the button that does.
    pub ask: (String, String),
    /// Where the program cannot be had.
    pub broken: String,
    pub retry: String,
    /// Names the list for those who do not see it.
    pub found: String,
    pub row: SearchRowWords,
}

/// A control: the name of what it asks for, its words, and the choices it has from the start with their values.
#[derive(Clone, Debug)]
pub struct SearchPick {
    pub name: String,
    pub words: String,
    pub choices: Vec<(String, String)>,
}

/// What stands before the parts of a row.
#[derive(Clone, Debug)]
pub struct SearchRowWords {
    pub said_by: String,
    pub place: String,
    pub period: String,
    pub report: String,
}
