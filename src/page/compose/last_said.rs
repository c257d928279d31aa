//! What each claimant last said, the claims on one thing side by side, for a page of several reports.

use super::{Composer, question_path};
use crate::model::{Answers, LastSaid, Said};
use crate::page::way;
use crate::view::content::{AnswersContent, Earlier, LastSaidContent, LastSaidRow};
use crate::words::Words;

/// Puts it into words for a page that stands at `path`.
#[derive(Clone, Copy)]
pub(super) struct LastSaidWords<'r> {
    pub words: &'r Words,
    pub path: &'r str,
    /// Whether what was said before is named: a page that shows all of it need not.
    pub tells_earlier: bool,
}

impl<'r> LastSaidWords<'r> {
    /// The whole table, each heading with the way to its own page where that is another.
    pub fn content(self, answers: &[Answers<'r>]) -> LastSaidContent {
        let say = |id| self.words.say(id);
        LastSaidContent {
            title: say("last-said-title"),
            lede: say("last-said-lede"),
            caption: say("last-said-caption"),
            columns: [
                say("column-figure"),
                say("column-what"),
                say("column-by"),
                say("period"),
                say("filter-standing"),
                say("report"),
            ],
            questions: answers.iter().filter_map(|answers| self.answers(answers)).collect(),
        }
    }

    fn answers(self, answers: &Answers<'r>) -> Option<AnswersContent> {
        let first = answers.speakers.first()?.last.first()?;
        let receipt = first.receipt();
        let text = |text| self.words.text(text).into();
        let words = self.words.with(
            "last-said-of",
            [
                ("measure", text(&receipt.measure.name)),
                ("place", text(&receipt.place.name)),
                ("population", text(&receipt.population.name)),
            ],
        );
        let mut said = answers.speakers.iter().flat_map(|speaker| speaker.last.iter().chain(&speaker.earlier));
        // What real and invented reports both speak of is marked row by row.
        let words = match said.all(|said| said.report.invented.is_some()) {
            true => self.of(first).marked(words),
            false => words,
        };
        let page = question_path(&receipt.measure.id, &receipt.place.id);
        Some(AnswersContent {
            words,
            address: (page != self.path).then(|| way(self.path, &page)),
            rows: answers.speakers.iter().flat_map(|speaker| self.rows(speaker)).collect(),
        })
    }

    fn of(self, said: &Said<'r>) -> Composer<'r> {
        Composer::new(said.report, self.words)
    }

    /// The last row of a speaker tells what was said before.
    fn rows(self, LastSaid { last, earlier }: &LastSaid<'r>) -> Vec<LastSaidRow> {
        let mut rows: Vec<LastSaidRow> = last.iter().map(|said| self.row(said)).collect();
        let is_told = earlier.is_empty() || !self.tells_earlier;
        if let (Some(row), false) = (rows.last_mut(), is_told) {
            row.earlier = Some(Earlier {
                words: self.words.with("last-said-earlier", [("count", earlier.len().into())]),
                figures: earlier.iter().map(|said| self.older(said)).collect(),
            });
        }
        rows
    }

    pub fn row(self, said: &Said<'r>) -> LastSaidRow {
        let (composer, receipt) = (self.of(said), said.receipt());
        LastSaidRow {
            address: way(self.path, &composer.figure_path(said.statement.id())),
            number: self.words.number_of(said.statement),
            what: self.words.counts(said.statement),
            caveat: composer.caveat(said.statement),
            notice: composer.notice(said.statement),
            by: self.words.text(&receipt.claimant.name),
            period: self.words.text(&receipt.period.label),
            place: receipt.place_note.as_ref().map(|note| self.words.text(note)),
            standing: composer.standing(receipt),
            report: (way(self.path, &composer.home()), composer.report_title()),
            earlier: None,
        }
    }

    /// Where what was said before stands: its address, and when and in which report, without its number.
    fn older(self, said: &Said<'r>) -> (String, String) {
        let composer = self.of(said);
        let period = self.words.text(&said.receipt().period.label);
        let title = composer.report_title();
        let words = self.words.with("last-said-older", [("period", period.into()), ("report", title.into())]);
        (way(self.path, &composer.figure_path(said.statement.id())), words)
    }
}
