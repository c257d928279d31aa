//! What a begun report need not tell anew: entries of the shared registers, and those of the other reports beside it.

use crate::edit::Node;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The lists whose entries figures refer to, and those that such entries refer to themselves.
const LISTS: [&str; 5] = ["claimants", "places", "topics", "populations", "measures"];

/// The entries of one file, by list and id.
type Entries = BTreeMap<(&'static str, String), Node>;

/// What is known beside the report that is begun. One id of two lists is two things: people may be refugees, and be counted as such.
#[derive(Clone, Debug, Default)]
pub struct Known {
    shared: Entries,
    /// Those of other reports, each with the name of its file.
    others: Vec<(String, Entries)>,
}

impl Known {
    /// By the text of the registers, if there are any. Of what is no such file nothing is known.
    pub fn of(registers: Option<&str>) -> Self {
        Self { shared: registers.map(entries).unwrap_or_default(), others: Vec::new() }
    }

    /// With the entries of another report: its file's name, and its text.
    pub fn and(mut self, file: &str, report: &str) -> Self {
        self.others.push((file.to_owned(), entries(report)));
        self
    }

    /// Whether a report may name this id without an entry of its own.
    pub fn is_shared(&self, list: &'static str, id: &str) -> bool {
        self.shared.contains_key(&(list, id.to_owned()))
    }

    /// The entry of another report, with the name of its file. The first in order of the files counts: a site whose reports mean two
    /// things by one id is refused.
    pub fn told(&self, list: &'static str, id: &str) -> Option<(&str, &Node)> {
        let key = (list, id.to_owned());
        self.others.iter().find_map(|(file, entries)| Some((file.as_str(), entries.get(&key)?)))
    }
}

/// The entry that another one needs: the place that a place lies in, the topic of a measure.
pub fn needed(entry: &Node) -> Option<(&'static str, String)> {
    let of = |field: &str, list: &'static str| Some((list, text(entry, field)?));
    of("within", "places").or_else(|| of("topic", "topics"))
}

fn entries(text_of_file: &str) -> Entries {
    let mut found = Entries::new();
    let Ok(Node::Object(fields)) = serde_json::from_str(text_of_file) else { return found };
    for (name, value) in fields {
        let (Some(list), Node::List(all)) = (LISTS.into_iter().find(|list| *list == name), value) else { continue };
        for entry in all {
            if let Some(id) = text(&entry, "id") {
                found.entry((list, id)).or_insert(entry);
            }
        }
    }
    found
}

fn text(entry: &Node, field: &str) -> Option<String> {
    let Node::Object(fields) = entry else { return None };
    let is_it = |(name, _): &&(Cow<'static, str>, Node)| name == field;
    match fields.iter().find(is_it) {
        Some((_, Node::Raw(raw))) => serde_json::from_str(raw).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_one_list_is_none_of_another() {
        let known = Known::of(Some(r#"{ "populations": [{ "id": "refugees" }], "figures": [{ "id": "killed" }] }"#));
        assert!(known.is_shared("populations", "refugees"));
        assert!(!known.is_shared("measures", "refugees") && !known.is_shared("measures", "killed"));
        assert!(!Known::of(Some("no JSON")).is_shared("populations", "refugees"));
    }

    #[test]
    fn entries_of_other_reports_are_found_with_their_file_and_what_they_need() {
        let of = |name: &str| {
            format!(r#"{{ "places": [{{ "id": "oren", "name": {{ "en": "{name}" }}, "within": "x" }}] }}"#)
        };
        let known = Known::default().and("a.json", &of("Oren")).and("b.json", &of("Other"));
        let (file, entry) = known.told("places", "oren").expect("an entry");
        assert_eq!((file, needed(entry)), ("a.json", Some(("places", "x".to_owned()))));
        assert!(known.told("claimants", "oren").is_none());
    }
}
