//! What the page shows where report files are written.

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldContent {
    pub name: String,
    pub label: String,
    /// Said below it; may be empty.
    pub hint: String,
    pub kind: FieldKind,
    /// Of several, their ids with a space between.
    pub value: String,
}

/// What a field is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Words, some of which were used before.
    Words(Vec<String>),
    Day,
    /// One of several, by their ids. None is chosen by itself.
    Choice(Vec<(String, String)>),
    /// Any of several, by their ids.
    Several(Vec<(String, String)>),
    /// Fields of a thing of its own.
    Group(Vec<FieldContent>),
    /// Carried along unseen.
    Hidden,
}

/// A form, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormContent {
    pub title: String,
    pub fields: Vec<FieldContent>,
    /// What can be done: the name of the act, its words and its keys.
    pub acts: Vec<(&'static str, String, &'static str)>,
}

/// Charts, disputes and notes: what is there, and what can be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntriesContent {
    pub none: String,
    /// The name of each, its words, and whether it is in the form.
    pub there: Vec<(String, String, bool)>,
    pub choose: String,
    /// The name of each kind, and its words.
    pub new: Vec<(String, String)>,
    pub begin: String,
}

/// A piece of the report's text, between the places that are lit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Plain(String),
    Lit {
        /// Of the entry that it opens; none of what was set aside.
        id: Option<String>,
        class: &'static str,
        /// What the class says, to whoever does not see it.
        state: String,
        words: String,
    },
}

/// The page's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskContent {
    pub crumb: (String, String),
    pub title: String,
    pub deck: String,
    pub needs: String,
    pub broken: String,
    pub kept: String,
    /// Of what the reports of the site share, where there is something.
    pub shared: Option<String>,
    pub drafts: String,
    pub no_drafts: String,
    pub begin: BeginWords,
    pub table: TableWords,
    /// Of the six parts: text, form, entries, report, findings, pages.
    pub parts: [String; 6],
    /// Of each state of what is proposed: its class and words.
    pub states: Vec<(&'static str, String)>,
    pub keys_title: String,
    pub keys: Vec<(&'static str, String)>,
    pub export: String,
    pub undo: String,
    pub close: String,
}

/// How a draft is begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeginWords {
    pub title: String,
    pub drop: String,
    pub choose: String,
    pub paste: String,
    pub publisher: String,
    pub begin: String,
    pub is_table: String,
}

/// The words around a table whose columns are being told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableWords {
    pub title: String,
    pub problems: String,
    pub load: String,
    pub close: String,
}

/// The first rows of a table, as its file has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetContent {
    pub caption: String,
    /// The letters of each.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// What of a table was not taken, or is to be looked at. In English, as the command says it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ProblemContent {
    /// Its name; empty of what is about the whole file.
    pub cell: String,
    pub fault: String,
    pub mend: String,
}
