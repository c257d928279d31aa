//! A figure to work with, and a span that says there is none.

use crate::check::{Desk, Fixture, Given, Rule, Scene, Sink, place_of};

pub const RULE: Rule = Rule {
    code: "working-figure-and-span",
    fault: "this decision names a figure to work with and a span, too",
    mend: "keep one of the two: `figure` if one can be worked with, `span` if none of them can be preferred",
    why: "A span says that nothing between its ends is preferred. With a figure beside it, readers would see both a \
          decision and its opposite.",
    check,
    fixtures: &[Fixture {
        name: "both at once",
        given: Given::Editors(&[("/working/1/figure", r#""second/fled-50""#)]),
        at: "working[1].span",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        if decision.figure.is_some() && decision.span.is_some() {
            sink.at(place_of(&decision.span, text), &[]);
        }
    }
}
