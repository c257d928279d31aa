//! Figures of different places on one axis.

use crate::check::phrase::{Argument};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "mixed-places-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different places: {one} and {other}",
    mend: "take it out of the chart; make one chart, or one panel of `ranges`, for each place",
    why: "Forty killed in a country and two in a district are not bars of one chart: the small place is part of the \
          large one, or has nothing to do with it.",
    check,
    fixtures: &[
        Fixture {
            name: "the bridge beside the country",
            given: Given::Edits(&[("/charts/0/parts/-", r#""guards-2""#)]),
            at: "charts[0].parts[1]",
        },
        Fixture {
            name: "the bridge after the country",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "killed-over-time", "type": "series", "takeaway": {"en": "20 killed, said one monitor; two, not attributed"}, "figures": ["killed-20", "guards-2"]}"#,
            )]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    scene.unlike(|figure| got(&figure.draft.place).map(Argument::from)).iter().for_each(|unlike| unlike.report(sink));
}
