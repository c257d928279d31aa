//! A chart of each type with every state that it knows, near to the first report and to a year of statements.

use crate::draw::{
    Bar, BreakForm, BreakMark, ChartPlan, Drawing, Extent, Group, Line, Open, Panel, Part, Point, PointState, RangeRow,
    Series, SeriesForm, Sure, Tick, TimeRow, Timeline, Units,
};
use crate::terms::Mark;

fn plan(id: &str, title: &str, drawing: Drawing) -> ChartPlan {
    ChartPlan {
        id: format!("chart-{id}"),
        title: title.into(),
        description: "What it shows, in words.".into(),
        drawing,
    }
}

fn part(figure: &str, amount: f64, ours: bool) -> Part {
    Part { figure: figure.into(), low: amount, high: amount, ours }
}

pub fn tick(at: f64, words: &str) -> Tick {
    Tick { at, words: words.into() }
}

pub fn killed() -> ChartPlan {
    let parts = vec![part("civilians", 30.0, false), part("rest", 10.0, true)];
    plan("killed", "40 killed, 30 of them civilians, said one monitor", Drawing::Units(Units { each: 1.0, parts }))
}

pub fn fled() -> ChartPlan {
    let parts = vec![part("counted", 3_250.0, false), part("others", 1_100.0, true)];
    plan("fled", "4,350 fled, said the town", Drawing::Units(Units { each: 100.0, parts }))
}

pub fn refugees() -> ChartPlan {
    let parts = vec![part("arrivals", 600.0, false), part("others", 9_000.0, true)];
    let bar = Bar { figure: "refugees".into(), low: 43_500.0, high: 43_500.0, about: true, parts };
    plan("refugees", "About 43,500 refugees & 600 of them new", Drawing::Bar(bar))
}

/// A whole and its part, both ranges.
pub fn sheltered() -> ChartPlan {
    let parts = vec![Part { low: 45.0, high: 60.0, ..part("new", 0.0, false) }];
    let bar = Bar { figure: "sheltered".into(), low: 310.0, high: 350.0, about: false, parts };
    plan("sheltered", "310 to 350 people sheltered, 45 to 60 of them new", Drawing::Bar(bar))
}

/// Parts that are ranges: some are counted, some may be.
pub fn injured() -> ChartPlan {
    let parts = vec![Part { low: 125.0, high: 250.0, ..part("children", 0.0, false) }, part("rest", 150.0, true)];
    plan("injured", "400 injured, 125 to 250 of them children", Drawing::Units(Units { each: 100.0, parts }))
}

pub fn clinic() -> ChartPlan {
    let row =
        |figure: &str, low, high, about, mark| RangeRow { figure: figure.into(), low, high, about, open: None, mark };
    let ticks = |words: &[(f64, &str)]| words.iter().map(|&(at, words)| tick(at, words)).collect();
    let people = Panel {
        most: 50.0,
        ticks: ticks(&[(0.0, "0"), (10.0, "10"), (20.0, "20"), (30.0, "30"), (40.0, "40"), (50.0, "50")]),
        rows: vec![
            row("brought", 30.0, 40.0, true, Mark::One),
            row("injured", 30.0, 30.0, false, Mark::One),
            row("bodies", 20.0, 20.0, true, Mark::Doubt),
            row("beds", 10.0, 25.0, false, Mark::Reporters),
            RangeRow { open: Some(Open::Up), ..row("names", 35.0, 35.0, false, Mark::Contested) },
            RangeRow { open: Some(Open::Down), ..row("nights", 15.0, 15.0, false, Mark::One) },
        ],
    };
    let hours = Panel {
        most: 4.0,
        ticks: ticks(&[(0.0, "0"), (2.0, "2"), (4.0, "4 hours")]),
        rows: vec![row("queue", 4.0, 4.0, true, Mark::Reporters)],
    };
    plan("clinic", "One clinic, said one medic", Drawing::Ranges(vec![people, hours]))
}

