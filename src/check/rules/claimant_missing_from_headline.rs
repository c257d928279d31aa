//! A headline that says it as if nobody had said it.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "claimant-missing-from-headline",
    fault: "the takeaway of this chart does not name whose claim it is: \"{short}\"",
    mend: "write the claimant's `short` into it, as in \"..., said a border official\"",
    why: "A chart is shared with its headline and little else. Without the claimant in it, one monitor's number \
          becomes a fact on its first journey.",
    check,
    fixtures: &[
        Fixture {
            name: "a fact, it seems",
            given: Given::Edits(&[("/charts/0/takeaway/en", r#""20 killed on Tuesday, 12 of them civilians""#)]),
            at: "charts[0].takeaway",
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
    for (chart, on_axis) in scene.charts() {
        let Some(takeaway) = got(&chart.takeaway) else { continue };
        let drawn = std::iter::once(on_axis.lead).chain(on_axis.others);
        let claimants: BTreeSet<&String> = drawn.filter_map(|drawn| got(&drawn.figure.draft.claimant)).collect();
        for claimant in claimants.into_iter().filter_map(|id| scene.claimant(id)) {
            let Some(short) = got(&claimant.short) else { continue };
            let unsaid = short.iter().find(|(language, short)| {
                let says_so = |words: &str| words.to_lowercase().contains(&short.to_lowercase());
                takeaway.has(language) && !says_so(takeaway.get(language))
            });
            if let Some((_, short)) = unsaid {
                sink.at(place_of(&chart.takeaway, &scene.source.text), &[("short", short)]);
            }
        }
    }
}
