//! What claimants said, the claims on one thing side by side, for a page of several reports.

use super::invented::marked;
use super::working::working_on;
use super::{Composer, question_path};
use crate::model::{Answers, LastSaid, Said, Working};
use crate::page::way;
use crate::view::content::{AnswersContent, LastSaidContent, LastSaidRow};
use crate::words::Words;

/// Puts it into words for a page that stands at `path`.
#[derive(Clone, Copy)]
pub(super) struct LastSaidWords<'r> {
    pub words: &'r Words,
    /// What editors decided.
    pub working: &'r [Working<'r>],
    pub path: &'r str,
}

impl<'r> LastSaidWords<'r> {
    /// A table of claims, each heading with the way to its own page where that is another.
    pub fn content(self, questions: Vec<AnswersContent>) -> LastSaidContent {
        let say = |id| self.words.say(id);
        LastSaidContent {
            head: None,
            caption: say("last-said-caption"),
            columns: [
                say("column-figure"),
                say("column-what"),
                say("column-by"),
                say("period"),
                say("filter-standing"),
                say("report"),
            ],
            questions,
            more: Vec::new(),
        }
    }

    /// What every speaker last said.
    pub fn answers(self, answers: &Answers<'r>) -> Option<AnswersContent> {
        self.answers_of(answers, &answers.speakers.iter().collect::<Vec<_>>())
    }

    /// What these speakers last said, and how many others speak of the same.
    pub fn answers_of(self, answers: &Answers<'r>, speakers: &[&LastSaid<'r>]) -> Option<AnswersContent> {
        let left = answers.speakers.len().saturating_sub(speakers.len());
        let rows = speakers.iter().flat_map(|speaker| self.rows(speaker)).collect();
        let content = self.about(answers.last().next()?, answers.is_invented(), rows);
        let more = content.address.clone().filter(|_| left > 0);
        Some(AnswersContent {
            working: working_on(self.working, answers, self.words, self.path),
            more: more.map(|address| (address, self.words.with("last-said-more", [("count", left.into())]))),
            ..content
        })
    }

    /// Rows below what they are about. What real and invented reports both speak of is marked row by row.
    pub fn about(self, said: Said<'r>, invented: bool, rows: Vec<LastSaidRow>) -> AnswersContent {
        let receipt = said.receipt();
        let text = |text| self.words.text(text).into();
        let words = self.words.with(
            "last-said-of",
            [
                ("measure", text(&receipt.measure.name)),
                ("place", text(&receipt.place.name)),
                ("population", text(&receipt.population.name)),
            ],
        );
        AnswersContent {
            words: marked(self.words, invented, self.words.capitalised(&words)),
            address: self.elsewhere(said),
            working: Vec::new(),
            rows,
            more: None,
        }
    }

    /// The way to the page of all that is said of the same; none on that page.
    fn elsewhere(self, said: Said<'r>) -> Option<String> {
        let receipt = said.receipt();
        let page = question_path(&receipt.measure.id, &receipt.place.id);
        (page != self.path).then(|| way(self.path, &page))
    }

    fn of(self, said: Said<'r>) -> Composer<'r> {
        Composer::new(said.report, self.words)
    }

    /// The last row of a speaker leads to what was said before, unless it stands on the same page.
    fn rows(self, LastSaid { last, earlier }: &LastSaid<'r>) -> Vec<LastSaidRow> {
        let mut rows: Vec<LastSaidRow> = last.iter().map(|said| self.row(*said)).collect();
        if let (Some(row), Some(first)) = (rows.last_mut(), earlier.first()) {
            let words = self.words.with("last-said-earlier", [("count", earlier.len().into())]);
            row.earlier = self.elsewhere(*first).map(|address| (address, words));
        }
        rows
    }

    /// One statement as a row.
    pub fn row(self, said: Said<'r>) -> LastSaidRow {
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
            standing: composer.standing_and_support(receipt),
            report: (way(self.path, &composer.home()), composer.report_title()),
            earlier: None,
        }
    }
}
