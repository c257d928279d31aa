//! A working figure that nobody stated.

use crate::check::told::hint;
use crate::check::desk::references;
use crate::check::{Fixture, Given, Rule, Scene, Sink, nearest};

pub const RULE: Rule = Rule {
    code: "working-figure-unknown",
    fault: "no claimant stated a figure `{figure}`{hint}",
    mend: "name a figure as REPORT/FIGURE, by the ids of both; arithmetic of ours is nobody's statement and cannot be \
           worked with",
    why: "Editors choose between what was said. A number of their own, a mean for instance, would have no claimant and \
          no receipt; so a decision holds no number, only the names of figures.",
    check,
    fixtures: &[
        Fixture {
            name: "a report that is not there",
            given: Given::Editors(&[("/working/1/span/high", r#""secnd/fled-50""#)]),
            at: "working[1].span.high",
        },
        Fixture {
            name: "our own arithmetic",
            given: Given::Editors(&[("/working/0/figure", r#""port-example-2024-03-05/killed-rest-8""#)]),
            at: "working[0].figure",
        },
        Fixture {
            name: "a mean",
            given: Given::Editors(&[("/working/0/figure", r#""60""#)]),
            at: "working[0].figure",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(desk) = scene.desk else { return };
    let mut names = None;
    for (_, decision) in desk.decisions() {
        for reference in references(decision).into_iter().filter(|reference| desk.stated(*reference).is_none()) {
            let names: &Vec<String> = names.get_or_insert_with(|| desk.names());
            let near = nearest(reference.name, names.iter().map(String::as_str));
            let hint = hint(near.first().copied());
            sink.saying(reference.text, &[("figure", reference.name)], [("hint", hint)]);
        }
    }
}
