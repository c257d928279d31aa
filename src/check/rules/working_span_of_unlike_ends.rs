//! A span between numbers that cannot be set side by side.

use crate::check::phrase::{Phrase, say};
use crate::check::together::Stated;
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::terms::{Counting, Period};

pub const RULE: Rule = Rule {
    code: "working-span-of-unlike-ends",
    fault: "`{low}` and `{high}` are no two ends of one span: {why}",
    mend: "name two figures that answer the same question in the same way, or work with one of them",
    why: "Between the ends of a span lies what may be true. Between a Monday and a Tuesday, or between bodies and graves, \
          lies nothing.",
    check,
    fixtures: &[
        Fixture {
            name: "new on two days",
            given: Given::Editors(&[("/working/1/span/high", r#""third/fled-50""#)]),
            at: "working[1].span",
        },
        Fixture {
            name: "one figure at both ends",
            given: Given::Editors(&[("/working/1/span/high", r#""port-example-2024-03-05/fled-50""#)]),
            at: "working[1].span",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(desk) = scene.desk else { return };
    for (text, decision) in desk.decisions() {
        let Some([(low, one), (high, other)]) = desk.ends(decision) else { continue };
        // What counts something else has a rule of its own.
        if got(&decision.measure).is_some_and(|measure| *measure != one.measure || *measure != other.measure) {
            continue;
        }
        let why = if low.name == high.name { Some(say("one-figure", "they are one figure")) } else { unlike(one, other) };
        if let Some(why) = why {
            let data = [("low", low.name), ("high", high.name)];
            sink.saying(place_of(&decision.span, text), &data, [("why", why)]);
        }
    }
}

/// Why two figures of one question cannot be compared.
fn unlike(one: &Stated, other: &Stated) -> Option<Phrase> {
    let unlike_methods = one.method.as_ref().zip(other.method.as_ref()).is_some_and(|(one, other)| one != other);
    if unlike_methods {
        return Some(say("methods", "they were counted in different ways"));
    }
    match (one.period, other.period) {
        (Period::During(a), Period::During(b)) if a.counting() == b.counting() => match a.counting() {
            Counting::New if one.period.bounds() != other.period.bounds() => {
                Some(say("times", "they count what was new in different times"))
            }
            Counting::CumulativeSinceStart if a.start() != b.start() => Some(say("starts", "they count from different days on")),
            _ => None,
        },
        _ => None,
    }
}
