//! A period that ends before it begins.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Field, When, got};
use crate::terms::PeriodFault;

pub const RULE: Rule = Rule {
    code: "backward-period",
    fault: "the period of {owner} ends before it begins",
    mend: "swap the two days, or check them against the report",
    why: "Days that run backward are a slip, and any comparison of periods that used them would be wrong.",
    check,
    fixtures: &[
        Fixture {
            name: "from the sixth to the fifth",
            given: Given::Edits(&[("/figures/0/period/start/day", r#""2024-03-06""#)]),
            at: "figures[0].period",
        },
        Fixture {
            name: "some day between the fifth and the first",
            given: Given::Edits(&[(
                "/figures/0/period/start",
                r#"{"not-before": "2024-03-05", "not-after": "2024-03-01"}"#,
            )]),
            at: "figures[0].period",
        },
        Fixture {
            name: "at the latest the day before it began",
            given: Given::Edits(&[("/figures/0/period/end", r#"{"not-after": "2024-03-04"}"#)]),
            at: "figures[0].period",
        },
        Fixture {
            name: "an event that ends before it begins",
            given: Given::Edits(&[(
                "/context/0/period",
                r#"{"start": {"not-before": "2024-03-05"}, "end": {"not-after": "2024-03-04"}, "label": {"en": "this week"}}"#,
            )]),
            at: "context[0].period",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        let moments = [&dated.draft.as_of, &dated.draft.start, &dated.draft.end];
        if dated.draft.read() == Some(Err(PeriodFault::Backward)) || moments.into_iter().any(is_backward) {
            sink.saying(dated.text, &[], [("owner", &dated.owner)]);
        }
    }
}

/// Whether a moment lies "between" two days the wrong way round.
fn is_backward(field: &Field<'_, When<'_>>) -> bool {
    let ends = got(field).and_then(|when| Some((got(&when.not_before)?, got(&when.not_after)?)));
    ends.is_some_and(|(first, last)| last < first)
}
