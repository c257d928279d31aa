//! One claimant, one time, two numbers.

use crate::check::phrase::{Phrase, say};
use crate::check::{Counted, Fixture, Given, Rule, Scene, Sink};
use crate::draft::{got, items};
use crate::terms::{ChartType, Counting, Period};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "two-values-at-once",
    fault: "`{one}` and `{other}` are two values of `{claimant}` for {when}",
    mend: "keep in the series the one that the report stands by; a number that was corrected is a revision, and two that \
           contradict each other belong to a dispute",
    why: "A line has one value at a time. With two, it would go up or down between them though nothing changed, or one \
          would hide the other.",
    check,
    fixtures: &[
        Fixture {
            name: "two stocks of one day",
            given: Given::Edits(&[
                ("/figures/6/measure", r#""refugees""#),
                ("/figures/6/period", r#"{"as-of": {"day": "2024-03-05", "known": "inferred"}, "label": {"en": "Tuesday"}}"#),
                (
                    "/charts/-",
                    r#"{"id": "days", "type": "series", "takeaway": {"en": "Refugees, said a border official"}, "figures": ["refugees-3000", "arrivals-100"]}"#,
                ),
            ]),
            at: "charts[2].figures[1]",
        },
        Fixture {
            name: "a day within a week",
            given: Given::Edits(&[
                ("/figures/4/place", r#""exampleland""#),
                ("/figures/4/population", r#""people""#),
                ("/figures/4/claimant", r#""monitor""#),
                ("/figures/4/support", r#""one-source""#),
                (
                    "/figures/4/period",
                    r#"{"start": {"day": "2024-03-01", "known": "stated"}, "end": {"day": "2024-03-08", "known": "stated"}, "label": {"en": "1 to 8 March"}}"#,
                ),
                (
                    "/charts/-",
                    r#"{"id": "days", "type": "series", "takeaway": {"en": "Killed, said one monitor"}, "figures": ["guards-2", "killed-20"]}"#,
                ),
            ]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, chart) in items(&scene.draft.charts) {
        // A timeline may well hold two things that one claimant said of one day.
        if got(&chart.r#type) != Some(&ChartType::Series) {
            continue;
        }
        let mut by_claimant: BTreeMap<&str, Vec<(usize, Counted)>> = BTreeMap::new();
        // A withdrawn value stands nowhere, so that another may stand in its time.
        let stands = |item: &Counted| item.figure.is_some_and(|figure| !figure.is_withdrawn());
        for (place, item) in scene.in_time(chart).into_iter().enumerate().filter(|(_, item)| stands(item)) {
            by_claimant.entry(item.claimant.unwrap_or_default()).or_default().push((place, item));
        }
        by_claimant.values().for_each(|of_one| clashes(of_one, sink));
    }
}

/// Figures of one claimant with their place in the series; each is reported once, at the later place of the two.
fn clashes(of_one: &[(usize, Counted)], sink: &mut Sink) {
    let mut seen: BTreeMap<(NaiveDate, NaiveDate), Counted> = BTreeMap::new();
    let mut intervals = Vec::new();
    for &(place, item) in of_one {
        let Some(time) = item.period.and_then(time) else { continue };
        if let Some(one) = seen.insert(time, item) {
            // The very same figure has a rule of its own.
            if one.id != item.id {
                report(sink, &one, &item, say("same", "the same time"));
            }
        } else if let Some((start, end)) = item.period.and_then(surely) {
            intervals.push((start, end, place, item));
        }
    }
    intervals.sort_by_key(|&(start, end, place, _)| (start, end, place));
    // The one that reaches furthest so far: whatever begins before its end overlaps it.
    let mut furthest: Option<(NaiveDate, usize, Counted)> = None;
    for (start, end, place, item) in intervals {
        if let Some((reached, other_place, other)) = furthest
            && start < reached
        {
            let (one, two) = if other_place < place { (other, item) } else { (item, other) };
            report(sink, &one, &two, say("overlapping", "times that overlap"));
        }
        if furthest.is_none_or(|(reached, ..)| reached < end) {
            furthest = Some((end, place, item));
        }
    }
}

fn report(sink: &mut Sink, one: &Counted, other: &Counted, when: Phrase) {
    let claimant = other.claimant.unwrap_or_default();
    let data = [("one", one.id), ("other", other.id), ("claimant", claimant)];
    sink.saying(other.text, &data, [("when", when)]);
}

/// Where a value stands on the axis of time: a stock as of its day, a total at its end, what is new over its interval.
fn time(period: Period) -> Option<(NaiveDate, NaiveDate)> {
    let (start, end) = match period {
        Period::During(during) if during.counting() == Counting::CumulativeSinceStart => {
            (during.end().earliest(), during.end().latest())
        }
        _ => period.bounds(),
    };
    start.zip(end)
}

/// The days that an interval of new ones holds however its vague ends are read.
fn surely(period: Period) -> Option<(NaiveDate, NaiveDate)> {
    match period {
        Period::During(during) if during.counting() == Counting::New => {
            during.start().latest().zip(during.end().earliest())
        }
        _ => None,
    }
}
