//! A part of its own part.

use crate::check::cycle::{Step, circles};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::RelationType;

pub const RULE: Rule = Rule {
    code: "circular-relation",
    fault: "each of these is inside the next: {circle}",
    mend: "turn or remove one of the relations",
    why: "If one thing is inside another, the other is not inside the one. A circle of parts has no whole to draw \
          them in.",
    check,
    fixtures: &[
        Fixture {
            name: "each part of the other",
            given: Given::Edits(&[("/figures/1/relations", r#"[{"is": "part-of", "figure": "civilians-killed-12"}]"#)]),
            at: "figures[1].relations[0].figure",
        },
        Fixture {
            name: "part of it and including it",
            given: Given::Edits(&[("/figures/2/relations/-", r#"{"is": "includes", "figure": "killed-20"}"#)]),
            at: "figures[2].relations[1].figure",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut steps = Vec::new();
    for figure in scene.figures().filter(|figure| !figure.id.is_empty()) {
        for (text, relation) in items(&figure.draft.relations) {
            let Some(other) = got(&relation.figure).map(String::as_str).filter(|other| *other != figure.id) else {
                continue;
            };
            let point = place_of(&relation.figure, text);
            match got(&relation.is) {
                Some(RelationType::PartOf) => steps.push(Step { from: figure.id, to: other, point }),
                Some(RelationType::Includes) => steps.push(Step { from: other, to: figure.id, point }),
                _ => {}
            }
        }
    }
    for (point, circle) in circles(&steps) {
        sink.at(point, &[("circle", &circle)]);
    }
}
