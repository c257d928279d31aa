//! What has no behaviour: rendered natively, and never sent as data.

use super::{ActionWords, Standing, Where};
use crate::terms::Number;
use crate::words::Written;

#[derive(Clone, Debug)]
pub struct MastheadContent {
    /// Whether the date in the title was worked out; it is then underlined with dots.
    pub date: DateWords,
    pub deck: String,
    /// None where nothing can be done with the page.
    pub actions: Option<ActionWords>,
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
    /// The same page in other languages, where there are any.
    pub languages: Option<LanguagesContent>,
    pub themes: ThemeNames,
}

/// A page in each language of its site.
#[derive(Clone, Debug)]
pub struct LanguagesContent {
    pub label: String,
    pub links: Vec<LanguageLink>,
}

#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// As its own speakers call it.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// None for the language of the page itself.
    pub address: Option<String>,
}

#[derive(Clone, Debug)]
pub struct ThemeNames {
    pub automatic: String,
    pub light: String,
    pub dark: String,
}

impl ThemeNames {
    /// In the order in which the button goes through them.
    pub fn to_json(&self) -> String {
        serde_json::json!([self.automatic, self.light, self.dark]).to_string()
    }
}

#[derive(Clone, Debug)]
pub struct DisputeContent {
    pub id: String,
    pub question: String,
    /// What the reporters hold of it, where the report states that.
    pub verdict: Option<String>,
    pub standing: Standing,
    pub summary: String,
    pub lede: String,
    pub caption: String,
    /// Speaker, position, words.
    pub columns: [String; 3],
    pub language: String,
    /// Sides and, last, the reporters: without a voice where their position is not stated.
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
    /// What stands between a claim and who said it, with the space behind it.
    pub comma: String,
    /// Where whoever has the report checks all of this: address and words. None from a copy that knows no site.
    pub verify: Option<(String, String)>,
    pub sources: Vec<Source>,
}

/// The whole receipt of a figure.
#[derive(Clone, Debug)]
pub struct Source {
    pub id: String,
    pub number: Number,
    pub what: Written,
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
    Words(Written, Option<String>),
    /// A place, and its name where it lies.
    Place(Written, Option<LocalName>),
    /// What became of it: a notice and the revision that brought it, one after the other.
    Changes(Vec<(String, String)>),
    /// Places in the report, with the report's own words where the figure is no arithmetic of ours.
    Evidence(Vec<(Where, Option<String>)>),
    /// Relations: sentence, reason, id of the other figure.
    Relations(Vec<(String, Option<String>, String)>),
}

/// The name of a place in the language that is spoken there.
#[derive(Clone, Debug)]
pub struct LocalName {
    pub words: String,
    /// BCP 47 tag.
    pub language: String,
}

#[derive(Clone, Debug)]
pub struct FooterContent {
    pub title: String,
    pub downloads: Vec<Download>,
    /// Whose reports these are that nobody here answers for; none where a house shows its own.
    pub affiliation: Option<String>,
    /// Who answers for the site.
    pub answers: Vec<AnswerLine>,
}

/// What a reader can take along.
#[derive(Clone, Debug)]
pub struct Download {
    pub address: String,
    pub words: String,
    /// The name it is kept under; none where a browser shows it instead.
    pub kept_as: Option<String>,
}

/// A line about the page or who answers for it: words, and a link behind them.
#[derive(Clone, Debug)]
pub struct AnswerLine {
    pub words: String,
    /// Address and words.
    pub link: Option<(String, String)>,
}
