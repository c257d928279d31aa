//! Two figures that are apart and not apart.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::RelationType;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "contradictory-relations",
    fault: "this relation of `{figure}` to `{other}` is `{this}`, and another one between the two is `{that}`",
    mend: "keep the relation that the report supports",
    why: "What adds to something is not in it. Of two relations that exclude each other one is wrong, and sums rest \
          on it.",
    check,
    fixtures: &[Fixture {
        name: "may overlap, and adds to",
        given: Given::Edits(&[("/figures/4/relations/-", r#"{"is": "adds-to", "figure": "killed-20"}"#)]),
        at: "figures[4].relations[1].is",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // For each two figures the first relation that says they are apart, and the first that says they may not be.
    let mut said: BTreeMap<(&str, &str), [Option<RelationType>; 2]> = BTreeMap::new();
    for figure in scene.figures().filter(|figure| !figure.id.is_empty()) {
        for (text, relation) in items(&figure.draft.relations) {
            let (Some(&is), Some(other)) = (got(&relation.is), got(&relation.figure)) else { continue };
            let apart = match is {
                RelationType::AddsTo => 0,
                RelationType::PartOf | RelationType::Includes | RelationType::MayOverlap => 1,
                _ => continue,
            };
            let other = other.as_str();
            let pair = (figure.id.min(other), figure.id.max(other));
            let of_pair = said.entry(pair).or_default();
            if let Some(that) = of_pair[1 - apart] {
                let (this, that) = (is.to_string(), that.to_string());
                let arguments = [("figure", figure.id), ("other", other), ("this", this.as_str()), ("that", &that)];
                sink.at(place_of(&relation.is, text), &arguments);
            }
            of_pair[apart].get_or_insert(is);
        }
    }
}
