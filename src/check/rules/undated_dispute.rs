//! A dispute drawn in time in which nobody speaks of a time.

use crate::check::dated::voices;
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "undated-dispute",
    fault: "the chart `{chart}` draws the dispute `{dispute}` in time, and no voice of it has a period with a day",
    mend: "if the report bears it, give a voice its `period`; otherwise take the chart out: the page shows the dispute in words",
    why: "The chart of a dispute shows when each side spoke, or of which day. Where that is known of nobody, its axis is of days \
          that nobody named, and every voice is the same pale band across it: a picture of nothing.",
    check,
    fixtures: &[
        Fixture {
            name: "no voice has a period",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the bridge?"}, "dispute": "who-holds-the-bridge"}"#,
            )]),
            at: "charts[2].dispute",
        },
        Fixture {
            name: "one has, without a day",
            given: Given::Edits(&[
                (
                    "/charts/-",
                    r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the bridge?"}, "dispute": "who-holds-the-bridge"}"#,
                ),
                ("/disputes/0/sides/1/voices/0/period", r#"{"label": {"en": "for days"}}"#),
            ]),
            at: "charts[2].dispute",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts).filter(|(_, chart)| got(&chart.r#type) == Some(&ChartType::Dispute)) {
        let Some(id) = got(&chart.dispute) else { continue };
        let drawn = items(&scene.draft.disputes).map(|(_, dispute)| dispute).find(|one| got(&one.id) == Some(id));
        let is_undated = drawn.is_some_and(|dispute| {
            voices(dispute).all(|voice| match &voice.period {
                None => true,
                // One that cannot be read has a rule of its own.
                Some(given) => given
                    .get()
                    .and_then(|period| period.read())
                    .is_some_and(|read| read.is_ok_and(|period| period.bounds() == (None, None))),
            })
        });
        if is_undated {
            let name = got(&chart.id).map_or("", String::as_str);
            sink.at(place_of(&chart.dispute, text), &[("chart", name), ("dispute", id)]);
        }
    }
}
