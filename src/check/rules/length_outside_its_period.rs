//! A stated length that its stated days cannot hold.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::PeriodFault;

pub const RULE: Rule = Rule {
    code: "length-outside-its-period",
    fault: "the length that {owner} states does not fit the days from its start to its end",
    mend: "check the length and both days against the report; leave out a day that it does not give",
    why: "\"In two days\" from the 1st to the 30th cannot be. Usually one of the days was inferred wrongly, and \
          then the length is what the report really says.",
    check,
    fixtures: &[Fixture {
        name: "24 hours that take a month",
        given: Given::Edits(&[("/figures/6/period/start/day", r#""2024-02-04""#)]),
        at: "figures[6].period",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for dated in scene.periods() {
        if dated.draft.read() == Some(Err(PeriodFault::LengthDoesNotFit)) {
            sink.saying(dated.text, &[], [("owner", &dated.owner)]);
        }
    }
}
