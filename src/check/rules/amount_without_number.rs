//! A qualifier whose numbers are missing, or that has numbers of another one.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::{AmountFault, Qualifier};

pub const RULE: Rule = Rule {
    code: "amount-without-number",
    fault: "the amount of {figure} is `{qualifier}`, but {what}",
    mend: "give a `range` its `low` and `high` and nothing else but `about`; give every other amount its `value` alone",
    why: "A number never stands without how sure it is, nor the reverse. Which of two numbers was meant cannot be \
          guessed.",
    check,
    fixtures: &[
        Fixture {
            name: "a range with one end",
            given: Given::Edits(&[("/figures/0/amount", r#"{"qualifier": "range", "low": 30}"#)]),
            at: "figures[0].amount",
        },
        Fixture {
            name: "a value and a range",
            given: Given::Edits(&[("/figures/0/amount/high", "60")]),
            at: "figures[0].amount",
        },
        Fixture {
            name: "a corrected amount without its number",
            given: Given::Edits(&[("/figures/8/corrections/0/was", r#"{"qualifier": "exact"}"#)]),
            at: "figures[8].corrections[0].was",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (figure, text, amount) in scene.amounts() {
        let what = match (amount.read(), got(&amount.qualifier)) {
            (Some(Err(AmountFault::NumberMissing)), Some(Qualifier::Range)) => say("end-missing", "`low` or `high` is missing"),
            (Some(Err(AmountFault::NumberMissing)), _) => say("value-missing", "its `value` is missing"),
            (Some(Err(AmountFault::NumbersDoNotFit)), Some(Qualifier::Range)) => say("value-of-range", "it has a `value`"),
            (Some(Err(AmountFault::NumbersDoNotFit)), _) => say("ends-of-value", "it has `low`, `high` or `about`, which belong to a range"),
            _ => continue,
        };
        let qualifier = got(&amount.qualifier).map(ToString::to_string).unwrap_or_default();
        sink.saying(text, &[("qualifier", &qualifier)], [("figure", figure), ("what", what)]);
    }
}
