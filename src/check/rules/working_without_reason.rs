//! A decision without its reason.

use crate::check::{Desk, Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "working-without-reason",
    fault: "this decision does not say why it was made",
    mend: "add `because`: what speaks for this figure, or against preferring any; it is shown with the decision",
    why: "Without its reason a working figure is a verdict. With it, readers can disagree.",
    check,
    fixtures: &[Fixture {
        name: "no reason",
        given: Given::Editors(&[("/working/0/because", "")]),
        at: "working[0]",
    }],
};

/// One that is blank has a rule of its own.
fn check(scene: &Scene, sink: &mut Sink) {
    for (text, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        if decision.because.is_none() {
            sink.at(text, &[]);
        }
    }
}
