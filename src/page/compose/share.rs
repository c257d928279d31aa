//! What the pictures for shares say: of a figure, of a chart, of a report.

use super::{ChartFile, Composer};
use crate::draw::Drawing;
use crate::model::{Figure, Statement};
use crate::terms::Number;
use crate::view::content::{Standing, Where};
use crate::words::Words;

/// All that a picture for shares holds.
#[derive(Clone, Debug)]
pub struct ShareCard {
    /// Of what it is: `figure-ID`, `chart-ID` or `report-ID`, which its SVG's ids begin with.
    pub id: String,
    /// Of the interface, as a BCP 47 tag.
    pub language: String,
    /// The picture's name: a sentence that names who says so.
    pub title: String,
    /// All that is seen in it, for those who do not see it.
    pub alt: String,
    pub content: ShareContent,
    /// Where in the report all of it stands.
    pub location: Where,
    /// How many paragraphs the report has.
    pub paragraphs: usize,
    pub product: String,
    /// Publisher and day.
    pub source: String,
    /// Report and revision.
    pub edition: String,
}

#[derive(Clone, Debug)]
pub enum ShareContent {
    Figure(ShareFigure),
    Chart(Box<ShareChart>),
    Report {
        title: String,
        deck: String,
        /// The first of its key figures.
        figures: Vec<ShareFigure>,
    },
}

/// A chart with its takeaway.
#[derive(Clone, Debug)]
pub struct ShareChart {
    pub file: ChartFile,
    /// The limit of the whole, of a chart that draws one.
    pub caveat: Option<String>,
    /// The author's note, for where the drawing is not shown.
    pub note: String,
    /// That one part is not shown, that two are not, and so on.
    pub more: Vec<String>,
}

impl ShareChart {
    /// How many of so many parts are not shown, for each number of them.
    pub(super) fn more(words: &Words, parts: usize) -> Vec<String> {
        (1..=parts).map(|n| words.with("share-more", [("count", n.into())])).collect()
    }
}

/// Of four figures the letters would be too small.
const MOST_FIGURES: usize = 3;

/// A figure in words.
#[derive(Clone, Debug)]
pub struct ShareFigure {
    /// Empty where it was withdrawn.
    pub number: Number,
    /// What was counted: the one text that may be cut where it is too long.
    pub what: String,
    /// "said the UN humanitarian chief", or that it is our arithmetic, from whose numbers.
    pub said: String,
    pub standing: Standing,
    /// That it was corrected or withdrawn, where it was.
    pub notice: Option<String>,
    pub caveat: Option<String>,
    pub place: String,
    pub period: String,
}

