//! Any valid plan.

use super::examples::tick;
use crate::draw::{
    Bar, BreakForm, BreakMark, ChartPlan, Drawing, Extent, Group, Line, Panel, Part, Point, PointState, RangeRow,
    Series, SeriesForm, Sure, Tick, TimeRow, Timeline, Units, nice_ticks,
};
use crate::terms::Mark;
use proptest::collection::vec;
use proptest::prelude::*;

pub fn plan() -> impl Strategy<Value = ChartPlan> {
    let drawing = prop_oneof![
        units().prop_map(Drawing::Units),
        bar().prop_map(Drawing::Bar),
        vec(panel(), 1..3).prop_map(Drawing::Ranges),
        timeline().prop_map(Drawing::Timeline),
        series(1..5, prop_oneof![Just(SeriesForm::Steps), Just(SeriesForm::Bars)]).prop_map(Drawing::Series),
    ];
    drawing.prop_map(|drawing| ChartPlan {
        id: "chart".into(),
        title: "A title".into(),
        description: "A description.".into(),
        drawing,
    })
}

fn mark() -> impl Strategy<Value = Mark> {
    proptest::sample::select(Mark::ALL.to_vec())
}

pub fn units() -> impl Strategy<Value = Units> {
    let parts = vec((0.0..2_000.0f64, ends(), any::<bool>()), 1..4);
    (prop_oneof![Just(1.0), 10.0..500.0f64], parts).prop_map(|(each, parts)| Units {
        each,
        parts: (0..)
            .zip(parts)
            // Whole people, and not more squares than a unit chart is made for.
            .map(|(n, (high, low, ours))| {
                let people = |amount: f64| if each == 1.0 { (amount / 10.0).floor() } else { amount };
                Part { figure: format!("part-{n}"), low: people(high * low), high: people(high), ours }
            })
            .collect(),
    })
}

/// The low end as a share of the high one: a number is as common as a range.
fn ends() -> impl Strategy<Value = f64> {
    prop_oneof![Just(1.0), 0.0..=1.0f64]
}

pub fn bar() -> impl Strategy<Value = Bar> {
    let shares = vec((0.0..0.3f64, ends()), 0..4);
    (1.0..1e6f64, ends(), any::<bool>(), shares).prop_map(|(high, low, about, shares)| Bar {
        figure: "whole".into(),
        low: high * low,
        high,
        about,
        parts: (0..)
            .zip(shares)
            .map(|(n, (share, low))| Part {
                figure: format!("part-{n}"),
                low: high * share * low,
                high: high * share,
                ours: n == 1,
            })
            .collect(),
    })
}

fn ticks(of: impl IntoIterator<Item = f64>) -> Vec<Tick> {
    of.into_iter().map(|at| tick(at, &at.round().to_string())).collect()
}

pub fn panel() -> impl Strategy<Value = Panel> {
    let rows = vec((0.0..=1.0f64, 0.0..=1.0f64, any::<bool>(), any::<bool>(), mark()), 1..5);
    (1.0..1e6f64, 2..9usize, rows).prop_map(|(most, count, rows)| {
        let (most, steps) = nice_ticks(most, count);
        let row = |(n, (a, b, single, about, mark)): (usize, (f64, f64, bool, bool, Mark))| {
            let (low, high) = (most * f64::min(a, b), most * f64::max(a, b));
            RangeRow { figure: format!("row-{n}"), low, high: if single { low } else { high }, about, open: None, mark }
        };
        Panel { most, ticks: ticks(steps), rows: rows.into_iter().enumerate().map(row).collect() }
    })
}

pub fn timeline() -> impl Strategy<Value = Timeline> {
    let rows = vec((0.0..=1.0f64, 0.0..=1.0f64, 0..6u8, mark()), 1..6);
    (1.0..400.0f64, rows).prop_map(|(days, rows)| {
        let row = |(n, (a, b, kind, mark)): (usize, (f64, f64, u8, Mark))| {
            let (start, end) = (days * f64::min(a, b), days * f64::max(a, b));
            let extent = match kind {
                0 => Extent::Day(start),
                1 => Extent::Window { start, end },
                2 => Extent::Vague { start, end, sure: Sure::End },
                3 => Extent::Vague { start, end, sure: Sure::Start },
                4 => Extent::Vague { start, end, sure: Sure::Middle },
                _ => Extent::Vague { start: 0.0, end: days, sure: Sure::Nowhere },
            };
            TimeRow { item: format!("row-{n}"), extent, mark }
        };
        let rows = rows.into_iter().enumerate().map(row).collect();
        let step = (days / 30.0).ceil();
        let times = ticks((0..).map(|n| step * f64::from(n)).take_while(|&day| day <= days));
        Timeline { days, ticks: times, groups: vec![Group { name: None, apart: false, rows }] }
    })
}

/// Up to so many claimants, each with a few statements over some years.
pub fn series(
    claimants: std::ops::Range<usize>,
    form: impl Strategy<Value = SeriesForm>,
) -> impl Strategy<Value = Series> {
    let state = prop_oneof![
        4 => Just(PointState::Stated),
        1 => Just(PointState::Corrected),
        1 => Just(PointState::Withdrawn),
    ];
    let broken = prop_oneof![
        6 => Just(None),
        1 => Just(Some(BreakForm::Marked)),
        1 => Just(Some(BreakForm::Cut)),
        1 => Just(Some(BreakForm::Pause)),
    ];
    let value = (0.0..=1.0f64, 0.0..=1.0f64, any::<bool>(), any::<bool>());
    let statement = (1..120u32, value, mark(), state, broken);
    let name = proptest::sample::select(vec!["Monitor", "UN office", "Ministry of Relief", "A clinic, unnamed"]);
    let lines = vec((name, vec(statement, 1..8)), claimants);
    (1.0..1e6f64, lines, form).prop_map(|(most, lines, form)| {
        let (most, amounts) = nice_ticks(most, 5);
        let mut breaks = Vec::new();
        let mut line = |(n, (claimant, statements)): (usize, (&str, Vec<_>))| {
            let mut day = 0.0;
            let points = statements.into_iter().enumerate().map(|(i, (days, value, mark, state, broken))| {
                let (a, b, single, about) = value;
                let start = day;
                day += f64::from(days);
                let end = if form == SeriesForm::Bars { day } else { start };
                let (low, high) = (most * f64::min(a, b), most * f64::max(a, b));
                let high = if single { low } else { high };
                let broken: Option<BreakForm> = broken;
                if let Some(form) = broken {
                    let at = if form.is_silence() { end } else { start };
                    breaks.push(BreakMark { line: n, at, letter: "a".into(), form });
                }
                Point { figure: format!("point-{n}-{i}"), link: None, start, end, low, high, about, mark, state }
            });
            Line { claimant: claimant.to_owned(), points: points.collect() }
        };
        let lines: Vec<Line> = lines.into_iter().enumerate().map(&mut line).collect();
        let days = lines.iter().flat_map(|line| &line.points).map(|point| point.end).fold(1.0, f64::max);
        let times = ticks((0..=12).map(|n| days * f64::from(n) / 12.0));
        Series { days, most, times, amounts: ticks(amounts), form, lines, breaks, one_in: 1 }
    })
}
