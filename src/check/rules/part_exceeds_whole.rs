//! A part that is larger than what it is a part of.

use crate::check::phrase::{Phrase, say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};

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
            name: "more civilians than people, in the chart",
            given: Given::Edits(&[("/figures/2/amount/value", "21")]),
            at: "charts[0].parts[0]",
        },
        Fixture {
            name: "a whole that includes more than it is",
            given: Given::Edits(&[
                ("/figures/4/relations/0", r#"{"is": "includes", "figure": "killed-20"}"#),
            ]),
            at: "figures[1].amount",
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
    for (part, whole) in scene.parts_and_wholes() {
        let Some((amount, of)) = part.amount.zip(whole.amount) else { continue };
        let (least, most) = (amount.low().value(), of.high().value());
        if least > most && scene.counted_in(&part) == scene.counted_in(&whole) {
            let name = say("is-part", "`{part}` is part").given("part", part.id);
            report(sink, part.amount_text(), name, whole.id, (least, most));
        }
    }
    in_charts(scene, sink);
}

/// Parts that a chart draws inside their whole: each alone, and all of them side by side.
fn in_charts(scene: &Scene, sink: &mut Sink) {
    for (chart, on_axis) in scene.axes().filter(|(_, on_axis)| on_axis.is_nested()) {
        let whole = on_axis.lead.item;
        let Some(most) = whole.amount.map(|amount| amount.high().value()) else { continue };
        let parts: Vec<_> =
            on_axis.others.iter().filter_map(|part| Some((part.item, part.item.amount?.low().value()))).collect();
        let mut exceeds = false;
        for (part, least) in &parts {
            if *least > most {
                exceeds = true;
                let name = say("is-drawn", "`{part}` is drawn as part").given("part", part.id);
                report(sink, part.text, name, whole.id, (*least, most));
            }
        }
        let least: f64 = parts.iter().map(|(_, least)| least).sum();
        if let Some(given) = chart.parts.as_ref().filter(|_| !exceeds && least > most) {
            report(sink, given.text, say("together", "these together are part"), whole.id, (least, most));
        }
    }
}

fn report(sink: &mut Sink, at: &str, part: Phrase, whole: &str, (low, high): (f64, f64)) {
    let (low, high) = (low.to_string(), high.to_string());
    sink.saying(at, &[("whole", whole), ("low", &low), ("high", &high)], [("part", part)]);
}
