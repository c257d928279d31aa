//! In which languages the texts of a report are written.

use super::Clean;
use super::sentence::texts;
use crate::draft::{Given, Named, got};
use crate::terms::Text;
use std::collections::BTreeMap;

/// How many texts of a report are written, language by language; those it takes from registers among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    texts: usize,
    written: BTreeMap<String, usize>,
}

impl Languages {
    pub fn of(clean: &Clean<'_>) -> Self {
        let draft = clean.draft();
        let taken = clean.registers().map(|registers| registers.taken_by(draft)).unwrap_or_default();
        let mut languages = Self::default();
        texts(draft).for_each(|(_, text)| languages.add(text));
        for claimant in taken.claimants.iter().filter_map(|given| given.get()) {
            [&claimant.name, &claimant.short, &claimant.standing]
                .into_iter()
                .filter_map(got)
                .for_each(|text| languages.add(text));
        }
        taken.places.iter().filter_map(|given| got(&given.get()?.name)).for_each(|text| languages.add(text));
        taken.measures.iter().filter_map(|given| got(&given.get()?.name)).for_each(|text| languages.add(text));
        let named = |given: &&Given<'_, Named<'_>>| given.get().and_then(|named| got(&named.name)).cloned();
        taken.topics.iter().chain(&taken.populations).filter_map(named).for_each(|text| languages.add(&text));
        languages
    }

    fn add(&mut self, text: &Text) {
        self.texts += 1;
        for (language, _) in text.iter().filter(|(language, _)| text.has(language)) {
            *self.written.entry(language.to_owned()).or_default() += 1;
        }
    }

    /// The languages that at least one text is written in.
    pub fn written(&self) -> impl Iterator<Item = &String> {
        self.written.keys()
    }

    /// How many texts there are.
    pub fn texts(&self) -> usize {
        self.texts
    }

    /// How many of them nobody wrote in this language.
    pub fn lacking(&self, language: &str) -> usize {
        self.texts - self.written.get(language).copied().unwrap_or(0)
    }
}
