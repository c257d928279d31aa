//! One side's name for people, taken over as ours.

use crate::check::phrase::{Phrase, say};
use crate::check::sentence::{lower_words, unquoted};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Field, got, items};
use crate::terms::{BASE_LANGUAGE, Text};

pub const RULE: Rule = Rule {
    code: "label-for-people",
    fault: "\"{label}\" is what somebody calls people or those they fight, and it stands in {owner}",
    mend: "write what they are: fighters, officers, civilians, the government",
    why: "\"Mercenaries\" and \"martyrs\" are verdicts. In a name or a label they would be the page's own verdict.",
    check,
    fixtures: &[
        Fixture {
            name: "terrorists killed",
            given: Given::Edits(&[("/figures/4/label/en", r#""terrorists died""#)]),
            at: "figures[4].label",
        },
        Fixture {
            name: "a population of martyrs",
            given: Given::Edits(&[("/populations/1/name/en", r#""martyrs""#)]),
            at: "populations[1].name",
        },
    ],
};

const LABELS: &[&str] = &[
    "mercenary", "mercenaries", "terrorist", "terrorists", "martyr", "martyrs", "martyred", "infidel", "infidels",
    "apostate", "apostates", "traitor", "traitors", "thug", "thugs", "regime", "regime's", "bandit", "bandits",
    "savages", "vermin", "collaborators",
];

fn check(scene: &Scene, sink: &mut Sink) {
    let draft = scene.draft;
    let mut look = |owner: Phrase, field: &Field<'_, Text>| {
        let (Some(given), Some(text)) = (field, got(field)) else { return };
        if let Some(label) = label_in(text.get(BASE_LANGUAGE)) {
            sink.saying(given.text, &[("label", &label)], [("owner", owner)]);
        }
    };
    for (_, one) in items(&draft.claimants) {
        [&one.name, &one.short].into_iter().for_each(|field| look(say("name-of-claimant", "the name of a claimant"), field));
    }
    items(&draft.topics).for_each(|(_, topic)| look(say("name-of-topic", "the name of a topic"), &topic.name));
    items(&draft.populations).for_each(|(_, population)| look(say("name-of-population", "the name of a population"), &population.name));
    items(&draft.measures).for_each(|(_, measure)| look(say("name-of-measure", "the name of a measure"), &measure.name));
    items(&draft.figures).for_each(|(_, figure)| look(say("label-of-figure", "the label of a figure"), &figure.label));
    for (_, dispute) in items(&draft.disputes) {
        items(&dispute.sides).for_each(|(_, side)| look(say("name-of-side", "the name of a side"), &side.name));
    }
}

/// The first such word that is not quoted. A group's own name is written with a capital and is none.
fn label_in(text: &str) -> Option<String> {
    let text = unquoted(text);
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !text.trim_start().starts_with(word);
    let words = text.split_whitespace().filter(|word| !is_name(word)).flat_map(lower_words);
    words.into_iter().find(|word| LABELS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::label_in;

    #[test]
    fn a_group_may_call_itself_what_it_likes() {
        assert_eq!(label_in("the Martyrs’ Brigade"), None);
        assert_eq!(label_in("those “mercenary gunmen”, as the officer said"), None);
        assert_eq!(label_in("Regime soldiers").as_deref(), Some("regime"));
        assert_eq!(label_in("killed by mercenaries"), Some("mercenaries".into()));
    }
}
