//! What stands on the page of one figure and on that of one chart. Rendered natively, and never sent as data.

use super::still::Source;
use super::{ChartsContent, Notice, Standing, Where};
use crate::terms::Number;
use crate::words::Written;

/// One figure with its whole receipt.
#[derive(Clone, Debug)]
pub struct FigureContent {
    pub id: String,
    /// Address and words of the way back to the report.
    pub crumb: (String, String),
    pub topic: String,
    /// That it was corrected or withdrawn.
    pub notice: Option<String>,
    pub caveat: Option<Written>,
    /// Number (empty where it was withdrawn), words, speaker, standing and receipt; its relations and its history are
    /// left out, since they have sections of their own.
    pub source: Source,
    /// Width of a ruler's view box.
    pub ruler: usize,
    pub language: String,
    /// What stands between a claim and who said it, with the space behind it.
    pub comma: String,
    pub actions: ActionWords,
    pub place: PlaceContent,
    pub related: RelatedContent,
    pub history: (String, Vec<String>),
    /// Address and words of what else changed with it, where it changed.
    pub changes: Option<(String, String)>,
    pub citation: CitationContent,
}

/// Where a figure stands in the report.
#[derive(Clone, Debug)]
pub struct PlaceContent {
    pub title: String,
    pub lede: String,
    /// SVG.
    pub strip: String,
    /// The report's own few words, each with a link to them where the report stands on the web.
    pub words: Vec<(String, Option<String>)>,
    pub open: String,
    pub note: String,
    /// Where whoever has the report checks it: address and words.
    pub verify: (String, String),
}

/// What else to look at, and what not to compare.
#[derive(Clone, Debug)]
pub struct RelatedContent {
    pub title: String,
    /// Said where there is nothing.
    pub none: String,
    pub figures: Vec<Related>,
    /// Address and words: the dispute, the charts it is drawn in.
    pub links: Vec<(String, String)>,
}

/// Another figure, and how the two stand to each other.
#[derive(Clone, Debug)]
pub struct Related {
    pub address: String,
    pub number: Number,
    /// How they stand to each other, where that was said.
    pub relation: Option<String>,
    pub sentence: String,
    pub because: Option<String>,
    pub standing: Standing,
    pub notice: Option<Notice>,
    pub location: Where,
}

/// The same citation in every form.
#[derive(Clone, Debug)]
pub struct CitationContent {
    pub title: String,
    pub forms: Vec<CitedForm>,
}

/// A citation in one form.
#[derive(Clone, Debug)]
pub struct CitedForm {
    pub id: String,
    pub name: String,
    pub text: String,
    /// The address behind the text where that is prose, empty where it is not known; none where it is code.
    pub prose: Option<String>,
}

/// The words of what can be done with a page.
#[derive(Clone, Debug)]
pub struct ActionWords {
    pub share: String,
    pub shared: String,
    pub copy: String,
    pub copied: String,
    pub embed: String,
    pub cite: String,
    /// The title of what is shared.
    pub title: String,
}

/// The dialog that gives out the frame of a page's subject.
#[derive(Clone, Debug)]
pub struct EmbedContent {
    pub title: String,
    pub lede: String,
    /// The code of the frame that follows corrections.
    pub live: String,
    /// Title and code of the one that stays as it is, where there is one.
    pub frozen: Option<(String, String)>,
    /// What stands in the code for the address of the site, where that is not known: the page's script knows its own.
    pub site: Option<String>,
    /// The way to the site's root.
    pub root: String,
    pub frame_title: String,
    pub choices: Vec<EmbedChoice>,
    /// Which of them corrections and withdrawals reach.
    pub follow_note: String,
    pub height_note: String,
    pub code_label: String,
    pub copy: String,
    pub copied: String,
    pub close: String,
}

/// A choice of the dialog: its name, its words, and its values with theirs. The first is chosen.
#[derive(Clone, Debug)]
pub struct EmbedChoice {
    pub name: String,
    pub words: String,
    pub values: Vec<EmbedValue>,
}

/// One value of a choice.
#[derive(Clone, Debug)]
pub struct EmbedValue {
    pub value: String,
    pub words: String,
    /// Tag and direction of the language of its words, where that is not the page's.
    pub language: Option<(&'static str, &'static str)>,
}

/// One chart with the figures it draws.
#[derive(Clone, Debug)]
pub struct ChartPageContent {
    /// Address and words of the way back to the report.
    pub crumb: (String, String),
    /// Just this chart, its parts linked to their own pages.
    pub chart: ChartsContent,
    pub actions: ActionWords,
    pub figures: RelatedContent,
}
