//! An id that could not stand in a URL.

use crate::check::register::registers;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "bad-id",
    fault: "`{id}` is no id",
    mend: "write an id of a to z, 0 to 9 and hyphens, 64 at most, and never change it again",
    why: "Ids stand in URLs, file names and other people's pages. These letters mean the same everywhere, with or \
          without a case-blind file system.",
    check,
    fixtures: &[
        Fixture {
            name: "capitals and spaces",
            given: Given::Edits(&[("/notes/0/id", r#""Left Out""#)]),
            at: "notes[0].id",
        },
        Fixture { name: "a path", given: Given::Edits(&[("/id", r#""../port""#)]), at: "id" },
    ],
};

const LONGEST: usize = 64;

fn check(scene: &Scene, sink: &mut Sink) {
    if let (Some(given), Some(id)) = (&scene.draft.id, got(&scene.draft.id)) {
        check_id(given.text, id, sink);
    }
    for register in registers(scene.draft) {
        register.ids.iter().for_each(|entry| check_id(entry.text, entry.id, sink));
    }
}

/// An empty id is reported as missing.
fn check_id(text: &str, id: &str, sink: &mut Sink) {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_id = id.len() <= LONGEST && id.bytes().all(fits);
    if !is_id && !id.trim().is_empty() {
        sink.at(text, &[("id", id)]);
    }
}
