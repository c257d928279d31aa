//! A part that is larger than what it is a part of.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::RelationType;

pub const RULE: Rule = Rule {
    code: "part-exceeds-whole",
    fault: "{part} of `{whole}`, but larger: at least {low} of at most {high}",
    mend: "check the amounts against the report, or remove the relation",
    why: "What is inside something cannot be more than it. Drawn inside its whole, such a part would have to be \
          cut or the whole stretched; either would be a lie.",
    check,
    fixtures: &[
        Fixture {
            name: "more civilians than people",
            given: Given::Edits(&[("/figures/2/amount/value", "21")]),
            at: "figures[2].amount",
        },
        Fixture {
            name: "parts that are together more than all",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/amount/value", "9"),
                ("/figures/4/relations/0/is", r#""part-of""#),
                ("/charts/0/parts/-", r#""guards-2""#),
                ("/charts/0/rest", ""),
            ]),
            at: "charts[0].parts",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for part in scene.figures() {
        for (_, relation) in items(&part.draft.relations) {
            if got(&relation.is) != Some(&RelationType::PartOf) {
                continue;
            }
            let whole = got(&relation.figure).and_then(|id| scene.figure(id));
            let (Some(whole), Some(amount)) = (whole, part.amount) else { continue };
            let Some(most) = whole.amount.map(|amount| amount.high().value()) else { continue };
            if scene.unit_of(&part) == scene.unit_of(&whole) && amount.low().value() > most {
                let name = format!("`{}` is part", part.id);
                report(sink, part.amount_text(), &name, whole.id, (amount.low().value(), most));
            }
        }
    }
    together(scene, sink);
}

/// Parts that a chart draws side by side inside their whole.
fn together(scene: &Scene, sink: &mut Sink) {
    for (chart, on_axis) in scene.charts() {
        let (Some(given), Some(whole)) = (&chart.parts, on_axis.lead.figure.amount) else { continue };
        let parts = on_axis.others.iter().filter(|part| part.role != "flow");
        let least: f64 = parts.filter_map(|part| part.figure.amount).map(|amount| amount.low().value()).sum();
        let most = whole.high().value();
        if on_axis.others.len() > 1 && least > most {
            report(sink, given.text, "these together are part", on_axis.lead.figure.id, (least, most));
        }
    }
}

fn report(sink: &mut Sink, at: &str, part: &str, whole: &str, (low, high): (f64, f64)) {
    let (low, high) = (low.to_string(), high.to_string());
    sink.at(at, &[("part", part), ("whole", whole), ("low", &low), ("high", &high)]);
}
