//! "Confirmed", where somebody only said so.

use crate::check::sentence::{lower_words, sentences, unquoted};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::{BASE_LANGUAGE, Support};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "unproven-verb",
    fault: "\"{verb}\" says more than that somebody said so",
    mend: "write \"said\"; or, if the report itself says \"{verb}\", cite that word in the evidence",
    why: "Who \"admits\" or \"reveals\" something, tells the truth about it; who \"claims\" it, perhaps does not; who \
          \"counted\" saw each of them. The report says which of these it was, or that somebody said so.",
    check,
    fixtures: &[
        Fixture {
            name: "a confirmed number",
            given: Given::Edits(&[("/figures/1/label/en", r#""people confirmed killed on Tuesday""#)]),
            at: "figures[1].label",
        },
        Fixture {
            name: "the monitor counted",
            given: Given::Edits(&[("/charts/0/takeaway/en", r#""One monitor counted 20 killed, 12 of them civilians""#)]),
            at: "charts[0].takeaway",
        },
        Fixture {
            name: "verified by nobody",
            given: Given::Edits(&[("/figures/1/caveat/text/en", r#""Verified by residents; how is not stated.""#)]),
            at: "figures[1].caveat.text",
        },
    ],
};

/// Verbs that judge what was said, whoever is their subject.
const JUDGING: &[&str] = &[
    "confirmed", "confirms", "admitted", "admits", "acknowledged", "acknowledges", "conceded", "concedes", "revealed",
    "reveals", "proved", "proves", "proven", "claimed",
];

/// Verbs that say how somebody came to know, where somebody is their subject.
const KNOWING: &[&str] = &["counted", "verified"];

const NEGATING: &[&str] =
    &["not", "never", "no", "nobody", "none", "neither", "nor", "whether", "cannot", "without", "unable", "if"];

const ACTORS: &[&str] = &[
    "reporters", "journalists", "monitor", "monitors", "official", "officials", "un", "nations", "army", "government",
    "police", "doctors", "medics", "residents", "observers", "workers", "agency", "agencies", "ministry", "they", "he",
    "she", "we",
];

fn check(scene: &Scene, sink: &mut Sink) {
    let cited: BTreeSet<String> =
        scene.quotes().iter().flat_map(|quote| &quote.words).flat_map(|word| lower_words(word)).collect();
    let verified = scene.figures().any(|figure| figure.support() == Some(Support::Verified));
    let actors = actors(scene);
    for (at, text) in sentences(scene.draft) {
        let words = lower_words(&unquoted(text.get(BASE_LANGUAGE)));
        for (i, verb) in words.iter().enumerate() {
            let allowed = cited.contains(verb) || (verified && verb == "verified");
            if !allowed && is_unproven(&words, i, &actors) {
                sink.at(at, &[("verb", verb)]);
            }
        }
    }
}

/// The last words of what claimants are called: who may have counted.
fn actors(scene: &Scene) -> BTreeSet<String> {
    let mut actors: BTreeSet<String> = ACTORS.iter().map(|&actor| actor.to_owned()).collect();
    for claimant in scene.claimants() {
        for text in [&claimant.name, &claimant.short].into_iter().filter_map(got) {
            let name = text.get(BASE_LANGUAGE).split(',').next().unwrap_or_default();
            actors.extend(lower_words(name).pop());
        }
    }
    actors
}

fn is_unproven(words: &[String], at: usize, actors: &BTreeSet<String>) -> bool {
    let word = |i: Option<usize>| i.and_then(|i| words.get(i)).map_or("", String::as_str);
    let (verb, next) = (words[at].as_str(), word(at.checked_add(1)));
    let before = &words[at.saturating_sub(4)..at];
    if before.iter().any(|word| NEGATING.contains(&word.as_str())) {
        return false;
    }
    let subject = before.iter().rev().find(|word| !matches!(word.as_str(), "has" | "have" | "had" | "also" | "later"));
    let last = word(at.checked_sub(1));
    match verb {
        // To a hospital, and difficult: other senses of the words.
        "admitted" if matches!(next, "to" | "into" | "in" | "at" | "for") => false,
        "admitted" if matches!(last, "were" | "was" | "been" | "are" | "being") => false,
        "proved" | "proven" | "proves" if matches!(next, "fatal" | "deadly" | "hard" | "difficult" | "impossible") => false,
        _ if JUDGING.contains(&verb) => true,
        _ if KNOWING.contains(&verb) => {
            let of_so_many = verb == "verified" && last.starts_with(|c: char| c.is_ascii_digit());
            next == "by" || of_so_many || subject.is_some_and(|subject| actors.contains(subject))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verbs(text: &str) -> Vec<String> {
        let words = lower_words(text);
        let actors = ACTORS.iter().map(|&actor| actor.to_owned()).collect();
        (0..words.len()).filter(|&at| is_unproven(&words, at, &actors)).map(|at| words[at].clone()).collect()
    }

    #[test]
    fn what_is_said_not_to_be_known_is_honest() {
        for honest in [
            "Who is counted is not stated.",
            "counted in our sum of 12",
            "Whether the officers are counted among the refugees is not stated.",
            "bodies counted at one clinic",
            "The number could not be confirmed.",
            "Nobody has verified it.",
            "Reuters could not get near the district to check.",
            "30 people were admitted to a hospital",
            "a journey that proved fatal",
        ] {
            assert!(verbs(honest).is_empty(), "{honest}: {:?}", verbs(honest));
        }
    }

    #[test]
    fn what_only_somebody_said_is_not_more_than_that() {
        for (text, verb) in [
            ("the UN confirmed 40 dead", "confirmed"),
            ("The army admitted that it lost", "admitted"),
            ("the monitor has counted 40", "counted"),
            ("40 killed, counted by the monitor", "counted"),
            ("40 verified deaths", "verified"),
            ("rebels claimed the district", "claimed"),
        ] {
            assert_eq!(verbs(text), [verb], "{text}");
        }
    }
}
