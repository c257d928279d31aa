//! A figure that is related to itself.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "self-relation",
    fault: "`{figure}` is related to itself",
    mend: "name the other figure, or remove the relation",
    why: "A figure is neither a part of itself nor comparable with itself; another one was meant.",
    check,
    fixtures: &[Fixture {
        name: "part of itself",
        given: Given::Edits(&[("/figures/2/relations/0/figure", r#""civilians-killed-12""#)]),
        at: "figures[2].relations[0].figure",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures().filter(|figure| !figure.id.is_empty()) {
        for (text, relation) in items(&figure.draft.relations) {
            if got(&relation.figure).is_some_and(|other| other == figure.id) {
                sink.at(place_of(&relation.figure, text), &[("figure", figure.id)]);
            }
        }
    }
}
