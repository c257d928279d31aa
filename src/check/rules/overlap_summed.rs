//! The same people, counted twice.

use crate::check::overlap::{common, overlaps};
use crate::check::phrase::{Phrase, say};
use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
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
        let mut report = |pair: (usize, usize), one: &str, other: &str, how: Phrase| {
            if seen.insert((pair.0.min(pair.1), pair.0.max(pair.1))) {
                let data = [("figure", derived.figure.id), ("one", one), ("other", other)];
                sink.saying(added[pair.0.max(pair.1)].text, &data, [("how", how)]);
            }
        };
        // Everything that is added up, and which of the inputs brings it in.
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (i, input) in added.iter().enumerate() {
            for id in taken_apart.parts(input.id) {
                match places.insert(id, i) {
                    Some(first) if first != i && added[first].id == input.id => {
                        report((first, i), input.id, input.id, say("same", "they are the same"));
                        break;
                    }
                    Some(first) if first != i => {
                        let how = say("in-both", "`{id}` is counted in both").given("id", id);
                        report((first, i), added[first].id, input.id, how);
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
                    report((i, j), id, other, how.clone());
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
