//! A caveat that follows from nothing.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "caveat-without-ground",
    fault: "the caveat of `{figure}` {what}",
    mend: "cite in `lines` the body paragraphs it follows from, or say in it what is \"not stated\"",
    why: "A caveat is a claim too. \"The reporters could not get near\" must stand in the report; where the report is \
          silent, the caveat says that it is, and not what may be behind it.",
    check,
    fixtures: &[
        Fixture {
            name: "a caveat of our own",
            given: Given::Edits(&[("/figures/1/caveat/text/en", r#""The number is probably too low.""#)]),
            at: "figures[1].caveat",
        },
        Fixture {
            name: "a line that is no paragraph",
            given: Given::Edits(&[("/figures/0/caveat/lines/0", "40")]),
            at: "figures[0].caveat.lines[0]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let Some(caveat) = got(&figure.draft.caveat) else { continue };
        for (text, line) in items(&caveat.lines) {
            if scene.has_paragraphs() && scene.paragraph_words(*line).is_none() {
                let what = say("off-line", "cites line {line}, on which no body paragraph stands")
                    .given("line", line.to_string());
                sink.saying(text, &[("figure", figure.id)], [("what", what)]);
            }
        }
        let says_so = got(&caveat.text).is_some_and(|text| text.get(BASE_LANGUAGE).to_lowercase().contains("not stated"));
        if items(&caveat.lines).next().is_none() && caveat.text.is_some() && !says_so {
            let what = say("no-ground", "cites no line, nor does it say what is not stated");
            sink.saying(place_of(&figure.draft.caveat, figure.text), &[("figure", figure.id)], [("what", what)]);
        }
    }
}
