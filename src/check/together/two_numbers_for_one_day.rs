//! A number filed under a day that has another.

use crate::check::phrase::{Argument};
use crate::check::told::{span};
use super::subject::{Pair, Said, Strand};
use super::{Together, TogetherFixture, TogetherRule, TogetherSink};
use crate::check::Severity;
use crate::terms::BreakType;
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub const RULE: TogetherRule = TogetherRule {
    code: "two-numbers-for-one-day",
    severity: Severity::Error,
    fault: "`{claimant}` has two numbers for {when}: `{figure}` is {now}, and {earlier}, is {before}",
    mend: "check the day of both against their reports; if `{claimant}` did say another number later, note it at `{figure}` \
           in `breaks` as `restated-day`, with the reason as far as it is stated",
    why: "A line has one value a day. Two of them are a number filed under the wrong day, or one that its source said anew; \
          which of the two it is a reader must be told, since only then the later one takes the other's place.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "the number of another day",
            files: &[
                &[],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/0/amount/value", "60"),
                    ("/figures/0/evidence/words", r#""60 people had fled""#),
                ],
            ],
            at: (1, "figures[0].amount"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for strand in together.strands() {
        for Pair { earlier, later } in restated(strand) {
            if later.has_break(&[BreakType::RestatedDay, BreakType::MethodChanged]) {
                continue;
            }
            let Some((first, last)) = later.days() else { continue };
            let when = match first == last {
                true => Argument::from(first.to_string()),
                false => span(first.to_string(), last.to_string()).into(),
            };
            let data = [
                ("claimant", later.stated.claimant.as_str()),
                ("figure", &later.stated.id),
            ];
            let words = [
                ("when", when),
                ("now", later.number()),
                ("earlier", earlier.told().into()),
                ("before", earlier.number()),
            ];
            sink.saying(later.file, &later.stated.amount_at, &data, words);
        }
    }
}

/// Each number that cannot be the one that the report before it gave for the same days. Within one report two numbers
/// stand for two things, and other rules see to them.
pub(super) fn restated<'f>(strand: &Strand<'f>) -> Vec<Pair<'f>> {
    let mut by_days: BTreeMap<(NaiveDate, NaiveDate), Vec<Said<'f>>> = BTreeMap::new();
    for said in strand.said.iter().filter(|said| said.in_force().is_some()) {
        if let Some(days) = said.days() {
            by_days.entry(days).or_default().push(*said);
        }
    }
    let mut found = Vec::new();
    for mut said in by_days.into_values() {
        said.sort_by_key(|one| (one.filed.published, one.file));
        let reports: Vec<&[Said<'f>]> = said.chunk_by(|one, next| one.file == next.file).collect();
        for pair in reports.windows(2) {
            for &later in pair[1] {
                let is_same = |earlier: &Said<'f>| {
                    earlier.bounds().zip(later.bounds()).is_some_and(|(one, other)| one.meets(other))
                };
                if !pair[0].iter().any(is_same) {
                    found.extend(pair[0].first().map(|&earlier| Pair { earlier, later }));
                }
            }
        }
    }
    found
}
