//! A mapping as a file: JSON that somebody wrote or finished by hand, and every fault of it by its field and column.

use super::mapping::Mapping;
use super::names::{id_of, is_id};
use super::uses::Use;
use super::what::What;
use crate::check::nearest;
use crate::edit::{Node, Style};
use crate::terms::{Counting, Kind, Qualifier, Support};
use std::borrow::Cow;

/// What a field takes.
#[derive(Clone, Copy)]
enum Takes {
    Text,
    Id,
    /// One of some words.
    One(fn() -> Vec<&'static str>),
    Boolean,
    Count,
    Texts,
    /// An id for each of some texts.
    Ids,
    Columns,
    /// What nothing reads.
    Anything,
}

const OF_MAPPING: [(&str, Takes); 8] = [
    ("header-row", Takes::Count),
    ("decimal", Takes::One(|| vec![".", ","])),
    ("dates", Takes::One(|| vec!["day-first", "month-first"])),
    ("missing", Takes::Texts),
    ("others", Takes::One(|| vec!["ignore"])),
    ("columns", Takes::Columns),
    ("uses", Takes::Anything),
    ("of-numbers", Takes::Anything),
];

const OF_COLUMN: [(&str, Takes); 20] = [
    ("column", Takes::Text),
    ("header", Takes::Text),
    ("use", Takes::One(|| Use::DECIDED.into_iter().chain([Use::Undecided]).map(Use::name).collect())),
    ("measure", Takes::Id),
    ("place", Takes::Id),
    ("population", Takes::Id),
    ("claimant", Takes::Id),
    ("support", Takes::One(|| Support::ALL.map(Support::id).to_vec())),
    ("qualifier", Takes::One(|| Qualifier::ALL.map(Qualifier::id).to_vec())),
    ("label", Takes::Text),
    ("kind", Takes::One(|| Kind::ALL.map(Kind::id).to_vec())),
    ("time", Takes::Text),
    ("since", Takes::Text),
    ("counting", Takes::One(|| Counting::ALL.map(Counting::id).to_vec())),
    ("caveat", Takes::Text),
    ("confirmed", Takes::Boolean),
    ("values", Takes::Ids),
    ("why", Takes::Text),
    ("first", Takes::Texts),
    ("could-be", Takes::Texts),
];

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Where it is no JSON, and else with all that no mapping has.
    pub fn read(text: &str) -> Result<Self, Vec<What>> {
        let node = serde_json::from_str::<Node>(text).map_err(|error| vec![What::no_json(&error)])?;
        let Node::Object(fields) = node else { return Err(vec![What::NoMapping {}]) };
        let mut faults = Vec::new();
        object(&fields, None, &mut faults);
        if faults.is_empty() { serde_json::from_str(text).map_err(|_| vec![What::NoMapping {}]) } else { Err(faults) }
    }

    /// The mapping as a file.
    pub fn written(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        let node = serde_json::from_str(&text).unwrap_or(Node::Object(Vec::new()));
        format!("{}\n", Style::house().value("\n", &node, 0))
    }
}

