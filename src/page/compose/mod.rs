//! From the model to what the components show: every word and place is settled here, natively.

mod across;
mod cards;
mod changes;
mod chart_file;
mod chart_page;
mod chart_record;
mod charts;
mod citation;
mod copy;
mod embed;
mod figure_page;
mod found;
mod frames;
mod invented;
mod last_said;
mod lists;
mod masthead;
mod named;
mod notes;
mod passage;
mod places;
mod question;
mod related;
mod search;
mod share;
mod sources;
mod structured;
mod subject;
mod table;
mod verify;
mod working;

pub use across::Across;
pub use chart_file::ChartFile;
pub use chart_record::Record;
pub use copy::COPY;
pub use found::terms_of;
pub use lists::ListSheet;
pub use places::{MEASURES, MONTHS, PLACES, REPORTS, SEARCH, UNDATED, question_path};
pub use question::QuestionComposer;
pub use share::{ShareCard, ShareChart, ShareContent, ShareFigure};

use crate::check::RefusedChart;
use crate::draw;
use crate::model::{Evidence, Figure, Id, Receipt, Report, Said, Statement};
use crate::terms::Facts;
use crate::view::content::{Notice, Standing, Where};
use crate::words::{Words, Written};

/// Puts a report into words, in one language.
#[derive(Clone, Copy)]
pub struct Composer<'r> {
    pub report: &'r Report,
    pub words: &'r Words,
    /// Charts that rules refuse, where an author looks at the page.
    pub refused: &'r [RefusedChart],
}

impl<'r> Composer<'r> {
    pub fn new(report: &'r Report, words: &'r Words) -> Self {
        Self { report, words, refused: &[] }
    }

    fn standing(&self, receipt: &Receipt) -> Standing {
        Standing { mark: receipt.mark(), words: self.words.standing(receipt) }
    }

    /// The standing where no source note stands beside it.
    fn standing_and_support(&self, receipt: &Receipt) -> Standing {
        Standing { mark: receipt.mark(), words: self.words.standing_and_support(receipt) }
    }

    /// The place as a reader sees it: the note says it whole where there is one.
    fn place(&self, receipt: &Receipt) -> String {
        self.place_written(receipt).words
    }

    fn place_written(&self, receipt: &Receipt) -> Written {
        self.words.written(receipt.place_note.as_ref().unwrap_or(&receipt.place.name))
    }

    fn paragraph(&self, number: usize) -> String {
        let total = self.report.paragraphs.len();
        self.words.with("paragraph", [("number", number.into()), ("total", total.into())])
    }

    fn location(&self, evidence: &[&Evidence]) -> Where {
        self.in_paragraphs(evidence.iter().map(|evidence| evidence.paragraph).collect())
    }

    fn in_paragraphs(&self, mut paragraphs: Vec<usize>) -> Where {
        paragraphs.dedup();
        let named: Vec<String> = paragraphs.iter().map(|&number| self.paragraph(number)).collect();
        Where { words: self.words.list(&named), ticks: paragraphs.into_iter().map(draw::ruler_tick).collect() }
    }

    /// Where in the report something stands, or stood before it was withdrawn.
    fn stands(&self, statement: Statement<'_>) -> Where {
        match self.paragraphs_of(statement) {
            none if none.is_empty() => Where { words: self.words.say("withdrawn-ours"), ticks: Vec::new() },
            paragraphs => self.in_paragraphs(paragraphs),
        }
    }

    /// Where several statements stand in the report.
    fn stand(&self, said: &[Said<'_>]) -> Where {
        let mut paragraphs: Vec<usize> = said.iter().flat_map(|said| self.paragraphs_of(said.statement)).collect();
        paragraphs.sort_unstable();
        self.in_paragraphs(paragraphs)
    }

    /// The numbers of the paragraphs it stands in; none of a withdrawn one that was our arithmetic.
    fn paragraphs_of(&self, statement: Statement<'_>) -> Vec<usize> {
        match statement {
            Statement::InForce(figure) => {
                self.report.evidence_of(figure).into_iter().map(|evidence| evidence.paragraph).collect()
            }
            Statement::Withdrawn(withdrawn) => withdrawn.stood.iter().map(|stood| stood.paragraph).collect(),
        }
    }

    /// That a figure was corrected or withdrawn, where it was.
    fn notice(&self, statement: Statement<'_>) -> Option<Notice> {
        let mark = match statement {
            Statement::InForce(_) => draw::CORRECTED,
            Statement::Withdrawn(_) => draw::WITHDRAWN,
        };
        Some(Notice { mark: mark.to_owned(), words: self.words.notice(statement)? })
    }

    /// What a figure can be chosen by.
    fn facts(&self, statement: Statement<'_>) -> Facts {
        let receipt = statement.receipt();
        Facts {
            topic: receipt.measure.topic.id.clone(),
            by: receipt.claimant.category.id().to_owned(),
            standing: receipt.mark().id().to_owned(),
        }
    }

    /// Our arithmetic, said as such.
    fn ours(&self, figure: &Figure) -> Option<String> {
        let formula = self.words.formula(self.report, figure.formula()?);
        Some(self.words.with("derived-mark", [("formula", formula.into())]))
    }

    /// Key figures first, those written inside them next to them, then the others as the author gave them, and those
    /// that were withdrawn last.
    fn key_order(&self) -> Vec<Statement<'r>> {
        let cards = self.report.cards.iter();
        let mut ids: Vec<&Id> = cards
            .flat_map(|card| std::iter::once(&card.figure).chain(card.within.iter().map(|part| &part.figure)))
            .collect();
        ids.extend(self.report.statements().map(Statement::id));
        let mut found: Vec<Statement<'r>> = Vec::new();
        for statement in ids.into_iter().filter_map(|id| self.report.statement(id)) {
            if !found.iter().any(|known| known.id() == statement.id()) {
                found.push(statement);
            }
        }
        found
    }

    pub(super) fn stated(&self) -> usize {
        self.report.figures.iter().filter(|figure| !figure.is_derived()).count()
    }
}
