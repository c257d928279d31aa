//! What is new does not add up to the change of the total.

use crate::check::phrase::{say};
use crate::check::told::{bounds};
use super::subject::{Said, Strand, Subject};
use super::{Together, TogetherFixture, TogetherRule, TogetherSink, method_changed};
use crate::check::Severity;
use crate::measure::Bounds;
use crate::terms::{BreakType, Kind, Tally};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Included};

pub const RULE: TogetherRule = TogetherRule {
    code: "unlike-daily-change",
    severity: Severity::Error,
    fault: "`{claimant}` counted {new} as new from {start} to {end}, and its total changed by {change}: from {first} to \
            {second}",
    mend: "check all of them against their reports; if `{claimant}` did say so, note it at `{figure}` or at the later total \
           in `breaks` as `unlike-daily-change`, with the reason as far as it is stated",
    why: "What is new in a time and how much the total rose in it are one number, said twice. Where they differ, deaths of \
          earlier days were added, a number was filed under another day, or one of them was copied wrongly. Only what \
          covers the time between two totals exactly is compared, and only what is impossible is found: \"about\" and \
          \"nearly\" have five per cent of room.",
    check,
    fixtures: &[
        TogetherFixture {
            name: "thirty more in a day of twenty",
            files: &[
                &[("/figures/0/period/counting", r#""cumulative-since-start""#)],
                &[
                    ("/report/date/day", r#""2024-03-06""#),
                    ("/figures/0/amount/value", "80"),
                    ("/figures/0/evidence/words", r#""80 people had fled""#),
                    (
                        "/figures/0/period",
                        r#"{"start": {"day": "2024-03-05", "known": "stated"}, "end": {"day": "2024-03-06", "known": "stated"}, "counting": "cumulative-since-start", "label": {"en": "since Tuesday"}}"#,
                    ),
                    ("/figures/1/measure", r#""fled""#),
                    ("/figures/1/place", r#""harbour""#),
                    ("/figures/1/claimant", r#""mayor""#),
                    (
                        "/figures/1/period",
                        r#"{"start": {"day": "2024-03-06", "known": "stated"}, "end": {"day": "2024-03-06", "known": "stated"}, "label": {"en": "Wednesday"}}"#,
                    ),
                    ("/figures/2/relations", ""),
                    ("/figures/3", ""),
                    ("/charts/0", ""),
                ],
            ],
            at: (1, "figures[1].amount"),
        },
    ],
};

fn check(together: &Together<'_>, sink: &mut TogetherSink<'_>) {
    for unlike in together.subjects.iter().flat_map(mismatches) {
        let explained = [BreakType::UnlikeDailyChange];
        let Some(last) = unlike.new.last() else { continue };
        if unlike.all().any(|said| said.has_break(&explained)) {
            continue;
        }
        let nothing = || say("nothing-before", "nothing before {day}").given("day", unlike.days.0.to_string());
        let first = unlike.first.map_or_else(nothing, |said| said.told());
        let data = [
            ("claimant", last.stated.claimant.as_str()),
            ("figure", &last.stated.id),
            ("start", &unlike.days.0.to_string()),
            ("end", &unlike.days.1.to_string()),
        ];
        let words = [
            ("new", bounds(unlike.sum)),
            ("change", bounds(unlike.change)),
            ("first", first.into()),
            ("second", unlike.second.told().into()),
        ];
        sink.saying(last.file, &last.stated.amount_at, &data, words);
    }
}

/// New counts that cannot add up to the change of the total in their time.
pub(super) struct Mismatch<'f> {
    pub new: Vec<Said<'f>>,
    pub sum: Bounds,
    /// The first and the last day of their time.
    pub days: (NaiveDate, NaiveDate),
    /// None where the total began with that time.
    pub first: Option<Said<'f>>,
    pub second: Said<'f>,
    pub change: Bounds,
}

impl<'f> Mismatch<'f> {
    /// Every statement that takes part but the total from before.
    pub fn all(&self) -> impl Iterator<Item = Said<'f>> {
        self.new.iter().copied().chain([self.second])
    }
}

/// A number that may have been said in several reports: all that it can be, and who said it last.
#[derive(Clone, Copy)]
struct Number<'f> {
    bounds: Bounds,
    said: Said<'f>,
    /// Since here numbers before it are not compared with.
    starts_anew: bool,
}

fn add<'f, K: Ord>(numbers: &mut BTreeMap<K, Number<'f>>, key: K, said: Said<'f>, starts_anew: bool) {
    let Some(bounds) = said.bounds() else { return };
    let number = numbers.entry(key).or_insert(Number { bounds, said, starts_anew });
    *number = Number { bounds: number.bounds.or(bounds), said, starts_anew: number.starts_anew || starts_anew };
}

pub(super) fn mismatches<'f>(subject: &Subject<'f>) -> Vec<Mismatch<'f>> {
    let mut new = BTreeMap::new();
    let of_new = subject.strands.iter().filter(|strand| strand.tally == Tally::New).flat_map(|strand| &strand.said);
    for said in of_new.filter(|said| said.stated.kind == Kind::Flow) {
        if let Some(days) = said.days() {
            add(&mut new, days, *said, false);
        }
    }
    if new.is_empty() {
        return Vec::new();
    }
    subject.strands.iter().flat_map(|strand| against(strand, &new)).collect()
}

/// Holds the new counts against one total.
fn against<'f>(strand: &Strand<'f>, new: &BTreeMap<(NaiveDate, NaiveDate), Number<'f>>) -> Vec<Mismatch<'f>> {
    let Tally::Since(since, since_at_most) = strand.tally else { return Vec::new() };
    let mut totals: BTreeMap<NaiveDate, Number<'f>> = BTreeMap::new();
    let counted_anew = method_changed::counted_anew(strand);
    for said in &strand.said {
        if let Some(day) = said.last_day() {
            let starts_anew = said.has_break(&[BreakType::FallingTotal]) || counted_anew(said);
            add(&mut totals, day, *said, starts_anew);
        }
    }
    let start = since.filter(|_| since == since_at_most);
    let mut found = Vec::new();
    let mut hold = |days: (NaiveDate, NaiveDate), new: &[Number<'f>]| {
        let before = days.0.pred_opt();
        let first = before.and_then(|before| totals.get(&before));
        let Some(second) = totals.get(&days.1) else { return };
        let Some(from) = first.map(|first| first.bounds).or((start == Some(days.0)).then_some(Bounds::NOTHING)) else {
            return;
        };
        let between = (before.map_or(Included(days.0), Excluded), Included(days.1));
        let Some(sum) = new.iter().map(|number| number.bounds).reduce(Bounds::and) else { return };
        let change = from.change_to(second.bounds);
        if !change.meets(sum) && !totals.range(between).any(|(_, total)| total.starts_anew) {
            let new = new.iter().map(|number| number.said).collect();
            found.push(Mismatch { new, sum, days, first: first.map(|first| first.said), second: second.said, change });
        }
    };
    for (&days, number) in new {
        hold(days, &[*number]);
    }
    let ends: Vec<NaiveDate> = start.and_then(|day| day.pred_opt()).into_iter().chain(totals.keys().copied()).collect();
    for pair in ends.windows(2) {
        let Some(first) = pair[0].succ_opt() else { continue };
        let days = (first, pair[1]);
        if !new.contains_key(&days) {
            hold(days, &one_after_another(new, days));
        }
    }
    found
}

/// Counts that follow each other without a gap from the first to the last of these days, the shortest where there are
/// several; nothing where they do not.
fn one_after_another<'f>(
    new: &BTreeMap<(NaiveDate, NaiveDate), Number<'f>>,
    (first, last): (NaiveDate, NaiveDate),
) -> Vec<Number<'f>> {
    let mut found = Vec::new();
    let mut next = Some(first);
    while let Some(start) = next.filter(|next| *next <= last) {
        let Some((days, number)) = new.range((start, start)..=(start, last)).next() else { return Vec::new() };
        found.push(*number);
        next = days.1.succ_opt();
    }
    found
}
