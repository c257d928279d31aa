//! Two entries of one name.

use crate::check::told;
use crate::check::told::{figure_or_context};
use crate::check::register::registers;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "duplicate-id",
    fault: "there is a {entry} `{id}` already",
    mend: "give this one another id, or remove one of the two",
    why: "Whatever refers to this id could mean either, and one of the two pages would overwrite the other.",
    check,
    fixtures: &[
        Fixture {
            name: "two figures of one name",
            given: Given::Edits(&[("/figures/2/id", r#""killed-20""#)]),
            at: "figures[2].id",
        },
        Fixture {
            name: "a context with the id of a figure",
            given: Given::Edits(&[("/context/0/id", r#""killed-20""#)]),
            at: "context[0].id",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut inputs = BTreeSet::new();
    for register in registers(scene.draft) {
        // Our arithmetic names both alike.
        let shared = matches!(register.entry, "figure" | "context");
        let mut own = BTreeSet::new();
        let seen = if shared { &mut inputs } else { &mut own };
        for entry in register.ids {
            if !seen.insert(entry.id) {
                let what = if shared { figure_or_context() } else { told::entry(register.entry) };
                sink.saying(entry.text, &[("id", entry.id)], [("entry", what)]);
            }
        }
    }
}