pub fn week() -> ChartPlan {
    let row = |item: &str, extent, mark| TimeRow { item: item.into(), extent, mark };
    let rows = vec![
        row("officials", Extent::Day(0.5), Mark::Reporters),
        row("fighting", Extent::Vague { start: 4.0, end: 12.0, sure: Sure::End }, Mark::Reporters),
        row("injured", Extent::Vague { start: 5.0, end: 12.0, sure: Sure::Middle }, Mark::Doubt),
        row("fled", Extent::Vague { start: 8.0, end: 13.0, sure: Sure::End }, Mark::Doubt),
    ];
    let later = vec![row("arrived", Extent::Window { start: 11.5, end: 12.7 }, Mark::One)];
    let groups = vec![
        Group { name: None, apart: false, rows },
        Group { name: Some("The reporters".into()), apart: true, rows: later },
    ];
    let ticks = (0..13).map(|day| tick(f64::from(day) + 0.5, &(18 + day).to_string())).collect();
    plan("week", "18 to 30 July", Drawing::Timeline(Timeline { days: 13.0, ticks, groups }))
}

/// The first days of the months of a year.
const MONTHS: [(f64, &str); 12] = [
    (0.0, "Jan"),
    (31.0, "Feb"),
    (59.0, "Mar"),
    (90.0, "Apr"),
    (120.0, "May"),
    (151.0, "Jun"),
    (181.0, "Jul"),
    (212.0, "Aug"),
    (243.0, "Sep"),
    (273.0, "Oct"),
    (304.0, "Nov"),
    (334.0, "Dec"),
];

fn year(form: SeriesForm, lines: Vec<Line>, breaks: Vec<BreakMark>) -> Drawing {
    let amounts = [(0.0, "0"), (5_000.0, "5,000"), (10_000.0, "10,000"), (15_000.0, "15,000"), (20_000.0, "20,000")];
    let ticks = |of: &[(f64, &str)]| of.iter().map(|&(at, words)| tick(at, words)).collect();
    let (times, amounts) = (ticks(&MONTHS), ticks(&amounts));
    Drawing::Series(Series { days: 365.0, most: 20_000.0, times, amounts, form, lines, breaks, one_in: 1 })
}

fn point(figure: &str, (start, end): (f64, f64), (low, high): (f64, f64)) -> Point {
    let (about, mark, state) = (false, Mark::One, PointState::Stated);
    Point { figure: figure.into(), link: None, start, end, low, high, about, mark, state }
}

pub fn displaced() -> ChartPlan {
    let on = |figure: &str, day: f64, low: f64, high: f64| point(figure, (day, day), (low, high));
    let stated = |figure: &str, day: f64, amount: f64| on(figure, day, amount, amount);
    let monitor = vec![
        stated("monitor-1", 40.0, 11_200.0),
        stated("monitor-2", 78.0, 13_000.0),
        Point { state: PointState::Corrected, ..stated("monitor-3", 124.0, 14_800.0) },
        stated("monitor-4", 181.0, 16_000.0),
        Point { about: true, ..stated("monitor-5", 252.0, 17_500.0) },
    ];
    let ministry = vec![
        stated("ministry-1", 31.0, 6_000.0),
        stated("ministry-2", 104.0, 7_500.0),
        Point { state: PointState::Withdrawn, ..stated("ministry-3", 170.0, 9_000.0) },
        stated("ministry-4", 304.0, 7_000.0),
    ];
    let office = vec![
        on("office-1", 63.0, 8_000.0, 10_500.0),
        Point { about: true, ..on("office-2", 151.0, 9_500.0, 12_500.0) },
        on("office-3", 273.0, 11_000.0, 14_000.0),
        on("office-4", 334.0, 12_000.0, 15_000.0),
    ];
    let lines = [("Monitor", monitor), ("Ministry", ministry), ("UN office", office)];
    let lines = lines.map(|(claimant, points)| Line { claimant: claimant.into(), points }).into();
    plan("displaced", "Displaced people, said three claimants", year(SeriesForm::Steps, lines, Vec::new()))
}

