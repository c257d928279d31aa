//! Cited words that the report does not hold.

use crate::check::search::Found;
use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "words-missing",
    fault: "\"{words}\", which {owner} cites, stands nowhere in this text",
    mend: "see whether this is the text of the same report, and of the same version; if it is, cite what it says",
    why: "What is quoted must be in the report. Words that are not may be a slip, another version, or made up.",
    check,
    fixtures: &[Fixture {
        name: "another number in the text",
        given: Given::Copy("about 3,000 refugees", "some 5,000 people"),
        at: "figures[5].evidence.words",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (quote, found) in scene.unfaithful() {
        if found == Found::Missing {
            sink.saying(quote.words_text(), &[("words", &quote.phrase())], [("owner", &quote.owner)]);
        }
    }
}
