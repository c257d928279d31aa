//! A file that was rebuilt from a revision no later than its own.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "rebuilt-from-no-later",
    fault: "the file is of revision {revision}, and says that it was rebuilt from revision {from}",
    mend: "take out `rebuilt-from`; it stands only in a file of an older revision that `revision` made of a later one",
    why: "A file of an older revision that knows of later withdrawals says which revision it knows them from. In any other \
          file the field would let a withdrawal claim a revision that never was.",
    check,
    fixtures: &[Fixture {
        name: "rebuilt from itself",
        given: Given::Edits(&[("/rebuilt-from", "3")]),
        at: "rebuilt-from",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let (revision, from) = (got(&scene.draft.revision), got(&scene.draft.rebuilt_from));
    if let (Some(revision), Some(from)) = (revision, from)
        && from <= revision
    {
        let at = place_of(&scene.draft.rebuilt_from, &scene.source.text);
        sink.at(at, &[("revision", &revision.to_string()), ("from", &from.to_string())]);
    }
}
