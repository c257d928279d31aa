//! Figures of different places on one axis.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::measure::Incomparable;

pub const RULE: Rule = Rule {
    code: "mixed-places-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different places: {one} and {other}",
    mend: "take it out of the chart; make one chart for each place",
    why: "Forty killed in a country and two in a district are not bars of one chart: the small place is part of the large one, or has nothing to do with it.",
    check,
    fixtures: &[Fixture {
        name: "the bridge beside the country",
        given: Given::Edits(&[("/charts/0/parts/-", r#""guards-2""#)]),
        at: "charts[0].parts[1]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    scene.unlike(Incomparable::Place).iter().for_each(|unlike| unlike.report(sink));
}
