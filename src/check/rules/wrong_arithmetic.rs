//! A sum that does not come out.

use crate::check::phrase::{Argument, say};
use crate::check::told::{span};
use crate::check::formula::Operation;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::{Amount, Qualifier};

pub const RULE: Rule = Rule {
    code: "wrong-arithmetic",
    fault: "`{figure}` says {said}, and its formula gives {result}",
    mend: "write the result, or put right the formula",
    why: "Our own arithmetic is never surer than what goes into it: a range stays a range, \"about\" stays about, and \
          nobody can add to \"at least\" or take from it. It is the one thing on the page that is ours alone to get \
          right.",
    check,
    fixtures: &[
        Fixture {
            name: "twenty less twelve is nine",
            given: Given::Edits(&[("/figures/3/amount/value", "9")]),
            at: "figures[3].amount",
        },
        Fixture {
            name: "an exact share of about so many",
            given: Given::Edits(&[("/figures/7/amount/qualifier", r#""exact""#)]),
            at: "figures[7].amount",
        },
        Fixture {
            name: "what is left of at least so many",
            given: Given::Edits(&[("/figures/1/amount/qualifier", r#""at-least""#)]),
            at: "figures[3].amount",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for derived in scene.derived() {
        // A formula of too few or too many numbers has a rule of its own.
        let fits = match derived.operation {
            Operation::Share => derived.inputs.len() == 2,
            Operation::Sum | Operation::Difference => derived.inputs.len() > 1,
        };
        let known = derived.inputs.iter().all(|input| input.amount.is_some());
        let (Some(said), true) = (derived.figure.amount, known && fits) else { continue };
        let result = match derived.result() {
            Some(result) if agree(said, result, derived.operation) => continue,
            Some(result) => told(result, derived.operation),
            None => say("no-result", "no result: one of its numbers is open to one side, or more is taken than there is").into(),
        };
        let said = told(said, derived.operation);
        let words = [("said", said), ("result", result)];
        sink.saying(derived.figure.amount_text(), &[("figure", derived.figure.id)], words);
    }
}

/// Whether an amount is the result. Shares are written with four decimals, and are then about so much.
pub(in crate::check) fn agree(said: Amount, result: Amount, operation: Operation) -> bool {
    let slack = match operation {
        Operation::Share => 0.000_050_1,
        Operation::Sum | Operation::Difference => 1e-9 * result.high().value().max(1.0),
    };
    let close = |one: f64, other: f64| (one - other).abs() <= slack;
    let rounded = said.qualifier() == Qualifier::About && result.qualifier() == Qualifier::Exact
        && operation == Operation::Share;
    (said.qualifier() == result.qualifier() || rounded)
        && said.is_about() == (result.is_about() || rounded)
        && close(said.low().value(), result.low().value())
        && close(said.high().value(), result.high().value())
}

/// An amount in words: "about 0.0333".
fn told(amount: Amount, operation: Operation) -> Argument {
    let number = |n: f64| match operation {
        Operation::Share => ((n * 10_000.0).round() / 10_000.0).to_string(),
        Operation::Sum | Operation::Difference => n.to_string(),
    };
    let (low, high) = (number(amount.low().value()), number(amount.high().value()));
    let phrase = match amount.qualifier() {
        Qualifier::Exact => say("exactly", "exactly {number}"),
        Qualifier::About => say("about", "about {number}"),
        Qualifier::AtLeast => say("at-least", "at least {number}"),
        Qualifier::AtMost => say("at-most", "at most {number}"),
        Qualifier::Nearly => say("nearly", "nearly {number}"),
        Qualifier::Range if amount.is_about() => return say("about", "about {number}").given("number", span(low, high)).into(),
        Qualifier::Range => return span(low, high).into(),
    };
    phrase.given("number", low).into()
}
