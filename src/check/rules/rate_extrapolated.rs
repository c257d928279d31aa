//! Two shells a minute, made into 2,880 a day.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "rate-extrapolated",
    fault: "`{figure}` is worked out from the rate `{rate}`",
    mend: "leave the rate as the report gives it, and remove this figure",
    why: "For how long a rate held is hardly ever stated. Whatever is worked out from it is a guess, and a large one.",
    check,
    fixtures: &[Fixture {
        name: "a rate and a count",
        given: Given::Edits(&[("/figures/3/derived", r#"{"sum": ["shelling-three-an-hour", "guards-2"]}"#)]),
        at: "figures[3].derived.sum[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        for (text, id) in figure.inputs() {
            if scene.figure(id).and_then(|input| scene.kind_of(&input)) == Some(Kind::Rate) {
                sink.at(text, &[("figure", figure.id), ("rate", id)]);
            }
        }
    }
}
