//! A chart of a number that is said no longer.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Chart, Field, Given as Value, got, items};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "withdrawn-figure-drawn",
    fault: "the chart draws `{figure}`, which is withdrawn{why}",
    mend: "take it out of the chart, or the chart out of the file; only a series keeps the time of a withdrawn figure, and \
           only beside figures in force",
    why: "A mark has a length or a place, and from either the number can be read. A series can show that something was \
          said of a day and withdrawn, since it places a value and a time apart.",
    check,
    fixtures: &[
        Fixture {
            name: "a whole that is withdrawn",
            given: Given::Edits(&[("/charts/0/whole", r#""boats-out""#)]),
            at: "charts[0].whole",
        },
        Fixture {
            name: "a row of a timeline",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20", "boats-out"]}"#,
            )]),
            at: "charts[2].rows[1]",
        },
        Fixture {
            name: "a number beside others",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "apart", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor, and others, said a border official"}, "panels": [["fled-50"], ["boats-out"]]}"#,
            )]),
            at: "charts[2].panels[1][0]",
        },
        Fixture {
            name: "a series of nothing else",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "days", "type": "series", "takeaway": {"en": "Boats, said a border official"}, "figures": ["boats-out", "boats-out"]}"#,
            )]),
            at: "charts[2].figures",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let is_withdrawn = |id: &str| scene.figure(id).is_some_and(|figure| figure.is_withdrawn());
    for (text, chart) in items(&scene.draft.charts) {
        if got(&chart.r#type) == Some(&ChartType::Series) {
            let mut figures = items(&chart.figures).map(|(_, id)| id).peekable();
            if let Some(&first) = figures.peek()
                && figures.all(|id| is_withdrawn(id))
            {
                let at = place_of(&chart.figures, text);
                let why = say("nothing-else", ", and nothing that is still in force");
                sink.saying(at, &[("figure", first)], [("why", why)]);
            }
            continue;
        }
        for given in drawn(chart) {
            if let Some(id) = given.get().filter(|id| is_withdrawn(id)) {
                sink.at(given.text, &[("figure", id), ("why", "")]);
            }
        }
    }
}

/// Every id that a chart draws, with its place.
fn drawn<'d, 'a>(chart: &'d Chart<'a>) -> Vec<&'d Value<'a, String>> {
    let single: [&'d Field<'a, String>; 5] = [&chart.whole, &chart.rest, &chart.stock, &chart.flow, &chart.share];
    let lists = [&chart.parts, &chart.rows].into_iter().filter_map(|list| got(list)).flatten();
    let panels = items(&chart.panels).flat_map(|(_, panel)| panel);
    single.into_iter().flatten().chain(lists).chain(panels).collect()
}
