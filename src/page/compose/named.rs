//! Names that a report's file holds as they were printed, as readers of the page's language know them. The claimants and
//! places of the report carry names in every language; a printed name that is one of theirs is said as theirs.

use super::Composer;
use crate::model::{Claimant, Place, Statement};
use crate::terms::{BASE_LANGUAGE, Text};
use crate::view::content::LocalName;
use crate::words::Words;

/// What a place is called where it lies, unless the page's own language is spoken there.
pub(super) fn local_name(place: &Place, words: &Words) -> Option<LocalName> {
    let language = place.local.as_ref().filter(|language| *language != words.language())?;
    let has = place.name.has(language);
    has.then(|| LocalName { words: place.name.get(language).to_owned(), language: language.clone() })
}

impl Composer<'_> {
    /// The publisher in a sentence.
    pub(super) fn publisher_name(&self) -> String {
        let publisher = &self.report.publication.publisher;
        self.known(publisher, self.claimants().map(|claimant| &claimant.name)).unwrap_or_else(|| publisher.clone())
    }

    /// "Aleppo, Syria", place by place.
    pub(super) fn dateline(&self) -> Option<String> {
        let printed = self.report.publication.dateline.as_ref()?;
        let places: Vec<&Place> = self.report.statements().map(|one| &*one.receipt().place).collect();
        let known = |name: &str| self.known(name, places.iter().map(|place| &place.name));
        let names: Vec<String> =
            printed.split(", ").map(|name| known(name).unwrap_or_else(|| name.to_owned())).collect();
        Some(names.join(&self.words.comma()))
    }

    fn claimants(&self) -> impl Iterator<Item = &Claimant> {
        let figures = self.report.statements().map(Statement::receipt).map(|receipt| &*receipt.claimant);
        let context = self.report.context.iter().map(|context| &*context.claimant);
        let positions = self.report.disputes.iter().filter_map(|dispute| dispute.reporters.as_ref());
        let reporters = positions.map(|position| &*position.voice.claimant);
        figures.chain(context).chain(reporters)
    }

    fn known<'t>(&self, printed: &str, mut names: impl Iterator<Item = &'t Text>) -> Option<String> {
        names.find(|name| name.get(BASE_LANGUAGE) == printed).map(|name| self.words.text(name))
    }
}
