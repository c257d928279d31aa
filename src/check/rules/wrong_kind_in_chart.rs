//! A flow where a chart draws a stock, or the reverse.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "wrong-kind-in-chart",
    fault: "the chart draws `{figure}` as its {role}, and that is no {role}",
    mend: "name a figure whose measure is of the kind `{role}`, or choose another type of chart",
    why: "So many are there, and so many came: this chart says exactly that difference, and says it wrongly with the \
          two confused.",
    check,
    fixtures: &[Fixture {
        name: "a flow as the stock",
        given: Given::Edits(&[("/charts/1/stock", r#""fled-50""#)]),
        at: "charts[1].stock",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.axes() {
        for drawn in on_axis.all() {
            let expected = match drawn.role {
                "stock" => Kind::Stock,
                "flow" => Kind::Flow,
                _ => continue,
            };
            let kind = drawn.item.figure.and_then(|figure| scene.kind_of(&figure));
            if kind.is_some_and(|kind| kind != expected) {
                sink.at(drawn.item.text, &[("figure", drawn.item.id), ("role", drawn.role)]);
            }
        }
    }
}
