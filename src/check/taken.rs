//! What one report takes from the shared registers: for the model, and for the file that is published.

use super::Registers;
use super::dated::voices;
use crate::draft::{Claimant, Given, Measure, Named, Place, ReportFile, got, items};
use std::collections::BTreeMap;

/// The entries of shared registers that a report refers to, by itself or through others of them; each once, in the order
/// of the registers.
#[derive(Default)]
pub struct Taken<'s, 'a> {
    pub claimants: Vec<&'s Given<'a, Claimant<'a>>>,
    pub places: Vec<&'s Given<'a, Place<'a>>>,
    pub topics: Vec<&'s Given<'a, Named<'a>>>,
    pub populations: Vec<&'s Given<'a, Named<'a>>>,
    pub measures: Vec<&'s Given<'a, Measure<'a>>>,
}

impl<'a> Registers<'a> {
    /// What a report refers to and does not have itself.
    pub fn taken_by(&self, draft: &ReportFile<'_>) -> Taken<'_, 'a> {
        let figures = || items(&draft.figures).map(|(_, figure)| figure);
        let measures = figures().filter_map(|figure| got(&figure.measure)).filter_map(|id| self.measure(id));
        let measures = in_order(measures);
        let own = items(&draft.measures).filter_map(|(_, measure)| got(&measure.topic));
        let shared = measures.iter().filter_map(|measure| got(&measure.get()?.topic));
        Taken {
            claimants: in_order(claimants(draft).filter_map(|id| self.claimant(id))),
            places: self.places_of(draft),
            topics: in_order(own.chain(shared).filter_map(|id| self.topic(id))),
            populations: in_order(
                figures().filter_map(|figure| got(&figure.population)).filter_map(|id| self.population(id)),
            ),
            measures,
        }
    }

    /// The places of figures and those they lie in.
    fn places_of(&self, draft: &ReportFile<'_>) -> Vec<&Given<'a, Place<'a>>> {
        let around = items(&draft.places).filter_map(|(_, place)| got(&place.within));
        let places = items(&draft.figures).filter_map(|(_, figure)| got(&figure.place));
        let mut wanted: Vec<&str> = places.chain(around).map(String::as_str).collect();
        let mut found = BTreeMap::new();
        while let Some(id) = wanted.pop() {
            if let Some(place) = self.place(id)
                && found.insert(place.text.as_ptr(), place).is_none()
            {
                wanted.extend(place.get().and_then(|place| got(&place.within)).map(String::as_str));
            }
        }
        found.into_values().collect()
    }
}

impl Taken<'_, '_> {
    pub fn is_empty(&self) -> bool {
        let Self { claimants, places, topics, populations, measures } = self;
        claimants.is_empty() && places.is_empty() && topics.is_empty() && populations.is_empty() && measures.is_empty()
    }
}

/// Whoever the report says something of.
pub(super) fn claimants<'d>(draft: &'d ReportFile<'_>) -> impl Iterator<Item = &'d String> {
    let figures = items(&draft.figures).filter_map(|(_, figure)| got(&figure.claimant));
    let context = items(&draft.context).filter_map(|(_, context)| got(&context.claimant));
    let heard = items(&draft.disputes).flat_map(|(_, dispute)| voices(dispute));
    figures.chain(context).chain(heard.filter_map(|voice| got(&voice.claimant)))
}

/// Each entry once, as they follow each other in their file.
fn in_order<'s, 'a: 's, T: 's>(entries: impl Iterator<Item = &'s Given<'a, T>>) -> Vec<&'s Given<'a, T>> {
    entries.map(|entry| (entry.text.as_ptr(), entry)).collect::<BTreeMap<_, _>>().into_values().collect()
}
