//! A character that nobody sees, and that changes what is seen.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::strings;
use crate::unseen::{is_unseen, name};

pub const RULE: Rule = Rule {
    code: "unseen-characters",
    fault: "this text holds what nobody sees: {characters}",
    mend: "write it without; a text is one line, and the page sets its direction by itself",
    why: "An override of direction makes 12 read as 21 and moves a caveat behind another name; a space of no width \
          parts a word that a search then misses; a control character breaks the feed and commands the terminal that \
          shows it. What is there and cannot be seen cannot be checked. The joiners U+200C and U+200D are no fault.",
    check,
    fixtures: &[
        Fixture {
            name: "an override of direction",
            given: Given::Edits(&[("/figures/0/label", r#"{"en": "people fled \u202eeht harbour"}"#)]),
            at: "figures[0].label.en",
        },
        Fixture {
            name: "a command to a terminal",
            given: Given::Edits(&[("/report/publisher", r#""The \u001b[31mExample\u0000""#)]),
            at: "report.publisher",
        },
        Fixture {
            name: "two lines",
            given: Given::Edits(&[("/notes/0/text", r#"{"en": "One.\nTwo.\u2028Three\ufeff."}"#)]),
            at: "notes[0].text.en",
        },
    ],
};

/// So many are named.
const MOST: usize = 3;

fn check(scene: &Scene, sink: &mut Sink) {
    for (slice, said) in strings(&scene.source.text) {
        let mut found: Vec<String> = said.chars().filter(|&letter| is_unseen(letter)).map(name).collect();
        found.dedup();
        found.truncate(MOST);
        if !found.is_empty() {
            sink.at(slice, &[("characters", &found.join(", "))]);
        }
    }
}
