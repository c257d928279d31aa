//! What all reports state of one measure at one place: its page, its files, its frame and its picture for shares.

mod files;
mod frame;
mod history;
mod page;
mod strand;

use super::{Composer, question_path};
use crate::model::{Newest, Question, Said, Statement, Working};
use crate::page::Responsible;
use crate::page::frame::Place;
use crate::page::way;
use crate::terms::Category;
use crate::view::content::ChartPart;
use crate::words::Words;
use std::collections::BTreeSet;

/// Puts a question into words.
#[derive(Clone, Copy)]
pub struct QuestionComposer<'r> {
    pub question: &'r Question<'r>,
    pub words: &'r Words,
    /// Up to when the site has reports of each place.
    pub newest: &'r Newest<'r>,
    /// What editors decided, on any question.
    pub working: &'r [Working<'r>],
}

/// Of more speakers than these, headings name the first and say how many others there are.
const MOST_NAMED: usize = 3;

impl<'r> QuestionComposer<'r> {
    /// The folder of its page.
    pub fn path(&self) -> String {
        let (measure, place) = (self.question.measure(), self.question.place());
        question_path(&measure.id, &place.id)
    }

    /// Where its page, its frame and its files stand.
    pub fn place(&self) -> Place {
        let (measure, place) = (self.question.measure(), self.question.place());
        Place::Question { measure: measure.id.clone(), place: place.id.clone() }
    }

    fn of(&self, said: &Said<'r>) -> Composer<'r> {
        Composer::new(said.report, self.words)
    }

    /// Where a statement's own page stands, from a page at `path`.
    fn way_to(&self, said: &Said<'r>, path: &str) -> String {
        way(path, &self.of(said).figure_path(said.statement.id()))
    }

    /// A text about all of it; it says so first where all of it is invented.
    fn marked(&self, text: String) -> String {
        match self.question.said().first() {
            Some(first) if self.question.is_invented() => self.of(first).marked(text),
            _ => text,
        }
    }

    /// What the page says above everything else, where all of it is invented.
    pub fn invented(&self) -> Option<String> {
        self.question.is_invented().then(|| self.of(self.question.said().first()?).invented()).flatten()
    }

    /// "People killed: Karsen".
    fn subject(&self) -> String {
        let (measure, place) = (self.question.measure(), self.question.place());
        let (measure, place) = (self.words.text(&measure.name), self.words.text(&place.name));
        self.words
            .capitalised(&self.words.with("question-subject", [("measure", measure.into()), ("place", place.into())]))
    }

    /// "People killed: Karsen. What the health ministry, Velmor Council and Open Count said".
    pub fn title(&self) -> String {
        let title = match self.speakers(self.question.said()) {
            Some(speakers) => {
                self.words.with("question-title", [("subject", self.subject().into()), ("speakers", speakers.into())])
            }
            None => self.words.with("question-title-nobody", [("subject", self.subject().into())]),
        };
        self.marked(title)
    }

    /// How much of it there is, and what is not done to it.
    pub fn description(&self) -> String {
        let (said, reports) = (self.question.said().len(), self.question.reports().len());
        let deck = self.words.with("question-deck", [("statements", said.into()), ("reports", reports.into())]);
        if said > 1 { format!("{deck} {}", self.words.say("question-deck-honest")) } else { deck }
    }

    /// What is last said of it, as a link to its page is shown with.
    pub fn summary(&self) -> String {
        let lasts = self.lasts();
        let said = lasts.iter().take(MOST_NAMED).map(|said| {
            let period = self.words.text(&said.receipt().period.label);
            let sentence = self.words.statement(said.statement);
            self.words.with("describe-figure", [("sentence", sentence.into()), ("when", period.into())])
        });
        self.marked(std::iter::once(self.description()).chain(said).collect::<Vec<_>>().join(" "))
    }

    /// The last of every speaker, for one group of people after the other.
    fn lasts(&self) -> Vec<Said<'r>> {
        let answers = self.question.answers();
        answers.into_iter().flat_map(|answers| answers.speakers).flat_map(|speaker| speaker.last).collect()
    }

    /// Who said these, by their short names; none where nobody is named in any of them.
    fn speakers(&self, said: &[Said<'r>]) -> Option<String> {
        let mut known = BTreeSet::new();
        let claimants = said.iter().map(|said| &said.receipt().claimant);
        let named = claimants.filter(|claimant| claimant.category != Category::NotAttributed);
        let each = named.filter(|claimant| known.insert(&claimant.id));
        self.some_of(each.map(|claimant| self.words.text(&claimant.short)).collect())
    }

    /// Names in a row, or the first of them and how many others there are; none where there is none.
    fn some_of(&self, mut names: Vec<String>) -> Option<String> {
        let left = names.len().saturating_sub(MOST_NAMED);
        // To say "and one other" takes as much room as its name.
        if left > 1 {
            names.truncate(MOST_NAMED);
            names.push(self.words.with("question-others", [("count", left.into())]));
        }
        (!names.is_empty()).then(|| self.words.list(&names))
    }

    /// Everybody who published something of these.
    fn publishers(&self, said: &[Said<'r>]) -> String {
        self.publishers_but(said, None).unwrap_or_default()
    }

    /// The same without the house that shows them, if anybody is left.
    fn publishers_but(&self, said: &[Said<'r>], house: Option<&Responsible>) -> Option<String> {
        let mut known = BTreeSet::new();
        let of_others = said.iter().filter(|said| !house.is_some_and(|house| house.published(said.report)));
        let names = of_others.map(|said| self.of(said).publisher());
        self.some_of(names.filter(|name| known.insert(name.clone())).collect())
    }

    /// "the Karsen Monitor (invented), up to 30 June 2031".
    fn source_of(&self, said: &[Said<'r>]) -> String {
        let day = self.day_of_newest(said);
        self.words.with("question-source", [("publishers", self.publishers(said).into()), ("day", day.into())])
    }

    fn source(&self) -> String {
        self.source_of(self.question.said())
    }

    fn day_of_newest(&self, said: &[Said<'r>]) -> String {
        let newest = said.iter().map(Said::published).max();
        newest.map(|day| self.words.day(day)).unwrap_or_default()
    }

    /// How many reports it comes from, where a report would name its paragraph.
    fn in_reports(&self) -> String {
        self.words.with("question-reports", [("count", self.question.reports().len().into())])
    }

    /// A statement as it stands in a chart of several speakers and reports: with its speaker.
    fn part(&self, said: &Said<'r>, id: String, link: String) -> ChartPart {
        let part = self.of(said).statement_part(said.statement);
        let by = self.words.said(said.statement);
        ChartPart { id, link, what: format!("{}, {by}", part.what), ..part }
    }
}

/// A name that no statement of another report has: ids are unique within a report only.
fn name_of(said: &Said<'_>) -> String {
    format!("{}/{}", said.report.id, said.statement.id())
}

/// Whether a number stands for it.
fn is_in_force(said: &Said<'_>) -> bool {
    matches!(said.statement, Statement::InForce(_))
}
