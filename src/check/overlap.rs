//! Which figures may be partly the same people, and why.

use super::Scene;
use super::phrase::{Phrase, say};
use crate::draft::{got, items};
use crate::terms::RelationType;
use std::collections::BTreeMap;

/// For each figure those it must not be added to, and why.
pub type Overlaps<'d> = BTreeMap<&'d str, BTreeMap<&'d str, Phrase>>;

pub fn overlaps<'d>(scene: &Scene<'d, '_>) -> Overlaps<'d> {
    let mut overlaps = Overlaps::new();
    for figure in scene.figures() {
        for (_, relation) in items(&figure.draft.relations) {
            let (Some(is), Some(other)) = (got(&relation.is), got(&relation.figure)) else { continue };
            let how = match is {
                RelationType::PartOf => say("first-is-part", "the first is part of the second"),
                RelationType::Includes => say("first-includes", "the first includes the second"),
                RelationType::MayOverlap => say("may-overlap", "the two may overlap"),
                RelationType::Contradicts => say("contradict", "the two contradict each other"),
                RelationType::NotComparableWith => say("not-comparable", "the two are not comparable"),
                RelationType::AddsTo | RelationType::DerivedFrom => continue,
            };
            if other != figure.id {
                overlaps.entry(figure.id).or_default().entry(other).or_insert(how);
            }
        }
        for (_, input) in got(&figure.draft.derived).into_iter().flat_map(|formula| items(&formula.sum)) {
            overlaps
                .entry(figure.id)
                .or_default()
                .entry(input)
                .or_insert(say("first-counts", "the first counts the second"));
        }
    }
    overlaps
}

/// What of the one is also in the other, going through the shorter of the two.
pub fn common<'m, 'd>(
    related: Option<&'m BTreeMap<&'d str, Phrase>>,
    places: &'m BTreeMap<&'d str, usize>,
) -> Vec<(&'d str, &'m Phrase)> {
    let Some(related) = related else { return Vec::new() };
    if related.len() < places.len() {
        related.iter().filter(|(other, _)| places.contains_key(*other)).map(|(other, how)| (*other, how)).collect()
    } else {
        places.keys().filter_map(|other| Some((*other, related.get(other)?))).collect()
    }
}
