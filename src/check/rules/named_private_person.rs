//! Somebody who could be found.

use crate::check::phrase::{say};
use crate::check::sentence::lower_words;
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::{BASE_LANGUAGE, Category};

pub const RULE: Rule = Rule {
    code: "named-private-person",
    fault: "the claimant `{claimant}` is {who}, and named",
    mend: "describe them as the report does, without the name: \"a young medic\"; then write `\"named\": false`",
    why: "A report fades, and a page that is found by name does not. Residents, medics and soldiers are punished for \
          what they told; the number needs what they are, not who.",
    check,
    fixtures: &[
        Fixture {
            name: "a resident by name",
            given: Given::Edits(&[("/claimants/3/named", "true")]),
            at: "claimants[3].named",
        },
        Fixture {
            name: "a young fighter by name",
            given: Given::Edits(&[
                ("/claimants/1/category", r#""party-to-the-conflict""#),
                ("/claimants/1/name/en", r#""Adam, a young fighter""#),
            ]),
            at: "claimants[1].named",
        },
    ],
};

/// Persons, where a party to the conflict is otherwise an army or a group that speaks in public.
const PERSONS: &[&str] = &[
    "fighter", "soldier", "rebel", "conscript", "recruit", "deserter", "defector", "gunman", "militiaman", "guard",
    "driver", "sniper", "prisoner",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, claimant) in items(&scene.draft.claimants) {
        let name = got(&claimant.name).map(|name| lower_words(name.get(BASE_LANGUAGE))).unwrap_or_default();
        let who = match got(&claimant.category) {
            Some(Category::Resident) => say("resident", "a resident"),
            Some(Category::MedicalStaff) => say("medical-staff", "medical staff"),
            Some(Category::PartyToTheConflict) if name.iter().any(|word| PERSONS.contains(&word.as_str())) => {
                say("fighter", "somebody who fights")
            }
            _ => continue,
        };
        if got(&claimant.named) == Some(&true) {
            let id = got(&claimant.id).map_or("", String::as_str);
            sink.saying(place_of(&claimant.named, text), &[("claimant", id)], [("who", who)]);
        }
    }
}
