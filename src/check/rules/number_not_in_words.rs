//! Evidence that does not hold the number.

use crate::check::phrase::{Argument};
use crate::check::told::{span};
use crate::check::numeral::{Numeral, numerals, tokens};
use crate::check::{FigureScene, Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::extract::ENGLISH;
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

/// The number among those that is the value of a figure. A third is 0.33 or 0.333, as the author likes; of a cell in a column of
/// per cent it is the hundredth part.
pub(super) fn number_of<'n>(
    scene: &Scene,
    figure: &FigureScene,
    numbers: &'n [Numeral],
    value: f64,
) -> Option<&'n Numeral> {
    let is_share = scene.kind_of(figure) == Some(Kind::Share);
    let slack = if is_share { 0.0051 } else { 1e-9 * value.max(1.0) };
    let is_it = |number: &&Numeral| (number.value - value).abs() <= slack;
    let of_hundred = |number: &&Numeral| (number.value / 100.0 - value).abs() <= slack;
    let found = numbers.iter().find(is_it);
    let evidence = || got(&figure.draft.evidence);
    let is_cell = || evidence().and_then(|evidence| got(&evidence.words)).is_some_and(|words| is_bare(words));
    let may_be = || {
        evidence().is_some_and(|own| scene.may_be_of_hundred(got(&own.line).copied(), got(&own.word).copied()))
    };
    found.or_else(|| numbers.iter().find(of_hundred).filter(|_| is_share && is_cell() && may_be()))
}

/// Whether there is nothing in the words but numbers and what bounds or joins them, as in a cell of a table. What has a per cent of its
/// own is read with it.
fn is_bare(words: &str) -> bool {
    let tokens = tokens(words);
    let numbers = numerals(&tokens);
    let is_number = |at: usize| numbers.iter().any(|number| number.tokens.contains(&at));
    tokens.iter().enumerate().all(|(at, token)| is_number(at) || ENGLISH.bounds_or_joins(token))
}
