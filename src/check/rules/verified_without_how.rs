//! "Verified", by nobody.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::terms::Support;

pub const RULE: Rule = Rule {
    code: "verified-without-how",
    fault: "`{figure}` counts as verified, and does not say by whom and how",
    mend: "write in `verified` who checked it and how, as the report tells it; if the report does not tell, its \
           support is `one-source` or `several-sources`",
    why: "\"Verified\" is the strongest word on the page. It stands only where the report says who checked and how.",
    check,
    fixtures: &[Fixture {
        name: "just verified",
        given: Given::Edits(&[("/figures/1/support", r#""verified""#)]),
        at: "figures[1].support",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        if figure.support() == Some(Support::Verified) && figure.draft.verified.is_none() {
            sink.at(place_of(&figure.draft.support, figure.text), &[("figure", figure.id)]);
        }
    }
}
