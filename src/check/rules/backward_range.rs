//! A range that begins where it should end.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::AmountFault;

pub const RULE: Rule = Rule {
    code: "backward-range",
    fault: "the range of {figure} ends below its beginning",
    mend: "swap `low` and `high`, or check them against the report",
    why: "A range is drawn from its low end to its high one. Swapped ends may be a slip, or a sign that the two \
          numbers are not ends of one range.",
    check,
    fixtures: &[Fixture {
        name: "forty to thirty",
        given: Given::Edits(&[("/figures/0/amount", r#"{"qualifier": "range", "low": 40, "high": 30}"#)]),
        at: "figures[0].amount",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (figure, text, amount) in scene.amounts() {
        if let Some(Err(AmountFault::Backward)) = amount.read() {
            sink.saying(text, &[], [("figure", figure)]);
        }
    }
}
