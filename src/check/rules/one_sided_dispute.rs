//! A dispute in which only one side speaks.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "one-sided-dispute",
    fault: "the dispute `{dispute}` {what}",
    mend: "add what the other side says, with the words of the report; if nobody contradicts, it is no dispute but a \
           figure or a note",
    why: "A dispute shows who says what, side by side. With one side in it, the page would take that side.",
    check,
    fixtures: &[
        Fixture {
            name: "one side",
            given: Given::Edits(&[("/disputes/0/sides/1", "")]),
            at: "disputes[0].sides",
        },
        Fixture {
            name: "a side without a voice",
            given: Given::Edits(&[("/disputes/0/sides/1/voices", "[]")]),
            at: "disputes[0].sides[1].voices",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, dispute) in items(&scene.draft.disputes) {
        let id = got(&dispute.id).map_or("", String::as_str);
        let Some(sides) = got(&dispute.sides) else { continue };
        if sides.len() < 2 {
            let what = if sides.is_empty() { say("no-side", "has no side") } else { say("one-side", "has one side only") };
            sink.saying(place_of(&dispute.sides, text), &[("dispute", id)], [("what", what)]);
        }
        for (text, side) in items(&dispute.sides) {
            if got(&side.voices).is_some_and(Vec::is_empty) {
                let what = say("silent-side", "has a side for which nobody speaks");
                sink.saying(place_of(&side.voices, text), &[("dispute", id)], [("what", what)]);
            }
        }
    }
}
