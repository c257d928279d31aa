//! A file of another version of the form.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{SCHEMA, got};

pub const RULE: Rule = Rule {
    code: "unknown-schema",
    fault: "the file has the schema {found}; this program reads schema {known}",
    mend: "write `\"schema\": {known}` if the file is of that form, or use a newer program",
    why: "A field may mean something else in another version of the form. Reading on would be guessing.",
    check,
    fixtures: &[Fixture { name: "from the future", given: Given::Edits(&[("/schema", "2")]), at: "schema" }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    if let Some(found) = got(&scene.draft.schema).filter(|&&found| found != SCHEMA) {
        let text = place_of(&scene.draft.schema, &scene.source.text);
        sink.at(text, &[("found", &found.to_string()), ("known", &SCHEMA.to_string())]);
    }
}
