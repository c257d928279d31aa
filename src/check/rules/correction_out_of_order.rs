//! A correction or a withdrawal that cannot have come when it says.

use crate::check::phrase::{Phrase, say};
use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Field, got, items};
use chrono::NaiveDate;

pub const RULE: Rule = Rule {
    code: "correction-out-of-order",
    fault: "this {change} of `{figure}` {what}",
    mend: "write corrections with the oldest first, each with the revision that brought it and its day, and a withdrawal \
           after all of them; raise the file's `revision` with every change; `correct` and `withdraw` take \
           another day than today with `--on`",
    why: "Readers see what a number was, and when it changed. Out of order the history tells another story, and an open \
          page that asks for a newer revision would never hear of the change.",
    check,
    fixtures: &[
        Fixture {
            name: "a revision to come",
            given: Given::Edits(&[("/figures/8/corrections/0/revision", "4")]),
            at: "figures[8].corrections[0].revision",
        },
        Fixture {
            name: "a withdrawal to come",
            given: Given::Edits(&[("/revision", "2")]),
            at: "figures[9].withdrawn.revision",
        },
        Fixture {
            name: "what was never published",
            given: Given::Edits(&[("/figures/8/corrections/0/revision", "1")]),
            at: "figures[8].corrections[0].revision",
        },
        Fixture {
            name: "the newest first",
            given: Given::Edits(&[(
                "/figures/8/corrections/-",
                r#"{"revision": 2, "on": "2024-03-05", "was": {"qualifier": "exact", "value": 13}, "because": {"en": "we had misread it"}}"#,
            )]),
            at: "figures[8].corrections[1].revision",
        },
        Fixture {
            name: "a day before the one before",
            given: Given::Edits(&[(
                "/figures/8/corrections/-",
                r#"{"revision": 3, "on": "2024-03-05", "was": {"qualifier": "exact", "value": 13}, "because": {"en": "we had misread it"}}"#,
            )]),
            at: "figures[8].corrections[1].on",
        },
        Fixture {
            name: "before the report",
            given: Given::Edits(&[("/figures/9/withdrawn/on", r#""2024-03-04""#)]),
            at: "figures[9].withdrawn.on",
        },
        Fixture {
            name: "a withdrawal that the file was not rebuilt from",
            given: Given::Edits(&[("/revision", "2"), ("/rebuilt-from", "2"), ("/figures/9/withdrawn/revision", "4")]),
            at: "figures[9].withdrawn.revision",
        },
    ],
};

const WITHDRAWAL: &str = "withdrawal";

/// A correction or a withdrawal: what it is called, its text, and when it came.
struct Change<'d, 'a> {
    name: &'static str,
    text: &'a str,
    revision: &'d Field<'a, u32>,
    on: &'d Field<'a, NaiveDate>,
}

/// What a change is called.
fn change(name: &str) -> Phrase {
    if name == WITHDRAWAL { say("withdrawal", "withdrawal") } else { say("correction", "correction") }
}

fn check(scene: &Scene, sink: &mut Sink) {
    let newest = got(&scene.draft.revision).copied();
    // A file of an older revision knows what was withdrawn since: that reaches every copy.
    let rebuilt_from = got(&scene.draft.rebuilt_from).copied().filter(|from| Some(*from) > newest);
    let published = got(&scene.draft.report).and_then(|report| got(&report.date)).and_then(|date| got(&date.day));
    for figure in scene.figures() {
        let corrections = items(&figure.draft.corrections).map(|(text, correction)| Change {
            name: "correction",
            text,
            revision: &correction.revision,
            on: &correction.on,
        });
        let withdrawal = figure.draft.withdrawn.iter().filter_map(|given| {
            let withdrawal = given.get()?;
            let (revision, on) = (&withdrawal.revision, &withdrawal.on);
            Some(Change { name: WITHDRAWAL, text: given.text, revision, on })
        });
        // The first revision published the figure, on no day before the report's.
        let (mut before, mut day_before) = (1, published.copied());
        for Change { name, text, revision, on } in corrections.chain(withdrawal) {
            let mut report = |at: &str, what: Phrase| {
                sink.saying(at, &[("figure", figure.id)], [("change", change(name)), ("what", what)]);
            };
            if let Some(&own) = got(revision) {
                let at = place_of(revision, text);
                let newest = if name == WITHDRAWAL { rebuilt_from.or(newest) } else { newest };
                match newest {
                    Some(newest) if own > newest => {
                        let what = say("past-file", "is of revision {own}, and the file is at {newest}");
                        report(at, what.given("own", own.to_string()).given("newest", newest.to_string()));
                    }
                    _ if own <= before => {
                        let what = say("no-later", "is of revision {own}, and what it changes is of revision {before}");
                        report(at, what.given("own", own.to_string()).given("before", before.to_string()));
                    }
                    _ => before = own,
                }
            }
            if let Some(&day) = got(on) {
                match day_before {
                    Some(earliest) if day < earliest => {
                        let what = say("earlier-day", "is of {day}, and what it changes is of {earliest}");
                        report(
                            place_of(on, text),
                            what.given("day", day.to_string()).given("earliest", earliest.to_string()),
                        );
                    }
                    _ => day_before = Some(day),
                }
            }
        }
    }
}
