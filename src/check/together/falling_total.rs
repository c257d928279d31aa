//! A total that went down.

use super::subject::{Pair, Said, Strand};
use super::{Together, TogetherFixture, TogetherRule, TogetherSink, method_changed};
use crate::check::Severity;
use crate::measure::Bounds;
use crate::terms::{BreakType, Tally};

pub const RULE: TogetherRule = TogetherRule {
    code: "falling-total",
    severity: Severity::Error,
    fault: "the total of `{claimant}` falls: `{figure}` is {now}, and {earlier}, was {before}, both since the same start",
    mend: "check both against their reports; a number that we took down wrongly is a correction, and if `{claimant}` did \
           say less than before, note it at `{figure}` in `breaks` as `falling-total`, with the reason as far as it is \
           stated",
    why: "All killed since a day cannot become fewer. Where a total falls, somebody counted anew, struck out names, or \
          one of the two numbers stands in the wrong place; a reader who sees only the line going down takes it for \
          news. Only what is impossible is found: \"about\" and \"nearly\" have five per cent of room, and \"at least\" \
          has no upper end.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "a total of a day later is lower",
            files: &[
                &[("/figures/0/period/counting", r#""cumulative-since-start""#)],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/0/amount/value", "40"),
                    ("/figures/0/evidence/words", r#""40 people had fled""#),
                    (
                        "/figures/0/period",
                        r#"{"start": {"day": "2024-03-05", "known": "stated"}, "end": {"day": "2024-03-06", "known": "stated"}, "counting": "cumulative-since-start", "label": {"en": "since Tuesday 5 March 2024"}}"#,
                    ),
                ],
            ],
            at: (1, "figures[0].amount"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for strand in together.strands() {
        for Pair { earlier, later } in falls(strand) {
            if later.has_break(&[BreakType::FallingTotal]) {
                continue;
            }
            let data = [
                ("claimant", later.stated.claimant.as_str()),
                ("figure", &later.stated.id),
            ];
            let words = [("now", later.number()), ("earlier", earlier.told().into()), ("before", earlier.number())];
            sink.saying(later.file, &later.stated.amount_at, &data, words);
        }
    }
}

/// Where a total is lower than one of an earlier day, both as they are in force. It is held against the highest since
/// it last fell or was counted in another way, so that one fall is told once.
pub(super) fn falls<'f>(strand: &Strand<'f>) -> Vec<Pair<'f>> {
    let mut found = Vec::new();
    if !matches!(strand.tally, Tally::Since(..)) {
        return found;
    }
    let counted_anew = method_changed::counted_anew(strand);
    let mut highest: Option<(Bounds, Said<'f>)> = None;
    for of_day in in_force_by_day(strand) {
        let before = highest;
        for later in of_day {
            let Some(bounds) = later.bounds() else { continue };
            let is_anew = counted_anew(&later);
            let fallen = before.filter(|(before, _)| !is_anew && bounds.is_below(*before));
            found.extend(fallen.map(|(_, earlier)| Pair { earlier, later }));
            if is_anew
                || fallen.is_some()
                || highest.is_none_or(|(highest, _)| bounds.low() > highest.low()) {
                highest = Some((bounds, later));
            }
        }
    }
    found
}

/// The statements of each last day, those only that were made last: a number that was restated is not held against what
/// came later.
fn in_force_by_day<'f>(strand: &Strand<'f>) -> Vec<Vec<Said<'f>>> {
    let dated: Vec<Said<'f>> =
        strand.said.iter().copied().filter(|said| said.last_day().is_some() && said.in_force().is_some()).collect();
    let days = dated.chunk_by(|one, next| one.last_day() == next.last_day());
    days.map(|of_day| {
        let newest = of_day.iter().map(|said| said.filed.published).max();
        of_day.iter().copied().filter(|said| Some(said.filed.published) == newest).collect()
    })
    .collect()
}
