//! A voice with a time that is none.

use crate::check::dated::voices;
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Voice, got, items};

pub const RULE: Rule = Rule {
    code: "undated-voice",
    fault: "the period of `{claimant}` in the dispute `{dispute}` has no day in it",
    mend: "if the report bears it, give a day, `not-before` or `not-after`; otherwise remove the period, and the voice \
           stands beside the axis",
    why: "The chart of a dispute puts a voice at the time it speaks of, or says that no time is stated. A period \
          without a bound can be put nowhere, and does not say so.",
    check,
    fixtures: &[
        Fixture {
            name: "some time",
            given: Given::Edits(&[("/disputes/0/sides/1/voices/0/period", r#"{"label": {"en": "for days"}}"#)]),
            at: "disputes[0].sides[1].voices[0].period",
        },
        Fixture {
            name: "the reporters, as of no day",
            given: Given::Edits(&[("/disputes/0/reporters/period", r#"{"as-of": {}, "label": {"en": "until now"}}"#)]),
            at: "disputes[0].reporters.period",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, dispute) in items(&scene.draft.disputes) {
        for voice in voices(dispute) {
            if let Some(at) = undated(voice) {
                let name = |id| got(id).map_or("", String::as_str);
                sink.at(at, &[("claimant", name(&voice.claimant)), ("dispute", name(&dispute.id))]);
            }
        }
    }
}

/// Where the period of a voice stands that no axis could show.
fn undated<'a>(voice: &Voice<'a>) -> Option<&'a str> {
    let given = voice.period.as_ref()?;
    let unbound = given.get()?.read()?.is_ok_and(|period| period.bounds() == (None, None));
    unbound.then_some(given.text)
}
