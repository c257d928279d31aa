//! Quotations that join into a longer one.

use crate::check::{Fixture, Given, Quote, Rule, Scene, Sink};
use std::collections::BTreeMap;
use std::ops::Range;

pub const RULE: Rule = Rule {
    code: "touching-quotations",
    fault: "the words of {owner} join on to those of {other}: \"{phrase}\" and \"{before}\"",
    mend: "shorten one of the two so that at least one word stands between them, or quote the very same words in both",
    why: "Six words and the next six are a sentence of the report. Short quotations side by side reprint it as a long \
          one would. Numbers alone are no sentence: in a row of a table cells stand side by side, and whoever cites two of them \
          repeats nobody's prose.",
    check,
    fixtures: &[
        Fixture {
            name: "the next words",
            given: Given::Edits(&[
                ("/context/0/evidence/line", "1"),
                ("/context/0/evidence/words", r#""the harbour""#),
                ("/context/0/evidence/word", "20"),
            ]),
            at: "context[0].evidence.words",
        },
        Fixture {
            name: "the same words and one more",
            given: Given::Edits(&[
                ("/figures/2/evidence/words", r#""people, including 12 civilians""#),
                ("/figures/2/evidence/word", "14"),
            ]),
            at: "figures[2].evidence.words",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut by_line: BTreeMap<u32, Vec<(Range<usize>, &Quote)>> = BTreeMap::new();
    for quote in scene.quotes() {
        if let (Some(line), Some(positions)) = (quote.line(), quote.positions()) {
            by_line.entry(line).or_default().push((positions, quote));
        }
    }
    for quotes in by_line.values_mut() {
        quotes.sort_by_key(|(positions, _)| (positions.start, positions.end));
        let mut furthest: Option<(Range<usize>, &Quote)> = None;
        for (positions, quote) in quotes.iter() {
            if let Some((before, other)) = &furthest
                && positions != before
                && positions.start <= before.end
                && (has_letters(quote) || has_letters(other))
            {
                let (phrase, before) = (quote.phrase(), other.phrase());
                let data = [("phrase", &*phrase), ("before", &*before)];
                sink.saying(quote.words_text(), &data, [("owner", &quote.owner), ("other", &other.owner)]);
            }
            if furthest.as_ref().is_none_or(|(before, _)| positions.end > before.end) {
                furthest = Some((positions.clone(), quote));
            }
        }
    }
}

fn has_letters(quote: &Quote) -> bool {
    quote.words.iter().any(|word| word.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use crate::check::Given;
    use crate::check::example::example;

    #[test]
    fn two_cells_of_a_row_are_no_sentence() {
        let touches = |words: &'static str| {
            let evidence = [
                ("/figures/0/evidence/words", r#""50""#),
                ("/context/0/evidence/line", "1"),
                ("/context/0/evidence/words", words),
                ("/context/0/evidence/word", "17"),
            ];
            let (_, findings) = example(&Given::Edits(evidence.to_vec().leak())).expect("a file");
            findings.iter().any(|finding| finding.rule.code == super::RULE.code)
        };
        assert!(!touches(r#""640""#));
        assert!(touches(r#""people""#), "a word beside a number begins a sentence");
    }
}
