//! Series that others compiled, drawn: what a reader would notice if a drawing were untrue to them.
//!
//! Their files stand in the folder that FIGURES_DATA names, else beside the project; the project holds none of them.

use chrono::NaiveDate;
use humanitarian_figures::draw::{
    ChartPlan, Drawing, Line, Point, PointState, Series, SeriesForm, Tick, decimate, nice_ticks, svg,
};
use humanitarian_figures::terms::Mark;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// As many as a chart of a page draws.
const MOST_POINTS: usize = 1000;
const LONGEST_GAP: f64 = 90.0;

fn read(file: &str) -> Option<String> {
    let folder = std::env::var_os("FIGURES_DATA").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    let path = folder.join("series").join(file);
    match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            // Past libtest's capture, so that nobody takes these drawings for ones that were looked at.
            use std::io::Write;
            let line = format!("NOT DRAWN FROM OTHERS' DATA: {}: {error}", path.display());
            writeln!(std::io::stderr(), "{line}; name the folder of `series/` in FIGURES_DATA").expect("stderr");
            None
        }
    }
}

/// What one source says in one column: of which days, and how many.
#[derive(Clone, Debug, PartialEq)]
struct Statement {
    first: NaiveDate,
    last: NaiveDate,
    source: String,
    value: f64,
}

fn day(text: &str, form: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, form).unwrap_or_else(|error| panic!("{text:?} is no day: {error}"))
}

/// A column of the Lebanese file; entries without it say nothing. `new` ones belong to the hours before their day's
/// end, totals to the day itself.
fn lebanon(file: &str, column: &str, new: bool) -> Vec<Statement> {
    let entries: Vec<Value> = serde_json::from_str(file).expect("a list of entries");
    entries
        .iter()
        .filter_map(|entry| {
            let last = day(entry["report_date"].as_str().expect("a date"), "%Y-%m-%d");
            let hours = entry["report_period"].as_i64().expect("hours");
            let first = if new { last - chrono::Days::new((hours / 24 - 1).max(0).unsigned_abs()) } else { last };
            let source = entry["report_source"].as_str().expect("a source").to_owned();
            Some(Statement { first, last, source, value: entry.get(column)?.as_f64().expect("a number") })
        })
        .collect()
}

/// A column of the Ukrainian file, by the second of its two header rows; NA says nothing.
fn ukraine(file: &str, column: &str) -> Vec<Statement> {
    assert!(!file.contains('"'), "no field is quoted, so that commas part fields");
    let mut lines = file.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let groups = lines.next().expect("groups of columns");
    let names = lines.next().expect("names of columns");
    assert!(groups.len() == names.len() && groups.contains(&"SitRep"));
    let at = |name: &str| names.iter().position(|known| *known == name).unwrap_or_else(|| panic!("no column {name}"));
    let (date, value) = (at("Date"), at(column));
    lines
        .filter(|fields| fields[value] != "NA")
        .map(|fields| {
            let day = day(fields[date], "%d-%m-%Y");
            let value = fields[value].parse().expect("a number or NA");
            Statement { first: day, last: day, source: column.to_owned(), value }
        })
        .collect()
}

/// A chart of statements, as the page makes one: a line for each source, from zero.
fn plan(id: &str, form: SeriesForm, statements: &[Statement]) -> ChartPlan {
    let start = statements.iter().map(|one| one.first).min().expect("statements");
    let end = statements.iter().map(|one| one.last).max().expect("statements");
    let at = |day: NaiveDate| (day - start).num_days() as f64;
    let (most, ticks) = nice_ticks(statements.iter().map(|one| one.value).fold(0.0, f64::max), 4);
    let sources: BTreeSet<&str> = statements.iter().map(|one| one.source.as_str()).collect();
    let mut one_in = 1;
    let lines = sources.into_iter().map(|source| {
        let points = statements.iter().enumerate().filter(|(_, one)| one.source == source).map(|(n, one)| Point {
            figure: format!("{id}-{n}"),
            link: None,
            start: at(one.first),
            end: at(one.last) + 1.0,
            low: one.value,
            high: one.value,
            about: false,
            mark: Mark::One,
            state: PointState::Stated,
        });
        let (points, each) = decimate(points.collect(), MOST_POINTS);
        one_in = one_in.max(each);
        Line { claimant: source.to_owned(), points }
    });
    let lines = lines.collect();
    let series = Series {
        days: at(end) + 1.0,
        most,
        times: vec![Tick { at: 0.0, words: start.to_string() }],
        amounts: ticks.into_iter().map(|at| Tick { at, words: at.to_string() }).collect(),
        form,
        lines,
        breaks: Vec::new(),
        one_in,
    };
    ChartPlan { id: id.into(), title: id.into(), description: id.into(), drawing: Drawing::Series(series) }
}

