//! A figure that does not say where in the report it stands.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "figure-without-evidence",
    fault: "`{figure}` does not say where in the report it stands",
    mend: "add `evidence`: the line, the few words that hold the number, and the position of the first of them; or, \
           if it is our own arithmetic, `derived` (of one that is withdrawn: the line alone, or `\"ours\": true`)",
    why: "What cannot be found in the report cannot be checked, and may not be in it.",
    check,
    fixtures: &[
        Fixture { name: "no evidence", given: Given::Edits(&[("/figures/0/evidence", "")]), at: "figures[0]" },
        Fixture {
            name: "withdrawn, and nobody knows where it stood",
            given: Given::Edits(&[("/figures/9/evidence", "")]),
            at: "figures[9]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        // Arithmetic of ours loses its formula when it is withdrawn, and says so in another way.
        let ours = match got(&figure.draft.withdrawn) {
            Some(withdrawal) => got(&withdrawal.ours) == Some(&true),
            None => figure.draft.derived.is_some(),
        };
        if figure.draft.evidence.is_none() && !ours {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
