//! One figure on two cards.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "duplicate-card",
    fault: "`{figure}` stands on a card already",
    mend: "remove one of the two",
    why: "A number that a reader meets twice is easily taken for two.",
    check,
    fixtures: &[
        Fixture {
            name: "the same card again",
            given: Given::Edits(&[("/cards/-", r#"{"figure": "fled-50"}"#)]),
            at: "cards[3].figure",
        },
        Fixture {
            name: "a card of a part of another",
            given: Given::Edits(&[("/cards/-", r#"{"figure": "civilians-killed-12"}"#)]),
            at: "cards[3].figure",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (_, card) in items(&scene.draft.cards) {
        let parts = items(&card.within).map(|(_, part)| &part.figure);
        for field in std::iter::once(&card.figure).chain(parts) {
            let (Some(given), Some(id)) = (field, got(field)) else { continue };
            if !seen.insert(id) {
                sink.at(given.text, &[("figure", id)]);
            }
        }
    }
}
