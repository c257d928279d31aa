//! An entry that a report has for itself, although the reports share one of its id.

use crate::check::told;
use crate::check::register::registers;
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "registered-twice",
    fault: "the shared registers have a {entry} `{id}` too",
    mend: "take this entry out, and what refers to it refers to that of registers.json; if it is something else, give \
           it another id here",
    why: "Registers that reports share are the one place to mend a name. An entry of the same id in a report would go \
          on saying what the name was, in that report alone.",
    check,
    fixtures: &[Fixture {
        name: "a place of both",
        given: Given::Beside(
            br#"{"schema": 1, "places": [{"id": "neighbourland", "name": {"en": "Neighbourland"}, "level": "country"}]}"#,
            &[],
        ),
        at: "places[1].id",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(shared) = scene.registers else { return };
    for register in registers(scene.draft) {
        for entry in register.ids.iter().filter(|entry| shared.has(register.entry, entry.id)) {
            sink.saying(entry.text, &[("id", entry.id)], [("entry", told::entry(register.entry))]);
        }
    }
}
