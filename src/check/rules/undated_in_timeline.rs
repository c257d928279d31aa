//! Something placed in time that has no time.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "undated-in-timeline",
    fault: "`{item}` would stand in a chart over time, and nothing says when it was",
    mend: "if the report bears it, give its period a day, `not-before` or `not-after`; otherwise take it out of the chart",
    why: "\"A few days ago\" is some day before the report's, and can be drawn as that. Of what has no bound at all \
          any place on the axis would be made up.",
    check,
    fixtures: &[
        Fixture {
            name: "no day given",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20", "guards-2"]}"#,
            )]),
            at: "charts[2].rows[1]",
        },
        Fixture {
            name: "an event without a period",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20", "crossing"]}"#,
            )]),
            at: "charts[2].rows[1]",
        },
        Fixture {
            name: "a point of a line at no time",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/population", r#""people""#),
                (
                    "/charts/-",
                    r#"{"id": "days", "type": "series", "takeaway": {"en": "Killed, said one monitor; not attributed"}, "figures": ["killed-20", "guards-2"]}"#,
                ),
            ]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, chart) in items(&scene.draft.charts) {
        for item in scene.in_time(chart) {
            let period = match (item.figure, scene.context(item.id)) {
                (Some(figure), _) => &figure.draft.period,
                (None, Some(context)) => &context.period,
                (None, None) => continue,
            };
            let is_undated = match item.period {
                Some(period) => period.bounds() == (None, None),
                // One that cannot be read has a rule of its own.
                None => got(period).is_none(),
            };
            if is_undated {
                sink.at(item.text, &[("item", item.id)]);
            }
        }
    }
}
