//! A figure that does not say when it was.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "figure-without-period",
    fault: "`{figure}` does not say when it was: it has no `period`",
    mend: "give it a `period`; if the report gives no day, a `label` that says so is enough",
    why: "Two hundred thousand in two days and in two months are different stories. What the report leaves open is said to be open.",
    check,
    fixtures: &[Fixture {
        name: "no period",
        given: Given::Edits(&[("/figures/0/period", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.period.is_none() {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
