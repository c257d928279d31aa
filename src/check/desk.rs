//! What editors decide, beside the reports that they decide about.

use super::together::{Filed, Stated};
use crate::draft::{Decision, EditorsFile, got, items};
use crate::terms::{Counting, Period};
use std::collections::BTreeMap;

/// The editors' file laid open for the rules, and what the reports of its folder state.
pub struct Desk<'d, 'a> {
    pub file: &'d EditorsFile<'a>,
    reports: BTreeMap<&'d str, &'d Filed>,
}

/// A figure that a decision names, by its report and its id.
#[derive(Clone, Copy)]
pub struct Reference<'d, 'a> {
    /// Where it is named.
    pub text: &'a str,
    pub name: &'d str,
}

impl<'d, 'a> Desk<'d, 'a> {
    pub fn new(file: &'d EditorsFile<'a>, reports: &[&'d Filed]) -> Self {
        Self { file, reports: reports.iter().map(|filed| (filed.id.as_str(), *filed)).collect() }
    }

    /// Every decision, with its own text for pointing at.
    pub fn decisions(&self) -> impl Iterator<Item = (&'a str, &'d Decision<'a>)> + use<'d, 'a> {
        items(&self.file.working)
    }

    /// What a claimant stated; none where there is no such report or figure, or where it is our own arithmetic.
    pub fn stated(&self, reference: Reference<'_, '_>) -> Option<&'d Stated> {
        let (report, figure) = reference.name.split_once('/')?;
        self.reports.get(report)?.stated.iter().find(|stated| stated.id == figure)
    }

    /// The names of all that can be decided on.
    pub fn names(&self) -> Vec<String> {
        let named = |filed: &&Filed| -> Vec<String> {
            filed.stated.iter().map(|stated| format!("{}/{}", filed.id, stated.id)).collect()
        };
        self.reports.values().flat_map(named).collect()
    }

    /// Both ends of a span, where they are found and in force: each with its reference.
    pub fn ends(&self, decision: &'d Decision<'a>) -> Option<[(Reference<'d, 'a>, &'d Stated); 2]> {
        let span = got(&decision.span)?;
        let end = |field| {
            let reference = reference(field)?;
            Some((reference, self.stated(reference)?))
        };
        Some([end(&span.low)?, end(&span.high)?])
    }
}

/// Every figure that a decision names: that to work with, or the ends of its span.
pub fn references<'d, 'a>(decision: &'d Decision<'a>) -> Vec<Reference<'d, 'a>> {
    let span = got(&decision.span);
    let ends = span.into_iter().flat_map(|span| [&span.low, &span.high]);
    std::iter::once(&decision.figure).chain(ends).filter_map(reference).collect()
}

fn reference<'d, 'a>(field: &'d crate::draft::Field<'a, String>) -> Option<Reference<'d, 'a>> {
    let given = field.as_ref()?;
    Some(Reference { text: given.text, name: given.get()? })
}

/// In what way a flow counts; none of what is no flow.
pub fn counting(stated: &Stated) -> Option<Counting> {
    match stated.period {
        Period::AsOf(_) => None,
        Period::During(during) => Some(during.counting()),
    }
}
