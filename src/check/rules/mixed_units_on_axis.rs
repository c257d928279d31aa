//! Figures of different units on one axis.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::measure::Incomparable;

pub const RULE: Rule = Rule {
    code: "mixed-units-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different units: {one} and {other}",
    mend: "take it out of the chart; make one chart for each unit",
    why: "An axis has one unit. A bar of hours beside a bar of people compares nothing.",
    check,
    fixtures: &[Fixture {
        name: "bodies among people",
        given: Given::Edits(&[
            ("/measures/-", r#"{"id": "bodies", "name": {"en": "bodies"}, "kind": "flow", "unit": "bodies", "topic": "killed"}"#),
            ("/figures/2/measure", r#""bodies""#),
        ]),
        at: "charts[0].parts[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    scene.unlike(Incomparable::Unit).iter().for_each(|unlike| unlike.report(sink));
}
