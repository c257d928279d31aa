//! A citation of words that the paragraph cannot have.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "word-out-of-paragraph",
    fault: "the evidence of {owner} {what}",
    mend: "count again: `line` is a line of the report's text with a body paragraph on it, `word` the first of the cited \
           words, counted from 1 in that paragraph",
    why: "The place is how a reader finds the number, and how a copy of the report is held against the file. A place \
          that is not there can be checked by nobody.",
    check,
    fixtures: &[
        Fixture {
            name: "past the end",
            given: Given::Edits(&[("/figures/0/evidence/word", "42")]),
            at: "figures[0].evidence.word",
        },
        Fixture {
            name: "the zeroth word",
            given: Given::Edits(&[("/figures/0/evidence/word", "0")]),
            at: "figures[0].evidence.word",
        },
        Fixture {
            name: "a line that is no paragraph",
            given: Given::Edits(&[("/context/0/evidence/line", "40")]),
            at: "context[0].evidence.line",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // Of a file without paragraphs that alone is reported.
    if !scene.has_paragraphs() {
        return;
    }
    for quote in scene.quotes() {
        let Some(line) = quote.line() else { continue };
        let Some(words) = scene.paragraph_words(line) else {
            let what =
                say("off-line", "is on line {line}, where no body paragraph stands").given("line", line.to_string());
            sink.saying(place_of(&quote.evidence.line, quote.text), &[], [("owner", &quote.owner), ("what", &what)]);
            continue;
        };
        let what = match (quote.positions(), got(&quote.evidence.word)) {
            (_, Some(0)) => say("word-zero", "begins at word 0"),
            (Some(positions), _) if positions.end > words => {
                say("past-end", "ends at word {end}, and its paragraph has {words}")
                    .given("end", positions.end.to_string())
                    .given("words", words.to_string())
            }
            _ => continue,
        };
        sink.saying(quote.word_text(), &[], [("owner", &quote.owner), ("what", &what)]);
    }
}
