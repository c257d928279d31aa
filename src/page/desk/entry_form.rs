//! The fields of an entry's form, from the same table by which it is written.

use super::lists::{Lists, english};
use super::values::amount_of;
use crate::draft::{Figure, got, items};
use crate::edit::{Holds, Of, Part, Term};
use crate::terms::{BreakType, RelationType};
use crate::view::content::{FieldContent, FieldKind};
use crate::words::Words;
use std::collections::BTreeMap;

/// So many things of a list are offered where there are fewer: a dispute has two sides.
const FEWEST: [(&str, usize); 1] = [("sides", 2)];

/// The fields of some parts. Of every list there is one thing more than it has, which is left out where nothing is said in it.
pub fn fields(
    parts: &[Part],
    before: &str,
    values: &BTreeMap<String, String>,
    lists: &Lists<'_>,
    words: &Words,
) -> Vec<FieldContent> {
    parts.iter().flat_map(|part| field(part, before, values, lists, words)).collect()
}

fn field(
    Part { field, holds }: &Part,
    before: &str,
    values: &BTreeMap<String, String>,
    lists: &Lists<'_>,
    words: &Words,
) -> Vec<FieldContent> {
    let name = format!("{before}{field}");
    let (label, hint) = told(field);
    let (label, hint) = (words.say(label), hint.map(|hint| words.say(hint)).unwrap_or_default());
    let value = values.get(&name).cloned().unwrap_or_default();
    let one = |name: String, label: String, kind: FieldKind, value: String| FieldContent {
        name,
        label,
        hint: hint.clone(),
        kind,
        value,
    };
    let group = |name: String, label: String, fields| one(name, label, FieldKind::Group(fields), String::new());
    let nth = |at: usize| words.with("desk-nth", [("what", label.as_str().into()), ("number", (at + 1).into())]);
    let count = || {
        let at = |own: &String| own.strip_prefix(&name)?.strip_prefix('.')?.split('.').next()?.parse::<usize>().ok();
        let there = values.keys().filter_map(at).max().map_or(0, |last| last + 1);
        let fewest = FEWEST.iter().find(|(list, _)| list == field).map_or(0, |(_, fewest)| *fewest);
        (there + 1).max(fewest)
    };
    match holds {
        Holds::Words | Holds::Text | Holds::Number | Holds::Numbers => {
            vec![one(name, label, FieldKind::Words(Vec::new()), value)]
        }
        Holds::Day => vec![one(name, label, FieldKind::Day, value)],
        Holds::Term(term) => vec![one(name, label, FieldKind::Choice(known(terms(*term, words), &value)), value)],
        Holds::Id(of) => vec![one(name, label, FieldKind::Choice(known(choices(*of, lists), &value)), value)],
        Holds::Ids(of) => vec![one(name, label, FieldKind::Several(known(choices(*of, lists), &value)), value)],
        // What an object holds stands among the other fields, but for one that somebody else says.
        Holds::Object(parts) => {
            let inner = fields(parts, &format!("{name}."), values, lists, words);
            if *field == "evidence" { inner } else { vec![group(name, label, inner)] }
        }
        Holds::Lists(of) => {
            let each = (0..count()).map(|at| {
                let name = format!("{name}.{at}");
                let value = values.get(&name).cloned().unwrap_or_default();
                one(name, nth(at), FieldKind::Several(known(choices(*of, lists), &value)), value)
            });
            each.collect()
        }
        Holds::List(parts) => {
            let each = (0..count()).map(|at| {
                let name = format!("{name}.{at}");
                let inner = fields(parts, &format!("{name}."), values, lists, words);
                group(name, nth(at), inner)
            });
            each.collect()
        }
    }
}

/// What a new entry is called in addresses.
pub fn id_field(words: &Words) -> FieldContent {
    let (label, hint) = (words.say("desk-id"), words.say("desk-entry-id-hint"));
    FieldContent { name: "id".to_owned(), label, hint, kind: FieldKind::Words(Vec::new()), value: String::new() }
}

