//! A number that vanishes beside another.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::measure::Axis;

pub const RULE: Rule = Rule {
    code: "hidden-by-scale",
    fault: "`{figure}` would be less than a pixel beside `{lead}`, which is {ratio} times as large",
    mend: "make two charts of it, or leave it to the table",
    why: "Bars start at zero and are linear. What would be thinner than a pixel is not shown at all, and stretching \
          the axis to show it would make 200,000 look like a few.",
    check,
    fixtures: &[Fixture {
        name: "a hundred in a million",
        given: Given::Edits(&[("/figures/5/amount/value", "1000000")]),
        at: "charts[1].flow",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.charts() {
        let lead = on_axis.lead.figure;
        let Some(whole) = lead.amount else { continue };
        for part in on_axis.others {
            let Some(amount) = part.figure.amount else { continue };
            if Axis::too_far_apart(amount.high(), whole.high()) {
                let ratio = format!("{:.0}", whole.high().value() / amount.high().value());
                sink.at(part.text, &[("figure", part.figure.id), ("lead", lead.id), ("ratio", &ratio)]);
            }
        }
    }
}
