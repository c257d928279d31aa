//! "In all", but since when?

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::PeriodFault;

pub const RULE: Rule = Rule {
    code: "cumulative-without-start",
    fault: "{owner} counts all since a start, and no start is given",
    mend: "give the period a `start`, or two days it lies between; if the report gives none, remove `counting` and say \
           \"since when is not stated\" in the label",
    why: "A total since the beginning of a war and a total since Monday are different numbers. Without the start \
          nobody can tell which one this is.",
    check,
    fixtures: &[Fixture {
        name: "killed in all",
        given: Given::Edits(&[(
            "/figures/1/period",
            r#"{"counting": "cumulative-since-start", "label": {"en": "in all"}}"#,
        )]),
        at: "figures[1].period",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        if dated.draft.read() == Some(Err(PeriodFault::StartMissing)) {
            sink.saying(dated.text, &[], [("owner", &dated.owner)]);
        }
    }
}
