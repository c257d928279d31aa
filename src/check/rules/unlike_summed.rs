//! A sum of what does not belong together.

use crate::check::phrase::{Argument, Phrase, say};
use crate::check::told::{entry};
use crate::check::formula::{Derived, Operation};
use crate::check::{Counted, FigureScene, Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "unlike-summed",
    fault: "`{figure}` is worked out from `{one}` and `{other}`, which differ in their {respect}",
    mend: "take one of the two out of the formula, or remove the figure",
    why: "One monitor's number for one day and one official's for another make a sum that nobody stated, about no \
          day, in no place. Districts may be put together to what is said of the province that they lie in: then the result is \
          of that place, and none of them lies in another.",
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
        Fixture {
            name: "a bridge and the country that it lies in",
            given: Given::Edits(&[
                ("/figures/3/derived", r#"{"sum": ["killed-20", "guards-2"]}"#),
                ("/figures/3/amount/value", "22"),
                ("/figures/4/relations", ""),
            ]),
            at: "figures[3].derived.sum[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived() {
        let [first, others @ ..] = &derived.inputs[..] else { continue };
        for other in others {
            let respects = differences(scene, &derived, first, other);
            if !respects.is_empty() {
                let respect: Argument = respects.into_iter().map(Argument::from).collect();
                let data = [("figure", derived.figure.id), ("one", first.id), ("other", other.id)];
                sink.saying(other.text, &data, [("respect", respect)]);
            }
        }
    }
}

/// In what two numbers differ that our arithmetic puts together.
fn differences(scene: &Scene, derived: &Derived, a: &Counted, b: &Counted) -> Vec<Phrase> {
    let operation = derived.operation;
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
    if place(one) != place(other) && !is_of_one_place(scene, derived, one, other) {
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

/// Whether two places belong together: what is taken out of a whole, or held against it, lies in the whole's place; what is
/// added up lies side by side in the place of the sum.
fn is_of_one_place(scene: &Scene, derived: &Derived, one: &FigureScene, other: &FigureScene) -> bool {
    let sum = &derived.figure;
    let is_in_sum = |figure: &FigureScene| {
        got(&figure.draft.place) == got(&sum.draft.place) || scene.lies_in(figure, sum)
    };
    match derived.operation {
        Operation::Sum => {
            let apart = !scene.lies_in(one, other) && !scene.lies_in(other, one);
            apart && is_in_sum(one) && is_in_sum(other)
        }
        Operation::Difference => scene.lies_in(other, one),
        Operation::Share => scene.lies_in(one, other),
    }
}
