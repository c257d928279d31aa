//! A break where nothing breaks.

use crate::check::phrase::{Phrase, say};
use super::subject::{Said, Strand, Subject};
use super::{
    Extent, Together, TogetherFixture, TogetherRule, TogetherSink, falling_total, method_changed, silent_source,
    two_numbers_for_one_day, unlike_daily_change,
};
use crate::check::Severity;
use crate::terms::{BreakType, Tally};
use chrono::NaiveDate;

pub const RULE: TogetherRule = TogetherRule {
    code: "break-of-nothing",
    severity: Severity::Error,
    fault: "`{figure}` notes a break, `{is}`, and {what}",
    mend: "remove it, or check days, numbers and `method` of the figures of `{claimant}` around it",
    why: "A break tells a reader not to read on as if nothing had happened. One that is not there hides the news behind it: \
          a rise would pass for a new way of counting. It is looked for where all files of the site are at hand, since the \
          other number may stand in any of them.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "a total that rises",
            files: &[&[(
                "/figures/1/breaks",
                r#"[{"is": "falling-total", "because": {"en": "why is not stated"}}]"#,
            )]],
            at: (0, "figures[1].breaks[0].is"),
        },
        TogetherFixture {
            name: "a new way that is the old one",
            files: &[
                &[("/figures/1/method", r#"{"en": "bodies in morgues"}"#)],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/1/method", r#"{"en": "bodies in morgues"}"#),
                    ("/figures/1/breaks", r#"[{"is": "method-changed", "because": {"en": "why is not stated"}}]"#),
                ],
            ],
            at: (1, "figures[1].breaks[0].is"),
        },
        TogetherFixture {
            name: "another number for a day that has one only",
            files: &[&[("/figures/0/breaks", r#"[{"is": "restated-day", "because": {"en": "why is not stated"}}]"#)]],
            at: (0, "figures[0].breaks[0].is"),
        },
        TogetherFixture {
            name: "a daily count without a total",
            files: &[&[("/figures/0/breaks", r#"[{"is": "unlike-daily-change", "because": {"en": "why is not stated"}}]"#)]],
            at: (0, "figures[0].breaks[0].is"),
        },
        TogetherFixture {
            name: "a silence of nobody who used to speak",
            files: &[&[("/figures/0/breaks", r#"[{"is": "silence", "because": {"en": "why is not stated"}}]"#)]],
            at: (0, "figures[0].breaks[0].is"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    let Extent::All = together.extent else { return };
    for subject in &together.subjects {
        for strand in &subject.strands {
            let Some(newest) = together.newest(strand) else { continue };
            for (place, said) in strand.said.iter().enumerate() {
                for noted in &said.stated.breaks {
                    if is_there(noted.is, subject, strand, place, newest) {
                        continue;
                    }
                    let data = [
                        ("figure", said.stated.id.as_str()),
                        ("claimant", &said.stated.claimant),
                        ("is", noted.is.id()),
                    ];
                    sink.saying(said.file, &noted.at, &data, [("what", what(noted.is))]);
                }
            }
        }
    }
}

/// Whether such a break is at a statement, by its place in its strand.
fn is_there(is: BreakType, subject: &Subject<'_>, strand: &Strand<'_>, place: usize, newest: NaiveDate) -> bool {
    let said = strand.said[place];
    let is_said = |other: &Said<'_>| std::ptr::eq(other.stated, said.stated);
    match is {
        // A total that was restated since stands in no line any more, and its break with it.
        BreakType::FallingTotal => {
            falling_total::falls(strand).iter().any(|pair| is_said(&pair.later)) || fell(strand, place)
        }
        BreakType::UnlikeDailyChange => {
            unlike_daily_change::mismatches(subject).iter().any(|unlike| unlike.all().any(|one| is_said(&one)))
        }
        BreakType::RestatedDay => {
            two_numbers_for_one_day::restated(strand).iter().any(|pair| is_said(&pair.later))
        }
        BreakType::MethodChanged => {
            let before = &strand.said[..place];
            let told_before = before.iter().any(|one| one.stated.method.is_some());
            let changed = || method_changed::changes(strand).iter().any(|pair| is_said(&pair.later));
            said.stated.method.is_some() && !before.is_empty() && (!told_before || changed())
        }
        BreakType::Silence => {
            let is_last = place + 1 == strand.said.len();
            is_last && silent_source::since_last(strand, newest).is_some()
                || silent_source::pauses(strand).iter().any(|pair| is_said(&pair.earlier))
        }
    }
}

/// Whether any total of an earlier day is higher, restated or not.
fn fell(strand: &Strand<'_>, place: usize) -> bool {
    let said = strand.said[place];
    let (Some(bounds), Some(day)) = (said.bounds(), said.last_day()) else { return false };
    let is_higher = |one: &Said<'_>| {
        one.last_day().is_some_and(|earlier| earlier < day) && one.bounds().is_some_and(|other| bounds.is_below(other))
    };
    matches!(strand.tally, Tally::Since(..)) && strand.said[..place].iter().any(is_higher)
}

fn what(is: BreakType) -> Phrase {
    match is {
        BreakType::FallingTotal => say("no-fall", "no total of an earlier day since the same start is higher"),
        BreakType::UnlikeDailyChange => {
            say("no-mismatch", "no new counts for the time between two totals differ from their change")
        }
        BreakType::RestatedDay => say("not-restated", "no earlier report has another number for that day"),
        BreakType::MethodChanged => say(
            "no-other-method",
            "there is no earlier figure that was counted in another way than its own `method` says",
        ),
        BreakType::Silence => say(
            "no-silence",
            "nothing shows that more was usual: the next figure, or the newest report on the place, is not late",
        ),
    }
}