fn series(plan: &ChartPlan) -> &Series {
    let Drawing::Series(series) = &plan.drawing else { panic!("{} is no series", plan.id) };
    series
}

/// All plans of both files: what is new as bars, what holds as steps, and never both in one.
fn plans() -> Vec<(ChartPlan, Vec<Statement>)> {
    let mut all = Vec::new();
    let mut add = |id: &str, form, statements: Vec<Statement>| all.push((plan(id, form, &statements), statements));
    if let Some(file) = read("lebanon_casualties_daily.json") {
        for (id, column) in [("killed-new", "killed"), ("injured-new", "injured")] {
            add(id, SeriesForm::Bars, lebanon(&file, column, true));
        }
        for (id, column) in [("killed-total", "killed_cum"), ("injured-total", "injured_cum")] {
            add(id, SeriesForm::Steps, lebanon(&file, column, false));
        }
    }
    if let Some(file) = read("ukraine_2022_casualties_two_header_rows.csv") {
        for (id, column) in [
            ("refugees", "Refugees(UNHCR)"),
            ("civilians-killed", "Civilian casualities(OHCHR) - Killed"),
            ("civilians-injured", "Civilian casualities(OHCHR) - Injured"),
        ] {
            add(id, SeriesForm::Steps, ukraine(&file, column));
        }
    }
    all
}

/// The attribute of an element, as a number of px or per cent.
fn number(element: &str, name: &str) -> f64 {
    let value = element.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    let value = value.unwrap_or_else(|| panic!("no {name} in {element}"));
    value.trim_end_matches('%').parse().unwrap_or_else(|_| panic!("{name} of {element}"))
}

/// The elements of a name inside a drawing.
fn elements<'s>(svg: &'s str, name: &str) -> Vec<&'s str> {
    let open = format!("{name} ");
    svg.split('<').filter(|element| element.starts_with(&open)).collect()
}

/// The marks of one statement.
fn marks<'s>(drawing: &'s str, figure: &str) -> &'s str {
    let group = drawing.split(&format!("data-marks=\"{figure}\">")).nth(1);
    group.unwrap_or_else(|| panic!("{figure} is not drawn")).split("</g>").next().unwrap_or_default()
}

/// Where zero and where the highest amount of the axis stand, in px: at its ticks' lines, words 5 px above each.
fn axis(drawing: &str, series: &Series) -> (f64, f64) {
    let at = |words: &str| {
        let text = drawing.split("<text ").find(|text| text.contains(&format!(">{words}</text>")));
        number(&format!(" {}", text.unwrap_or_else(|| panic!("the axis lacks {words}"))), "y") + 5.0
    };
    let highest = series.amounts.last().expect("ticks");
    (at("0"), at(&highest.words))
}

fn drawn(plan: &ChartPlan) -> String {
    svg(plan, &|_| true)
}

