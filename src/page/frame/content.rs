//! What stands in a frame, and what is said of it where it is offered: words and places, worked out already.

use super::place::Place;
use crate::view::content::{AnswerLine, Card, CardsContent, Chart, ChartPart, ChartsContent, Where};

/// Something that other pages can show in a frame.
#[derive(Clone, Debug)]
pub struct FrameContent {
    pub place: Place,
    /// Of its report; 0 of what comes from several.
    pub revision: u32,
    /// The title of the frame, which names the claimant.
    pub title: String,
    /// The claim as a sentence, and what limits it.
    pub claim: String,
    pub limit: Option<String>,
    /// Publisher and day.
    pub source: String,
    /// Who said it; the publisher where several did.
    pub author: String,
    pub body: FrameBody,
    pub words: FrameWords,
}

/// The inside of a frame.
#[derive(Clone, Debug)]
pub enum FrameBody {
    /// Just this card.
    Figure(CardsContent),
    Chart(ChartInFrame),
    Report(ReportInFrame),
    Question(QuestionInFrame),
}

/// A chart, the words that its page has elsewhere, and its place in the report.
#[derive(Clone, Debug)]
pub struct ChartInFrame {
    /// Just this chart.
    pub charts: ChartsContent,
    /// For each part with a limit, or a speaker that the title does not name: its number, and the words.
    pub limits: Vec<(String, String)>,
    pub location: Where,
}

/// What each claimant last said, and one chart of all they said.
#[derive(Clone, Debug)]
pub struct QuestionInFrame {
    pub title: String,
    pub deck: String,
    /// Each with its limit.
    pub lasts: Vec<(ChartPart, Option<String>)>,
    /// One chart, or none where nothing can be drawn.
    pub charts: ChartsContent,
    /// That the page has more.
    pub more: Option<String>,
    /// Where it stands, if all of it is of one report.
    pub location: Option<Where>,
}

/// A report's title line, counts and key cards.
#[derive(Clone, Debug)]
pub struct ReportInFrame {
    pub title: String,
    pub deck: String,
    pub counts_label: String,
    /// Number and words.
    pub counts: Vec<(String, String)>,
    pub cards: CardsContent,
}

/// What every frame of a report says.
#[derive(Clone, Debug)]
pub struct FrameWords {
    /// BCP 47 tag of the interface.
    pub language: String,
    /// How many paragraphs the report has.
    pub paragraphs: usize,
    /// The words of the link to the whole receipt, and of what it leads to.
    pub receipt: String,
    pub at: String,
    /// Of a frozen frame: which revision it shows, and the words of the link to the current one.
    pub frozen: String,
    pub current: String,
    /// Who publishes the site, and where to report a mistake.
    pub answers: Vec<AnswerLine>,
}

impl FrameBody {
    /// Every card in it.
    pub fn cards(&self) -> &[Card] {
        match self {
            Self::Figure(content) => &content.cards,
            Self::Report(content) => &content.cards.cards,
            Self::Chart(_) | Self::Question(_) => &[],
        }
    }

    /// Whether a chart in it names where all of it comes from.
    pub fn names_its_source(&self) -> bool {
        // That of a question names those of what it draws, and more may be said.
        matches!(self, Self::Chart(_))
    }

    /// Where all of it stands in the report, to be told below it: a card says so itself.
    pub fn location(&self) -> Option<&Where> {
        match self {
            Self::Chart(content) => Some(&content.location),
            Self::Question(content) => content.location.as_ref(),
            Self::Figure(..) | Self::Report(_) => None,
        }
    }

    /// The cards in it.
    pub fn cards_mut(&mut self) -> &mut [Card] {
        match self {
            Self::Figure(cards) => &mut cards.cards,
            Self::Report(content) => &mut content.cards.cards,
            Self::Chart(_) | Self::Question(_) => &mut [],
        }
    }

    /// The chart in it, with what stands below it.
    pub fn chart(&self) -> Option<(&Chart, &ChartInFrame)> {
        match self {
            Self::Chart(content) => content.charts.charts.first().map(|chart| (chart, content)),
            Self::Figure(..) | Self::Report(_) | Self::Question(_) => None,
        }
    }
}
