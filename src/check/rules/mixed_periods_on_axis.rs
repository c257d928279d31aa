//! A part of Monday in a whole of July.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-periods-on-axis",
    fault: "`{figure}` is drawn as a part of `{lead}`, and they are of different periods",
    mend: "take it out of the chart, or check both periods against the report",
    why: "Who died on Monday is no part of who died on Tuesday. Drawn inside each other, the two would say so.",
    check,
    fixtures: &[Fixture {
        name: "another day",
        given: Given::Edits(&[
            ("/figures/2/period/start/day", r#""2024-03-04""#),
            ("/figures/2/period/end/day", r#""2024-03-04""#),
        ]),
        at: "charts[0].parts[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.axes().filter(|(_, on_axis)| on_axis.form == ChartType::PartsOfWhole) {
        let whole = on_axis.lead.item;
        for part in on_axis.others {
            let (Some(one), Some(other)) = (part.item.period, whole.period) else { continue };
            // A day may be known in another way; what counts is whether it is the same one.
            if one.bounds() != other.bounds() {
                sink.at(part.item.text, &[("figure", part.item.id), ("lead", whole.id)]);
            }
        }
    }
}
