//! A part that is larger than what it is a part of.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::RelationType;

pub const RULE: Rule = Rule {
    code: "part-exceeds-whole",
    fault: "`{part}` is part of `{whole}`, but larger: at least {low} of at most {high}",
    mend: "check both amounts against the report, or remove the relation",
    why: "What is inside something cannot be more than it. Drawn inside its whole, such a part would have to be \
          cut or the whole stretched; either would be a lie.",
    check,
    fixtures: &[
        Fixture {
            name: "more civilians than people",
            given: Given::Edits(&[
                ("/figures/2/amount/value", "21"),
                ("/figures/2/evidence/words", r#""20 people""#),
                ("/figures/2/evidence/word", "14"),
            ]),
            at: "figures[2].amount",
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
            let Some(most) = whole.amount.map(|amount| amount.high()) else { continue };
            if scene.unit_of(&part) == scene.unit_of(&whole) && amount.low() > most {
                let text = part.draft.amount.as_ref().map_or(part.text, |given| given.text);
                let (low, high) = (amount.low().value().to_string(), most.value().to_string());
                sink.at(text, &[("part", part.id), ("whole", whole.id), ("low", &low), ("high", &high)]);
            }
        }
    }
}
