//! The cited words are there, and their paragraph is not as it was.

use crate::check::search::Found;
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "paragraph-changed",
    fault: "\"{words}\", which {owner} cites, stands in this text, but the paragraph of line {line} does not",
    mend: "read the paragraph again: if the report was changed, put right what follows from it and make its fingerprint \
           anew",
    why: "A number can stay while \"not\" is put before it. Only a paragraph that is the same to the last word says \
          the same.",
    check,
    fixtures: &[Fixture {
        name: "the day was changed",
        given: Given::Copy("said on Tuesday, 5 March 2024,", "said on Wednesday, 6 March 2024,"),
        at: "figures[0].evidence.words",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (quote, found) in scene.unfaithful() {
        if found == Found::ParagraphChanged {
            let line = quote.line().unwrap_or_default().to_string();
            let data = [("words", &*quote.phrase()), ("line", &*line)];
            sink.saying(quote.words_text(), &data, [("owner", &quote.owner)]);
        }
    }
}
