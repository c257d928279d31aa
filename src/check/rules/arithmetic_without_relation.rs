//! Taken from a whole that it is no part of.

use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "arithmetic-without-relation",
    fault: "`{figure}` treats `{part}` as part of `{whole}`, and no relation says that it is",
    mend: "if the report says so, add the relation `part-of` to `{part}`; otherwise remove the figure",
    why: "What is left of forty after thirty, and thirty as a share of forty, mean something only if the thirty are \
          among the forty. Numbers alone never tell that.",
    check,
    fixtures: &[
        Fixture {
            name: "guards taken from the killed",
            given: Given::Edits(&[
                ("/figures/3/derived/difference/1", r#""guards-2""#),
                ("/figures/3/amount/value", "18"),
            ]),
            at: "figures[3].derived.difference[1]",
        },
        Fixture {
            name: "a share of others",
            given: Given::Edits(&[("/figures/6/relations", "")]),
            at: "figures[7].derived.share[0]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived() {
        let (whole, parts) = match (derived.operation, &derived.inputs[..]) {
            (Operation::Difference, [whole, parts @ ..]) => (whole, parts),
            (Operation::Share, [part, whole]) => (whole, std::slice::from_ref(part)),
            _ => continue,
        };
        let Some(of) = &whole.figure else { continue };
        for part in parts {
            if part.figure.is_some_and(|figure| figure.id != of.id && !scene.is_part_of(figure.id, of.id)) {
                sink.at(part.text, &[("figure", derived.figure.id), ("part", part.id), ("whole", whole.id)]);
            }
        }
    }
}
