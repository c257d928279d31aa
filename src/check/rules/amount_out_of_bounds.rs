//! An amount that nothing a report counts can have.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::{AmountFault, Quantity};

pub const RULE: Rule = Rule {
    code: "amount-out-of-bounds",
    fault: "the amount of {figure} is negative, or larger than {most}",
    mend: "check the number against the report; a loss is a figure of its own measure, not a negative amount",
    why: "Nothing that a report counts is less than nothing, and past a thousand million million a number is a \
          slip of the keys. Such numbers also stop being exact.",
    check,
    fixtures: &[
        Fixture {
            name: "less than nobody",
            given: Given::Edits(&[("/figures/0/amount/value", "-50")]),
            at: "figures[0].amount",
        },
        Fixture {
            name: "more than anything",
            given: Given::Edits(&[("/figures/0/amount/value", "1e20")]),
            at: "figures[0].amount",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (figure, text, amount) in scene.amounts() {
        if let Some(Err(AmountFault::OutOfBounds)) = amount.read() {
            sink.saying(text, &[("most", &Quantity::MAX.to_string())], [("figure", figure)]);
        }
    }
}
