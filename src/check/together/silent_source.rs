//! Nothing more was heard.

use super::subject::{Pair, Strand};
use super::{Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::Severity;
use crate::measure::{is_silence, usual_interval};
use crate::terms::BreakType;
use chrono::NaiveDate;

pub const RULE: TogetherRule = TogetherRule {
    code: "silent-source",
    severity: Severity::Remark,
    fault: "`{claimant}` has said nothing of this since `{figure}`: {days} days until the newest report on `{place}`, or on a place \
            around it or in it, of {newest}, where an interval of {usual} was usual",
    mend: "look whether a later report has it; if they say it no longer, note it at `{figure}` in `breaks` as `silence`, with \
           the reason as far as it is stated",
    why: "A number that nobody renews goes on looking like news. The page marks where somebody fell silent; an author who \
          knows why can say so. Counted from the day last spoken of to the newest report that speaks of the same place, of one that it lies \
          in or of one in it, since a report from elsewhere could not have had the number; never to the day of building, and \
          only for those who spoke of three days or more. It is a remark: a file that was right is not wrong because \
          nothing followed.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "three days in a row, then none for a month",
            files: &[
                &[],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/0/period/start/day", r#""2024-03-06""#),
                    ("/figures/0/period/end/day", r#""2024-03-06""#),
                ],
                &[
                    ("/report/date/day", r#""2024-03-07""#),
                    ("/figures/8/corrections", ""),
                    ("/figures/0/period/start/day", r#""2024-03-07""#),
                    ("/figures/0/period/end/day", r#""2024-03-07""#),
                ],
                &[
                    ("/report/date/day", r#""2024-04-07""#),
                    ("/figures/8/corrections", ""),
                    ("/figures/9/withdrawn/on", r#""2024-04-08""#),
                ],
            ],
            at: (2, "figures[0].period"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for strand in together.strands() {
        let Some(newest) = together.newest(strand) else { continue };
        let Some(Silence { usual, days }) = since_last(strand, newest) else { continue };
        let Some(last) = strand.said.last() else { continue };
        if last.stated.by_nobody || last.has_break(&[BreakType::Silence]) {
            continue;
        }
        let arguments = [
            ("claimant", last.stated.claimant.as_str()),
            ("figure", &last.stated.id),
            ("days", &days.to_string()),
            ("usual", &usual.to_string()),
            ("place", &last.stated.place),
            ("newest", &newest.to_string()),
        ];
        sink.at(last.file, &last.stated.period_at, &arguments);
    }
}

/// In days.
pub(super) struct Silence {
    usual: f64,
    days: i64,
}

fn usual(strand: &Strand<'_>) -> Option<f64> {
    usual_interval(&strand.said.iter().map(|said| said.day()).collect::<Vec<_>>())
}

/// Whether nothing was said for longer than usual since the last statement.
pub(super) fn since_last(strand: &Strand<'_>, newest: NaiveDate) -> Option<Silence> {
    let (usual, last) = (usual(strand)?, strand.said.last()?.day());
    is_silence(usual, last, newest).then(|| Silence { usual, days: (newest - last).num_days() })
}

/// Statements after which nothing came for longer than usual, though something did in the end.
pub(super) fn pauses<'f>(strand: &Strand<'f>) -> Vec<Pair<'f>> {
    let Some(usual) = usual(strand) else { return Vec::new() };
    let is_pause = |pair: &&[super::Said<'f>]| is_silence(usual, pair[0].day(), pair[1].day());
    strand.said.windows(2).filter(is_pause).map(|pair| Pair { earlier: pair[0], later: pair[1] }).collect()
}
