//! A figure that is worked out from itself.

use crate::check::cycle::{Step, circles};
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "circular-formula",
    fault: "each of these is worked out from the next: {circle}",
    mend: "derive each from figures that the report gives",
    why: "Arithmetic that needs its own result has nothing of the report in it.",
    check,
    fixtures: &[Fixture {
        name: "left of what is left",
        given: Given::Edits(&[("/figures/3/derived/difference/0", r#""killed-rest-8""#)]),
        at: "figures[3].derived.difference[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut steps = Vec::new();
    for figure in scene.figures().filter(|figure| !figure.id.is_empty()) {
        steps.extend(figure.inputs().into_iter().map(|(point, to)| Step { from: figure.id, to, point }));
    }
    for (point, circle) in circles(&steps) {
        sink.at(point, &[("circle", &circle)]);
    }
}
