//! "12 people", cited out of "at least 12 people".

use super::number_not_in_words::number_of;
use crate::check::hedge::hedge;
use crate::check::numeral::{numerals, tokens};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Evidence, got};
use crate::extract::{Proposal, propose};
use crate::fingerprint::{self, same_word};
use crate::terms::{Amount, Qualifier};
use std::collections::BTreeMap;
use std::ops::Range;

pub const RULE: Rule = Rule {
    code: "bound-left-out",
    fault: "the amount of `{figure}` is exact, and its words \"{words}\" leave out what bounds the number beside them: \"{whole}\"",
    mend: "cite the bound too, and give the amount its `qualifier`",
    why: "Who said \"at least 12\" did not say 12. Cut off at the edge of a quotation, a bound is as lost as if the report had never \
          said it, and the words that are left agree with the number. Only the text shows it, so this is looked for with `--report`.",
    check,
    fixtures: &[Fixture {
        name: "about, left before the quotation",
        given: Given::EditsWithReport(&[
            ("/figures/5/amount/qualifier", r#""exact""#),
            ("/figures/5/evidence/words", r#""3,000 refugees""#),
            ("/figures/5/evidence/word", "9"),
        ]),
        at: "figures[5].evidence.words",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(text) = scene.text.filter(|_| scene.is_report_in_base_language()) else { return };
    let mut read = BTreeMap::new();
    for figure in scene.figures() {
        let (Some(amount), Some(evidence)) = (figure.amount, got(&figure.draft.evidence)) else { continue };
        let Some((words, line)) = got(&evidence.words).zip(got(&evidence.line)) else { continue };
        // Where an amount has a bound that its words do not hold, another rule says so.
        let is_bare = match amount.qualifier() {
            Qualifier::Exact => true,
            Qualifier::Range => !amount.is_about(),
            _ => false,
        };
        let tokens = tokens(words);
        let held = numerals(&tokens);
        let number = number_of(scene, &figure, &held, amount.low().value());
        if !is_bare || number.is_none_or(|number| hedge(&tokens, number).is_some()) {
            continue;
        }
        let located = || scene.located().get(line).cloned().flatten();
        let paragraph = located().and_then(|range| text.words.get(range)).unwrap_or_default();
        let Some(cited) = cited(evidence, words, paragraph) else { continue };
        let (paragraph, proposals) = read.entry(*line).or_insert_with(|| {
            let paragraph = paragraph.join(" ");
            let proposals = propose(&paragraph);
            (paragraph, proposals)
        });
        if let Some(whole) =
            proposals.iter().find(|one| is_cut(one, amount, &cited)).and_then(|one| paragraph.get(one.at.clone()))
        {
            let data = [("figure", figure.id), ("words", words), ("whole", whole)];
            sink.at(place_of(&evidence.words, figure.text), &data);
        }
    }
}

/// Where the cited words stand in their paragraph. None where they do not stand there: that has rules of its own.
fn cited(evidence: &Evidence, words: &str, paragraph: &[String]) -> Option<Range<usize>> {
    let words = fingerprint::words(words);
    let first = usize::try_from(*got(&evidence.word)?).ok()?.checked_sub(1)?;
    let there = paragraph.get(first..first + words.len()).filter(|there| !there.is_empty())?;
    there
        .iter()
        .zip(&words)
        .all(|(one, other)| same_word(one, other))
        .then(|| in_bytes(paragraph, first..first + words.len()))
}

/// Where words of a paragraph stand in it, in bytes, its words being joined by one space.
fn in_bytes(paragraph: &[String], words: Range<usize>) -> Range<usize> {
    let length = |words: &[String]| words.iter().map(|word| word.len() + 1).sum::<usize>();
    let start = length(&paragraph[..words.start]);
    start..start + length(&paragraph[words]).saturating_sub(1)
}

/// Whether a quantity of the paragraph is the amount with a bound, and stands where the quotation does.
fn is_cut(one: &Proposal, amount: Amount, cited: &Range<usize>) -> bool {
    let same = |a: f64, b: f64| (a - b).abs() <= 0.0051 * b.min(1.0);
    let Some(told) = one.amount else { return false };
    let is_bounded = told.is_about() || !matches!(told.qualifier(), Qualifier::Exact | Qualifier::Range);
    let is_this = same(told.low().value(), amount.low().value()) && same(told.high().value(), amount.high().value());
    is_bounded && is_this && one.at.start < cited.end && cited.start < one.at.end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cut off the words when they are cited out of a paragraph for exactly so many.
    fn cut(paragraph: &str, words: &str, number: f64) -> Option<String> {
        let amount = Amount::new(Qualifier::Exact, Some(number), (None, None), false).expect("an amount");
        let phrase = fingerprint::words(words);
        let paragraph = fingerprint::words(paragraph);
        let first = fingerprint::find_phrase(&paragraph, &phrase, 0).expect("the words");
        let cited = in_bytes(&paragraph, first..first + phrase.len());
        let paragraph = paragraph.join(" ");
        let proposals = propose(&paragraph);
        let cut = proposals.iter().find(|one| is_cut(one, amount, &cited));
        cut.map(|one| paragraph[one.at.clone()].to_owned())
    }

    #[test]
    fn a_bound_beside_the_cited_words_is_found_before_and_behind_them() {
        for (paragraph, words, number, whole) in [
            ("They said at least 12 people died.", "12 people", 12.0, "at least 12"),
            ("Now more than 40% of them work.", "40%", 0.4, "more than 40%"),
            ("There were ~1,300 families.", "1,300 families", 1300.0, "~1,300"),
            ("There were 1,200+ families.", "1,200 families", 1200.0, "1,200+"),
            ("There were 300 or more there.", "300", 300.0, "300 or more"),
            ("c. 600 huts", "600 huts", 600.0, "c. 600"),
            ("45 \u{b1} 3 huts", "45", 45.0, "45 \u{b1} 3"),
        ] {
            assert_eq!(cut(paragraph, words, number).as_deref(), Some(whole), "{paragraph}");
        }
    }

    #[test]
    fn what_bounds_another_number_or_nothing_is_no_bound() {
        for (paragraph, words, number) in [
            ("Of at least 12 people 3 died.", "3 died", 3.0),
            ("There were some. 12 people died.", "12 people", 12.0),
            ("Over three days 40 people died.", "40 people", 40.0),
            ("At least 12 died on Monday, 12 people on Tuesday.", "12 people", 12.0),
            ("30 -> 40 people", "40 people", 40.0),
        ] {
            assert_eq!(cut(paragraph, words, number), None, "{paragraph}");
        }
    }
}
