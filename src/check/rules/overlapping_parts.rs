//! Parts side by side that are partly the same people.

use crate::check::overlap::{common, overlaps};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::ChartType;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "overlapping-parts",
    fault: "the chart draws `{one}` and `{other}` side by side inside `{whole}`, and {how}",
    mend: "draw one of the two, or make a chart of each",
    why: "Side by side inside a whole is added up for the eye. Women and children who fled are not women beside \
          children: a girl is both.",
    check,
    fixtures: &[
        Fixture {
            name: "guards who may be civilians",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/relations/0/is", r#""part-of""#),
                ("/figures/4/relations/-", r#"{"is": "may-overlap", "figure": "civilians-killed-12"}"#),
                ("/charts/0/parts/-", r#""guards-2""#),
            ]),
            at: "charts[0].parts[1]",
        },
        Fixture {
            name: "civilians who are in the rest",
            given: Given::Edits(&[("/figures/2/relations/-", r#"{"is": "part-of", "figure": "killed-rest-8"}"#)]),
            at: "charts[0].rest",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let overlaps = overlaps(scene);
    for (_, on_axis) in scene.axes().filter(|(_, on_axis)| on_axis.form == ChartType::PartsOfWhole) {
        let places: BTreeMap<&str, usize> =
            on_axis.others.iter().enumerate().map(|(i, part)| (part.item.id, i)).collect();
        for (one, &i) in &places {
            for (other, how) in common(overlaps.get(one), &places) {
                let later = on_axis.others[i.max(places[other])].item;
                let whole = on_axis.lead.item.id;
                sink.saying(later.text, &[("one", one), ("other", other), ("whole", whole)], [("how", how)]);
            }
        }
    }
}
