//! From the model to what the components show: every word and place is settled here, natively.

mod cards;
mod chart_file;
mod chart_page;
mod charts;
mod citation;
mod figure_page;
mod frames;
mod masthead;
mod notes;
mod related;
mod sources;
mod structured;
mod table;

pub use chart_file::{ChartFile, Record};

use crate::check::RefusedChart;
use crate::draw;
use crate::model::{Evidence, Figure, Id, Report};
use crate::view::Facts;
use crate::view::content::{Standing, Where};
use crate::words::Words;

/// Puts a report into words, in one language.
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

    fn standing(&self, figure: &Figure) -> Standing {
        Standing { mark: figure.mark(), words: self.words.standing(figure) }
    }

    /// The place as a reader sees it: the note says it whole where there is one.
    fn place(&self, figure: &Figure) -> String {
        let words = figure.place_note.as_ref().unwrap_or(&figure.place.name);
        self.words.text(words)
    }

    fn paragraph(&self, number: usize) -> String {
        let total = self.report.paragraphs.len();
        self.words.with("paragraph", [("number", number.into()), ("total", total.into())])
    }

    fn location(&self, evidence: &[&Evidence]) -> Where {
        let mut paragraphs: Vec<usize> = evidence.iter().map(|evidence| evidence.paragraph).collect();
        paragraphs.dedup();
        let named: Vec<String> = paragraphs.iter().map(|&number| self.paragraph(number)).collect();
        Where { words: self.words.list(&named), ticks: paragraphs.into_iter().map(draw::ruler_tick).collect() }
    }

    /// What a figure can be chosen by, and every word a reader sees of it.
    fn facts(&self, figure: &Figure) -> Facts {
        let text = [
            self.words.sentence(figure),
            self.place(figure),
            self.words.text(&figure.period.label),
            self.words.text(&figure.measure.topic.name),
            self.words.standing(figure),
        ];
        Facts {
            topic: figure.measure.topic.id.clone(),
            by: figure.claimant.category.id().to_owned(),
            standing: figure.mark().id().to_owned(),
            text: text.join(" ").to_lowercase(),
        }
    }

    /// Our arithmetic, said as such.
    fn ours(&self, figure: &Figure) -> Option<String> {
        let formula = self.words.formula(self.report, figure.formula()?);
        Some(self.words.with("derived-mark", [("formula", formula.into())]))
    }

    /// Key figures first, those written inside them next to them, then the others as the author gave them.
    fn key_order(&self) -> Vec<&'r Figure> {
        let cards = self.report.cards.iter();
        let mut ids: Vec<&Id> = cards
            .flat_map(|card| std::iter::once(&card.figure).chain(card.within.iter().map(|part| &part.figure)))
            .collect();
        ids.extend(self.report.figures.iter().map(|figure| &figure.id));
        let mut found: Vec<&Figure> = Vec::new();
        for figure in ids.into_iter().filter_map(|id| self.report.figure(id)) {
            if !found.iter().any(|known| known.id == figure.id) {
                found.push(figure);
            }
        }
        found
    }

    pub(super) fn stated(&self) -> usize {
        self.report.figures.iter().filter(|figure| !figure.is_derived()).count()
    }
}
