//! The registers that the reports of a site share: a second place to look ids up in, behind a report's own.
//!
//! They stand in a file of their own and are checked on their own, by the rules of report files. While a report is
//! checked nothing is found in them, since a finding's place is a slice of the one file that is checked.

use crate::draft::{Claimant, Field, Given, List, Measure, Named, Place, ReportFile, Source, got};
use std::collections::BTreeMap;

/// The lists of the shared registers, by the id of each entry.
pub struct Registers<'a> {
    source: &'a Source,
    draft: ReportFile<'a>,
    is_clean: bool,
    /// Where the entry of an id stands in its list, by what an entry of that list is called.
    places: BTreeMap<&'static str, BTreeMap<String, usize>>,
}

impl<'a> Registers<'a> {
    pub(super) fn new(source: &'a Source, draft: ReportFile<'a>, is_clean: bool) -> Self {
        let mut places = BTreeMap::new();
        macro_rules! index {
            ($($entry:literal in $list:ident),*) => {$(
                places.insert($entry, index(&draft.$list, |item| got(&item.id)));
            )*};
        }
        index!("claimant" in claimants, "place" in places, "topic" in topics, "population" in populations);
        index!("measure" in measures);
        Self { source, draft, is_clean, places }
    }

    /// The file as it was written.
    pub fn source(&self) -> &'a Source {
        self.source
    }

    pub fn draft(&self) -> &ReportFile<'a> {
        &self.draft
    }

    /// Whether no rule found fault with them. Reports are held against faulty ones too, so that all faults are told at
    /// once, but none is clean then.
    pub(super) fn is_clean(&self) -> bool {
        self.is_clean
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.places.values().map(BTreeMap::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether an entry called so ("claimant", "place"...) has this id.
    pub fn has(&self, entry: &str, id: &str) -> bool {
        self.places.get(entry).is_some_and(|places| places.contains_key(id))
    }

    /// The ids of the entries called so, in their order.
    pub fn ids(&self, entry: &str) -> impl Iterator<Item = &str> {
        self.places.get(entry).into_iter().flat_map(|places| places.keys().map(String::as_str))
    }

    pub fn claimant(&self, id: &str) -> Option<&Given<'a, Claimant<'a>>> {
        self.find("claimant", &self.draft.claimants, id)
    }

    pub fn place(&self, id: &str) -> Option<&Given<'a, Place<'a>>> {
        self.find("place", &self.draft.places, id)
    }

    pub fn topic(&self, id: &str) -> Option<&Given<'a, Named<'a>>> {
        self.find("topic", &self.draft.topics, id)
    }

    pub fn population(&self, id: &str) -> Option<&Given<'a, Named<'a>>> {
        self.find("population", &self.draft.populations, id)
    }

    pub fn measure(&self, id: &str) -> Option<&Given<'a, Measure<'a>>> {
        self.find("measure", &self.draft.measures, id)
    }

    fn find<'s, T>(&self, entry: &str, list: &'s Field<'a, List<'a, T>>, id: &str) -> Option<&'s Given<'a, T>> {
        got(list)?.get(*self.places.get(entry)?.get(id)?)
    }
}

/// Of two equal ids the first stands; the other is reported.
fn index<'a, T>(
    list: &Field<'a, List<'a, T>>,
    id: impl for<'i> Fn(&'i T) -> Option<&'i String>,
) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    for (at, item) in got(list).into_iter().flatten().enumerate() {
        if let Some(id) = item.get().and_then(&id) {
            places.entry(id.clone()).or_insert(at);
        }
    }
    places
}
