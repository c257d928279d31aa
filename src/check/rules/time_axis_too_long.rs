//! Days among years.

use crate::check::{Fixture, Given, Rule, Scene, Sink, dated};
use crate::draft::{got, items};
use crate::terms::{ChartType, Period};
use chrono::NaiveDate;

pub const RULE: Rule = Rule {
    code: "time-axis-too-long",
    fault: "this chart would reach from {first} to {last}, {days} days, and its days could not be told apart",
    mend: "take out what lies far from the rest, or make a chart of each time; 400 days are the most",
    why: "Such a chart shows how well each thing is dated: to the day, to the week, or only by its end. On an axis of \
          years a day and a week are the same dot, and what is vague looks as sure as what is not.",
    check,
    fixtures: &[
        Fixture {
            name: "a beginning years ago",
            given: Given::Edits(&[
                (
                    "/context/0/period",
                    r#"{"start": {"day": "2019-03-05", "known": "stated"}, "label": {"en": "since 5 March 2019"}}"#,
                ),
                (
                    "/charts/-",
                    r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Five years"}, "rows": ["crossing", "killed-20"]}"#,
                ),
            ]),
            at: "charts[2].rows",
        },
        Fixture {
            name: "one voice of this year and one of another",
            given: Given::Edits(&[
                (
                    "/disputes/0/sides/0/voices/0/period",
                    r#"{"as-of": {"day": "2024-03-05", "known": "stated"}, "label": {"en": "Tuesday"}}"#,
                ),
                (
                    "/disputes/0/sides/1/voices/0/period",
                    r#"{"as-of": {"day": "2021-03-05", "known": "stated"}, "label": {"en": "in 2021"}}"#,
                ),
                (
                    "/charts/-",
                    r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the bridge?"}, "dispute": "who-holds-the-bridge"}"#,
                ),
            ]),
            at: "charts[2].dispute",
        },
    ],
};

/// On a chart of 800 pixels a day is then two wide, and can still be told from a week.
const MOST_DAYS: i64 = 400;

fn check(scene: &Scene, sink: &mut Sink) {
    for (_, chart) in items(&scene.draft.charts) {
        let (at, periods) = match got(&chart.r#type) {
            Some(ChartType::Timeline) => {
                let rows = scene.in_time(chart).into_iter().filter_map(|row| row.period).collect();
                (chart.rows.as_ref().map(|given| given.text), rows)
            }
            Some(ChartType::Dispute) => {
                (chart.dispute.as_ref().map(|given| given.text), voices(scene, got(&chart.dispute)))
            }
            _ => continue,
        };
        if let (Some(at), Some((first, last))) = (at, reach(&periods)) {
            let days = (last - first).num_days() + 1;
            if days > MOST_DAYS {
                let (first, last, days) = (first.to_string(), last.to_string(), days.to_string());
                sink.at(at, &[("first", &first), ("last", &last), ("days", &days)]);
            }
        }
    }
}

/// The first and the last day that any of them names.
fn reach(periods: &[Period]) -> Option<(NaiveDate, NaiveDate)> {
    let days = || periods.iter().flat_map(|period| [period.bounds().0, period.bounds().1]).flatten();
    days().min().zip(days().max())
}

fn voices(scene: &Scene, dispute: Option<&String>) -> Vec<Period> {
    let dispute = items(&scene.draft.disputes).find(|(_, one)| dispute.is_some() && got(&one.id) == dispute);
    let Some((_, dispute)) = dispute else { return Vec::new() };
    dated::voices(dispute).filter_map(|voice| got(&voice.period)?.read()?.ok()).collect()
}
