//! Entries as forms show them: one table of fields for each, from which a form is filled and by which it is written back. What
//! is in no table stays in the entry as it was.

use super::entries::Entries;
use super::filled::{Filled, Unfit, no_json};
use super::style::Node;
use crate::draft::Source;
use crate::terms::{BASE_LANGUAGE, ChartType};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A field of an entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    pub field: &'static str,
    pub holds: Holds,
}

/// What a field holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Holds {
    /// The id of something.
    Id(Of),
    /// Ids, in an order of their own.
    Ids(Of),
    /// Lists of ids.
    Lists(Of),
    /// A word of ours.
    Term(Term),
    /// What readers see, in the language that every text has.
    Words,
    Text,
    Day,
    Number,
    Numbers,
    Object(&'static [Part]),
    List(&'static [Part]),
}

/// What an id is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Figure,
    /// A figure, or an entry of the context.
    Quantity,
    Dispute,
    Claimant,
}

/// Of which words of ours one is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    Relation,
    Break,
}

const fn part(field: &'static str, holds: Holds) -> Part {
    Part { field, holds }
}

const TAKEAWAY: Part = part("takeaway", Holds::Words);
const NOTE: Part = part("note", Holds::Words);
const EVIDENCE: &[Part] = &[part("line", Holds::Number), part("words", Holds::Text), part("word", Holds::Number)];
const VOICE: &[Part] = &[
    part("claimant", Holds::Id(Of::Claimant)),
    part("position", Holds::Words),
    NOTE,
    part("evidence", Holds::Object(EVIDENCE)),
];
const SIDE: &[Part] = &[part("name", Holds::Words), part("voices", Holds::List(VOICE))];
const RELATION: &[Part] =
    &[part("is", Holds::Term(Term::Relation)), part("figure", Holds::Id(Of::Figure)), part("because", Holds::Words)];
const BREAK: &[Part] =
    &[part("is", Holds::Term(Term::Break)), part("because", Holds::Words), part("lines", Holds::Numbers)];

/// The fields of a dispute.
pub const DISPUTE: &[Part] = &[
    part("question", Holds::Words),
    part("summary", Holds::Words),
    part("sides", Holds::List(SIDE)),
    part("reporters", Holds::Object(VOICE)),
    part("verdict", Holds::Words),
];

/// The fields of a note on the source.
pub const SOURCE_NOTE: &[Part] = &[part("title", Holds::Words), part("text", Holds::Words)];

/// What a figure has besides what its own form shows.
pub const MORE: &[Part] = &[
    part("relations", Holds::List(RELATION)),
    part("contested", Holds::Id(Of::Dispute)),
    part("place-note", Holds::Words),
    part("method", Holds::Words),
    part("breaks", Holds::List(BREAK)),
];

/// What a correction of a figure says.
pub const CORRECTION: &[Part] = &[
    part("to", Holds::Text),
    part("because", Holds::Text),
    part("on", Holds::Day),
    part("words", Holds::Text),
    part("line", Holds::Number),
    part("word", Holds::Number),
];

/// The fields of a chart of a type.
pub fn chart_parts(of: ChartType) -> &'static [Part] {
    const WHOLE: &[Part] = &[
        TAKEAWAY,
        part("whole", Holds::Id(Of::Figure)),
        part("parts", Holds::Ids(Of::Quantity)),
        part("rest", Holds::Id(Of::Figure)),
        NOTE,
    ];
    const STOCK: &[Part] = &[
        TAKEAWAY,
        part("stock", Holds::Id(Of::Figure)),
        part("flow", Holds::Id(Of::Figure)),
        part("share", Holds::Id(Of::Figure)),
        NOTE,
    ];
    match of {
        ChartType::PartsOfWhole => WHOLE,
        ChartType::StockWithFlow => STOCK,
        ChartType::Ranges => const { &[TAKEAWAY, part("panels", Holds::Lists(Of::Figure)), NOTE] },
        ChartType::Timeline => const { &[TAKEAWAY, part("rows", Holds::Ids(Of::Quantity)), NOTE] },
        ChartType::Dispute => const { &[TAKEAWAY, part("dispute", Holds::Id(Of::Dispute)), NOTE] },
        ChartType::Series => const { &[TAKEAWAY, part("figures", Holds::Ids(Of::Figure)), NOTE] },
    }
}

/// What an entry says, by the names of a form's fields: the steps to each with points between, `sides.0.name`.
pub fn shown(file: &Entries, list: &str, id: &str, parts: &[Part]) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    if let Some(entry) = file.entry(list, id) {
        each_shown(parts, "", &entry, &mut values);
    }
    values
}

