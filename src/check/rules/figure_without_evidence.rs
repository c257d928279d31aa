//! A figure that does not say where in the report it stands.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "figure-without-evidence",
    fault: "`{figure}` does not say where in the report it stands",
    mend: "add `evidence`: the line, the few words that hold the number, and the position of the first of them; or, \
           if it is our own arithmetic, `derived`",
    why: "What cannot be found in the report cannot be checked, and may not be in it.",
    check,
    fixtures: &[Fixture {
        name: "no evidence",
        given: Given::Edits(&[("/figures/0/evidence", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.evidence.is_none() && figure.draft.derived.is_none() {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
