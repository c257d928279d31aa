//! A field that its object does not have.

use crate::check::phrase::Argument;
use crate::check::render::MOST_SHOWN;
use crate::check::told::hint;
use crate::check::{Fixture, Given, Rule, Scene, Sink, nearest};
use crate::draft::Misfit;

pub const RULE: Rule = Rule {
    code: "unknown-field",
    fault: "there is no field `{field}` here{hint}",
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
    // Of a file with thousands of faults few are read.
    let mut hints = MOST_SHOWN;
    for misfit in scene.misfits() {
        if let Misfit::Unknown { text, field, known } = misfit {
            let near = if hints > 0 { nearest(&field, known.iter().copied()) } else { Vec::new() };
            hints = hints.saturating_sub(1);
            let hint = hint(near.first().copied());
            // A list of ours, which is shown to its end.
            let known = Argument::Data(known.join(", "));
            sink.saying(text, &[("field", &field)], [("known", known), ("hint", hint)]);
        }
    }
}
