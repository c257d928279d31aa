//! One number drawn twice.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::items;
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "duplicate-row",
    fault: "`{item}` stands in this chart already",
    mend: "remove one of the two",
    why: "What a reader meets twice in one chart is taken for two things that happened, and two bars of the same people \
          for twice as many.",
    check,
    fixtures: &[
        Fixture {
            name: "the same row again",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20", "fled-50", "killed-20"]}"#,
            )]),
            at: "charts[2].rows[2]",
        },
        Fixture {
            name: "the same figure in two panels",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "fled", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor"}, "panels": [["fled-50"], ["fled-50"]]}"#,
            )]),
            at: "charts[2].panels[1][0]",
        },
        Fixture {
            name: "the same part again",
            given: Given::Edits(&[("/charts/0/parts/-", r#""civilians-killed-12""#)]),
            at: "charts[0].parts[1]",
        },
        Fixture {
            name: "the same point again",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "days", "type": "series", "takeaway": {"en": "Killed, said one monitor"}, "figures": ["killed-20", "killed-20"]}"#,
            )]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, chart) in items(&scene.draft.charts) {
        let panels = items(&chart.panels).flat_map(|(_, panel)| panel);
        let panels = panels.filter_map(|given| Some((given.text, given.get()?))).collect();
        let lists = [&chart.parts, &chart.rows, &chart.figures].map(|list| items(list).collect::<Vec<_>>());
        for list in lists.into_iter().chain([panels]) {
            let mut seen = BTreeSet::new();
            for (text, id) in list.into_iter().filter(|(_, id)| !seen.insert(*id)) {
                sink.at(text, &[("item", id)]);
            }
        }
    }
}