/// What a correction begins with: the amount in force, and where it stands.
pub fn values_of(figure: &Figure<'_>, amount: Option<String>) -> BTreeMap<String, String> {
    let evidence = got(&figure.evidence);
    let number = |field: Option<&u32>| field.map(u32::to_string);
    let all = [
        ("to", amount),
        ("words", evidence.and_then(|evidence| got(&evidence.words)).cloned()),
        ("line", number(evidence.and_then(|evidence| got(&evidence.line)))),
        ("word", number(evidence.and_then(|evidence| got(&evidence.word)))),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// What is said already can be chosen again, whatever it is.
fn known(mut choices: Vec<(String, String)>, value: &str) -> Vec<(String, String)> {
    for own in value.split(' ').filter(|own| !own.is_empty()) {
        if !choices.iter().any(|(id, _)| id == own) {
            choices.push((own.to_owned(), own.to_owned()));
        }
    }
    choices
}

fn terms(term: Term, words: &Words) -> Vec<(String, String)> {
    match term {
        Term::Relation => RelationType::ALL.map(|is| (is.id().to_owned(), words.relation_name(is))).to_vec(),
        Term::Break => BreakType::ALL.map(|is| (is.id().to_owned(), words.break_what(is))).to_vec(),
    }
}

/// What there is to be chosen, by ids. What nobody confirmed yet is not offered.
fn choices(of: Of, lists: &Lists<'_>) -> Vec<(String, String)> {
    let draft = lists.own();
    let figures = || {
        let taken = items(&draft.figures).map(|(_, figure)| figure).filter(|figure| figure.proposed.is_none());
        taken.filter_map(|figure| {
            let id = got(&figure.id)?;
            let said = [amount_of(lists, figure), got(&figure.label).map(english)];
            Some((id.clone(), told_as(said.into_iter().flatten().collect::<Vec<_>>().join(" "), id)))
        })
    };
    match of {
        Of::Figure => figures().collect(),
        Of::Quantity => {
            let taken = items(&draft.context).map(|(_, one)| one).filter(|one| one.proposed.is_none());
            let context = taken.filter_map(|one| {
                let said = [&one.what, &one.label].map(|text| got(text).map(english).unwrap_or_default());
                got(&one.id).map(|id| (id.clone(), told_as(said.join(" "), id)))
            });
            figures().chain(context).collect()
        }
        Of::Dispute => {
            let all = items(&draft.disputes).filter_map(|(_, one)| Some((got(&one.id)?, got(&one.question))));
            all.map(|(id, question)| (id.clone(), told_as(question.map(english).unwrap_or_default(), id))).collect()
        }
        Of::Claimant => {
            let all = lists.claimants().filter_map(|one| Some((got(&one.id)?, got(&one.name))));
            all.map(|(id, name)| (id.clone(), told_as(name.map(english).unwrap_or_default(), id))).collect()
        }
    }
}

/// By what it says, and by its id where it says nothing yet.
fn told_as(says: String, id: &str) -> String {
    if says.trim().is_empty() { id.to_owned() } else { says }
}

/// The words of a field, and what is said below it.
fn told(field: &str) -> (&'static str, Option<&'static str>) {
    match field {
        "takeaway" => ("desk-takeaway", Some("desk-takeaway-hint")),
        "whole" => ("desk-whole", None),
        "parts" => ("desk-parts", None),
        "rest" => ("desk-rest", Some("desk-rest-hint")),
        "stock" => ("desk-stock-figure", None),
        "flow" => ("desk-flow-figure", None),
        "share" => ("desk-share-figure", Some("desk-rest-hint")),
        "panels" => ("desk-panel", Some("desk-panel-hint")),
        "rows" => ("desk-rows", None),
        "dispute" | "contested" => ("desk-dispute", None),
        "figures" => ("desk-figures", None),
        "note" => ("desk-note", None),
        "question" => ("desk-question", None),
        "summary" => ("desk-summary", None),
        "sides" => ("desk-side", None),
        "name" => ("desk-side-name", None),
        "voices" => ("desk-voice", None),
        "claimant" => ("desk-speaker", None),
        "position" => ("position", None),
        "line" => ("desk-line", None),
        "words" => ("desk-words", Some("desk-words-hint")),
        "word" => ("desk-word", Some("desk-word-hint")),
        "reporters" => ("desk-reporters", None),
        "verdict" => ("desk-verdict", None),
        "relations" => ("desk-relation", None),
        "is" => ("desk-is", None),
        "figure" => ("desk-other-figure", None),
        "because" => ("desk-because", Some("desk-because-hint")),
        "lines" => ("desk-lines", Some("desk-lines-hint")),
        "place-note" => ("desk-place-note", None),
        "method" => ("desk-method", None),
        "breaks" => ("desk-break", None),
        "title" => ("desk-note-title", None),
        "to" => ("desk-to", Some("desk-amount-hint")),
        "on" => ("desk-on", Some("desk-day-hint")),
        _ => ("desk-note-text", None),
    }
}
