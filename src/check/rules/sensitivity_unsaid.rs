//! A clinic, and nobody thought of who is in it.

use crate::check::sentence::lower_words;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::{BASE_LANGUAGE, Level};

pub const RULE: Rule = Rule {
    code: "sensitivity-unsaid",
    fault: "the site `{place}` is by its name a {what}, and does not say whether it is `sensitive`",
    mend: "write `\"sensitive\": true`; `false` only where knowing the place can harm nobody",
    why: "Whether people could be harmed if a site is found is asked of every one of its sort, before it is printed.",
    check,
    fixtures: &[Fixture {
        name: "a clinic like any place",
        given: Given::Edits(&[("/places/3/name/en", r#""a clinic by the bridge""#)]),
        at: "places[3]",
    }],
};

const AT_RISK: &[&str] = &[
    "clinic", "clinics", "hospital", "hospitals", "ward", "shelter", "shelters", "refuge", "school", "schools",
    "orphanage", "camp", "ambulance", "bakery", "church", "mosque", "synagogue", "hideout",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, place) in items(&scene.draft.places) {
        if got(&place.level) != Some(&Level::Site) || place.sensitive.is_some() {
            continue;
        }
        let words = got(&place.name).map(|name| lower_words(name.get(BASE_LANGUAGE))).unwrap_or_default();
        if let Some(what) = words.iter().find(|word| AT_RISK.contains(&word.as_str())) {
            sink.at(text, &[("place", got(&place.id).map_or("", String::as_str)), ("what", what)]);
        }
    }
}
