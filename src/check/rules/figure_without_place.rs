//! A figure that does not say where it was.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "figure-without-place",
    fault: "`{figure}` does not say where it was: it has no `place`",
    mend: "name a place of the register; if the report does not say where, one of the level `not-stated`",
    why: "Forty killed in a country are not forty killed in its largest city. Without a place every reader puts in their own.",
    check,
    fixtures: &[Fixture {
        name: "no place",
        given: Given::Edits(&[("/figures/0/place", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.place.is_none() {
            sink.at(figure.text, &[("figure", figure.id)]);
        }
    }
}
