//! A number that vanishes beside another.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::measure::Axis;

pub const RULE: Rule = Rule {
    code: "hidden-by-scale",
    fault: "`{figure}` would be less than a pixel beside `{lead}`, which is {ratio} times as large",
    mend: "give it a chart or a panel of its own, or leave it to the table",
    why: "Bars start at zero and are linear. What would be thinner than a pixel is not shown at all, and stretching \
          the axis to show it would make 200,000 look like a few.",
    check,
    fixtures: &[
        Fixture {
            name: "a hundred in a million",
            given: Given::Edits(&[("/figures/5/amount/value", "1000000")]),
            at: "charts[1].flow",
        },
        Fixture {
            name: "two in a panel with half a million",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/population", r#""people""#),
                ("/figures/1/amount/value", "500000"),
                (
                    "/charts/-",
                    r#"{"id": "killed-twice", "type": "ranges", "takeaway": {"en": "Killed, said one monitor; not attributed"}, "panels": [["guards-2", "killed-20"]]}"#,
                ),
            ]),
            at: "charts[2].panels[0][0]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, on_axis) in scene.axes() {
        let sized: Vec<_> = on_axis.all().filter_map(|drawn| Some((drawn.item, drawn.item.amount?.high()))).collect();
        // The axis reaches to the largest, wherever that stands in the list.
        let largest = sized.iter().max_by(|(_, one), (_, other)| one.value().total_cmp(&other.value()));
        let Some(&(lead, most)) = largest else { continue };
        for (item, size) in sized {
            if Axis::too_far_apart(size, most) {
                let ratio = format!("{:.0}", most.value() / size.value());
                sink.at(item.text, &[("figure", item.id), ("lead", lead.id), ("ratio", &ratio)]);
            }
        }
    }
}
