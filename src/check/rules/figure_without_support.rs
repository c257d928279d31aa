//! A figure that does not say who stands behind it.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "figure-without-support",
    fault: "`{figure}` does not say who stands behind it: it has no `support`",
    mend: "write `one-source`, `several-sources`, `verified` or, for the report's own account, `reporters`",
    why: "One unnamed voice and the reporters' own eyes are not the same. Nothing rests on one source without saying so.",
    check,
    fixtures: &[Fixture {
        name: "no support",
        given: Given::Edits(&[("/figures/0/support", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.support.is_none() {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
