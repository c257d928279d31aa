//! A card that still counts on a number that is said no longer.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "withdrawn-part-of-card",
    fault: "`{part}` is written inside the card of `{whole}`, and `{withdrawn}` is withdrawn",
    mend: "take `{part}` off the card; each of the two may have a card of its own",
    why: "Words inside a card go on where its number ends: \"12 of them civilians\". With either of the two gone they say \
          nothing, or let a reader guess the other.",
    check,
    fixtures: &[
        Fixture {
            name: "a part that is withdrawn",
            given: Given::Edits(&[("/cards/1/within/0/figure", r#""boats-out""#)]),
            at: "cards[1].within[0].figure",
        },
        Fixture {
            name: "a part of what is withdrawn",
            given: Given::Edits(&[("/cards/1/figure", r#""boats-out""#)]),
            at: "cards[1].within[0].figure",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let is_withdrawn = |id: &str| scene.figure(id).is_some_and(|figure| figure.is_withdrawn());
    for (_, card) in items(&scene.draft.cards) {
        let Some(whole) = got(&card.figure) else { continue };
        for (_, part) in items(&card.within) {
            let (Some(given), Some(id)) = (&part.figure, got(&part.figure)) else { continue };
            if let Some(withdrawn) = [id, whole].into_iter().find(|id| is_withdrawn(id)) {
                sink.at(given.text, &[("part", id), ("whole", whole), ("withdrawn", withdrawn)]);
            }
        }
    }
}
