//! A chart that draws one figure inside another, though the report does not.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "chart-of-no-part",
    fault: "the chart draws `{part}` inside `{whole}`, and no relation says that it is part of it",
    mend: "if the report says that it is, add the relation `part-of` to `{part}`; otherwise take it out of the chart",
    why: "Two rebels who died may be among the forty, or may not. Drawing them inside is saying that they are.",
    check,
    fixtures: &[
        Fixture {
            name: "perhaps among them",
            given: Given::Edits(&[("/charts/0/parts/-", r#""guards-2""#)]),
            at: "charts[0].parts[1]",
        },
        Fixture {
            name: "a flow that is not in the stock",
            given: Given::Edits(&[("/figures/6/relations", "")]),
            at: "charts[1].flow",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.charts() {
        let whole = on_axis.lead.figure;
        for part in on_axis.others {
            if !scene.is_part_of(&part.figure, &whole) {
                sink.at(part.text, &[("part", part.figure.id), ("whole", whole.id)]);
            }
        }
    }
}