impl ShareFigure {
    /// What became of it, and its caveat.
    pub fn limits(&self) -> String {
        self.notice.iter().chain(&self.caveat).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

impl Composer<'_> {
    /// The picture of a figure, or of what is left of one that was withdrawn.
    pub fn share_of_figure(&self, statement: Statement<'_>) -> ShareCard {
        let mut content = self.share_figure(statement);
        let location = match self.paragraphs_of(statement) {
            none if none.is_empty() => self.stands(statement),
            paragraphs => self.all_places(paragraphs),
        };
        let what = match statement {
            Statement::InForce(figure) => self.words.what(figure),
            Statement::Withdrawn(_) => content.what.clone(),
        };
        let sentence = self.marked(self.words.claim(&what, &content.said));
        let alt = self.words.with(
            "share-alt-figure",
            [
                ("sentence", sentence.as_str().into()),
                ("place", content.place.as_str().into()),
                ("period", content.period.as_str().into()),
                ("standing", content.standing.words.trim_end_matches('.').into()),
                ("limit", content.limits().into()),
                ("source", self.share_source().into()),
                ("where", location.words.as_str().into()),
            ],
        );
        // The foot says so too, in letters that are easily overlooked.
        content.what = self.marked(content.what);
        self.share(format!("figure-{}", statement.id()), sentence, alt, ShareContent::Figure(content), location)
    }

    /// The picture of a chart.
    pub fn share_of_chart(&self, file: ChartFile) -> ShareCard {
        let (plan, parts, location) = (&file.chart.plan, &file.chart.parts, file.location.clone());
        let whole = parts.first().filter(|_| matches!(plan.drawing, Drawing::Units(_) | Drawing::Bar(_)));
        let caveat = whole.and_then(|whole| self.caveat(self.report.statement(&whole.id)?));
        let mut standings: Vec<&str> = parts.iter().map(|part| part.standing.words.trim_end_matches('.')).collect();
        standings.sort_unstable();
        standings.dedup();
        let notices = parts.iter().filter_map(|part| Some(part.notice.as_ref()?.words.as_str()));
        let alt = self.words.with(
            "share-alt-chart",
            [
                ("takeaway", plan.title.as_str().into()),
                ("description", plan.description.as_str().into()),
                ("standings", self.words.one_by_one(standings.into_iter().map(str::to_owned)).into()),
                ("limits", notices.chain(caveat.as_deref()).collect::<Vec<_>>().join(" ").into()),
                ("note", file.chart.note.replace('\n', " ").into()),
                ("source", self.share_source().into()),
                ("where", location.words.as_str().into()),
            ],
        );
        let (id, title) = (format!("chart-{}", file.id), plan.title.clone());
        let own = self.report.charts.iter().find(|chart| *chart.id == file.id).and_then(|chart| chart.note.as_ref());
        let chart = ShareChart {
            caveat,
            note: own.map(|note| self.words.text(note)).unwrap_or_default(),
            more: ShareChart::more(self.words, file.chart.parts.len()),
            file,
        };
        self.share(id, title, alt, ShareContent::Chart(Box::new(chart)), location)
    }

    /// The picture of the whole report: its title and its key figures.
    pub fn share_of_report(&self) -> ShareCard {
        let keys = self.report.cards.iter().filter_map(|card| self.report.statement(&card.figure));
        let keys: Vec<Statement<'_>> = keys.take(MOST_FIGURES).collect();
        let mut paragraphs: Vec<usize> = keys.iter().flat_map(|&statement| self.paragraphs_of(statement)).collect();
        paragraphs.sort_unstable();
        let (title, publisher) = (self.report_title(), self.publisher_name());
        let deck = self.words.with("share-deck", [("publisher", publisher.into())]);
        let said: Vec<String> = keys.iter().map(|&statement| self.words.statement(statement)).collect();
        let alt = self.words.with(
            "share-alt-report",
            [
                ("title", title.as_str().into()),
                ("deck", deck.as_str().into()),
                ("figures", self.words.one_by_one(said).into()),
                ("source", self.share_source().into()),
            ],
        );
        let figures = keys.into_iter().map(|statement| self.share_figure(statement)).collect();
        let content = ShareContent::Report { title, deck, figures };
        self.share(format!("report-{}", self.report.id), self.page_title(), alt, content, self.all_places(paragraphs))
    }

    fn share(&self, id: String, title: String, alt: String, content: ShareContent, location: Where) -> ShareCard {
        ShareCard {
            id,
            language: self.words.language().to_owned(),
            title,
            // A limit that is not there leaves its space.
            alt: alt.split_whitespace().collect::<Vec<_>>().join(" "),
            content,
            location,
            paragraphs: self.report.paragraphs.len(),
            product: self.words.say("product"),
            source: self.share_source(),
            edition: self.edition(),
        }
    }

    pub(super) fn share_figure(&self, statement: Statement<'_>) -> ShareFigure {
        let receipt = statement.receipt();
        let (number, what, said) = match statement {
            Statement::InForce(figure) => {
                (self.words.amount(figure), self.words.text(&figure.label), self.said_or_worked_out(figure))
            }
            Statement::Withdrawn(withdrawn) => {
                (Number::default(), self.words.withdrawn_what(withdrawn), self.words.said(statement))
            }
        };
        ShareFigure {
            number,
            what,
            said,
            standing: self.standing(receipt),
            notice: self.words.notice(statement),
            caveat: self.caveat(statement),
            place: self.place(receipt),
            period: self.words.text(&receipt.period.label),
        }
    }

    /// What became of it, and its limit.
    pub(super) fn limits(&self, statement: Statement<'_>) -> Option<String> {
        let limits = [self.words.notice(statement), self.caveat(statement)];
        let limits: Vec<String> = limits.into_iter().flatten().collect();
        (!limits.is_empty()).then(|| limits.join(" "))
    }

    /// "said a Turkish official"; of our arithmetic, which nobody said, from whose numbers it is.
    pub(super) fn said_or_worked_out(&self, figure: &Figure) -> String {
        let said = self.words.said(Statement::InForce(figure));
        let Some(formula) = figure.formula() else { return said };
        let formula = self.words.formula(self.report, formula);
        self.words.with("said-with-formula", [("said", said.into()), ("formula", formula.into())])
    }

    /// "Reuters, 30 July 2012 (day inferred)".
    pub(super) fn share_source(&self) -> String {
        self.source_line("share-source", &[])
    }
}
