//! Evidence that does not hold the number.

use crate::check::phrase::{Argument};
use crate::check::told::{span};
use crate::check::numeral::{Numeral, numerals, tokens};
use crate::check::{FigureScene, Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "number-not-in-words",
    fault: "the amount of `{figure}` is {amount}, and the words \"{words}\" do not say so",
    mend: "cite the words that hold the number, or put right the amount; a number that stands nowhere in the report is \
           `derived` or does not belong here",
    why: "Whoever follows the citation must find the number. A digit too many is caught here, before a reader does.",
    check,
    fixtures: &[
        Fixture {
            name: "a nought too many",
            given: Given::Edits(&[("/figures/0/amount/value", "500")]),
            at: "figures[0].evidence.words",
        },
        Fixture {
            name: "words beside the number",
            given: Given::Edits(&[("/figures/4/evidence/words", r#""guards died""#), ("/figures/4/evidence/word", "25")]),
            at: "figures[4].evidence.words",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let (Some(amount), Some(evidence)) = (figure.amount, got(&figure.draft.evidence)) else { continue };
        let Some(words) = got(&evidence.words) else { continue };
        let held = numerals(&tokens(words));
        // Numbers in words are read in English only; of another language what has digits can be read.
        if held.is_empty() && !scene.is_report_in_base_language() {
            continue;
        }
        let ends = [amount.low().value(), amount.high().value()];
        if ends.iter().any(|&end| number_of(scene, &figure, &held, end).is_none()) {
            let [low, high] = ends.map(|end| end.to_string());
            let amount = if low == high { Argument::from(low) } else { span(low, high).into() };
            let data = [("figure", figure.id), ("words", words)];
            sink.saying(place_of(&evidence.words, figure.text), &data, [("amount", amount)]);
        }
    }
}

/// The number among those that is the value of a figure. A third is 0.33 or 0.333, as the author likes.
pub(super) fn number_of<'n>(
    scene: &Scene,
    figure: &FigureScene,
    numbers: &'n [Numeral],
    value: f64,
) -> Option<&'n Numeral> {
    let slack = match scene.kind_of(figure) {
        Some(Kind::Share) => 0.0051,
        _ => 1e-9 * value.max(1.0),
    };
    numbers.iter().find(|number| (number.value - value).abs() <= slack)
}