fn each_shown(parts: &[Part], before: &str, entry: &Node, values: &mut BTreeMap<String, String>) {
    for Part { field, holds } in parts {
        let Some(value) = entry.get(field) else { continue };
        let name = format!("{before}{field}");
        let items = || value.items().iter().enumerate().map(|(at, item)| (format!("{name}.{at}"), item));
        match holds {
            Holds::Object(parts) => each_shown(parts, &format!("{name}."), value, values),
            Holds::List(parts) => items().for_each(|(name, item)| each_shown(parts, &format!("{name}."), item, values)),
            Holds::Lists(_) => values.extend(items().map(|(name, item)| (name, joined(item)))),
            Holds::Ids(_) | Holds::Numbers => _ = values.insert(name, joined(value)),
            Holds::Words => values.extend(value.get(BASE_LANGUAGE).map(|words| (name, words.said()))),
            Holds::Id(_) | Holds::Term(_) | Holds::Text | Holds::Day | Holds::Number => {
                _ = values.insert(name, value.said())
            }
        }
    }
}

fn joined(list: &Node) -> String {
    list.items().iter().map(Node::said).collect::<Vec<_>>().join(" ")
}

/// Writes what a form of an entry says; an entry that is not there is made, with what is `fixed`. A thing of which every field is
/// empty is left out.
///
/// # Errors
/// Where the file is no JSON.
pub fn keep_entry(
    source: &Source,
    (list, id): (&'static str, &str),
    fixed: &[(&'static str, &str)],
    parts: &[Part],
    filled: &Filled,
) -> Result<String, Unfit> {
    let mut file = Entries::of(&source.text).map_err(|error| no_json(&error))?;
    match file.entry(list, id) {
        Some(entry) => {
            let (entry, _) = written(parts, "", entry, filled);
            file.put(list, id, &entry);
        }
        None => {
            let fixed = std::iter::once(("id", id)).chain(fixed.iter().copied());
            let entry = Node::object(fixed.map(|(field, value)| (field, Node::text(value))).collect());
            file.add(list, written(parts, "", entry, filled).0);
        }
    }
    Ok(file.text())
}

/// Takes an entry out of its list.
///
/// # Errors
/// Where the file is no JSON.
pub fn drop_entry(source: &Source, list: &str, id: &str) -> Result<String, Unfit> {
    let mut file = Entries::of(&source.text).map_err(|error| no_json(&error))?;
    file.cut(list, "id", id);
    Ok(file.text())
}

/// An object as a form leaves it, and whether the form says anything in it.
fn written(parts: &[Part], before: &str, mut object: Node, filled: &Filled) -> (Node, bool) {
    let mut says = false;
    for Part { field, holds } in parts {
        let value = value(holds, &format!("{before}{field}"), object.get(field).cloned(), filled);
        says |= value.is_some();
        object.set(field, value);
    }
    (object, says)
}

fn value(holds: &Holds, name: &str, old: Option<Node>, filled: &Filled) -> Option<Node> {
    let said = filled.get(name);
    let list = |items: Vec<Node>| (!items.is_empty()).then_some(Node::List(items));
    match holds {
        Holds::Id(_) | Holds::Term(_) | Holds::Text | Holds::Day => said.map(Node::text),
        Holds::Number => said.map(number),
        Holds::Numbers => list(apart(said).map(number).collect()),
        Holds::Ids(_) => list(ids(old.as_ref(), said)),
        Holds::Words => {
            let mut words = old.unwrap_or(Node::Object(Vec::new()));
            words.set(BASE_LANGUAGE, Some(Node::text(said?)));
            Some(words)
        }
        Holds::Object(parts) => {
            let (object, says) = written(parts, &format!("{name}."), old.unwrap_or(Node::Object(Vec::new())), filled);
            says.then_some(object)
        }
        Holds::Lists(_) => {
            let old: Vec<Node> = old.map(|old| old.items().to_vec()).unwrap_or_default();
            let each =
                (0..filled.count(name).max(old.len())).map(|at| ids(old.get(at), filled.get(&format!("{name}.{at}"))));
            list(each.filter(|ids| !ids.is_empty()).map(Node::List).collect())
        }
        Holds::List(parts) => {
            let old: Vec<Node> = old.map(|old| old.items().to_vec()).unwrap_or_default();
            let each = (0..filled.count(name).max(old.len())).map(|at| {
                let object = old.get(at).cloned().unwrap_or(Node::Object(Vec::new()));
                written(parts, &format!("{name}.{at}."), object, filled)
            });
            list(each.filter(|(_, says)| *says).map(|(object, _)| object).collect())
        }
    }
}

/// What stands between commas or spaces.
fn apart(said: Option<&str>) -> impl Iterator<Item = &str> {
    said.into_iter().flat_map(|said| said.split([',', ' ', '،'])).filter(|one| !one.is_empty())
}

/// What is no number stays as it was written, and the rules tell it.
fn number(said: &str) -> Node {
    match said.parse::<u32>() {
        Ok(number) => Node::Raw(number.to_string()),
        Err(_) => Node::text(said),
    }
}

/// Those that were chosen before keep their order, and new ones come behind them.
fn ids(old: Option<&Node>, said: Option<&str>) -> Vec<Node> {
    let chosen: Vec<&str> = apart(said).collect();
    let before: Vec<String> = old.map(|old| old.items().iter().map(Node::said).collect()).unwrap_or_default();
    let stay = before.iter().filter(|id| chosen.contains(&id.as_str())).map(|id| Node::text(id));
    let new = chosen.iter().filter(|id| !before.iter().any(|known| known == *id)).map(|id| Node::text(id));
    stay.chain(new).collect()
}

impl Node {
    /// A field of an object.
    pub(super) fn get(&self, field: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(name, _)| name == field).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Sets a field of an object, or takes it out. A new one comes last.
    fn set(&mut self, field: &'static str, value: Option<Self>) {
        let Self::Object(fields) = self else { return };
        let at = fields.iter().position(|(name, _)| name == field);
        match (at, value) {
            (Some(at), Some(value)) => fields[at].1 = value,
            (Some(at), None) => _ = fields.remove(at),
            (None, Some(value)) => fields.push((Cow::Borrowed(field), value)),
            (None, None) => {}
        }
    }

    fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// What a string or a number says.
    pub(super) fn said(&self) -> String {
        match self {
            Self::Raw(text) => serde_json::from_str(text).unwrap_or_else(|_| text.clone()),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{Chart, Dispute, Figure, Relation, Side, Voice};
    use std::collections::BTreeSet;

    const FILE: &str = include_str!("../check/base.json");

    fn source(text: &str) -> Source {
        Source { name: "x.json".into(), text: text.into() }
    }

    #[test]
    fn every_field_of_a_chart_and_a_dispute_is_in_a_form() {
        let fields = |parts: &[Part]| parts.iter().map(|part| part.field).collect::<BTreeSet<_>>();
        let mut charts: BTreeSet<_> = ChartType::ALL.into_iter().flat_map(|of| fields(chart_parts(of))).collect();
        charts.extend(["id", "type"]);
        assert_eq!(charts, Chart::FIELDS.iter().copied().collect());
        let mut dispute = fields(DISPUTE);
        dispute.insert("id");
        assert_eq!(dispute, Dispute::FIELDS.iter().copied().collect());
        assert_eq!(fields(SIDE), Side::FIELDS.iter().copied().collect());
        assert_eq!(fields(RELATION), Relation::FIELDS.iter().copied().collect());
        let all = [MORE, VOICE].map(fields);
        for (own, known) in all.iter().zip([Figure::FIELDS, Voice::FIELDS]) {
            assert!(own.iter().all(|field| known.contains(field)), "{own:?}");
        }
    }

    #[test]
    fn a_form_that_is_kept_as_it_was_shown_changes_nothing_that_it_says() {
        let file = Entries::of(FILE).expect("JSON");
        let before: serde_json::Value = serde_json::from_str(FILE).expect("JSON");
        let mut text = FILE.to_owned();
        for (list, of) in [("charts", None), ("disputes", Some(DISPUTE)), ("notes", Some(SOURCE_NOTE))] {
            for entry in before[list].as_array().into_iter().flatten() {
                let id = entry["id"].as_str().expect("an id");
                let kind = ChartType::ALL.into_iter().find(|kind| entry["type"] == kind.id());
                let parts = of.or(kind.map(chart_parts)).expect("a table");
                let values = shown(&file, list, id, parts);
                assert!(!values.is_empty(), "{list} {id}");
                text = keep_entry(&source(&text), (list, id), &[], parts, &values.iter().collect()).expect("kept");
            }
        }
        for figure in before["figures"].as_array().expect("figures") {
            let id = figure["id"].as_str().expect("an id");
            let values = shown(&file, "figures", id, MORE);
            text = keep_entry(&source(&text), ("figures", id), &[], MORE, &values.iter().collect()).expect("kept");
        }
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"), before);
    }

    #[test]
    fn a_dispute_is_made_with_its_sides_and_one_that_is_emptied_is_left_out() {
        let fields = [
            ("question", "Who holds the bridge?"),
            ("sides.0.name", "The army"),
            ("sides.0.voices.0.claimant", "general"),
            ("sides.0.voices.0.position", "We hold it."),
            ("sides.0.voices.0.evidence.line", "2"),
            ("sides.1.name", "  "),
            ("sides.2.name", "Residents"),
        ];
        let made = keep_entry(&source(FILE), ("disputes", "the-bridge"), &[], DISPUTE, &fields.into_iter().collect());
        let value: serde_json::Value = serde_json::from_str(&made.expect("made")).expect("JSON");
        let dispute = value["disputes"].as_array().and_then(|all| all.last()).expect("the last");
        assert_eq!(dispute["id"], "the-bridge");
        assert_eq!(dispute["sides"].as_array().map(Vec::len), Some(2), "{dispute}");
        assert_eq!(dispute["sides"][0]["voices"][0]["evidence"]["line"], 2);
        assert_eq!(dispute["sides"][1]["name"]["en"], "Residents");
        assert_eq!(dispute.get("verdict"), None, "nothing stands in for what is empty");
    }

    #[test]
    fn what_was_chosen_before_keeps_its_order() {
        let old = Node::List(vec![Node::text("b"), Node::text("a"), Node::text("c")]);
        assert_eq!(ids(Some(&old), Some("a b d")), [Node::text("b"), Node::text("a"), Node::text("d")]);
    }
}
