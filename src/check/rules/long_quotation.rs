//! More words of the report than a citation needs.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "long-quotation",
    fault: "the evidence of {owner} quotes {count} words; six is the most",
    mend: "keep the few words that hold the number, and move `word` to the first of them",
    why: "The report belongs to its publisher. A few words are enough to find the place in a copy of it.",
    check,
    fixtures: &[
        Fixture {
            name: "half a sentence",
            given: Given::Edits(&[("/figures/0/evidence/words", r#""50 people had fled the harbour district""#)]),
            at: "figures[0].evidence.words",
        },
        Fixture {
            name: "half a sentence that held the number once",
            given: Given::Edits(&[(
                "/figures/8/corrections/0/evidence",
                r#"{"line": 1, "words": "50 people had fled the harbour district", "word": 16}"#,
            )]),
            at: "figures[8].corrections[0].evidence.words",
        },
    ],
};

const MOST: usize = 6;

fn check(scene: &Scene, sink: &mut Sink) {
    for quote in scene.repeated().filter(|quote| quote.words.len() > MOST) {
        let count = quote.words.len().to_string();
        sink.saying(quote.words_text(), &[("count", &count)], [("owner", &quote.owner)]);
    }
}
