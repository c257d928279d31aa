//! A fingerprint that no paragraph can have.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::fingerprint::MOST_WORDS;

pub const RULE: Rule = Rule {
    code: "fingerprint-malformed",
    fault: "{what}",
    mend: "make the fingerprints anew from the report's text",
    why: "A fingerprint is how anyone who has the report sees that it is the same. One that is broken can never be \
          found, and makes a faithful copy look false.",
    check,
    fixtures: &[
        Fixture {
            name: "a hash cut short",
            given: Given::Edits(&[("/paragraphs/0/sha256", r#""7c2675dd""#)]),
            at: "paragraphs[0].sha256",
        },
        Fixture {
            name: "no words",
            given: Given::Edits(&[("/paragraphs/0/words", "0")]),
            at: "paragraphs[0].words",
        },
        Fixture {
            name: "two on one line",
            given: Given::Edits(&[("/paragraphs/1/line", "1")]),
            at: "paragraphs[1].line",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut last = 0;
    for (text, paragraph) in items(&scene.draft.paragraphs) {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if got(&paragraph.sha256).is_some_and(|hash| hash.len() != 64 || !hash.bytes().all(hex)) {
            let what = say("no-hash", "a SHA-256 is 64 digits of 0 to 9 and a to f, and this is not");
            sink.saying(place_of(&paragraph.sha256, text), &[], [("what", what)]);
        }
        if let Some(&words) = got(&paragraph.words)
            && !(1..=MOST_WORDS).contains(&(words as usize))
        {
            let what = say("too-many-words", "a paragraph holds 1 to {most} words, and this one {words}")
                .given("most", MOST_WORDS.to_string())
                .given("words", words.to_string());
            sink.saying(place_of(&paragraph.words, text), &[], [("what", what)]);
        }
        if let Some(&line) = got(&paragraph.line) {
            if line <= last {
                let what = say("out-of-order", "paragraphs stand in the order of their lines, and line {line} comes after {last}")
                    .given("line", line.to_string())
                    .given("last", last.to_string());
                sink.saying(place_of(&paragraph.line, text), &[], [("what", what)]);
            }
            last = line;
        }
    }
}
