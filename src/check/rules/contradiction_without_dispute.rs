//! A contradiction that no reader is told of.

use crate::check::phrase::say;
use crate::check::{FigureScene, Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{got, items};
use crate::terms::RelationType;

pub const RULE: Rule = Rule {
    code: "contradiction-without-dispute",
    fault: "`{figure}` contradicts `{other}`, and {which}",
    mend: "describe the question in `disputes`, with what each of the two says, and name it in `contested` of both; what the \
           reporters hold of it may be left out where the report does not state it",
    why: "That two speakers contradict each other is the news. A number that another denies, under the mark of a single \
          source, stands there as if nobody had.",
    check,
    fixtures: &[
        Fixture {
            name: "two numbers that exclude each other",
            given: Given::Edits(&[("/figures/4/relations/0/is", r#""contradicts""#)]),
            at: "figures[4].relations[0].is",
        },
        Fixture {
            name: "only one of them is contested",
            given: Given::Edits(&[
                ("/figures/4/relations/0/is", r#""contradicts""#),
                ("/figures/4/contested", r#""who-holds-the-bridge""#),
            ]),
            at: "figures[4].relations[0].is",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures().filter(|figure| !figure.is_withdrawn()) {
        for (text, relation) in items(&figure.draft.relations) {
            if got(&relation.is) != Some(&RelationType::Contradicts) {
                continue;
            }
            let Some(other) = got(&relation.figure).and_then(|id| scene.figure(id)) else { continue };
            // What was withdrawn is said no longer, and whoever takes back a number of their own denies nobody's.
            if other.is_withdrawn() || got(&figure.draft.claimant) == got(&other.draft.claimant) {
                continue;
            }
            let is_contested = |figure: &FigureScene| figure.draft.contested.is_some();
            let which = match (is_contested(&figure), is_contested(&other)) {
                (true, true) => continue,
                (false, false) => say("neither", "neither of the two is `contested`"),
                (true, false) => say("not-contested", "`{one}` is not `contested`").given("one", other.id),
                (false, true) => say("not-contested", "`{one}` is not `contested`").given("one", figure.id),
            };
            sink.saying(place_of(&relation.is, text), &[("figure", figure.id), ("other", other.id)], [("which", which)]);
        }
    }
}
