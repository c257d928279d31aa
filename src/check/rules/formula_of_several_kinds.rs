//! Arithmetic that does several things at once, or nothing.

use crate::check::phrase::{say};
use crate::check::formula::{Operation, inputs_of, only_operation};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "formula-of-several-kinds",
    fault: "`{figure}` is worked out {how}",
    mend: "give `derived` one of `sum`, `difference` and `share`: a sum or a difference of two numbers or more, a \
           share of exactly two, the part and then the whole",
    why: "The formula stands on the page beside the number, so that a reader can do it again. Of two formulas nobody \
          knows which one was used.",
    check,
    fixtures: &[
        Fixture {
            name: "a sum and a difference",
            given: Given::Edits(&[("/figures/3/derived/sum", r#"["killed-20", "fled-50"]"#)]),
            at: "figures[3].derived",
        },
        Fixture { name: "nothing", given: Given::Edits(&[("/figures/3/derived", "{}")]), at: "figures[3].derived" },
        Fixture {
            name: "a share of three",
            given: Given::Edits(&[("/figures/7/derived/share/-", r#""fled-50""#)]),
            at: "figures[7].derived",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let Some(formula) = got(&figure.draft.derived) else { continue };
        let count = inputs_of(formula);
        let none = formula.sum.is_none() && formula.difference.is_none() && formula.share.is_none();
        let how = match only_operation(formula) {
            None if none => say("from-nothing", "from nothing"),
            None => say("in-several-ways", "in several ways"),
            Some(Operation::Share) if count != 2 => say("as-share", "as a share of {count} numbers").given("count", count.to_string()),
            Some(Operation::Sum | Operation::Difference) if count < 2 => say("from-count", "from {count} numbers").given("count", count.to_string()),
            Some(_) => continue,
        };
        sink.saying(place_of(&figure.draft.derived, figure.text), &[("figure", figure.id)], [("how", how)]);
    }
}
