//! Two shells: a minute, or a day?

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "rate-without-unit-of-time",
    fault: "the measure `{measure}` is a rate, and does not say per what time",
    mend: "add `per`: \"minute\", \"hour\", \"day\", \"week\", \"month\" or \"year\"; if it is no rate, change its `kind`",
    why: "A rate without its time is read as a count.",
    check,
    fixtures: &[Fixture {
        name: "three shellings per",
        given: Given::Edits(&[("/measures/5/per", "")]),
        at: "measures[5]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, measure) in items(&scene.draft.measures) {
        if got(&measure.kind) == Some(&Kind::Rate) && measure.per.is_none() {
            sink.at(text, &[("measure", got(&measure.id).map_or("", String::as_str))]);
        }
    }
}
