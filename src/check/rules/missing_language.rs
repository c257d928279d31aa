//! A text without words.

use crate::check::sentence::{names, sentences};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "missing-language",
    fault: "this text is missing or blank in the language `{language}`",
    mend: "write it in English, under `\"en\"`, and remove languages in which it says nothing",
    why: "Pages in every other language fall back to the English text. Without it a reader would meet a gap, \
          and a caveat that is blank is no caveat.",
    check,
    fixtures: &[
        Fixture {
            name: "French only",
            given: Given::Edits(&[("/figures/0/label", r#"{"fr": "personnes ont fui"}"#)]),
            at: "figures[0].label",
        },
        Fixture {
            name: "a blank caveat",
            given: Given::Edits(&[("/figures/0/caveat/text", r#"{"en": " "}"#)]),
            at: "figures[0].caveat.text",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (at, text) in sentences(scene).into_iter().chain(names(scene.draft)) {
        if !text.has(BASE_LANGUAGE) {
            sink.at(at, &[("language", BASE_LANGUAGE)]);
        }
        for (language, words) in text.iter() {
            if language != BASE_LANGUAGE && words.trim().is_empty() {
                sink.at(at, &[("language", language)]);
            }
        }
    }
}
