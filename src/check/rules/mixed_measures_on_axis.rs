//! Figures of different measures on one axis.

use crate::check::phrase::{Argument};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-measures-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different measures: {one} and {other}",
    mend: "give it a panel of its own in a chart of the type `ranges`, or take it out",
    why: "Thirty who were hurt and thirty who fled are equally long bars of different things. What shares an axis is \
          compared, whatever the labels say.",
    check,
    fixtures: &[
        Fixture {
            name: "those who fled beside those who arrived",
            given: Given::Edits(&[
                ("/figures/6/place", r#""harbour""#),
                (
                    "/charts/-",
                    r#"{"id": "moves", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor; 100 arrived, said a border official"}, "panels": [["fled-50", "arrivals-100"]]}"#,
                ),
            ]),
            at: "charts[2].panels[0][1]",
        },
        Fixture {
            name: "a line from those who fled to those who arrived",
            given: Given::Edits(&[
                ("/figures/6/place", r#""harbour""#),
                (
                    "/charts/-",
                    r#"{"id": "moves", "type": "series", "takeaway": {"en": "50 fled, said the mayor; 100 arrived, said a border official"}, "figures": ["fled-50", "arrivals-100"]}"#,
                ),
            ]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let unlike = scene.unlike(|figure| got(&figure.draft.measure).map(Argument::from));
    // Inside a whole of casualties stand the killed and the injured; inside a stock what flowed into it.
    let unlike = unlike.into_iter().filter(|unlike| matches!(unlike.form, ChartType::Ranges | ChartType::Series));
    unlike.for_each(|unlike| unlike.report(sink));
}
