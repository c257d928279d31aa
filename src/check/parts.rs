//! Which figure is part of which, as the draft says it.

use super::{FigureScene, Scene};
use crate::draft::{Figure, Relation, got, items};
use crate::terms::RelationType;
use std::collections::BTreeSet;

impl<'d, 'a> Scene<'d, 'a> {
    /// Each part with its whole that a relation of either names, once, in the order of the file.
    pub fn parts_and_wholes(&self) -> Vec<(FigureScene<'d, 'a>, FigureScene<'d, 'a>)> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for figure in self.figures() {
            for (_, relation) in items(&figure.draft.relations) {
                let Some(other) = got(&relation.figure).and_then(|id| self.figure(id)) else { continue };
                let Some((part, whole)) = part_and_whole(relation, figure, other) else { continue };
                if seen.insert((part.id, whole.id)) {
                    found.push((part, whole));
                }
            }
        }
        found
    }
}

/// Which of the two figures of a relation is part of the other, if it says so.
fn part_and_whole<T>(relation: &Relation<'_>, own: T, other: T) -> Option<(T, T)> {
    match got(&relation.is)? {
        RelationType::PartOf => Some((own, other)),
        RelationType::Includes => Some((other, own)),
        _ => None,
    }
}

/// Each part with its whole that a figure names: in its relations, or as what its sum adds up.
pub(super) fn parts<'d>(figure: &'d Figure<'_>) -> Vec<(&'d str, &'d str)> {
    let Some(own) = got(&figure.id).map(String::as_str) else { return Vec::new() };
    let related = items(&figure.relations).filter_map(|(_, relation)| {
        let other = got(&relation.figure)?.as_str();
        part_and_whole(relation, own, other)
    });
    let summed = got(&figure.derived).into_iter().flat_map(|formula| items(&formula.sum));
    related.chain(summed.map(|(_, id)| (id.as_str(), own))).collect()
}