/// The faults of a mapping, or of one of its columns.
fn object(fields: &[(Cow<'static, str>, Node)], column: Option<&str>, faults: &mut Vec<What>) {
    let known: &[(&str, Takes)] = if column.is_some() { &OF_COLUMN } else { &OF_MAPPING };
    for (at, (field, value)) in fields.iter().enumerate() {
        if fields[..at].iter().any(|(earlier, _)| earlier == field) {
            faults.push(What::FieldTwice { field: field.to_string() });
        }
        match known.iter().find(|(name, _)| name == field) {
            Some((name, takes)) => held(value, name, *takes, column, faults),
            None => faults.push(no_field(field, column, known)),
        }
    }
}

fn no_field(field: &str, column: Option<&str>, known: &[(&str, Takes)]) -> What {
    // Of the fields that nothing reads nobody is told who misspells another.
    let own =
        known.iter().filter(|(name, takes)| !matches!(takes, Takes::Anything) && !["why", "first"].contains(name));
    let names: Vec<&str> = own.map(|(name, _)| *name).filter(|name| *name != "could-be").collect();
    let (field, near, names) = (field.to_owned(), first_near(field, &names), names.join(", "));
    match column.map(str::to_owned) {
        Some(column) => What::NoColumnField { column, field, near, names },
        None => What::NoMappingField { field, near, names },
    }
}

/// The name that was probably meant, as it is written; nothing where none is near.
pub(super) fn first_near(name: &str, known: &[&str]) -> String {
    nearest(name, known.iter().copied()).first().map(|near| (*near).to_owned()).unwrap_or_default()
}

/// Whether a field holds what it takes.
fn held(value: &Node, field: &str, takes: Takes, column: Option<&str>, faults: &mut Vec<What>) {
    let raw = match value {
        Node::Raw(raw) => raw.as_str(),
        _ => "",
    };
    let text = serde_json::from_str::<String>(raw).ok();
    let mut wrong = |near: String, names: &str| {
        let text = if raw.is_empty() { Style::house().value("", value, 0) } else { raw.to_owned() };
        let (field, names) = (field.to_owned(), names.to_owned());
        faults.push(match column.map(str::to_owned) {
            Some(column) => What::ColumnValue { column, field, text, near, names },
            None => What::MappingValue { field, text, near, names },
        });
    };
    match (takes, value) {
        (Takes::Anything, _) => {}
        (Takes::Text, _) if text.is_some() => {}
        (Takes::Text | Takes::Id, _) if text.is_none() => wrong(String::new(), "\"...\""),
        (Takes::Text | Takes::Id, _) => {
            faults.extend(text.filter(|id| !is_id(id)).map(|id| no_id(&id, field, column)));
        }
        (Takes::One(words), _) => {
            let words = words();
            match text {
                Some(text) if words.contains(&text.as_str()) => {}
                Some(text) => wrong(first_near(&text, &words), &words.join(", ")),
                None => wrong(String::new(), &words.join(", ")),
            }
        }
        (Takes::Boolean, _) if raw == "true" || raw == "false" => {}
        (Takes::Boolean, _) => wrong(String::new(), "true, false"),
        (Takes::Count, _) if raw.parse::<usize>().is_ok() => {}
        (Takes::Count, _) => wrong(String::new(), "0, 1, 2, ..."),
        (Takes::Texts, Node::List(items)) if items.iter().all(is_text) => {}
        (Takes::Texts, _) => wrong(String::new(), "[\"...\"]"),
        (Takes::Ids, Node::Object(pairs)) if pairs.iter().all(|(_, id)| is_text(id)) => {
            let ids = pairs.iter().filter_map(|(_, id)| match id {
                Node::Raw(raw) => serde_json::from_str::<String>(raw).ok(),
                _ => None,
            });
            faults.extend(ids.filter(|id| !is_id(id)).map(|id| no_id(&id, field, column)));
        }
        (Takes::Ids, _) => wrong(String::new(), "{ \"...\": \"...\" }"),
        (Takes::Columns, Node::List(items)) if items.iter().all(|item| matches!(item, Node::Object(_))) => {
            for (at, item) in items.iter().enumerate() {
                let Node::Object(fields) = item else { continue };
                let own = fields.iter().find(|(name, _)| name == "column").map(|(_, value)| value);
                let own = own.and_then(|value| match value {
                    Node::Raw(raw) => serde_json::from_str::<String>(raw).ok(),
                    _ => None,
                });
                if own.is_none() && !fields.iter().any(|(name, _)| name == "column") {
                    faults.push(What::ColumnValue {
                        column: (at + 1).to_string(),
                        field: "column".to_owned(),
                        text: "null".to_owned(),
                        near: String::new(),
                        names: "\"A\", \"B\", ...".to_owned(),
                    });
                }
                object(fields, Some(&own.unwrap_or_else(|| (at + 1).to_string())), faults);
            }
        }
        (Takes::Columns, _) => wrong(String::new(), "[{ \"column\": \"A\", \"use\": \"place\" }]"),
    }
}

fn is_text(value: &Node) -> bool {
    matches!(value, Node::Raw(raw) if raw.starts_with('"'))
}

/// Of what stands in the place of an id, and is none.
pub(super) fn no_id(text: &str, field: &str, column: Option<&str>) -> What {
    let id = id_of(text).unwrap_or_else(|| "killed".to_owned());
    What::NoId { column: column.unwrap_or_default().to_owned(), field: field.to_owned(), text: text.to_owned(), id }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Wording;

    fn told(text: &str) -> Vec<String> {
        let wording = Wording::english();
        let faults = Mapping::read(text).expect_err("no mapping");
        faults.iter().map(|what| what.told(wording)).map(|told| format!("{}: {}", told.fault, told.mend)).collect()
    }

    #[test]
    fn every_slip_is_told_with_its_column_and_what_was_meant() {
        let told = told(
            r#"{ "headerRow": 1, "columns": [
                { "column": "B", "use": "nubmer", "mesure": "killed" },
                { "column": "Killed", "use": "number", "support": "one source", "measure": "People Killed", "confirmed": 1 }
            ] }"#,
        );
        assert!(told[0].contains("no field `headerRow`: did you mean `header-row`?"), "{told:?}");
        assert!(told[1].contains("`use` of column B cannot be \"nubmer\": did you mean `number`?"), "{told:?}");
        assert!(told[2].contains("column B") && told[2].contains("did you mean `measure`?"), "{told:?}");
        assert!(told[3].contains("column Killed") && told[3].contains("did you mean `one-source`?"), "{told:?}");
        assert!(told[4].contains("“People Killed”") && told[4].contains("`people-killed`"), "{told:?}");
        assert!(told[5].contains("`confirmed` of column Killed") && told[5].contains("true, false"), "{told:?}");
        assert_eq!(told.len(), 6, "{told:?}");
    }

    #[test]
    fn what_is_far_from_everything_is_told_with_all_there_is() {
        let told = told(r#"{ "columns": [{ "column": "B", "use": "weather" }], "columns": 7 }"#);
        assert!(told[0].contains("number, measure, as-of"), "{told:?}");
        assert!(told.iter().any(|told| told.contains("twice")), "{told:?}");
        assert_eq!(Mapping::read("[]"), Err(vec![What::NoMapping {}]));
        assert_eq!(Mapping::read("{").map_err(|faults| faults[0].id()), Err("no-json"));
    }
}
