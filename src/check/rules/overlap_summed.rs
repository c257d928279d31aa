//! The same people, counted twice.

use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::RelationType;
use std::collections::BTreeMap;

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
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived() {
        // What is taken away is added up too before it is taken.
        let skip = match derived.operation {
            Operation::Sum => 0,
            Operation::Difference => 1,
            Operation::Share => continue,
        };
        let added: Vec<_> = derived.inputs.iter().skip(skip).collect();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut report = |at: usize, one: &str, other: &str, how: &str| {
            let arguments = [("figure", derived.figure.id), ("one", one), ("other", other), ("how", how)];
            sink.at(added[at].text, &arguments);
        };
        for (i, input) in added.iter().enumerate() {
            if let Some(first) = places.insert(input.id, i) {
                report(i.max(first), input.id, input.id, "they are the same");
            }
        }
        for (id, &i) in &places {
            for (_, relation) in added[i].figure.into_iter().flat_map(|figure| items(&figure.draft.relations)) {
                let Some((&j, is)) = got(&relation.figure).and_then(|other| places.get(other.as_str())).zip(got(&relation.is))
                else {
                    continue;
                };
                let how = match is {
                    RelationType::PartOf => "the first is part of the second",
                    RelationType::Includes => "the first includes the second",
                    RelationType::MayOverlap => "the two may overlap",
                    RelationType::Contradicts => "the two contradict each other",
                    RelationType::NotComparableWith => "the two are not comparable",
                    RelationType::AddsTo | RelationType::DerivedFrom => continue,
                };
                if i != j {
                    report(i.max(j), id, added[j].id, how);
                }
            }
        }
    }
}
