//! A period that is two things at once, or half of one.

use crate::check::phrase::{Phrase, say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::When;

pub const RULE: Rule = Rule {
    code: "mixed-period",
    fault: "in the period of {owner}, {what}",
    mend: "give either `as-of`, or `start`, `end`, `length` and `counting`; a moment is a `day` with how it is `known`, \
           or `not-before`, `not-after` or both, or an empty object where the report does not state it",
    why: "So many were there on a day, or so many came during an interval: a figure says one of the two. And a day \
          without how it is known would look as if the report had printed it.",
    check,
    fixtures: &[
        Fixture {
            name: "as of a day, and from another",
            given: Given::Edits(&[("/figures/5/period/start", r#"{"day": "2024-03-01", "known": "stated"}"#)]),
            at: "figures[5].period",
        },
        Fixture {
            name: "a day, known somehow",
            given: Given::Edits(&[("/figures/0/period/start/known", "")]),
            at: "figures[0].period.start",
        },
        Fixture {
            name: "a day, and not before it",
            given: Given::Edits(&[("/figures/0/period/start/not-before", r#""2024-03-01""#)]),
            at: "figures[0].period.start",
        },
        Fixture {
            name: "a voice of a day, known somehow",
            given: Given::Edits(&[(
                "/disputes/0/sides/0/voices/0/period",
                r#"{"as-of": {"day": "2024-03-05"}, "label": {"en": "Tuesday"}}"#,
            )]),
            at: "disputes[0].sides[0].voices[0].period.as-of",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        let period = dated.draft;
        let interval = [period.start.is_some(), period.end.is_some(), period.length.is_some(), period.counting.is_some()];
        if period.as_of.is_some() && interval.contains(&true) {
            let what = say("both-forms", "`as-of` stands beside fields of an interval");
            sink.saying(dated.text, &[], [("owner", &dated.owner), ("what", &what)]);
        }
        for given in [&period.as_of, &period.start, &period.end].into_iter().flatten() {
            if let Some(what) = given.get().and_then(half_said) {
                sink.saying(given.text, &[], [("owner", &dated.owner), ("what", &what)]);
            }
        }
    }
}

fn half_said(when: &When) -> Option<Phrase> {
    let is_between = when.not_before.is_some() || when.not_after.is_some();
    match (when.day.is_some(), when.known.is_some(), is_between) {
        (true, true, false) | (false, false, _) => None,
        (true, false, false) => Some(say("day-alone", "a day stands without how it is `known`")),
        (false, true, _) => Some(say("known-alone", "`known` stands without its `day`")),
        (true, _, true) => Some(say("day-and-bounds", "a day stands beside `not-before` or `not-after`")),
    }
}
