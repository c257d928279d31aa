//! Working with what is said no longer.

use crate::check::desk::references;
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "working-figure-withdrawn",
    fault: "`{figure}` is withdrawn, so it can no longer be worked with",
    mend: "name another figure, show a span, or take the decision out",
    why: "A withdrawn number stands nowhere any more. A decision that rests on it has to be made anew, by a person.",
    check,
    fixtures: &[Fixture {
        name: "withdrawn since",
        given: Given::Editors(&[("/working/0/figure", r#""port-example-2024-03-05/boats-out""#)]),
        at: "working[0].figure",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(desk) = scene.desk else { return };
    for (_, decision) in desk.decisions() {
        for reference in references(decision) {
            if desk.stated(reference).is_some_and(|stated| stated.amount.is_none()) {
                sink.at(reference.text, &[("figure", reference.name)]);
            }
        }
    }
}
