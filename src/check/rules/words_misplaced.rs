//! The paragraph is there, and the cited words are not where they should be in it.

use crate::check::phrase::{say};
use crate::check::search::Found;
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};

pub const RULE: Rule = Rule {
    code: "words-misplaced",
    fault: "\"{words}\", which {owner} cites, {place}",
    mend: "count again from the first word of the paragraph, or cite what stands there",
    why: "The position is what is lit in a reader's copy. Lit in the wrong place, the number has no receipt.",
    check,
    fixtures: &[
        Fixture {
            name: "counted from nought",
            given: Given::EditsWithReport(&[("/figures/0/evidence/word", "15")]),
            at: "figures[0].evidence.word",
        },
        Fixture {
            name: "words of another paragraph",
            given: Given::EditsWithReport(&[("/figures/0/evidence/words", r#""50 people have left""#)]),
            at: "figures[0].evidence.word",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (quote, found) in scene.unfaithful() {
        let Found::Misplaced(other) = found else { continue };
        let place = match other {
            Some(word) => say("elsewhere", "is not at that word of its paragraph, but at word {word}")
                .given("word", word.to_string()),
            None => say("nowhere", "does not stand in its paragraph"),
        };
        let data = [("words", &*quote.phrase())];
        sink.saying(place_of(&quote.evidence.word, quote.text), &data, [("owner", &quote.owner), ("place", &place)]);
    }
}
