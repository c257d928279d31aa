//! What figures refer to, from a clean draft and the registers it shares with others.

use super::build::{Gap, each, find, gap, need};
use super::{Claimant, Measure, Named, Place};
use crate::check;
use crate::draft::{self, Field, Given, List, got, items};
use crate::measure::around;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What figures refer to, by id.
pub(super) struct Registers {
    pub(super) claimants: BTreeMap<String, Arc<Claimant>>,
    pub(super) places: BTreeMap<String, Arc<Place>>,
    pub(super) populations: BTreeMap<String, Arc<Named>>,
    pub(super) measures: BTreeMap<String, Arc<Measure>>,
    /// Body paragraphs by line: their number, counted from 1.
    paragraphs: BTreeMap<u32, usize>,
    /// Context that our arithmetic may count.
    pub(super) context: Vec<String>,
}

impl Registers {
    pub(super) fn new(draft: &draft::ReportFile<'_>, shared: Option<&check::Registers<'_>>) -> Result<Self, Gap> {
        let taken = shared.map(|shared| shared.taken_by(draft)).unwrap_or_default();
        let topics: BTreeMap<_, _> = register(&draft.topics, &taken.topics, named)?;
        let measure = |measure: &draft::Measure<'_>| {
            let id: String = need(&measure.id, "measures[].id")?;
            let topic: String = need(&measure.topic, "measures[].topic")?;
            let built = Measure {
                id: id.clone(),
                name: need(&measure.name, "measures[].name")?,
                kind: need(&measure.kind, "measures[].kind")?,
                unit: need(&measure.unit, "measures[].unit")?,
                per: got(&measure.per).copied(),
                topic: find(&topics, &topic, "topics")?,
            };
            Ok((id, Arc::new(built)))
        };
        let all_places =
            items(&draft.places).map(|(_, place)| place).chain(taken.places.iter().filter_map(|given| given.get()));
        let within: BTreeMap<&str, &String> =
            all_places.filter_map(|place| Some((got(&place.id)?.as_str(), got(&place.within)?))).collect();
        Ok(Self {
            claimants: register(&draft.claimants, &taken.claimants, claimant)?,
            places: register(&draft.places, &taken.places, |one| place(one, &within))?,
            populations: register(&draft.populations, &taken.populations, named)?,
            measures: register(&draft.measures, &taken.measures, measure)?,
            paragraphs: each(&draft.paragraphs, |paragraph| need(&paragraph.line, "paragraphs[].line"))?
                .into_iter()
                .zip(1..)
                .collect(),
            context: each(&draft.context, |context| need(&context.id, "context[].id"))?,
        })
    }

    pub(super) fn paragraph(&self, line: u32) -> Result<usize, Gap> {
        self.paragraphs.get(&line).copied().ok_or_else(|| gap("the paragraph of evidence.line"))
    }
}

/// A list of the file together with what it takes from the shared one.
fn register<'a, T, M>(
    own: &Field<'a, List<'a, T>>,
    taken: &[&Given<'_, T>],
    build: impl Fn(&T) -> Result<(String, M), Gap>,
) -> Result<BTreeMap<String, M>, Gap> {
    let taken = taken.iter().filter_map(|given| given.get());
    items(own).map(|(_, item)| item).chain(taken).map(build).collect()
}

fn named(named: &draft::Named<'_>) -> Result<(String, Arc<Named>), Gap> {
    let id: String = need(&named.id, "id")?;
    Ok((id.clone(), Arc::new(Named { id, name: need(&named.name, "name")? })))
}

fn claimant(claimant: &draft::Claimant<'_>) -> Result<(String, Arc<Claimant>), Gap> {
    let id: String = need(&claimant.id, "claimants[].id")?;
    let built = Claimant {
        id: id.clone(),
        name: need(&claimant.name, "claimants[].name")?,
        short: need(&claimant.short, "claimants[].short")?,
        category: need(&claimant.category, "claimants[].category")?,
        named: need(&claimant.named, "claimants[].named")?,
        standing: need(&claimant.standing, "claimants[].standing")?,
        feminine: items(&claimant.feminine).map(|(_, language)| language.clone()).collect(),
    };
    Ok((id, Arc::new(built)))
}

fn place(place: &draft::Place<'_>, within: &BTreeMap<&str, &String>) -> Result<(String, Arc<Place>), Gap> {
    let id: String = need(&place.id, "places[].id")?;
    let around = around(&id, |inner| within.get(inner).map(|outer| outer.as_str()));
    let built = Place {
        id: id.clone(),
        name: need(&place.name, "places[].name")?,
        level: need(&place.level, "places[].level")?,
        around,
        local: got(&place.local).cloned(),
        iso3166: got(&place.iso3166).cloned(),
        pcode: got(&place.pcode).cloned(),
    };
    Ok((id, Arc::new(built)))
}
