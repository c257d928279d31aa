//! A date of publication that was worked out, and nobody says how.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::terms::Known;

pub const RULE: Rule = Rule {
    code: "inferred-date-unexplained",
    fault: "the date of publication is {known}, and `reasoning` does not say {what}",
    mend: "write in `report.date.reasoning` {what}",
    why: "Every \"Monday\" and \"yesterday\" of the report hangs on its date. Who reads the page must be able to \
          follow how it was come by, or to doubt it.",
    check,
    fixtures: &[
        Fixture {
            name: "an inferred date",
            given: Given::Edits(&[("/report/date/known", r#""inferred""#)]),
            at: "report.date",
        },
        Fixture {
            name: "a found date",
            given: Given::Edits(&[("/report/date/known", r#""found""#)]),
            at: "report.date",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(report) = got(&scene.draft.report) else { return };
    let Some(date) = got(&report.date) else { return };
    let (known, what) = match got(&date.known) {
        Some(Known::Inferred) => (say("inferred", "inferred"), say("how", "how it was worked out")),
        Some(Known::Found) => (say("found", "found elsewhere"), say("where", "where it was found")),
        Some(Known::Stated) | None => return,
    };
    if date.reasoning.is_none() {
        sink.saying(place_of(&report.date, &scene.source.text), &[], [("known", known), ("what", what)]);
    }
}
