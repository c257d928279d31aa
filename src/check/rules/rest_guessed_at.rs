//! What is left over, called by a name.

use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "rest-guessed-at",
    fault: "`{figure}` is what is left after a subtraction, and its label does not say \"not stated\" of what these are",
    mend: "write into the label that who or what these are is not stated",
    why: "Of 40 killed, 30 were civilians. The other ten may have been fighters, or people nobody could tell; the \
          report does not say, and neither do we.",
    check,
    fixtures: &[Fixture {
        name: "fighters, then",
        given: Given::Edits(&[("/figures/3/label/en", r#""fighters killed""#)]),
        at: "figures[3].label",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived().iter().filter(|derived| derived.operation == Operation::Difference) {
        let figure = derived.figure;
        let Some(label) = got(&figure.draft.label) else { continue };
        if !label.get(BASE_LANGUAGE).to_lowercase().contains("not stated") {
            sink.at(place_of(&figure.draft.label, figure.text), &[("figure", figure.id)]);
        }
    }
}