pub fn arrivals() -> ChartPlan {
    let during = |figure: &str, month: usize, low: f64, high: f64| {
        let end = MONTHS.get(month + 1).map_or(365.0, |next| next.0);
        point(figure, (MONTHS[month].0, end), (low, high))
    };
    let monitor = (0..4).map(|n| during(&format!("monitor-{n}"), n, 3_000.0 + 2_000.0 * n as f64, 0.0)).collect();
    let ministry = (2..5).map(|n| during(&format!("ministry-{n}"), n, 9_000.0 - 1_000.0 * n as f64, 0.0)).collect();
    let office = vec![
        Point { about: true, ..during("office-2", 2, 7_000.0, 9_500.0) },
        Point { state: PointState::Corrected, ..during("office-7", 7, 12_000.0, 12_000.0) },
        Point { state: PointState::Withdrawn, ..during("office-9", 9, 0.0, 0.0) },
    ];
    let mut lines: Vec<Line> = [("Monitor", monitor), ("Ministry", ministry), ("UN office", office)]
        .map(|(claimant, points)| Line { claimant: claimant.into(), points })
        .into();
    for point in lines.iter_mut().flat_map(|line| &mut line.points) {
        point.high = point.high.max(point.low);
    }
    plan("arrivals", "Arrivals, said three claimants", year(SeriesForm::Bars, lines, Vec::new()))
}

/// A total that was restated, counted in another way, paused, fell and fell silent.
pub fn broken() -> ChartPlan {
    let stated = |figure: &str, day: f64, amount: f64| point(figure, (day, day + 1.0), (amount, amount));
    let points = [
        ("total-1", 20.0, 6_000.0),
        ("total-2", 50.0, 8_000.0),
        ("total-3", 54.0, 8_500.0),
        ("total-4", 90.0, 12_000.0),
        ("total-5", 200.0, 15_000.0),
        ("total-6", 230.0, 13_000.0),
    ];
    let points = points.map(|(figure, day, amount)| stated(figure, day, amount)).into();
    let mark = |at, letter: &str, form| BreakMark { line: 0, at, letter: letter.into(), form };
    let breaks = vec![
        mark(50.0, "a", BreakForm::Marked),
        mark(54.0, "b", BreakForm::Marked),
        mark(90.0, "c", BreakForm::Cut),
        mark(91.0, "e", BreakForm::Pause),
        mark(230.0, "d", BreakForm::Marked),
        mark(231.0, "f", BreakForm::End),
    ];
    let line = Line { claimant: "Ministry, silent since 19 Aug".into(), points };
    plan("broken", "A total, said the ministry", year(SeriesForm::Steps, vec![line], breaks))
}

pub fn every() -> [ChartPlan; 10] {
    [killed(), fled(), injured(), refugees(), sheltered(), clinic(), week(), displaced(), arrivals(), broken()]
}

/// The withdrawn statement of a series.
pub fn withdrawn(plan: &mut ChartPlan) -> &mut Point {
    let Drawing::Series(series) = &mut plan.drawing else { panic!("{} is no series", plan.id) };
    let points = series.lines.iter_mut().flat_map(|line| &mut line.points);
    points.filter(|point| !point.is_placed()).last().expect("one is withdrawn")
}

/// The ids of all that a plan draws.
pub fn items(plan: &ChartPlan) -> Vec<&str> {
    match &plan.drawing {
        Drawing::Units(units) => units.parts.iter().map(|part| &*part.figure).collect(),
        Drawing::Bar(bar) => bar.parts.iter().map(|part| &*part.figure).chain([&*bar.figure]).collect(),
        Drawing::Ranges(panels) => panels.iter().flat_map(|panel| &panel.rows).map(|row| &*row.figure).collect(),
        Drawing::Timeline(time) => time.groups.iter().flat_map(|group| &group.rows).map(|row| &*row.item).collect(),
        Drawing::Series(series) => series.lines.iter().flat_map(|line| &line.points).map(|at| &*at.figure).collect(),
    }
}
