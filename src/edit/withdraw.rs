//! A withdrawal: everything that tells the number goes out of the file, and when and why it went comes in.

use super::correct::find;
use super::cut::{cut_fields, cut_values};
use super::patch::Patch;
use super::refusal::{Refusal, readable};
use super::style::{Node, Style};
use crate::draft::{self, Figure, ReportFile, Source, got, items};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A figure that is said no longer.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    pub figure: String,
    /// What follows "Withdrawn on 9 August 2031:".
    pub because: String,
}

/// A file's text after withdrawals.
#[derive(Clone, Debug)]
pub struct WithdrawnText {
    pub text: String,
    /// The revision before and after.
    pub revisions: (u32, u32),
    /// The numbers that stood there, those before each correction included.
    pub were: Vec<f64>,
}

/// What a figure has that tells its number, or could.
const TELLING: [&str; 8] = ["amount", "label", "caveat", "relations", "derived", "method", "breaks", "corrections"];

/// Withdraws figures of a report file, all in one revision. Cards lose what was written inside or of them; charts and
/// formulas stay, and rules name those that cannot. The text that comes out is not checked.
///
/// # Errors
/// Where the file cannot be read so far, or a figure is not there or withdrawn already.
pub fn withdraw(source: &Source, withdrawals: &[Withdrawal], on: NaiveDate) -> Result<WithdrawnText, Refusal> {
    let draft = readable(source)?;
    let (mut patch, before, after) = Patch::next_revision(source, &draft)?;
    let (mut ids, mut were) = (BTreeSet::new(), Vec::new());
    for Withdrawal { figure: id, because } in withdrawals {
        if !ids.insert(id.as_str()) {
            return Err(Refusal::Twice(id.clone()));
        }
        let (text, figure) = find(&draft, id)?;
        if figure.withdrawn.is_some() {
            return Err(Refusal::Withdrawn(id.clone()));
        }
        were.extend(numbers(figure));
        take_out(&mut patch, source, (text, figure), Node::object(entry(figure, (after, on), because)));
    }
    take_off_cards(&mut patch, source, &draft, &ids);
    Ok(WithdrawnText { text: patch.apply(&source.text), revisions: (before, after), were })
}

/// Whether an id holds one of these numbers in digits: `fled-50`.
pub fn is_told_by(id: &str, numbers: &[f64]) -> bool {
    id.split('-').any(|part| part.parse::<f64>().is_ok_and(|number| numbers.contains(&number)))
}

/// Every number the figure says or said.
fn numbers(figure: &Figure<'_>) -> Vec<f64> {
    let past = items(&figure.corrections).filter_map(|(_, correction)| got(&correction.was));
    let amounts = got(&figure.amount).into_iter().chain(past);
    amounts
        .flat_map(|amount| [&amount.value, &amount.low, &amount.high])
        .filter_map(|field| got(field).copied())
        .collect()
}

fn entry(figure: &Figure<'_>, (revision, on): (u32, NaiveDate), because: &str) -> Vec<(&'static str, Node)> {
    let mut entry = vec![
        ("revision", Node::Raw(revision.to_string())),
        ("on", Node::text(&on.to_string())),
        ("because", Node::words(because)),
    ];
    if figure.derived.is_some() {
        entry.push(("ours", Node::Raw("true".into())));
    }
    entry
}

fn take_out(patch: &mut Patch, source: &Source, (text, figure): (&str, &Figure<'_>), entry: Node) {
    let whole = source.span(text);
    let example = figure.amount.as_ref().map_or(whole.clone(), |given| source.span(given.text));
    let style = Style::of(&source.text, &example);
    cut_fields(patch, &source.text, &whole, &TELLING);
    if let Some(evidence) = &figure.evidence {
        cut_fields(patch, &source.text, &source.span(evidence.text), &["words", "word"]);
    }
    style.append(patch, &source.text, &whole, "withdrawn", &entry);
}

/// Words inside a card go on where its number ends, so they go with either of the two.
fn take_off_cards(patch: &mut Patch, source: &Source, draft: &ReportFile<'_>, ids: &BTreeSet<&str>) {
    let is_gone = |field: &draft::Field<'_, String>| got(field).is_some_and(|id| ids.contains(id.as_str()));
    for (text, card) in items(&draft.cards) {
        let Some(within) = &card.within else { continue };
        let parts: Vec<bool> = items(&card.within).map(|(_, part)| is_gone(&part.figure)).collect();
        if is_gone(&card.figure) || parts.iter().all(|gone| *gone) {
            cut_fields(patch, &source.text, &source.span(text), &["within"]);
        } else if parts.contains(&true) {
            let gone = |i: usize| parts.get(i).copied().unwrap_or_default();
            cut_values(patch, &source.text, &source.span(within.text), gone);
        }
    }
}
