//! "A few days ago", drawn as a day.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::{BASE_LANGUAGE, Period, When};

pub const RULE: Rule = Rule {
    code: "vague-date-as-day",
    fault: "the label of the period of `{figure}` says \"{vague}\", and its data say {day}",
    mend: "leave the day out, or give `not-before` and `not-after`; or put the day into the label if the report gives it",
    why: "Vague words stay vague. Data with one day in them put a point on a time axis where the report only says \
          \"a few days ago\".",
    check,
    fixtures: &[
        Fixture {
            name: "a few days ago on Tuesday",
            given: Given::Edits(&[("/figures/1/period/label/en", r#""a few days ago""#)]),
            at: "figures[1].period",
        },
        Fixture {
            name: "recently as of Tuesday",
            given: Given::Edits(&[("/figures/5/period/label/en", r#""recently""#)]),
            at: "figures[5].period",
        },
    ],
};

/// Words that say no day.
const VAGUE: &[&str] = &[
    "some day", "few days", "several days", "days ago", "weeks ago", "months ago", "recently", "lately", "no day",
    "no date", "day not stated", "day is not stated", "date not stated", "date is not stated", "which is not stated",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let day = match figure.period {
            Some(Period::AsOf(When::Day { day, .. })) => day,
            Some(Period::During(during)) => match (during.start(), during.end()) {
                (When::Day { day, .. }, When::Day { day: end, .. }) if day == end => day,
                _ => continue,
            },
            _ => continue,
        };
        let Some(label) = got(&figure.draft.period).and_then(|period| got(&period.label)) else { continue };
        let label = label.get(BASE_LANGUAGE).to_lowercase();
        let said = VAGUE.iter().copied().find(|vague| label.contains(vague));
        if let Some(vague) = said.or_else(|| (label.trim() == "not stated").then_some("not stated")) {
            let arguments = [("figure", figure.id), ("vague", vague), ("day", &day.to_string())];
            sink.at(figure.period_text(), &arguments);
        }
    }
}
