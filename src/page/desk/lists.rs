//! The lists of a report file and of what the reports of the site share: where ids are looked up, and what is offered in forms.

use crate::check::Registers;
use crate::draft::{Claimant, Field, List, Measure, Named, Place, ReportFile, got, items};
use crate::terms::{BASE_LANGUAGE, Text};

/// A report file and, behind it, the shared registers.
pub struct Lists<'l>(Vec<&'l ReportFile<'l>>);

/// What one text says in the language that every text has.
pub fn english(text: &Text) -> String {
    text.get(BASE_LANGUAGE).to_owned()
}

impl<'l> Lists<'l> {
    pub fn of(own: &'l ReportFile<'l>, shared: Option<&'l Registers<'l>>) -> Self {
        Self(std::iter::once(own).chain(shared.map(Registers::draft)).collect())
    }

    /// The report file.
    pub fn own(&self) -> &'l ReportFile<'l> {
        self.0[0]
    }

    pub fn claimants(&self) -> impl Iterator<Item = &'l Claimant<'l>> {
        self.0.iter().flat_map(|file| items(&file.claimants)).map(|(_, one)| one)
    }

    pub fn claimant(&self, id: &str) -> Option<&'l Claimant<'l>> {
        self.claimants().find(|one| got(&one.id).is_some_and(|own| own == id))
    }

    pub fn places(&self) -> impl Iterator<Item = &'l Place<'l>> {
        self.0.iter().flat_map(|file| items(&file.places)).map(|(_, one)| one)
    }

    pub fn place(&self, id: &str) -> Option<&'l Place<'l>> {
        self.places().find(|one| got(&one.id).is_some_and(|own| own == id))
    }

    pub fn measures(&self) -> impl Iterator<Item = &'l Measure<'l>> {
        self.0.iter().flat_map(|file| items(&file.measures)).map(|(_, one)| one)
    }

    pub fn measure(&self, id: &str) -> Option<&'l Measure<'l>> {
        self.measures().find(|one| got(&one.id).is_some_and(|own| own == id))
    }

    fn named(
        &self,
        list: impl Fn(&'l ReportFile<'l>) -> &'l Field<'l, List<'l, Named<'l>>>,
    ) -> impl Iterator<Item = &'l Named<'l>> {
        self.0.iter().flat_map(move |file| items(list(file))).map(|(_, one)| one)
    }

    pub fn topics(&self) -> impl Iterator<Item = &'l Named<'l>> {
        self.named(|file| &file.topics)
    }

    /// The name of a topic.
    pub fn topic(&self, id: &str) -> Option<&'l Text> {
        got(&self.topics().find(|one| got(&one.id).is_some_and(|own| own == id))?.name)
    }

    pub fn populations(&self) -> impl Iterator<Item = &'l Named<'l>> {
        self.named(|file| &file.populations)
    }

    /// The name of a population.
    pub fn population(&self, id: &str) -> Option<&'l Text> {
        got(&self.populations().find(|one| got(&one.id).is_some_and(|own| own == id))?.name)
    }
}

/// What is there to be chosen again, in the order of letters.
pub struct Used {
    pub measures: Vec<String>,
    pub units: Vec<String>,
    pub topics: Vec<String>,
    pub populations: Vec<String>,
    pub claimants: Vec<String>,
    pub standings: Vec<String>,
    pub places: Vec<String>,
    pub periods: Vec<String>,
}

impl Used {
    pub fn of(lists: &Lists<'_>) -> Self {
        let once = |mut all: Vec<String>| {
            all.retain(|one| !one.is_empty());
            all.sort();
            all.dedup();
            all
        };
        let name = |text: &Field<'_, Text>| got(text).map(english).unwrap_or_default();
        let periods = items(&lists.own().figures).filter_map(|(_, figure)| Some(name(&got(&figure.period)?.label)));
        Self {
            measures: once(lists.measures().map(|one| name(&one.name)).collect()),
            units: once(lists.measures().filter_map(|one| got(&one.unit).cloned()).collect()),
            topics: once(lists.topics().map(|one| name(&one.name)).collect()),
            populations: once(lists.populations().map(|one| name(&one.name)).collect()),
            claimants: once(lists.claimants().map(|one| name(&one.name)).collect()),
            standings: once(lists.claimants().map(|one| name(&one.standing)).collect()),
            places: once(lists.places().map(|one| name(&one.name)).collect()),
            periods: once(periods.collect()),
        }
    }
}
