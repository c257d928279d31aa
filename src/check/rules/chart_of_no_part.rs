//! A chart that draws one figure inside another, though the report does not.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "chart-of-no-part",
    fault: "the chart draws `{part}` inside `{whole}`, and nothing says that it is part of it",
    mend: "if the report says that it is, add the relation `part-of` to `{part}` or `includes` to `{whole}`; if \
           `{whole}` is our sum, let the sum count it; otherwise take it out of the chart",
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
        Fixture {
            name: "an event that no sum counts",
            given: Given::Edits(&[("/charts/0/parts/-", r#""crossing""#)]),
            at: "charts[0].parts[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.axes().filter(|(_, on_axis)| on_axis.is_nested()) {
        let whole = on_axis.lead.item.id;
        for part in on_axis.others {
            if !scene.is_part_of(part.item.id, whole) {
                sink.at(part.item.text, &[("part", part.item.id), ("whole", whole)]);
            }
        }
    }
}
