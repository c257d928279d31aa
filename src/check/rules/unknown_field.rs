//! A field that its object does not have.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::Misfit;

pub const RULE: Rule = Rule {
    code: "unknown-field",
    fault: "there is no field `{field}` here",
    mend: "check its spelling, or remove it; the fields here are: {known}",
    why: "A misspelt field is as good as absent: a caveat under `cavaet` would never reach a reader. \
          So what nobody would read is refused.",
    check,
    fixtures: &[
        Fixture {
            name: "a misspelt caveat",
            given: Given::Edits(&[("/figures/0/cavaet", r#""none""#)]),
            at: "figures[0].cavaet",
        },
        Fixture {
            name: "figures among the shared registers",
            given: Given::Registers(br#"{"schema": 1, "figures": []}"#),
            at: "figures",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for misfit in scene.draft.misfits() {
        if let Misfit::Unknown { text, field, known } = misfit {
            sink.at(text, &[("field", &field), ("known", &known.join(", "))]);
        }
    }
}
