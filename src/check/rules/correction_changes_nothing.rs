//! A correction after which the amount is what it was.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Amount, Field, got, items};
use crate::terms;

pub const RULE: Rule = Rule {
    code: "correction-changes-nothing",
    fault: "a correction of `{figure}` says that the amount was what it became",
    mend: "give in `was` the amount that stood there until then; the one that came after it is the next correction's \
           `was`, or the figure's `amount`",
    why: "A correction tells readers what they were told before. One that repeats the new value hides the old one, and \
          says that something changed where nothing did.",
    check,
    fixtures: &[
        Fixture {
            name: "from three to three",
            given: Given::Edits(&[("/figures/8/corrections/0/was/value", "3")]),
            at: "figures[8].corrections[0].was",
        },
        Fixture {
            name: "twice from thirty",
            given: Given::Edits(&[(
                "/figures/8/corrections/-",
                r#"{"revision": 3, "on": "2024-03-07", "was": {"qualifier": "exact", "value": 30}, "because": {"en": "we had typed it twice"}}"#,
            )]),
            at: "figures[8].corrections[0].was",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let corrections: Vec<_> = items(&figure.draft.corrections).collect();
        let became = corrections.iter().skip(1).map(|(_, next)| &next.was).chain([&figure.draft.amount]);
        for ((text, correction), became) in corrections.iter().zip(became) {
            if let (Some(was), Some(became)) = (read(&correction.was), read(became))
                && was == became
            {
                sink.at(place_of(&correction.was, text), &[("figure", figure.id)]);
            }
        }
    }
}

fn read(amount: &Field<'_, Amount<'_>>) -> Option<terms::Amount> {
    got(amount)?.read()?.ok()
}
