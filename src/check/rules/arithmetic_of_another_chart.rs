//! A rest or a share that was worked out from other figures than the chart's.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Field, got, items};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "arithmetic-of-another-chart",
    fault: "the `{role}` of this chart, `{figure}`, is not {what}",
    mend: "derive `{figure}` from the figures of this chart, or remove `{role}`",
    why: "What a chart draws as left over must be left over from what it draws, and its percentage must be of its \
          own figures. Otherwise the parts do not add up, and the reader blames the report.",
    check,
    fixtures: &[
        Fixture {
            name: "the rest of something else",
            given: Given::Edits(&[("/figures/3/derived", r#"{"difference": ["killed-20", "guards-2"]}"#)]),
            at: "charts[0].rest",
        },
        Fixture {
            name: "the share turned over",
            given: Given::Edits(&[("/figures/7/derived", r#"{"share": ["refugees-3000", "arrivals-100"]}"#)]),
            at: "charts[1].share",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts) {
        if let Some(rest) = named(scene, &chart.rest) {
            let difference: Vec<_> = got(&rest.draft.derived).into_iter().flat_map(|f| items(&f.difference)).collect();
            let parts: BTreeSet<_> = items(&chart.parts).map(|(_, id)| id).collect();
            let from_whole = difference.first().map(|(_, id)| *id) == got(&chart.whole);
            let taken: BTreeSet<_> = difference.iter().skip(1).map(|(_, id)| *id).collect();
            if chart.whole.is_some() && !(from_whole && taken == parts) {
                let what = say("own-rest", "what is left of its `whole` after its `parts`");
                sink.saying(place_of(&chart.rest, text), &[("role", "rest"), ("figure", rest.id)], [("what", what)]);
            }
        }
        if let Some(share) = named(scene, &chart.share) {
            let inputs = got(&share.draft.derived).into_iter().flat_map(|f| items(&f.share)).map(|(_, id)| id);
            let own = [&chart.flow, &chart.stock].into_iter().filter_map(got);
            if chart.stock.is_some() && chart.flow.is_some() && !inputs.eq(own) {
                let what = say("own-share", "its `flow` as a share of its `stock`");
                sink.saying(place_of(&chart.share, text), &[("role", "share"), ("figure", share.id)], [("what", what)]);
            }
        }
    }
}

fn named<'d, 'a>(scene: &Scene<'d, 'a>, field: &'d Field<'a, String>) -> Option<crate::check::FigureScene<'d, 'a>> {
    scene.figure(got(field)?)
}
