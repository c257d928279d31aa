//! What is new beside what there was in all.

use crate::check::phrase::{Argument, say};
use crate::check::{FigureScene, Fixture, Given, Rule, Scene, Sink};
use crate::terms::{Counting, Kind, Period};

pub const RULE: Rule = Rule {
    code: "mixed-counting-on-axis",
    fault: "`{figure}` counts {one}, and would share an axis with `{lead}`, which counts {other}",
    mend: "make one chart of the new ones and another of all since the start; if one of the two is counted otherwise, \
           put right the `counting` of its period",
    why: "A total only ever grows, and what is new each day goes up and down. On one axis the total makes every day \
          look like the worst.",
    check,
    fixtures: &[
        Fixture {
            name: "in all, then on Tuesday",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/population", r#""people""#),
                (
                    "/figures/4/period",
                    r#"{"start": {"day": "2024-01-01", "known": "stated"}, "end": {"day": "2024-03-04", "known": "stated"}, "counting": "cumulative-since-start", "label": {"en": "since the start of the year"}}"#,
                ),
                (
                    "/charts/-",
                    r#"{"id": "over-time", "type": "series", "takeaway": {"en": "Killed, said one monitor; before that not attributed"}, "figures": ["guards-2", "killed-20"]}"#,
                ),
            ]),
            at: "charts[2].figures[1]",
        },
        Fixture {
            name: "in all beside Tuesday",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/population", r#""people""#),
                (
                    "/figures/4/period",
                    r#"{"start": {"day": "2024-01-01", "known": "stated"}, "counting": "cumulative-since-start", "label": {"en": "since the start of the year"}}"#,
                ),
                (
                    "/charts/-",
                    r#"{"id": "killed-twice", "type": "ranges", "takeaway": {"en": "20 killed, said one monitor; two, not attributed"}, "panels": [["killed-20", "guards-2"]]}"#,
                ),
            ]),
            at: "charts[2].panels[0][1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // A stock is not counted over a period at all, and has a rule of its own beside a flow.
    scene.unlike(|figure| counting(scene, figure)).iter().for_each(|unlike| unlike.report(sink));
}

fn counting(scene: &Scene, figure: &FigureScene) -> Option<Argument> {
    let (Some(Kind::Flow), Some(Period::During(during))) = (scene.kind_of(figure), figure.period) else { return None };
    Some(match during.counting() {
        Counting::New => say("new", "what is new in its period").into(),
        Counting::CumulativeSinceStart => say("all-since-start", "all since a start").into(),
    })
}
