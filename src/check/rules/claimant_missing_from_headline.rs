//! A headline that says it as if nobody had said it.

use crate::check::{Fixture, Given, OnAxis, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "claimant-missing-from-headline",
    fault: "the takeaway of this chart does not name whose claim it is: \"{short}\"",
    mend: "write the claimant's `short` into it, as in \"..., said a border official\"",
    why: "A chart is shared with its headline and little else. Without the claimant in it, one monitor's number \
          becomes a fact on its first journey. In a timeline and a dispute each row names its own claimant, and the \
          headline need not name them all.",
    check,
    fixtures: &[
        Fixture {
            name: "a fact, it seems",
            given: Given::Edits(&[("/charts/0/takeaway/en", r#""20 killed on Tuesday, 12 of them civilians""#)]),
            at: "charts[0].takeaway",
        },
        Fixture {
            name: "one of two who said so",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "moves", "type": "ranges", "takeaway": {"en": "50 fled and 100 arrived, said the mayor"}, "panels": [["fled-50"], ["arrivals-100"]]}"#,
            )]),
            at: "charts[2].takeaway",
        },
        Fixture {
            name: "named in one language only",
            given: Given::Edits(&[
                ("/claimants/1/short/fr", r#""un observatoire""#),
                ("/charts/0/takeaway/fr", r#""20 morts mardi""#),
            ]),
            at: "charts[0].takeaway",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts) {
        let Some(takeaway) = got(&chart.takeaway) else { continue };
        // A timeline and a dispute set many claimants side by side, and each of their rows names its own; they have no
        // axis of sizes, and so nothing is found here.
        let axes = scene.axes_of(chart);
        let claimants: BTreeSet<&str> =
            axes.iter().flat_map(OnAxis::all).filter_map(|drawn| drawn.item.claimant).collect();
        for claimant in claimants.into_iter().filter_map(|id| scene.claimant(id)) {
            let Some(short) = got(&claimant.short) else { continue };
            let unsaid = short.iter().find(|(language, short)| {
                let says_so = |words: &str| words.to_lowercase().contains(&short.to_lowercase());
                takeaway.has(language) && !says_so(takeaway.get(language))
            });
            if let Some((_, short)) = unsaid {
                sink.at(place_of(&chart.takeaway, text), &[("short", short)]);
            }
        }
    }
}
