//! What the page shows where report files are written.

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldContent {
    pub name: &'static str,
    pub label: String,
    /// Said below it; may be empty.
    pub hint: String,
    pub kind: FieldKind,
    pub value: String,
    /// Why what it holds cannot stand; empty where it can.
    pub unfit: String,
}

/// What a field is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Words, some of which were used before.
    Words(Vec<String>),
    Day,
    /// One of several, by their ids. None is chosen by itself.
    Choice(Vec<(String, String)>),
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
    pub drafts: String,
    pub no_drafts: String,
    pub begin: BeginWords,
    /// Of the five parts: text, form, report, findings, pages.
    pub parts: [String; 5],
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
}
