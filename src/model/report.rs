//! A report: one published text that figures are taken from, and all that was taken from it.

use super::{Chart, Claimant, Dated, Evidence, Figure, Id, Input, Origin, Statement, Withdrawn};
use crate::check::Languages;
use crate::fingerprint::Fingerprint;
use crate::terms::{Category, Known, Text, WebAddress};
use chrono::NaiveDate;
use std::cmp::Ordering;
use std::sync::Arc;

#[derive(Clone, Debug)]
pub struct Report {
    pub id: Id,
    /// Counts up with every published change.
    pub revision: u32,
    /// Our own title, a place and a date.
    pub title: Text,
    /// Of a report that was made up: that it was, and what for. Wherever it is shown, this is said first.
    pub invented: Option<Text>,
    pub publication: Publication,
    /// In which languages its texts are written.
    pub languages: Languages,
    pub paragraphs: Vec<Paragraph>,
    /// In the order the author gave them.
    pub figures: Vec<Figure>,
    /// Figures that are said no longer, in the order the author gave them.
    pub withdrawn: Vec<Withdrawn>,
    pub context: Vec<Context>,
    pub disputes: Vec<Dispute>,
    pub charts: Vec<Chart>,
    pub cards: Vec<Card>,
    pub notes: Vec<Note>,
}

impl Report {
    /// The order in which a site shows its reports: what happened before what is invented, however new; of either the
    /// newest first.
    pub fn before(&self, other: &Self) -> Ordering {
        let rank = |report: &Self| (report.invented.is_none(), report.publication.date.day);
        rank(other).cmp(&rank(self)).then_with(|| other.id.cmp(&self.id))
    }

    pub fn context(&self, id: &str) -> Option<&Context> {
        self.context.iter().find(|context| context.id == id)
    }

    /// A figure in force.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// Every figure in force, then what is left of those that were withdrawn.
    pub fn statements(&self) -> impl Iterator<Item = Statement<'_>> {
        self.figures.iter().map(Statement::InForce).chain(self.withdrawn.iter().map(Statement::Withdrawn))
    }

    /// A figure, or what is left of one that was withdrawn.
    pub fn statement(&self, id: &str) -> Option<Statement<'_>> {
        let withdrawn = || self.withdrawn.iter().find(|withdrawn| withdrawn.id == id).map(Statement::Withdrawn);
        self.figure(id).map(Statement::InForce).or_else(withdrawn)
    }

    /// Where a figure stands in the report. Of our own arithmetic: where its inputs do.
    pub fn evidence_of<'r>(&'r self, figure: &'r Figure) -> Vec<&'r Evidence> {
        let mut found = Vec::new();
        self.collect_evidence(&figure.origin, 0, &mut found);
        found
    }

    fn collect_evidence<'r>(&'r self, origin: &'r Origin, depth: usize, found: &mut Vec<&'r Evidence>) {
        let mut add = |evidence: &'r Evidence| {
            if !found.contains(&evidence) {
                found.push(evidence);
            }
        };
        match origin {
            Origin::Stated(evidence) => add(evidence),
            Origin::Derived(formula) => {
                for input in formula.inputs() {
                    match input {
                        Input::Context(id) => {
                            self.context.iter().filter(|context| context.id == *id).for_each(|c| add(&c.evidence));
                        }
                        // A chain of formulas is as long as there are figures, at most.
                        Input::Figure(id) if depth <= self.figures.len() => {
                            let origins: Vec<_> = self.figure(id).map(|figure| &figure.origin).into_iter().collect();
                            for origin in origins {
                                let mut inner = Vec::new();
                                self.collect_evidence(origin, depth + 1, &mut inner);
                                inner.into_iter().for_each(&mut add);
                            }
                        }
                        Input::Figure(_) => {}
                    }
                }
            }
        }
    }

    /// Everybody who said a figure, once each, in the order they first speak on the page.
    pub fn voices(&self) -> Vec<&Arc<Claimant>> {
        let mut found: Vec<&Arc<Claimant>> = Vec::new();
        for claimant in self.figures.iter().map(|figure| &figure.receipt.claimant) {
            if claimant.category != Category::NotAttributed && !found.iter().any(|known| known.id == claimant.id) {
                found.push(claimant);
            }
        }
        found
    }
}

/// Who published the text, when and in what language.
#[derive(Clone, Debug)]
pub struct Publication {
    pub headline: Option<String>,
    pub publisher: String,
    pub authors: Vec<Author>,
    pub dateline: Option<String>,
    /// BCP 47 tag.
    pub language: String,
    pub url: Option<WebAddress>,
    pub archive_url: Option<WebAddress>,
    pub date: PublicationDate,
}

#[derive(Clone, Debug)]
pub struct Author {
    pub name: String,
    pub role: String,
}

/// The day of publication. One that is not printed comes with its reasoning.
#[derive(Clone, Debug)]
pub struct PublicationDate {
    pub day: NaiveDate,
    pub known: Known,
    pub reasoning: Option<Text>,
}

/// A body paragraph, as its fingerprint.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub line: u32,
    pub fingerprint: Fingerprint,
}

/// A date, distance, duration or single event that helps to read the figures; not counted among them.
#[derive(Clone, Debug)]
pub struct Context {
    pub id: Id,
    /// The quantity, "50 km".
    pub what: Text,
    pub label: Text,
    pub claimant: Arc<Claimant>,
    /// How many our arithmetic may count.
    pub count: Option<u32>,
    /// When it was, where that is known and wanted in a timeline.
    pub period: Option<Dated>,
    pub evidence: Evidence,
}

/// A question on which claimants contradict each other.
#[derive(Clone, Debug)]
pub struct Dispute {
    pub id: Id,
    pub question: Text,
    pub summary: Text,
    /// Two or more, each with a voice.
    pub sides: Vec<Side>,
    /// The reporters' own position; none where the report does not state it.
    pub reporters: Option<Position>,
}

/// What the reporters hold of a question.
#[derive(Clone, Debug)]
pub struct Position {
    pub voice: Voice,
    /// The same as a sentence.
    pub verdict: Text,
}

#[derive(Clone, Debug)]
pub struct Side {
    pub name: Text,
    pub voices: Vec<Voice>,
}

/// What somebody says on the question of a dispute.
#[derive(Clone, Debug)]
pub struct Voice {
    pub claimant: Arc<Claimant>,
    pub position: Text,
    pub note: Option<Text>,
    /// When it was said, or what time it speaks of.
    pub period: Option<Dated>,
    pub evidence: Evidence,
}

/// A key card: a figure, with figures written inside it.
#[derive(Clone, Debug)]
pub struct Card {
    pub figure: Id,
    pub within: Vec<CardPart>,
}

#[derive(Clone, Debug)]
pub struct CardPart {
    pub figure: Id,
    /// The words after the number.
    pub text: Text,
}

/// A note on the source, in our words.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: Id,
    pub title: Text,
    pub text: Text,
}
