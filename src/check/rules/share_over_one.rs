//! More than all of them.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "share-over-one",
    fault: "the share `{figure}` is {number}, which is more than all",
    mend: "write a share as a part of one: 30 percent is 0.3",
    why: "A share is drawn as a part of one whole. Written as a percentage it would be drawn a hundred times too \
          large.",
    check,
    fixtures: &[Fixture {
        name: "three percent as three",
        given: Given::Edits(&[("/figures/7/amount/value", "3.33")]),
        at: "figures[7].amount",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let Some(most) = figure.amount.map(|amount| amount.high().value()) else { continue };
        if scene.kind_of(&figure) == Some(Kind::Share) && most > 1.0 {
            sink.at(figure.amount_text(), &[("figure", figure.id), ("number", &most.to_string())]);
        }
    }
}
