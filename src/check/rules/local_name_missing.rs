//! A place whose own name nobody wrote.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "local-name-missing",
    fault: "`{place}` lies where `{language}` is spoken, and its name is not written in that language",
    mend: "write its name in that language into `name`, or remove `local`",
    why: "Pages show the name that a place has where it lies beside the one in their own language, so that a reader finds \
          it on a map, in a search and on a sign there. A language without a name shows nothing.",
    check,
    fixtures: &[Fixture {
        name: "an Arabic name that is not there",
        given: Given::Edits(&[("/places/0/local", r#""ar""#)]),
        at: "places[0].local",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, place) in items(&scene.draft.places) {
        let (Some(given), Some(name)) = (&place.local, got(&place.name)) else { continue };
        if let Some(language) = got(&place.local).filter(|language| !name.has(language)) {
            let id = got(&place.id).map_or("", String::as_str);
            sink.at(given.text, &[("place", id), ("language", language)]);
        }
    }
}
