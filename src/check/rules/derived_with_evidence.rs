//! Our arithmetic, passed off as the report's.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};

pub const RULE: Rule = Rule {
    code: "derived-with-evidence",
    fault: "`{figure}` is our arithmetic, and yet it cites words of the report",
    mend: "remove `evidence`, since it stands where its inputs stand; if the report gives the number itself, remove \
           `derived`",
    why: "A reader who follows a citation must find the number there. What we worked out ourselves is marked, with \
          its formula, and counted apart.",
    check,
    fixtures: &[Fixture {
        name: "a subtraction with a citation",
        given: Given::Edits(&[("/figures/3/evidence", r#"{"line": 3, "words": "20 people", "word": 13}"#)]),
        at: "figures[3].evidence",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.draft.derived.is_some() && figure.draft.evidence.is_some() {
            sink.at(place_of(&figure.draft.evidence, figure.text), &[("figure", figure.id)]);
        }
    }
}
