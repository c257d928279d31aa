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
    for (_, chart) in scene.charts() {
        for drawn in std::iter::once(chart.lead).chain(chart.others) {
            let expected = match drawn.role {
                "stock" => Kind::Stock,
                "flow" => Kind::Flow,
                _ => continue,
            };
            if scene.kind_of(&drawn.figure).is_some_and(|kind| kind != expected) {
                sink.at(drawn.text, &[("figure", drawn.figure.id), ("role", drawn.role)]);
            }
        }
    }
}
