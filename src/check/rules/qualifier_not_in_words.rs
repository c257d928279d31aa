//! "Around 40", made into exactly 40; or the reverse.

use crate::check::phrase::{say};
use super::number_not_in_words::number_of;
use crate::check::hedge::hedge;
use crate::check::numeral::{numerals, tokens};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::Qualifier;

pub const RULE: Rule = Rule {
    code: "qualifier-not-in-words",
    fault: "the amount of `{figure}` is `{qualifier}`, and the words \"{words}\" {say}",
    mend: "choose the qualifier that the report's words mean; if they stand beside the cited ones, cite them too",
    why: "\"Around 40\" drawn as 40 is surer than whoever said it, and 40 drawn as \"around 40\" is less sure. \
          Neither is ours to decide.",
    check,
    fixtures: &[
        Fixture {
            name: "about so many, made exact",
            given: Given::Edits(&[("/figures/5/amount/qualifier", r#""exact""#)]),
            at: "figures[5].amount",
        },
        Fixture {
            name: "exactly so many, made about",
            given: Given::Edits(&[("/figures/0/amount/qualifier", r#""about""#)]),
            at: "figures[0].amount",
        },
        Fixture {
            name: "about so many, made at least",
            given: Given::Edits(&[("/figures/5/amount/qualifier", r#""at-least""#)]),
            at: "figures[5].amount",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    if !scene.is_report_in_base_language() {
        return;
    }
    for figure in scene.figures() {
        let (Some(amount), Some(evidence)) = (figure.amount, got(&figure.draft.evidence)) else { continue };
        let Some(words) = got(&evidence.words) else { continue };
        let tokens = tokens(words);
        let numbers = numerals(&tokens);
        // Words that do not hold the number have a rule of their own.
        let Some(number) = number_of(scene, &figure, &numbers, amount.low().value()) else { continue };
        // Of a range, its own form says that there are two ends; what is left is whether they are rounded.
        let qualifier = match amount.qualifier() {
            Qualifier::Range if amount.is_about() => Qualifier::About,
            Qualifier::Range => Qualifier::Exact,
            other => other,
        };
        let told = match hedge(&tokens, number) {
            Some(hedge) if hedge.fits.contains(&qualifier) => continue,
            // "At least 30, at most 40" are the ends of a range.
            Some(hedge) if amount.qualifier() == Qualifier::Range && !hedge.fits.contains(&Qualifier::About) => continue,
            Some(hedge) => say("hedge", "say \"{hedge}\"").given("hedge", hedge.shown()),
            None if qualifier == Qualifier::Exact || (number.is_rough && qualifier == Qualifier::About) => continue,
            None => say("no-hedge", "hold no word that bounds the number"),
        };
        let name = match amount.qualifier() {
            Qualifier::Range if amount.is_about() => "range, about".to_owned(),
            other => other.to_string(),
        };
        let data = [("figure", figure.id), ("qualifier", &*name), ("words", words)];
        sink.saying(figure.amount_text(), &data, [("say", told)]);
    }
}
