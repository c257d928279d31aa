//! A field that its object has already.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::Misfit;

pub const RULE: Rule = Rule {
    code: "repeated-field",
    fault: "the field `{field}` stands here a second time",
    mend: "keep one of the two",
    why: "Programs differ in which of two equal fields they read, so the same file would mean different figures.",
    check,
    fixtures: &[Fixture { name: "two revisions", given: Given::File(br#"{"revision": 1, "revision": 2}"#), at: "revision" }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for misfit in scene.misfits() {
        if let Misfit::Repeated { text, field } = misfit {
            sink.at(text, &[("field", &field)]);
        }
    }
}
