//! Marks above and below a letter that reach over the lines around it.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::strings;
use crate::unseen::is_stacking;

pub const RULE: Rule = Rule {
    code: "stacked-marks",
    fault: "a letter of this text carries more than {most} marks",
    mend: "write the letter with the marks it is spelt with",
    why: "Marks are set above and below their letter, each over the last: twenty of them cover the caveat on the next \
          line. No language sets more than a few.",
    check,
    fixtures: &[Fixture {
        name: "a tower",
        given: Given::Edits(&[(
            "/figures/0/label",
            r#"{"en": "peo\u0301\u0302\u0303\u0304\u0305\u0306\u0307ple fled"}"#,
        )]),
        at: "figures[0].label.en",
    }],
};

const MOST: usize = 4;

fn check(scene: &Scene, sink: &mut Sink) {
    for (slice, said) in strings(&scene.source.text) {
        if !said.is_ascii() && said.split(|letter| !is_stacking(letter)).any(|marks| marks.chars().count() > MOST) {
            sink.at(slice, &[("most", &MOST.to_string())]);
        }
    }
}
