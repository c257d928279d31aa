//! A decision that nobody stands for.

use crate::check::phrase::{say};
use crate::check::{Desk, Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Field, got};

pub const RULE: Rule = Rule {
    code: "working-without-editor",
    fault: "this decision does not say who made it: {what}",
    mend: "add `editor` with the name and the role of whoever decided it",
    why: "Sources contradict each other, and somebody decides what a newsroom works with. Readers are told who, since \
          the decision is an editor's and no source's.",
    check,
    fixtures: &[
        Fixture { name: "nobody", given: Given::Editors(&[("/working/0/editor", "")]), at: "working[0]" },
        Fixture {
            name: "an office",
            given: Given::Editors(&[("/working/0/editor", r#"{"name": " ", "role": "the desk"}"#)]),
            at: "working[0].editor",
        },
        Fixture {
            name: "no role",
            given: Given::Editors(&[("/working/0/editor/role", "")]),
            at: "working[0].editor",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        // What cannot be read has a rule of its own.
        let editor = match &decision.editor {
            Some(given) => match given.get() {
                Some(editor) => Some(editor),
                None => continue,
            },
            None => None,
        };
        let says = |field: &Field<'_, String>| field.is_some() && got(field).is_none_or(|said| !said.trim().is_empty());
        let what = match editor {
            None => say("no-editor", "there is no `editor`"),
            Some(editor) if !says(&editor.name) => say("no-name", "`name` is missing"),
            Some(editor) if !says(&editor.role) => say("no-role", "`role` is missing"),
            Some(_) => continue,
        };
        sink.saying(place_of(&decision.editor, text), &[], [("what", what)]);
    }
}
