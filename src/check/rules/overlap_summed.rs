//! The same people, counted twice.

use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::RelationType;
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule {
    code: "overlap-summed",
    fault: "`{figure}` adds up `{one}` and `{other}`, and {how}",
    mend: "take one of the two out of the formula, or remove the figure",
    why: "The two guards may be among the twenty. A sum of both may count them twice, and a sum of claims that \
          contradict each other is nobody's claim.",
    check,
    fixtures: &[
        Fixture {
            name: "guards who may be among them",
            given: Given::Edits(&[
                ("/figures/3/derived", r#"{"sum": ["killed-20", "guards-2"]}"#),
                ("/figures/3/amount/value", "22"),
            ]),
            at: "figures[3].derived.sum[1]",
        },
        Fixture {
            name: "the same number twice",
            given: Given::Edits(&[
                ("/figures/3/derived", r#"{"sum": ["killed-20", "killed-20"]}"#),
                ("/figures/3/amount/value", "40"),
            ]),
            at: "figures[3].derived.sum[1]",
        },
        Fixture {
            name: "a sum, and once more what it counts",
            given: Given::Edits(&[
                ("/figures/3/derived", r#"{"sum": ["civilians-killed-12", "crossing"]}"#),
                ("/figures/3/amount/value", "13"),
                (
                    "/figures/-",
                    r#"{"id": "killed-14", "measure": "killed", "amount": {"qualifier": "exact", "value": 14}, "label": {"en": "our sum"}, "place": "exampleland", "period": {"label": {"en": "Tuesday"}}, "population": "people", "claimant": "monitor", "support": "one-source", "derived": {"sum": ["killed-rest-8", "crossing"]}}"#,
                ),
            ]),
            at: "figures[10].derived.sum[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let overlaps = overlaps(scene);
    let mut taken_apart = TakenApart { scene, steps: MOST_STEPS };
    for derived in scene.derived() {
        // What is taken away is added up too before it is taken.
        let skip = match derived.operation {
            Operation::Sum => 0,
            Operation::Difference => 1,
            Operation::Share => continue,
        };
        let added: Vec<_> = derived.inputs.iter().skip(skip).collect();
        // Two numbers may overlap in several ways; one is enough to say so.
        let mut seen = BTreeSet::new();
        let mut report = |pair: (usize, usize), one: &str, other: &str, how: &str| {
            if seen.insert((pair.0.min(pair.1), pair.0.max(pair.1))) {
                let arguments = [("figure", derived.figure.id), ("one", one), ("other", other), ("how", how)];
                sink.at(added[pair.0.max(pair.1)].text, &arguments);
            }
        };
        // Everything that is added up, and which of the inputs brings it in.
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (i, input) in added.iter().enumerate() {
            for id in taken_apart.parts(input.id) {
                match places.insert(id, i) {
                    Some(first) if first != i && added[first].id == input.id => {
                        report((first, i), input.id, input.id, "they are the same");
                        break;
                    }
                    Some(first) if first != i => {
                        let how = format!("`{id}` is counted in both");
                        report((first, i), added[first].id, input.id, &how);
                    }
                    _ => {}
                }
            }
        }
        for (id, &i) in &places {
            for (other, how) in common(overlaps.get(id), &places) {
                let j = places[other];
                // What overlaps within one input is the fault of that one's own sum.
                if i != j {
                    report((i, j), id, other, how);
                }
            }
        }
    }
}

/// How many steps sums are taken apart in one file. No report comes near it; a file that does was made to hang the
/// check, and its further sums are held against each other as they stand.
const MOST_STEPS: usize = 100_000;

struct TakenApart<'s, 'd, 'a> {
    scene: &'s Scene<'d, 'a>,
    steps: usize,
}

impl<'d> TakenApart<'_, 'd, '_> {
    /// An id, and whatever its sum adds up, and the sums in that.
    fn parts(&mut self, id: &'d str) -> Vec<&'d str> {
        let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            found.push(id);
            let formula = self.scene.figure(id).and_then(|figure| got(&figure.draft.derived));
            for (_, input) in formula.into_iter().flat_map(|formula| items(&formula.sum)) {
                if self.steps > 0 {
                    self.steps -= 1;
                    open.push(input);
                }
            }
        }
        found
    }
}

/// For each figure those it must not be added to, and why.
pub(super) type Overlaps<'d> = BTreeMap<&'d str, BTreeMap<&'d str, &'static str>>;

pub(super) fn overlaps<'d>(scene: &Scene<'d, '_>) -> Overlaps<'d> {
    let mut overlaps = Overlaps::new();
    for figure in scene.figures() {
        for (_, relation) in items(&figure.draft.relations) {
            let (Some(is), Some(other)) = (got(&relation.is), got(&relation.figure)) else { continue };
            let how = match is {
                RelationType::PartOf => "the first is part of the second",
                RelationType::Includes => "the first includes the second",
                RelationType::MayOverlap => "the two may overlap",
                RelationType::Contradicts => "the two contradict each other",
                RelationType::NotComparableWith => "the two are not comparable",
                RelationType::AddsTo | RelationType::DerivedFrom => continue,
            };
            if other != figure.id {
                overlaps.entry(figure.id).or_default().entry(other).or_insert(how);
            }
        }
        for (_, input) in got(&figure.draft.derived).into_iter().flat_map(|formula| items(&formula.sum)) {
            overlaps.entry(figure.id).or_default().entry(input).or_insert("the first counts the second");
        }
    }
    overlaps
}

/// What of the one is also in the other, going through the shorter of the two.
pub(super) fn common<'m, 'd>(
    related: Option<&'m BTreeMap<&'d str, &'static str>>,
    places: &'m BTreeMap<&'d str, usize>,
) -> Vec<(&'d str, &'static str)> {
    let Some(related) = related else { return Vec::new() };
    if related.len() < places.len() {
        related.iter().filter(|(other, _)| places.contains_key(*other)).map(|(other, how)| (*other, *how)).collect()
    } else {
        places.keys().filter_map(|other| Some((*other, *related.get(other)?))).collect()
    }
}
