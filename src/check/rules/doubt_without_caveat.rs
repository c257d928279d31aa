//! A doubt or a dispute that the reader is not told about.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "doubt-without-caveat",
    fault: "`{figure}` is {how}, and has no caveat",
    mend: "add a `caveat` that says what the limit is, with the `lines` of the report it follows from",
    why: "A mark beside a number tells that something is wrong with it. What it is must stand there in words, as \
          readable as the number.",
    check,
    fixtures: &[Fixture {
        name: "a doubt without words",
        given: Given::Edits(&[("/figures/0/caveat", "")]),
        at: "figures[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let how = match (figure.draft.doubt.is_some(), figure.draft.contested.is_some()) {
            (_, true) => say("contested", "contested"),
            (true, false) => say("doubted", "doubted"),
            (false, false) => continue,
        };
        // A caveat limits a number, and a withdrawn figure has none.
        if figure.draft.caveat.is_none() && !figure.is_withdrawn() {
            sink.saying(figure.text, &[("figure", figure.id)], [("how", how)]);
        }
    }
}
