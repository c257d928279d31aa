//! A day that had not come when the report was published.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::Period;

pub const RULE: Rule = Rule {
    code: "filed-under-wrong-day",
    fault: "`{figure}` speaks of {day}, and the report was published on {published}",
    mend: "check the day against the report, and the report's own `date`; what is expected of days to come is no figure",
    why: "Nobody counts the dead of tomorrow. A figure that lies behind its own report was filed under the wrong day, and \
          would stand there as the newest of its series.",
    check,
    fixtures: &[
        Fixture {
            name: "the day after the report",
            given: Given::Edits(&[("/figures/5/period/as-of/day", r#""2024-03-06""#)]),
            at: "figures[5].period",
        },
        Fixture {
            name: "a time that ends in the next year",
            given: Given::Edits(&[("/figures/1/period/end/day", r#""2025-03-05""#)]),
            at: "figures[1].period",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let date = got(&scene.draft.report).and_then(|report| got(&report.date));
    let Some(published) = date.and_then(|date| got(&date.day)) else { return };
    for figure in scene.figures() {
        let last = match figure.period {
            None => None,
            Some(Period::AsOf(when)) => when.earliest(),
            // A time that may have ended in time is not held against its report.
            Some(Period::During(during)) => during.end().earliest().max(during.start().earliest()),
        };
        if let Some(day) = last.filter(|day| day > published) {
            let arguments = [("figure", figure.id), ("day", &day.to_string()), ("published", &published.to_string())];
            sink.at(figure.period_text(), &arguments);
        }
    }
}
