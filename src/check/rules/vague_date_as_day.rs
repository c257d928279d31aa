//! "A few days ago", drawn as a day.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "vague-date-as-day",
    fault: "the label of the period of {owner} says \"{vague}\", and its data say {day}",
    mend: "leave the day out, or give `not-before`, `not-after` or both; or put the day into the label if the report gives it",
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
        Fixture {
            name: "an event of a few days ago, not before Monday and not after it",
            given: Given::Edits(&[(
                "/context/0/period",
                r#"{"as-of": {"not-before": "2024-03-04", "not-after": "2024-03-04"}, "label": {"en": "a few days ago"}}"#,
            )]),
            at: "context[0].period",
        },
    ],
};

/// Words that say no day.
const VAGUE: &[&str] = &[
    "some day", "few days", "several days", "days ago", "weeks ago", "months ago", "recently", "lately", "no day",
    "no date", "day not stated", "day is not stated", "date not stated", "date is not stated", "which is not stated",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        let Some((Some(day), Some(last))) = dated.period().map(|period| period.bounds()) else { continue };
        let Some(label) = got(&dated.draft.label) else { continue };
        let label = label.get(BASE_LANGUAGE).to_lowercase();
        let said = VAGUE.iter().copied().find(|vague| label.contains(vague));
        let said = said.or_else(|| (label.trim() == "not stated").then_some("not stated"));
        if let Some(vague) = said.filter(|_| day == last) {
            sink.saying(dated.text, &[("vague", vague), ("day", &day.to_string())], [("owner", &dated.owner)]);
        }
    }
}
