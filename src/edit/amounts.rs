//! Amounts and evidence as fields, each with the text it has or gets in the file.

use super::json::gap;
use super::patch::Patch;
use super::style::{Node, Style};
use crate::draft::{self, Evidence, Field, Source};
use crate::terms::{Amount, Qualifier};
use std::ops::Range;

/// Fields of an object with their texts.
pub type Fields = Vec<(&'static str, String)>;

/// An amount's fields as they stand in a file, no digit rewritten.
pub fn amount_fields(amount: &draft::Amount<'_>) -> Fields {
    let fields = [
        ("qualifier", text(&amount.qualifier)),
        ("value", text(&amount.value)),
        ("low", text(&amount.low)),
        ("high", text(&amount.high)),
        ("about", text(&amount.about)),
    ];
    fields.into_iter().filter_map(|(name, text)| Some((name, text?))).collect()
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

/// The fields of evidence as they stand in a file.
pub fn evidence_fields(evidence: &Evidence<'_>) -> Fields {
    let fields = [("line", text(&evidence.line)), ("words", text(&evidence.words)), ("word", text(&evidence.word))];
    fields.into_iter().filter_map(|(name, text)| Some((name, text?))).collect()
}

pub fn object(fields: &Fields) -> Node {
    Node::Object(fields.iter().map(|(name, text)| (*name, Node::Raw(text.clone()))).collect())
}

/// Makes an amount that stands at a place another one.
pub fn put_amount(
    patch: &mut Patch,
    source: &Source,
    style: &Style,
    (old, at): (&draft::Amount<'_>, Range<usize>),
    new: &Fields,
) {
    let old = [
        ("qualifier", slice(&old.qualifier)),
        ("value", slice(&old.value)),
        ("low", slice(&old.low)),
        ("high", slice(&old.high)),
        ("about", slice(&old.about)),
    ];
    put(patch, source, style, ("amount", at), &old, new);
}

/// Makes evidence that stands at a place another one.
pub fn put_evidence(
    patch: &mut Patch,
    source: &Source,
    style: &Style,
    (old, at): (&Evidence<'_>, Range<usize>),
    new: &Fields,
) {
    let old = [("line", slice(&old.line)), ("words", slice(&old.words)), ("word", slice(&old.word))];
    put(patch, source, style, ("evidence", at), &old, new);
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
    let there = || old.iter().filter_map(|(name, text)| Some((*name, (*text)?)));
    if there().map(|(name, _)| name).eq(new.iter().map(|(name, _)| *name)) {
        for ((_, before), (_, after)) in there().zip(new).filter(|((_, before), (_, after))| before != after) {
            patch.replace(source.span(before), after.clone());
        }
        return;
    }
    let before = gap(&source.text, key_before(&source.text[..at.start]));
    patch.replace(at, style.value(before, &object(new), name.len() + 4));
}

/// Where the name of the field begins whose value stands behind this text.
fn key_before(text: &str) -> usize {
    let colon = text.trim_end_matches([' ', '\t', '\r', '\n', ':']);
    // The names of these fields hold no quotation marks.
    colon.strip_suffix('"').and_then(|name| name.rfind('"')).unwrap_or(text.len())
}

fn slice<'a, T>(field: &Field<'a, T>) -> Option<&'a str> {
    field.as_ref().map(|given| given.text)
}

fn text<T>(field: &Field<'_, T>) -> Option<String> {
    slice(field).map(str::to_owned)
}
