//! A report file as it stood at an earlier revision, as far as the file itself tells.

use super::amounts::{amount_fields, evidence_fields, put_amount, put_evidence};
use super::cut::{cut_fields, cut_values};
use super::json::{gap, member};
use super::patch::Patch;
use super::refusal::{Refusal, readable, revision_of};
use super::style::{Node, Style};
use crate::draft::{Correction, Figure, Source, got, items};

/// The text of a report file at a revision: every correction that came later is undone, with the cited words where they
/// were kept. Texts are those of today, since nothing keeps others; and what was withdrawn since stays withdrawn, since a
/// withdrawal reaches every copy. Such a file says in `rebuilt-from` which revision it was made of.
///
/// # Errors
/// Where there is no such revision, or the file cannot be read so far.
pub fn at_revision(source: &Source, revision: u32) -> Result<String, Refusal> {
    let draft = readable(source)?;
    let (text, newest) = revision_of(&draft)?;
    if !(1..=newest).contains(&revision) {
        return Err(Refusal::NoRevision { revision, newest });
    }
    if revision == newest {
        return Ok(source.text.clone());
    }
    let mut patch = Patch::default();
    let at = source.span(text);
    patch.replace(at.clone(), revision.to_string());
    let mut withdrawn_since = false;
    for (text, figure) in items(&draft.figures) {
        undo(&mut patch, source, (text, figure), revision);
        let withdrawal = got(&figure.withdrawn).and_then(|withdrawal| got(&withdrawal.revision));
        withdrawn_since |= withdrawal.is_some_and(|&own| own > revision);
    }
    if withdrawn_since && draft.rebuilt_from.is_none() {
        let whole = source.text.len() - source.text.trim_start().len()..source.text.trim_end().len();
        let style = Style::of(&source.text, &whole);
        let before = member(&source.text, &whole, "revision").map_or(" ", |own| gap(&source.text, own.key.start));
        patch.insert(at.end, style.field(before, "rebuilt-from", &Node::Raw(newest.to_string())));
    }
    Ok(patch.apply(&source.text))
}

fn undo(patch: &mut Patch, source: &Source, (text, figure): (&str, &Figure<'_>), revision: u32) {
    let corrections: Vec<&Correction<'_>> = items(&figure.corrections).map(|(_, correction)| correction).collect();
    let is_later = |correction: &&Correction<'_>| got(&correction.revision).is_some_and(|&own| own > revision);
    let Some(first) = corrections.iter().position(is_later) else { return };
    let later = &corrections[first..];
    if let (Some(given), Some(amount)) = (&figure.amount, got(&figure.amount)) {
        let style = Style::of(&source.text, &source.span(given.text));
        if let Some(was) = later.first().and_then(|correction| got(&correction.was)) {
            put_amount(patch, source, &style, (amount, source.span(given.text)), &amount_fields(was));
        }
        // Until the first correction that changed it, it was what that one kept.
        let kept = later.iter().find_map(|correction| got(&correction.evidence));
        if let (Some(given), Some(evidence), Some(kept)) = (&figure.evidence, got(&figure.evidence), kept) {
            put_evidence(patch, source, &style, (evidence, source.span(given.text)), &evidence_fields(kept));
        }
    }
    if first == 0 {
        cut_fields(patch, &source.text, &source.span(text), &["corrections"]);
    } else if let Some(list) = &figure.corrections {
        cut_values(patch, &source.text, &source.span(list.text), |i| i >= first);
    }
}
