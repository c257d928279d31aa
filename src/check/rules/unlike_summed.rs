//! A sum of what does not belong together.

use crate::check::phrase::{Argument, Phrase, say};
use crate::check::told::{entry};
use crate::check::formula::Operation;
use crate::check::{Counted, FigureScene, Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "unlike-summed",
    fault: "`{figure}` is worked out from `{one}` and `{other}`, which differ in their {respect}",
    mend: "take one of the two out of the formula, or remove the figure",
    why: "One monitor's number for one day and one official's for another make a sum that nobody stated, about no \
          day, in no place.",
    check,
    fixtures: &[
        Fixture {
            name: "two places",
            given: Given::Edits(&[
                ("/figures/3/derived", r#"{"sum": ["fled-50", "arrivals-100"]}"#),
                ("/figures/3/amount/value", "150"),
            ]),
            at: "figures[3].derived.sum[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived() {
        let [first, others @ ..] = &derived.inputs[..] else { continue };
        for other in others {
            let respects = differences(scene, first, other, derived.operation);
            if !respects.is_empty() {
                let respect: Argument = respects.into_iter().map(Argument::from).collect();
                let data = [("figure", derived.figure.id), ("one", first.id), ("other", other.id)];
                sink.saying(other.text, &data, [("respect", respect)]);
            }
        }
    }
}

/// In what two numbers differ that our arithmetic puts together.
fn differences(scene: &Scene, a: &Counted, b: &Counted, operation: Operation) -> Vec<Phrase> {
    let mut found = Vec::new();
    if a.claimant.is_some() && b.claimant.is_some() && a.claimant != b.claimant {
        found.push(entry("claimant"));
    }
    // A share says itself that a flow of some hours is held against a stock of a day.
    let periods = a.period.zip(b.period).filter(|_| operation != Operation::Share);
    if periods.is_some_and(|(one, other)| one.bounds() != other.bounds()) {
        found.push(say("period", "period"));
    }
    // A count of the context has no more than these.
    let (Some(one), Some(other)) = (&a.figure, &b.figure) else { return found };
    let place = |figure: &FigureScene| got(&figure.draft.place).cloned();
    if place(one) != place(other) {
        found.push(entry("place"));
    }
    if scene.unit_of(one) != scene.unit_of(other) {
        found.push(say("unit", "unit"));
    }
    if operation != Operation::Share && scene.kind_of(one) != scene.kind_of(other) {
        found.push(say("kind", "kind"));
    }
    found
}
