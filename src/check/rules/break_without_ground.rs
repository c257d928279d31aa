//! A break in series that follows from nothing.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "break-without-ground",
    fault: "a break of `{figure}` {what}",
    mend: "cite in `lines` the body paragraphs that say why, or say in `because` what is \"not stated\"; breaks belong to \
           figures that somebody stated",
    why: "Why a series breaks is a claim too. \"They had struck out names\" must stand in the report; where the report is \
          silent, the note says that it is.",
    check,
    fixtures: &[
        Fixture {
            name: "a reason of our own",
            given: Given::Edits(&[(
                "/figures/1/breaks",
                r#"[{"is": "falling-total", "because": {"en": "they probably counted some people twice"}}]"#,
            )]),
            at: "figures[1].breaks[0]",
        },
        Fixture {
            name: "a line that is no paragraph",
            given: Given::Edits(&[(
                "/figures/1/breaks",
                r#"[{"is": "method-changed", "because": {"en": "they count families' reports now"}, "lines": [40]}]"#,
            )]),
            at: "figures[1].breaks[0].lines[0]",
        },
        Fixture {
            name: "a break of our own arithmetic",
            given: Given::Edits(&[(
                "/figures/3/breaks",
                r#"[{"is": "restated-day", "because": {"en": "why is not stated"}}]"#,
            )]),
            at: "figures[3].breaks[0]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        for (text, noted) in items(&figure.draft.breaks) {
            for (line_text, line) in items(&noted.lines) {
                if scene.has_paragraphs() && scene.paragraph_words(*line).is_none() {
                    let what = say("off-line", "cites line {line}, on which no body paragraph stands")
                    .given("line", line.to_string());
                    sink.saying(line_text, &[("figure", figure.id)], [("what", what)]);
                }
            }
            let says_so =
                got(&noted.because).is_some_and(|text| text.get(BASE_LANGUAGE).to_lowercase().contains("not stated"));
            if figure.draft.derived.is_some() {
                let what = say("ours", "is of our own arithmetic, which is in no series");
                sink.saying(text, &[("figure", figure.id)], [("what", what)]);
            } else if items(&noted.lines).next().is_none() && noted.because.is_some() && !says_so {
                let what = say("no-ground", "cites no line, nor does it say what is not stated");
                sink.saying(text, &[("figure", figure.id)], [("what", what)]);
            }
        }
    }
}
