//! Figures of different units on one axis.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "mixed-units-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different units: {one} and {other}",
    mend: "take it out of the chart; make one chart, or one panel of `ranges`, for each unit",
    why: "An axis has one unit. A bar of hours beside a bar of people compares nothing, and two a minute beside three an \
          hour looks like less.",
    check,
    fixtures: &[
        Fixture {
            name: "bodies among people",
            given: Given::Edits(&[
                ("/measures/-", r#"{"id": "bodies", "name": {"en": "bodies"}, "kind": "flow", "unit": "bodies", "topic": "killed"}"#),
                ("/figures/2/measure", r#""bodies""#),
            ]),
            at: "charts[0].parts[0]",
        },
        Fixture {
            name: "a minute beside an hour",
            given: Given::Edits(&[
                ("/measures/-", r#"{"id": "blasts", "name": {"en": "blasts heard"}, "kind": "rate", "unit": "shellings", "per": "minute", "topic": "shelling"}"#),
                ("/figures/4/measure", r#""blasts""#),
                ("/figures/4/population", r#""nobody""#),
                (
                    "/charts/-",
                    r#"{"id": "shelling", "type": "ranges", "takeaway": {"en": "Shelling, said The Example; not attributed"}, "panels": [["shelling-three-an-hour", "guards-2"]]}"#,
                ),
            ]),
            at: "charts[2].panels[0][1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    scene.unlike(|figure| scene.unit_in_words(figure)).iter().for_each(|unlike| unlike.report(sink));
}
