//! A line of one point.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "series-of-one",
    fault: "this series has one figure only",
    mend: "add a figure of the same measure, place and population at another time, or show the one on a card",
    why: "A series says how something changed. Of one number nobody knows whether it rose or fell, and a chart over \
          time lets a reader guess.",
    check,
    fixtures: &[Fixture {
        name: "one day",
        given: Given::Edits(&[(
            "/charts/-",
            r#"{"id": "days", "type": "series", "takeaway": {"en": "20 killed, said one monitor"}, "figures": ["killed-20"]}"#,
        )]),
        at: "charts[2].figures",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts) {
        let count = got(&chart.figures).map(Vec::len);
        if got(&chart.r#type) == Some(&ChartType::Series) && count == Some(1) {
            sink.at(place_of(&chart.figures, text), &[]);
        }
    }
}
