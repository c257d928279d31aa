//! Amounts and evidence as fields, each with the text it has or gets in the file.

use super::json::{gap, key_before};
use super::patch::Patch;
use super::style::{Node, Style};
use crate::draft::{self, Evidence, Field, Source};
use crate::terms::{Amount, Qualifier};
use std::ops::Range;

/// Fields of an object with their texts.
pub type Fields = Vec<(&'static str, String)>;

/// An amount's fields as they stand in a file, in its order, no digit rewritten.
pub fn amount_fields(amount: &draft::Amount<'_>) -> Fields {
    in_order(amount_slices(amount))
}

/// The fields of an amount that no file has yet.
pub fn new_amount(amount: Amount) -> Fields {
    let mut fields = vec![("qualifier", format!("\"{}\"", amount.qualifier()))];
    let (low, high) = (amount.low().value().to_string(), amount.high().value().to_string());
    match amount.qualifier() {
        Qualifier::Range => {
            fields.extend([("low", low), ("high", high)]);
            fields.extend(amount.is_about().then(|| ("about", "true".to_owned())));
        }
        _ => fields.push(("value", low)),
    }
    fields
}

/// The fields of evidence as they stand in a file, in its order.
pub fn evidence_fields(evidence: &Evidence<'_>) -> Fields {
    in_order(evidence_slices(evidence))
}

/// Fields that may be absent, with their slices of the file.
type Slices<'a> = Vec<(&'static str, Option<&'a str>)>;

fn amount_slices<'a>(amount: &draft::Amount<'a>) -> Slices<'a> {
    vec![
        ("qualifier", slice(&amount.qualifier)),
        ("value", slice(&amount.value)),
        ("low", slice(&amount.low)),
        ("high", slice(&amount.high)),
        ("about", slice(&amount.about)),
    ]
}

fn evidence_slices<'a>(evidence: &Evidence<'a>) -> Slices<'a> {
    vec![("line", slice(&evidence.line)), ("words", slice(&evidence.words)), ("word", slice(&evidence.word))]
}

fn in_order(slices: Slices<'_>) -> Fields {
    let mut there: Vec<_> = slices.into_iter().filter_map(|(name, text)| Some((name, text?))).collect();
    // A slice's address is its place in the file.
    there.sort_by_key(|(_, text)| text.as_ptr());
    there.into_iter().map(|(name, text)| (name, text.to_owned())).collect()
}

pub fn object(fields: &Fields) -> Node {
    Node::Object(fields.iter().map(|(name, text)| ((*name).into(), Node::Raw(text.clone()))).collect())
}

/// Makes an amount that stands at a place another one.
pub fn put_amount(
    patch: &mut Patch,
    source: &Source,
    style: &Style,
    (old, at): (&draft::Amount<'_>, Range<usize>),
    new: &Fields,
) {
    put(patch, source, style, ("amount", at), &amount_slices(old), new);
}

/// Makes evidence that stands at a place another one.
pub fn put_evidence(
    patch: &mut Patch,
    source: &Source,
    style: &Style,
    (old, at): (&Evidence<'_>, Range<usize>),
    new: &Fields,
) {
    put(patch, source, style, ("evidence", at), &evidence_slices(old), new);
}

/// Changes the values that change; an object that has other fields is written anew.
fn put(
    patch: &mut Patch,
    source: &Source,
    style: &Style,
    (name, at): (&str, Range<usize>),
    old: &[(&'static str, Option<&str>)],
    new: &Fields,
) {
    let there: Vec<_> = old.iter().filter_map(|(name, text)| Some((*name, (*text)?))).collect();
    let becomes = |name: &str| new.iter().find(|(own, _)| *own == name).map(|(_, text)| text);
    if there.len() == new.len() && there.iter().all(|(name, _)| becomes(name).is_some()) {
        for (name, before) in there {
            if let Some(after) = becomes(name).filter(|after| *after != before) {
                patch.replace(source.span(before), after.clone());
            }
        }
        return;
    }
    let before = gap(&source.text, key_before(&source.text[..at.start]));
    patch.replace(at, style.value(before, &object(new), name.len() + 4));
}

fn slice<'a, T>(field: &Field<'a, T>) -> Option<&'a str> {
    field.as_ref().map(|given| given.text)
}
