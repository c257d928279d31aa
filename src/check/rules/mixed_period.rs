//! A period that is two things at once, or half of one.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Field, When, got};

pub const RULE: Rule = Rule {
    code: "mixed-period",
    fault: "in the period of `{figure}`, {what}",
    mend: "give either `as-of`, or `start`, `end`, `length` and `counting`; a moment is a `day` with how it is `known`, \
           or `not-before` with `not-after`, or an empty object where the report does not state it",
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
            name: "between the first and",
            given: Given::Edits(&[("/figures/0/period/start", r#"{"not-before": "2024-03-01"}"#)]),
            at: "figures[0].period.start",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let Some(period) = got(&figure.draft.period) else { continue };
        let interval = [period.start.is_some(), period.end.is_some(), period.length.is_some(), period.counting.is_some()];
        if period.as_of.is_some() && interval.contains(&true) {
            let what = "`as-of` stands beside fields of an interval";
            sink.at(figure.period_text(), &[("figure", figure.id), ("what", what)]);
        }
        for field in [&period.as_of, &period.start, &period.end] {
            if let Some(what) = half_said(field) {
                sink.at(place_of(field, figure.text), &[("figure", figure.id), ("what", what)]);
            }
        }
    }
}

fn half_said(field: &Field<'_, When<'_>>) -> Option<&'static str> {
    let when = got(field)?;
    match (when.day.is_some(), when.known.is_some(), when.not_before.is_some(), when.not_after.is_some()) {
        (true, true, false, false) | (false, false, true, true) | (false, false, false, false) => None,
        (true, false, false, false) => Some("a day stands without how it is `known`"),
        (false, true, false, false) => Some("`known` stands without its `day`"),
        (false, false, ..) => Some("`not-before` or `not-after` stands alone"),
        _ => Some("a day stands beside `not-before` or `not-after`"),
    }
}
