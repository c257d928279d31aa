//! A figure that does not say who says so.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "figure-without-claimant",
    fault: "`{figure}` does not say who says so: it has no `claimant`",
    mend: "name a claimant of the register; if the report attributes the number to nobody, one of the category `not-attributed`",
    why: "A number that nobody says looks like a fact. The claimant stands in every heading of the page.",
    check,
    fixtures: &[Fixture {
        name: "no claimant",
        given: Given::Edits(&[("/figures/0/claimant", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.claimant.is_none() {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