#[test]
fn every_statement_is_drawn_or_the_chart_says_how_many_are_not() {
    for (plan, statements) in plans() {
        let series = series(&plan);
        let points: usize = series.lines.iter().map(|line| line.points.len()).sum();
        let drawing = drawn(&plan);
        let groups: BTreeSet<&str> =
            drawing.split("data-marks=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(groups.len(), points, "{}", plan.id);
        assert!(points == statements.len() || series.one_in > 1, "{}: {points} of {}", plan.id, statements.len());
    }
}

#[test]
fn axes_begin_at_zero_and_bars_are_as_high_as_their_numbers() {
    for (plan, _) in plans() {
        let (series, drawing) = (series(&plan), drawn(&plan));
        let (zero, top) = axis(&drawing, series);
        assert_eq!(series.amounts[0].at, 0.0);
        if series.form != SeriesForm::Bars {
            continue;
        }
        for point in series.lines.iter().flat_map(|line| &line.points) {
            let bars = elements(marks(&drawing, &point.figure), "rect");
            let [bar] = bars[..] else { panic!("{} is {} bars", point.figure, bars.len()) };
            let (height, foot) = (number(bar, "height"), number(bar, "y") + number(bar, "height"));
            let said = (zero - top) * point.high / series.most;
            assert!((height - said).abs() <= 1.0, "{}: {height} px for {}", point.figure, point.high);
            assert!((foot - zero).abs() <= 0.5, "{} stands on zero", point.figure);
        }
    }
}

#[test]
fn nothing_is_drawn_where_nobody_spoke_for_more_than_ninety_days() {
    let mut gaps = 0;
    for (plan, _) in plans() {
        let (series, drawing) = (series(&plan), drawn(&plan));
        let mut all: Vec<&Point> = series.lines.iter().flat_map(|line| &line.points).collect();
        all.sort_by(|a, b| a.start.total_cmp(&b.start));
        let mut reached = 0.0;
        for point in all {
            if point.start - reached > LONGEST_GAP {
                gaps += 1;
                // Where days stand is read from the scale of the drawing itself: its first tick is day 0.
                let across = across(&drawing, series);
                let (from, to) = (across(reached) + 0.1, across(point.start) - 0.1);
                let extents = extents(&drawing);
                let known = |&(left, right): &(f64, f64)| left >= 0.0 && right <= 100.0 && left <= right;
                assert!(!extents.is_empty() && extents.iter().all(known), "what is drawn can be read back");
                for (left, right) in extents {
                    assert!(right <= from || left >= to, "{}: {left}..{right} % in {from}..{to} %", plan.id);
                }
            }
            reached = f64::max(reached, point.end);
        }
    }
    let there = read("lebanon_casualties_daily.json").is_some();
    assert!(gaps > 0 || !there, "the Lebanese file is silent for more than a year");
}

/// From days to per cent: the frame's first tick is day 0, and its right end is 97.5 %.
fn across(drawing: &str, series: &Series) -> impl Fn(f64) -> f64 + use<> {
    let ticks = elements(drawing, "line").into_iter().chain(elements(drawing, "path"));
    let tick = ticks.filter(|tick| tick.contains("axis")).map(horizontal).find(|(a, b)| a == b);
    let (left, days) = (tick.expect("a tick at the first day").0, series.days);
    move |day| left + (97.5 - left) * day / days
}

/// From where to where a line or a path reaches, in per cent.
fn horizontal(element: &str) -> (f64, f64) {
    if element.starts_with("line ") {
        let (a, b) = (number(element, "x1"), number(element, "x2"));
        return (a.min(b), a.max(b));
    }
    let path = element.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let places = path.split(['M', 'L']).skip(1).filter_map(|place| place.split([' ', ',']).next()?.parse::<f64>().ok());
    places.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| (a.min(x / 1000.0), b.max(x / 1000.0)))
}

/// Whatever is drawn of statements, from where to where, in per cent: lines, bars and marks, not the grid.
fn extents(drawing: &str) -> Vec<(f64, f64)> {
    let lines = elements(drawing, "path").into_iter().chain(elements(drawing, "line"));
    let lines = lines.filter(|line| line.contains("said")).map(horizontal);
    let bars = elements(drawing, "rect").into_iter().filter(|bar| bar.contains("said") || bar.contains("band"));
    let bars = bars.map(|bar| (number(bar, "x"), number(bar, "x") + number(bar, "width")));
    let marks = elements(drawing, "circle").into_iter().map(|mark| (number(mark, "cx"), number(mark, "cx")));
    lines.chain(bars).chain(marks).collect()
}

/// A day's dead beside all dead so far would be a bar that is none.
#[test]
fn what_is_new_and_what_is_in_total_never_share_a_chart() {
    let plans = plans();
    for (plan, statements) in &plans {
        let totals = ["total", "refugees", "civilians"].iter().any(|name| plan.id.contains(name));
        assert_eq!(series(plan).form == SeriesForm::Steps, totals, "{}", plan.id);
        let rises =
            statements.windows(2).all(|pair| pair[0].source != pair[1].source || pair[0].value <= pair[1].value);
        assert_eq!(rises, totals, "{}: totals only rise, what is new does not", plan.id);
    }
}

#[test]
fn a_column_that_is_not_there_is_a_gap_and_no_zero() {
    let Some(file) = read("lebanon_casualties_daily.json") else { return };
    let (new, total) = (lebanon(&file, "killed", true), lebanon(&file, "killed_cum", false));
    assert!(new.len() < total.len(), "some entries give a total only");
    let drawing = drawn(&plan("new", SeriesForm::Bars, &new));
    assert_eq!(elements(&drawing, "g").iter().filter(|group| group.contains("data-marks")).count(), new.len());
    assert_eq!(ukraine("SitRep,\nKilled,Date\nNA,03-03-2022\n7,04-03-2022\n", "Killed").len(), 1);
}
