//! What the figures of a begun report refer to: an entry for each id, unless the registers have it.

use super::known::{Known, needed};
use super::what::What;
use crate::edit::Node;
use std::collections::BTreeMap;

/// The lists of a begun report, as they fill.
pub struct Referred<'t> {
    known: &'t Known,
    lists: BTreeMap<&'static str, BTreeMap<String, Entry>>,
    /// The ids that came from other reports, by the names of their files.
    copied: BTreeMap<String, Vec<String>>,
}

enum Entry {
    /// Made of an id, with the name that the table gives it, if any, and of a measure with what its numbers are.
    Begun { name: String, kind: Option<&'static str> },
    /// As it stands in another report.
    Copied(Node),
}

impl<'t> Referred<'t> {
    pub fn new(known: &'t Known) -> Self {
        Self { known, lists: BTreeMap::new(), copied: BTreeMap::new() }
    }

    /// Makes an entry of what a figure refers to, unless the registers have it. The first name counts.
    pub fn add(&mut self, list: &'static str, id: &str, name: &str) {
        match self.entry(list, id) {
            Some(Entry::Begun { name: known, .. }) if known.is_empty() => name.clone_into(known),
            _ => {}
        }
    }

    /// The same for a measure, of which is known what its numbers are.
    pub fn add_measure(&mut self, id: &str, name: &str, kind: Option<&'static str>) {
        self.add("measures", id, name);
        if let Some(Entry::Begun { kind: known, .. }) = self.entry("measures", id) {
            *known = known.or(kind);
        }
    }

    /// The entry of an id. What other reports say of it is copied, with what that needs: reports of a site that say two things of one
    /// id are refused, and an entry that says nothing makes somebody write it a second time.
    fn entry(&mut self, list: &'static str, id: &str) -> Option<&mut Entry> {
        if self.known.is_shared(list, id) {
            return None;
        }
        let is_new = !self.lists.get(list).is_some_and(|list| list.contains_key(id));
        if let Some((file, told)) = self.known.told(list, id).filter(|_| is_new) {
            self.copied.entry(file.to_owned()).or_default().push(id.to_owned());
            self.lists.entry(list).or_default().insert(id.to_owned(), Entry::Copied(told.clone()));
            if let Some((list, id)) = needed(told) {
                self.entry(list, &id);
            }
        }
        let begun = || Entry::Begun { name: String::new(), kind: None };
        Some(self.lists.entry(list).or_default().entry(id.to_owned()).or_insert_with(begun))
    }

    /// What is to be told of entries that were copied.
    pub fn seen(&self) -> Vec<What> {
        let told =
            |(file, ids): (&String, &Vec<String>)| What::CopiedEntries { ids: ids.join(", "), file: file.clone() };
        self.copied.iter().map(told).collect()
    }

    /// The lists of the report.
    pub fn lists(self) -> Vec<(&'static str, Node)> {
        let entry = |(id, entry): (String, Entry)| match entry {
            Entry::Copied(entry) => entry,
            Entry::Begun { name, kind } => {
                let name = (!name.is_empty()).then(|| ("name", Node::words(&name)));
                let kind = kind.map(|kind| ("kind", Node::text(kind)));
                Node::object([("id", Node::text(&id))].into_iter().chain(name).chain(kind).collect())
            }
        };
        self.lists
            .into_iter()
            .map(|(list, entries)| (list, Node::List(entries.into_iter().map(entry).collect())))
            .collect()
    }
}
