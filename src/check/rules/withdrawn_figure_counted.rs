//! Our arithmetic over a number that is said no longer.

use crate::check::{Fixture, Given, Rule, Scene, Sink};

pub const RULE: Rule = Rule {
    code: "withdrawn-figure-counted",
    fault: "`{figure}` is worked out from `{input}`, which is withdrawn",
    mend: "withdraw `{figure}` too (of our arithmetic: with `\"ours\": true`), or work it out from figures in force",
    why: "What rests on a number that was wrong is wrong too. And whoever has a sum and one of its parts has the other, \
          so the withdrawn number would still stand on the page.",
    check,
    fixtures: &[Fixture {
        name: "a sum with those who are no longer said to have fled",
        given: Given::Edits(&[("/figures/3/derived", r#"{"sum": ["civilians-killed-12", "boats-out"]}"#)]),
        at: "figures[3].derived.sum[1]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // Of a formula that is withdrawn itself another rule says that it must go.
    for figure in scene.figures().filter(|figure| !figure.is_withdrawn()) {
        for (text, input) in figure.inputs() {
            if scene.figure(input).is_some_and(|input| input.is_withdrawn()) {
                sink.at(text, &[("figure", figure.id), ("input", input)]);
            }
        }
    }
}
