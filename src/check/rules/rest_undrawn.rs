//! Parts that leave something of their whole over, and a chart that does not draw it.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "rest-undrawn",
    fault: "the parts make {parts} of the {most} of `{whole}`, and the chart draws nothing for the rest",
    mend: "add a figure of our own arithmetic, the difference, and name it as the chart's `rest`",
    why: "A whole of twenty with twelve squares in it would look like a whole of twelve. What is left has its own place, \
          named \"not stated\".",
    check,
    fixtures: &[Fixture {
        name: "eight people left out",
        given: Given::Edits(&[("/charts/0/rest", "")]),
        at: "charts[0].parts",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let is_parts = |chart: &crate::draft::Chart| got(&chart.r#type) == Some(&ChartType::PartsOfWhole);
    for (chart, on_axis) in scene.axes().filter(|(chart, _)| is_parts(chart)) {
        let whole = on_axis.lead.item;
        let most: Option<Vec<f64>> =
            on_axis.others.iter().map(|part| Some(part.item.amount?.high().value())).collect();
        let (Some(parts), Some(amount), Some(given)) = (most, whole.amount, &chart.parts) else { continue };
        let (parts, least) = (parts.iter().sum::<f64>(), amount.low().value());
        // What is no part at all is another rule's matter.
        let all_parts = on_axis.others.iter().all(|part| scene.is_part_of(part.item.id, whole.id));
        if !on_axis.others.is_empty() && all_parts && parts < least {
            let (parts, least) = (parts.to_string(), least.to_string());
            sink.at(given.text, &[("parts", &parts), ("most", &least), ("whole", whole.id)]);
        }
    }
}
