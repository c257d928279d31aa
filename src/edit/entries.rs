//! Entries of a report file as somebody fills them in, field by field: what is not named stays as it was written.

use super::cut::{cut_fields, cut_values};
use super::json::{elements, gap, member, members};
use super::patch::Patch;
use super::style::{Node, Style};
use std::collections::BTreeSet;
use std::ops::Range;

/// A report file that was read as JSON before, while entries of its lists change.
#[derive(Clone, Debug)]
pub struct Entries {
    text: String,
}

/// Those of a file that says nothing.
impl Default for Entries {
    fn default() -> Self {
        Self { text: "{}".to_owned() }
    }
}

impl Entries {
    /// # Errors
    /// Where the text is no JSON object, with why.
    pub fn of(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text)?;
        Ok(Self { text: text.to_owned() })
    }

    /// The file's text.
    pub fn text(self) -> String {
        self.text
    }

    fn whole(&self) -> Range<usize> {
        self.text.len() - self.text.trim_start().len()..self.text.trim_end().len()
    }

    fn list(&self, name: &str) -> Option<Range<usize>> {
        let value = member(&self.text, &self.whole(), name)?.value;
        self.text[value.clone()].starts_with('[').then_some(value)
    }

    fn objects(&self, list: &str) -> Vec<Range<usize>> {
        let all = self.list(list).map(|list| elements(&self.text, &list)).unwrap_or_default();
        all.into_iter().filter(|at| self.text[at.clone()].starts_with('{')).collect()
    }

    /// What the field of an object says, where it is a text.
    fn said(&self, object: &Range<usize>, field: &str) -> Option<String> {
        let value = member(&self.text, object, field)?.value;
        serde_json::from_str(&self.text[value]).ok()
    }

    fn find(&self, list: &str, id: &str) -> Option<Range<usize>> {
        self.objects(list).into_iter().find(|object| self.said(object, "id").as_deref() == Some(id))
    }

    /// Whether a list has an entry of this id.
    pub fn has(&self, list: &str, id: &str) -> bool {
        self.find(list, id).is_some()
    }

    /// Whether a list has an entry whose `field` says this.
    pub(super) fn holds(&self, list: &str, field: &str, says: &str) -> bool {
        self.objects(list).iter().any(|entry| self.said(entry, field).as_deref() == Some(says))
    }

    /// An entry, with everything in it.
    pub(super) fn entry(&self, list: &str, id: &str) -> Option<Node> {
        serde_json::from_str(&self.text[self.find(list, id)?]).ok()
    }

    /// Puts an entry in the place of that of this id.
    pub(super) fn put(&mut self, list: &str, id: &str, entry: &Node) {
        let Some(at) = self.find(list, id).filter(|_| self.entry(list, id).as_ref() != Some(entry)) else { return };
        let mut patch = Patch::default();
        let new = self.style().value(gap(&self.text, at.start), entry, 0);
        patch.replace(at, new);
        self.text = patch.apply(&self.text);
    }

    /// The id of the entry that readers know by this name, in the language that every name has.
    pub fn named(&self, list: &str, name: &str) -> Option<String> {
        let name_of = |object: &Range<usize>| {
            let names = member(&self.text, object, "name")?.value;
            self.said(&names, crate::terms::BASE_LANGUAGE)
        };
        let wanted = name.to_lowercase();
        let found = self.objects(list).into_iter().find(|object| {
            name_of(object).is_some_and(|name| name.to_lowercase() == wanted)
                || self.said(object, "id").as_deref() == Some(name)
        });
        self.said(&found?, "id")
    }

    /// An id for something of this name that no entry of the list has yet, here or in `shared`.
    pub fn free_id(&self, list: &str, name: &str, shared: &Self) -> String {
        const LONGEST: usize = 56;
        let mut id = String::new();
        for letter in name.to_lowercase().chars() {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
                _ => {}
            }
            if id.len() >= LONGEST {
                break;
            }
        }
        let id = id.trim_matches('-');
        let id = if id.is_empty() { list.trim_end_matches('s') } else { id };
        let ids = |file: &Self| -> Vec<String> {
            file.objects(list).iter().filter_map(|object| file.said(object, "id")).collect()
        };
        let taken: BTreeSet<String> = ids(self).into_iter().chain(ids(shared)).collect();
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or_default()
    }

    pub(super) fn style(&self) -> Style {
        let example = self.objects("paragraphs").into_iter().next().unwrap_or(0..0);
        Style::of(&self.text, &example)
    }

    /// Sets what stands at a path below an entry, or takes it out: `["caveat", "text"]`. Objects on the way are made where they are
    /// not there.
    pub fn set(&mut self, list: &str, id: &str, path: &[&'static str], value: Option<Node>) {
        if let Some(object) = self.find(list, id) {
            self.set_at(object, path, value);
        }
    }

    /// The same below the file itself.
    pub fn set_top(&mut self, path: &[&'static str], value: Option<Node>) {
        self.set_at(self.whole(), path, value);
    }

    fn set_at(&mut self, object: Range<usize>, path: &[&'static str], value: Option<Node>) {
        let Some((&field, rest)) = path.split_first() else { return };
        let below = member(&self.text, &object, field).map(|found| found.value);
        match below.filter(|at| !rest.is_empty() && !members(&self.text, at).is_empty()) {
            Some(at) => self.set_at(at, rest, value),
            None => {
                let nested = |value, &field: &&'static str| Node::object(vec![(field, value)]);
                self.set_in(object, field, value.map(|value| rest.iter().rev().fold(value, nested)));
            }
        }
    }

    fn set_in(&mut self, object: Range<usize>, field: &'static str, value: Option<Node>) {
        let mut patch = Patch::default();
        let there = member(&self.text, &object, field);
        match (there, value) {
            (None, None) => return,
            (Some(_), None) => cut_fields(&mut patch, &self.text, &object, &[field]),
            // An object without a field has no form to follow.
            (None, Some(value)) if members(&self.text, &object).is_empty() => {
                patch.replace(object, self.style().value("", &Node::object(vec![(field, value)]), 0));
            }
            (Some(there), Some(value)) => {
                let before = gap(&self.text, there.key.start);
                patch.replace(there.value.clone(), self.style().value(before, &value, field.len() + 4));
            }
            (None, Some(value)) => self.style().append(&mut patch, &self.text, &object, field, &value),
        }
        self.text = patch.apply(&self.text);
    }

    /// The same without what another file has under the same ids: of shared registers, what that file leaves to them.
    pub fn without(mut self, other: &Self) -> Self {
        for list in ["claimants", "places", "topics", "populations", "measures"] {
            let ids: Vec<String> = self.objects(list).iter().filter_map(|object| self.said(object, "id")).collect();
            ids.iter().filter(|id| other.has(list, id)).for_each(|id| self.cut(list, "id", id));
        }
        self
    }

    /// Puts an entry behind all others of a list, which is made where it is not there.
    pub fn add(&mut self, list: &'static str, entry: Node) {
        let Some(at) = self.list(list) else { return self.set_top(&[list], Some(Node::List(vec![entry]))) };
        let mut patch = Patch::default();
        match elements(&self.text, &at).last() {
            Some(last) => {
                let before = gap(&self.text, last.start);
                patch.insert(last.end, self.style().element(before, &entry));
            }
            None => {
                let before = member(&self.text, &self.whole(), list).map(|list| gap(&self.text, list.key.start));
                patch.replace(at, self.style().value(before.unwrap_or_default(), &Node::List(vec![entry]), 0));
            }
        }
        self.text = patch.apply(&self.text);
    }

    /// Takes entries out of a list: those whose `field` says this.
    pub fn cut(&mut self, list: &str, field: &str, says: &str) {
        let Some(at) = self.list(list) else { return };
        let gone: Vec<bool> =
            elements(&self.text, &at).iter().map(|entry| self.said(entry, field).as_deref() == Some(says)).collect();
        let mut patch = Patch::default();
        cut_values(&mut patch, &self.text, &at, |i| gone.get(i).copied().unwrap_or(false));
        self.text = patch.apply(&self.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "{\n  \"schema\": 1,\n  \"report\": {},\n  \"paragraphs\": [\n    { \"line\": 1, \"words\": 2 }\n  ],\n  \
        \"figures\": [\n    {\n      \"id\": \"a\",\n      \"proposed\": \"count\"\n    },\n    { \"id\": \"b\" }\n  ]\n}\n";

    #[test]
    fn a_field_is_set_changed_and_taken_out_and_all_else_stays() {
        let mut file = Entries::of(FILE).expect("JSON");
        file.set("figures", "a", &["measure"], Some(Node::text("killed")));
        file.set("figures", "a", &["proposed"], None);
        file.set("figures", "nobody", &["measure"], Some(Node::text("killed")));
        file.set_top(&["report", "publisher"], Some(Node::text("The Example")));
        file.set_top(&["report", "language"], Some(Node::text("en")));
        let told = file.text();
        let figure = "{\n      \"id\": \"a\",\n      \"measure\": \"killed\"\n    },\n    { \"id\": \"b\" }";
        assert!(told.contains(figure), "{told}");
        assert!(told.contains("\"report\": { \"publisher\": \"The Example\", \"language\": \"en\" },"), "{told}");
        let mut again = Entries::of(&told).expect("still JSON");
        again.set_top(&["report", "publisher"], Some(Node::text("Another")));
        assert_eq!(again.text(), told.replace("The Example", "Another"));
    }

    #[test]
    fn entries_come_and_go_with_their_lists() {
        let mut file = Entries::of(FILE).expect("JSON");
        let name = Node::object(vec![("id", Node::text("mayor")), ("name", Node::words("the mayor"))]);
        file.add("claimants", name);
        let none = Entries::default();
        assert_eq!(file.named("claimants", "The mayor").as_deref(), Some("mayor"));
        assert_eq!(file.free_id("claimants", "Mayor!", &none), "mayor-2");
        assert_eq!(file.free_id("places", "العربية", &none), "place");
        for id in ["a", "b"] {
            file.cut("figures", "id", id);
        }
        assert!(!file.has("figures", "a"));
        file.add("figures", Node::object(vec![("id", Node::text("c"))]));
        let told = file.text();
        serde_json::from_str::<serde_json::Value>(&told).expect("JSON");
        assert!(told.contains("\"figures\": [\n    { \"id\": \"c\" }\n  ]"), "{told}");
    }

    #[test]
    fn of_shared_registers_only_what_a_file_lacks_is_left_to_them() {
        let shared = r#"{"schema": 1, "places": [{"id": "a"}, {"id": "b"}], "measures": [{"id": "a"}]}"#;
        let own = Entries::of(r#"{"places": [{"id": "a"}, {"id": "c"}]}"#).expect("JSON");
        let left = Entries::of(shared).expect("JSON").without(&own).text();
        assert_eq!(left, r#"{"schema": 1, "places": [{"id": "b"}], "measures": [{"id": "a"}]}"#);
    }
}
