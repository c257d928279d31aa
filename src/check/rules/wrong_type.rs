//! A value that its field cannot hold.

use crate::check::misread::{misread, words_known};
use crate::check::render::MOST_SHOWN;
use crate::check::told::hint;
use crate::check::{Fixture, Given, Rule, Scene, Sink, nearest};
use crate::draft::Misfit;

pub const RULE: Rule = Rule {
    code: "wrong-type",
    fault: "the field `{field}` cannot hold this: {why}{hint}",
    mend: "write a value of the kind that is expected",
    why: "A number in quotes or a word nobody knows cannot be drawn, and guessing what was meant could \
          change a figure.",
    check,
    fixtures: &[
        Fixture {
            name: "a number in quotes",
            given: Given::Edits(&[("/figures/0/amount/value", r#""50""#)]),
            at: "figures[0].amount.value",
        },
        Fixture {
            name: "a word nobody knows",
            given: Given::Edits(&[("/measures/0/kind", r#""flw""#)]),
            at: "measures[0].kind",
        },
        Fixture {
            name: "a number past all bounds",
            given: Given::Edits(&[("/figures/0/amount/value", "1e999")]),
            at: "figures[0].amount.value",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // Of a file with thousands of faults few are read.
    let mut hints = MOST_SHOWN;
    for misfit in scene.misfits() {
        if let Misfit::WrongType { text, field, why } = misfit {
            let words = words_known(&why).filter(|_| hints > 0);
            hints = hints.saturating_sub(1);
            let near = words.and_then(|(word, known)| nearest(word, known).first().copied());
            let hint = hint(near);
            sink.saying(text, &[("field", &field)], [("why", misread(&why)), ("hint", hint)]);
        }
    }
}
