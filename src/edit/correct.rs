//! A correction: the amount becomes another, and what it was is kept with the day and the reason.

use super::amounts::{Fields, amount_fields, evidence_fields, new_amount, object, put_amount, put_evidence};
use super::json::{elements, gap, member};
use super::patch::Patch;
use super::refusal::{Refusal, readable};
use super::said::said;
use super::style::{Node, Style};
use crate::check::{Registers, nearest};
use crate::draft::{self, Evidence, Figure, Source, got, items};
use crate::terms::{Amount, Kind};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::Range;

/// A figure and the amount it is to have.
#[derive(Clone, Debug)]
pub struct Correction {
    pub figure: String,
    pub to: Amount,
    /// The words behind "because".
    pub because: String,
    /// Where the new number stands, if not where the old one did.
    pub cited: Option<Cited>,
}

/// Words of the report that hold a number, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub line: u32,
    pub words: String,
    /// The first of them, counted from 1 in its paragraph.
    pub word: u32,
}

impl Cited {
    fn fields(&self) -> Fields {
        let words = serde_json::Value::from(self.words.as_str()).to_string();
        vec![("line", self.line.to_string()), ("words", words), ("word", self.word.to_string())]
    }
}

/// A file's text after corrections.
#[derive(Clone, Debug)]
pub struct Corrected {
    pub text: String,
    /// The revision before and after.
    pub revisions: (u32, u32),
    /// The numbers that stood there until now, of all figures together.
    pub were: Vec<f64>,
}

/// Corrects figures of a report file, all in one revision. The text that comes out is not checked.
///
/// # Errors
/// Where the file cannot be read so far, or a figure is not there, withdrawn, or says the amount already.
pub fn correct(source: &Source, corrections: &[Correction], on: NaiveDate) -> Result<Corrected, Refusal> {
    let draft = readable(source)?;
    let (mut patch, before, after) = Patch::next_revision(source, &draft)?;
    let (mut seen, mut were) = (BTreeSet::new(), Vec::new());
    for correction in corrections {
        if !seen.insert(correction.figure.as_str()) {
            return Err(Refusal::Twice(correction.figure.clone()));
        }
        let (text, figure) = find(&draft, &correction.figure)?;
        let was = change(&mut patch, source, (text, figure), correction, (after, on))?;
        were.extend([was.low().value(), was.high().value()]);
    }
    Ok(Corrected { text: patch.apply(&source.text), revisions: (before, after), were })
}

/// The kind of what a figure counts, where its measure is known, in the file or in the registers beside it.
///
/// # Errors
/// Where the file cannot be read so far, or there is no such figure.
pub fn kind(source: &Source, registers: Option<&Registers<'_>>, id: &str) -> Result<Option<Kind>, Refusal> {
    let draft = readable(source)?;
    let (_, figure) = find(&draft, id)?;
    let Some(id) = got(&figure.measure) else { return Ok(None) };
    let own = items(&draft.measures).map(|(_, measure)| measure).find(|measure| got(&measure.id) == Some(id));
    let shared = || registers.and_then(|registers| registers.measure(id)?.get());
    Ok(own.and_then(|measure| got(&measure.kind)).or_else(|| got(&shared()?.kind)).copied())
}

/// What is wanted of a figure's evidence.
///
/// # Errors
/// Where the file cannot be read so far, there is no such figure, or it is our own arithmetic.
pub fn place<T>(source: &Source, id: &str, of: impl Fn(&Evidence<'_>) -> T) -> Result<T, Refusal> {
    let draft = readable(source)?;
    let (_, figure) = find(&draft, id)?;
    got(&figure.evidence).map(of).ok_or_else(|| Refusal::NoEvidence(id.to_owned()))
}

/// The figure of that id, and its text.
pub(super) fn find<'d, 'a>(draft: &'d draft::ReportFile<'a>, id: &str) -> Result<(&'a str, &'d Figure<'a>), Refusal> {
    let named = |figure: &'d Figure<'a>| got(&figure.id).map_or("", String::as_str);
    items(&draft.figures).find(|(_, figure)| named(figure) == id).ok_or_else(|| {
        let known = items(&draft.figures).map(|(_, figure)| named(figure));
        let near = nearest(id, known).into_iter().take(3).map(str::to_owned).collect();
        Refusal::NoFigure { id: id.to_owned(), near }
    })
}

/// Gives what the figure said until now.
fn change(
    patch: &mut Patch,
    source: &Source,
    (text, figure): (&str, &Figure<'_>),
    correction: &Correction,
    (revision, on): (u32, NaiveDate),
) -> Result<Amount, Refusal> {
    let id = &correction.figure;
    if figure.withdrawn.is_some() {
        return Err(Refusal::Withdrawn(id.clone()));
    }
    let unreadable = || Refusal::Unreadable(format!("the amount of `{id}`"));
    let given = figure.amount.as_ref().ok_or_else(unreadable)?;
    let amount = given.get().ok_or_else(unreadable)?;
    let was = amount.read().and_then(Result::ok).ok_or_else(unreadable)?;
    if was == correction.to {
        return Err(Refusal::SameAmount { id: id.clone(), amount: said(was, None) });
    }
    let whole = source.span(text);
    let style = Style::of(&source.text, &source.span(given.text));
    let new = new_amount(correction.to);
    put_amount(patch, source, &style, (amount, source.span(given.text)), &new);

    let mut entry = vec![
        ("revision", Node::Raw(revision.to_string())),
        ("on", Node::text(&on.to_string())),
        ("was", object(&amount_fields(amount))),
    ];
    if let Some(cited) = &correction.cited {
        let given = figure.evidence.as_ref().ok_or_else(|| Refusal::NoEvidence(id.clone()))?;
        let evidence = given.get().ok_or_else(|| Refusal::Unreadable(format!("the evidence of `{id}`")))?;
        let (old, new) = (evidence_fields(evidence), cited.fields());
        if old != new {
            put_evidence(patch, source, &style, (evidence, source.span(given.text)), &new);
            entry.push(("evidence", object(&old)));
        }
    }
    entry.push(("because", Node::words(&correction.because)));
    add_entry(patch, &source.text, &style, whole, Node::object(entry));
    Ok(was)
}

/// Adds an entry to the corrections of the figure that stands at `whole`, behind all older ones.
fn add_entry(patch: &mut Patch, text: &str, style: &Style, whole: Range<usize>, entry: Node) {
    let Some(list) = member(text, &whole, "corrections") else {
        return style.append(patch, text, &whole, "corrections", &Node::List(vec![entry]));
    };
    match elements(text, &list.value).as_slice() {
        [] => {
            let before = gap(text, list.key.start);
            patch.replace(list.value, style.value(before, &Node::List(vec![entry]), "corrections".len() + 4));
        }
        entries @ [.., last] => {
            let before = gap(text, entries.get(1).unwrap_or(last).start);
            patch.insert(last.end, style.element(before, &entry));
        }
    }
}
