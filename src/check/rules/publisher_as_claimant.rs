//! The printer taken for the speaker, or the reverse.

use crate::check::phrase::{say};
use crate::check::told::{bare};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::terms::{Category, Support};

pub const RULE: Rule = Rule {
    code: "publisher-as-claimant",
    fault: "`{figure}` is said by {who}, but its support is {support}",
    mend: "if the report says it in its own voice, make its support `reporters` and its claimant a journalist or not \
           attributed; otherwise name whom the report quotes",
    why: "Who printed a number is not who says it. \"Reuters: 40 killed\" is wrong where Reuters wrote that a monitor \
          said so; and what a source says is not the reporters' own account.",
    check,
    fixtures: &[
        Fixture {
            name: "the newspaper as a source",
            given: Given::Edits(&[("/figures/1/claimant", r#""the-example""#)]),
            at: "figures[1].claimant",
        },
        Fixture {
            name: "a source as the reporters",
            given: Given::Edits(&[("/figures/1/support", r#""reporters""#)]),
            at: "figures[1].claimant",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let claimant = got(&figure.draft.claimant).and_then(|id| scene.claimant(id));
        let category = claimant.and_then(|claimant| got(&claimant.category));
        let (Some(category), Some(support)) = (category, figure.support()) else { continue };
        let own_account = support == Support::Reporters;
        let (who, support) = match category {
            Category::Journalist if !own_account => (say("journalist", "a journalist"), say("not-reporters", "not `reporters`")),
            Category::Journalist | Category::NotAttributed => continue,
            _ if own_account => (say("quoted", "somebody whom the report quotes"), bare("reporters")),
            _ => continue,
        };
        let words = [("who", who), ("support", support)];
        sink.saying(place_of(&figure.draft.claimant, figure.text), &[("figure", figure.id)], words);
    }
}
