//! What drawing a chart costs: each type at the size it has in a report, and ten thousand statements.
//!
//! ```text
//! cargo bench --bench draw
//! ```
//!
//! Medians over many drawings, beside the cost of a chart that holds nothing: what is left is the drawing's own.

use humanitarian_figures::draw::{
    Bar, ChartPlan, Drawing, Extent, Group, Line, Panel, Part, Point, PointState, RangeRow, Series, SeriesForm, Sure,
    Tick, TimeRow, Timeline, Units, decimate, lanes, nice_ticks, svg,
};
use humanitarian_figures::terms::Mark;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A report's charts are drawn at once, in one frame beside all else.
const REPORT: (Duration, usize) = (Duration::from_millis(1), 400);
/// A chart of years of statements may take a frame.
const YEARS: (Duration, usize) = (Duration::from_millis(20), 60);
const STATEMENTS: usize = 10_000;
/// So many of a claimant's statements are drawn.
const DRAWN: usize = 400;

fn main() {
    let empty = median(REPORT.1, || drawn(&plan(Drawing::Units(Units { each: 1.0, parts: Vec::new() }))));
    println!("{:<34} {:>10} {:>10} {:>12}", "chart", "median", "target", "to empty");
    row("nothing", empty, REPORT.0, empty);
    for (name, drawing) in [
        ("40 people as squares", squares()),
        ("a bar with a part", bar()),
        ("ranges, 4 rows", ranges()),
        ("a timeline, 8 lanes", timeline()),
        ("stocks, 3 claimants, 12 each", series(SeriesForm::Steps, 3, 12)),
        ("flows, 3 claimants, 12 each", series(SeriesForm::Bars, 3, 12)),
    ] {
        let plan = plan(drawing);
        row(name, median(REPORT.1, || drawn(&plan)), REPORT.0, empty);
    }
    for (name, form) in [("10,000 stocks, decimated", SeriesForm::Steps), ("10,000 flows, decimated", SeriesForm::Bars)]
    {
        let all = line(0, form, STATEMENTS);
        let decimated = || {
            let (points, one_in) = decimate(all.points.clone(), DRAWN);
            let line = Line { claimant: all.claimant.clone(), points };
            drawn(&plan(Drawing::Series(Series { one_in, ..frame(form, STATEMENTS, vec![line]) })))
        };
        row(name, median(YEARS.1, decimated), YEARS.0, empty);
    }
}

fn drawn(plan: &ChartPlan) -> usize {
    let lanes = lanes(black_box(plan), &|_| true)
        .iter()
        .flat_map(|group| &group.rows)
        .map(|lane| lane.svg.len())
        .sum::<usize>();
    lanes + svg(black_box(plan), &|_| true).len()
}

fn median(times: usize, mut draw: impl FnMut() -> usize) -> Duration {
    black_box(draw());
    let mut took: Vec<_> = (0..times)
        .map(|_| {
            let start = Instant::now();
            black_box(draw());
            start.elapsed()
        })
        .collect();
    took.sort_unstable();
    took[times / 2]
}

fn row(name: &str, median: Duration, target: Duration, empty: Duration) {
    let ratio = median.as_secs_f64() / empty.as_secs_f64().max(f64::MIN_POSITIVE);
    let kept = if median <= target { "" } else { "  over" };
    println!("{name:<34} {:>7.3} ms {:>7} ms {ratio:>11.1}x{kept}", median.as_secs_f64() * 1e3, target.as_millis());
}

fn plan(drawing: Drawing) -> ChartPlan {
    ChartPlan { id: "chart".into(), title: "A title".into(), description: "A description.".into(), drawing }
}

fn squares() -> Drawing {
    let part = |figure: &str, amount, ours| Part { figure: figure.into(), low: amount, high: amount, ours };
    Drawing::Units(Units { each: 1.0, parts: vec![part("civilians", 30.0, false), part("rest", 10.0, true)] })
}

fn bar() -> Drawing {
    let parts = vec![Part { figure: "arrivals".into(), low: 600.0, high: 600.0, ours: false }];
    Drawing::Bar(Bar { figure: "refugees".into(), low: 43_500.0, high: 43_500.0, about: true, parts })
}

fn ticks(of: impl IntoIterator<Item = f64>) -> Vec<Tick> {
    of.into_iter().map(|at| Tick { at, words: at.to_string() }).collect()
}

fn ranges() -> Drawing {
    let row = |n: usize| RangeRow {
        figure: format!("figure-{n}"),
        low: 10.0 * n as f64,
        high: 10.0 * n as f64 + if n.is_multiple_of(2) { 0.0 } else { 10.0 },
        about: true,
        open: None,
        mark: Mark::One,
    };
    let (most, steps) = nice_ticks(50.0, 5);
    Drawing::Ranges(vec![Panel { most, ticks: ticks(steps), rows: (0..4).map(row).collect() }])
}

fn timeline() -> Drawing {
    let extent = |n: usize| match n % 4 {
        0 => Extent::Day(n as f64),
        1 => Extent::Window { start: 1.0, end: 9.0 },
        2 => Extent::Vague { start: 2.0, end: 12.0, sure: Sure::End },
        _ => Extent::Vague { start: 2.0, end: 12.0, sure: Sure::Middle },
    };
    let rows = (0..8).map(|n| TimeRow { item: format!("item-{n}"), extent: extent(n), mark: Mark::Doubt }).collect();
    let groups = vec![Group { name: None, apart: false, rows }];
    Drawing::Timeline(Timeline { days: 13.0, ticks: ticks((0..13).map(f64::from)), groups })
}

/// Monthly statements for stocks and flows of a report, daily ones where there are many.
fn line(n: usize, form: SeriesForm, count: usize) -> Line {
    let step = if count > 100 { 1.0 } else { 30.0 };
    let point = |i: usize| {
        let start = step * i as f64;
        let amount = 9_000.0 + 3_000.0 * n as f64 + 3_000.0 * (start / 300.0).sin() + 800.0 * (start / 17.0).cos();
        Point {
            figure: format!("figure-{n}-{i}"),
            link: None,
            start,
            end: if form == SeriesForm::Bars { start + step } else { start },
            low: amount,
            high: amount,
            about: i.is_multiple_of(5),
            mark: Mark::One,
            state: PointState::Stated,
        }
    };
    Line { claimant: format!("Claimant {n}"), points: (0..count).map(point).collect() }
}

fn frame(form: SeriesForm, count: usize, lines: Vec<Line>) -> Series {
    let days = if count > 100 { count as f64 } else { 30.0 * count as f64 };
    let (most, amounts) = nice_ticks(20_000.0, 4);
    let times = ticks((0..=12).map(|n| days * f64::from(n) / 12.0));
    Series { days, most, times, amounts: ticks(amounts), form, lines, breaks: Vec::new(), one_in: 1 }
}

fn series(form: SeriesForm, claimants: usize, count: usize) -> Drawing {
    Drawing::Series(frame(form, count, (0..claimants).map(|n| line(n, form, count)).collect()))
}
