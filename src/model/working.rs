//! What editors decide on questions that reports answer in several ways: a figure to work with, or that the span between
//! two is shown. It is theirs, with their name and reason, and never a number of their own.

use super::Report;
use super::build::{Gap, each, gap, need};
use super::question::Said;
use crate::check::CleanEditors;
use crate::draft::{self, got};
use crate::terms::Text;
use chrono::NaiveDate;

/// Every decision of a site, built from a file without faults.
#[derive(Clone, Debug, Default)]
pub struct Decisions(Vec<Decision>);

/// A decision, with figures by their names.
#[derive(Clone, Debug)]
struct Decision {
    choice: Named,
    editor: Editor,
    on: NaiveDate,
    because: Text,
}

/// The ids of a report and of one of its figures.
type Name = (String, String);

#[derive(Clone, Debug)]
enum Named {
    Figure(Name),
    Span(Name, Name),
}

/// Who decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    pub name: String,
    /// "figures editor".
    pub role: String,
}

/// What a named editor decided on one question.
#[derive(Clone, Copy, Debug)]
pub struct Working<'r> {
    pub choice: Choice<'r>,
    pub editor: &'r Editor,
    /// The day it was decided.
    pub on: NaiveDate,
    /// The words behind "because".
    pub because: &'r Text,
}

/// What is worked with: always what claimants said, each still theirs.
#[derive(Clone, Copy, Debug)]
pub enum Choice<'r> {
    /// One figure, in force.
    Figure(Said<'r>),
    /// The low end and the high one, both in force: neither is preferred, nor anything between them.
    Span(Said<'r>, Said<'r>),
}

impl Decisions {
    /// # Errors
    /// Where the file lacks something that no rule asks for; this is then a fault of the rules.
    pub fn build(clean: &CleanEditors<'_>) -> Result<Self, Gap> {
        each(&clean.draft().working, decision).map(Self)
    }

    /// The decisions, each with the figures of these reports that it names, in the order of the file. One whose figures
    /// are in none of them is left out.
    pub fn of<'r>(&'r self, reports: &[&'r Report]) -> Vec<Working<'r>> {
        let said = |(report, figure): &Name| {
            let report: &'r Report = reports.iter().find(|known| known.id == *report)?;
            let statement = report.statement(figure).filter(|statement| statement.in_force().is_some())?;
            Some(Said { report, statement })
        };
        let working = |decision: &'r Decision| {
            let choice = match &decision.choice {
                Named::Figure(figure) => Choice::Figure(said(figure)?),
                Named::Span(low, high) => Choice::Span(said(low)?, said(high)?),
            };
            Some(Working { choice, editor: &decision.editor, on: decision.on, because: &decision.because })
        };
        self.0.iter().filter_map(working).collect()
    }
}

impl<'r> Working<'r> {
    /// The figures it names: one, or the low end and the high one.
    pub fn said(&self) -> Vec<Said<'r>> {
        match self.choice {
            Choice::Figure(figure) => vec![figure],
            Choice::Span(low, high) => vec![low, high],
        }
    }

    /// Whether it was decided on the question that this answers: one measure on one axis, counted in one way.
    pub fn is_on(&self, said: &Said<'_>) -> bool {
        let (Choice::Figure(own) | Choice::Span(own, _)) = self.choice;
        own.is_like(said) && own.counting() == said.counting()
    }
}

fn decision(decision: &draft::Decision<'_>) -> Result<Decision, Gap> {
    let choice = match (got(&decision.figure), got(&decision.span)) {
        (Some(figure), None) => Named::Figure(name(figure)?),
        (None, Some(span)) => Named::Span(
            name(&need(&span.low, "working[].span.low")?)?,
            name(&need(&span.high, "working[].span.high")?)?,
        ),
        _ => return Err(gap("working[].figure")),
    };
    let editor = got(&decision.editor).ok_or_else(|| gap("working[].editor"))?;
    Ok(Decision {
        choice,
        editor: Editor {
            name: need(&editor.name, "working[].editor.name")?,
            role: need(&editor.role, "working[].editor.role")?,
        },
        on: need(&decision.on, "working[].on")?,
        because: need(&decision.because, "working[].because")?,
    })
}

fn name(reference: &str) -> Result<Name, Gap> {
    let (report, figure) = reference.split_once('/').ok_or_else(|| gap("the report of working[].figure"))?;
    Ok((report.to_owned(), figure.to_owned()))
}
