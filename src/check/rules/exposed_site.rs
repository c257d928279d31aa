//! The way to a place where people could be harmed.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};

pub const RULE: Rule = Rule {
    code: "exposed-site",
    fault: "`{place}` is sensitive, and its {field} says where it is",
    mend: "remove `{field}`; name the site as loosely as the report does, \"one clinic\"",
    why: "Clinics and shelters get shelled. A page that helps to find one does harm that no correction takes back.",
    check,
    fixtures: &[Fixture {
        name: "the address of a bridge",
        given: Given::Edits(&[("/places/3/sensitive", "true"), ("/places/3/address", r#""1 Bridge Road""#)]),
        at: "places[3].address",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, place) in items(&scene.draft.places) {
        if got(&place.sensitive) != Some(&true) {
            continue;
        }
        let id = got(&place.id).map_or("", String::as_str);
        for (field, given) in [("address", &place.address), ("pcode", &place.pcode)] {
            if let Some(given) = given {
                sink.at(given.text, &[("place", id), ("field", field)]);
            }
        }
    }
}
