//! What holds for any valid plan.

use super::drawn::{Drawn, Element, Reach};
use super::{all, any};
use crate::draw::{ChartPlan, Drawing, Extent, Line, Point, Series, SeriesForm, Units, decimate, layout};
use proptest::prelude::*;

/// Drawings are looked at so wide, in px: in each of the rooms that have labels of their own, and where each begins.
const WIDTHS: [f64; 6] = [280.0, 320.0, 480.0, 640.0, 800.0, 1200.0];
/// Places are rounded to a thousandth of a per cent.
const ROUNDED: f64 = 0.002;

fn plan(drawing: Drawing) -> ChartPlan {
    ChartPlan { id: "chart".into(), title: "A title".into(), description: "A description.".into(), drawing }
}

fn steps() -> impl Strategy<Value = Series> {
    any::series(1..2, Just(SeriesForm::Steps))
}

proptest! {
    #[test]
    fn everything_stays_inside_its_frame(plan in any::plan()) {
        for element in &Drawn::read(&all(&plan)).0 {
            let Some(Reach { from, to, top, bottom }) = element.reach() else { continue };
            prop_assert!(from.0 >= 0.0 && to.0 <= 100.0 + ROUNDED, "{:?}", element);
            prop_assert!(top >= 0.0 && bottom <= element.height, "{:?}", element);
            if element.name == "text" {
                for width in WIDTHS.into_iter().filter(|&width| element.is_shown(width)) {
                    let (from, to) = element.reach().map_or((0.0, 0.0), |reach| reach.across(width));
                    prop_assert!(from >= -0.5 && to <= width + 0.5, "{:?} on {} px", element, width);
                }
            }
        }
    }

    #[test]
    fn words_never_overlap(plan in any::plan()) {
        // Lanes are drawings of their own, and so are panels' axes.
        for svg in all(&plan).split('\n') {
            let drawn = Drawn::read(svg);
            for width in WIDTHS {
                let shown = drawn.named("text").filter(|text| text.is_shown(width));
                let words: Vec<_> = shown.filter_map(|text| Some((&text.text, text.reach()?))).collect();
                for (i, (one, a)) in words.iter().enumerate() {
                    for (other, b) in &words[i + 1..] {
                        prop_assert!(!a.meets(b, width), "{:?} over {:?} on {} px", one, other, width);
                    }
                }
            }
        }
    }

    #[test]
    fn squares_take_the_room_of_their_people(units in any::units()) {
        let drawn = Drawn::read(&all(&plan(Drawing::Units(units.clone()))));
        let Units { each, parts } = units;
        let side = drawn.named("rect").next().map_or(1.0, |square| square.number("height"));
        let width = |squares: &[&Element]| squares.iter().map(|square| square.number("width")).sum::<f64>();
        for part in parts {
            let class = if part.ours { "ours" } else { "said" };
            let counted: Vec<_> = drawn.of(&part.figure, class).collect();
            prop_assert!((width(&counted) - part.low / each * side).abs() <= 1.0, "{:?} for {:?}", counted, part);
            let mut at_most: Vec<_> = drawn.of(&part.figure, "outline").collect();
            // The square in which the low end falls is outlined as well as filled.
            let place = |square: &Element| (square.number("x").to_bits(), square.number("y").to_bits());
            let twice: Vec<_> = at_most.iter().map(|square| place(square)).collect();
            at_most.extend(counted.iter().filter(|square| !twice.contains(&place(square))));
            prop_assert!((width(&at_most) - part.high / each * side).abs() <= 1.5, "{:?} for {:?}", at_most, part);
        }
    }

    #[test]
    fn a_whole_and_its_parts_are_as_long_as_what_was_said(bar in any::bar()) {
        let drawn = Drawn::read(&all(&plan(Drawing::Bar(bar.clone()))));
        let end = if bar.about { layout::ABOUT_ENDS_AT * 100.0 } else { 100.0 };
        let long = |amount: f64| amount / bar.high * end;
        let reach = |figure: &str, class: &str| -> Option<(f64, f64)> {
            let boxes = drawn.of(figure, class).filter_map(Element::reach);
            boxes.map(|at| (at.from.0, at.to.0)).reduce(|(a, b), (c, d)| (f64::min(a, c), f64::max(b, d)))
        };
        let same = |a: f64, b: f64| (a - b).abs() <= 2.0 * ROUNDED;
        let (filled, outlined) = (reach(&bar.figure, "body"), reach(&bar.figure, "outline"));
        prop_assert!(filled.is_some_and(|(from, to)| from == 0.0 && same(to, long(bar.low))), "{:?}", filled);
        prop_assert!(outlined.is_some_and(|(from, to)| from == 0.0 && same(to, long(bar.high))), "{:?}", outlined);
        for part in &bar.parts {
            let filled = reach(&part.figure, if part.ours { "ours" } else { "said" }).unwrap_or_default();
            let outlined = reach(&part.figure, "outline");
            prop_assert!(same(filled.1 - filled.0, long(part.low)), "{:?} for {:?}", filled, part);
            prop_assert_eq!(outlined.is_some(), part.low < part.high);
            let from = outlined.map_or(filled.0, |outlined| outlined.0);
            prop_assert!(same(filled.1 - from, long(part.high)), "{:?} for {:?}", outlined, part);
            prop_assert!(from >= 0.0 && filled.1 <= long(bar.high) + ROUNDED, "{:?} leaves the bar", part);
        }
    }

    #[test]
    fn ranges_are_as_long_as_what_was_said(panel in any::panel()) {
        let drawn = Drawn::read(&all(&plan(Drawing::Ranges(vec![panel.clone()]))));
        for row in panel.rows.iter().filter(|row| row.low < row.high) {
            let bar = drawn.of(&row.figure, "said").next().map_or(0.0, |bar| bar.number("width"));
            let said = (row.high - row.low) / panel.most * 100.0;
            prop_assert!((bar - said).abs() / 100.0 * 1200.0 <= 1.0, "{} for {:?}", bar, row);
        }
    }

    #[test]
    fn hatching_stays_in_its_time_and_is_never_solid(timeline in any::timeline()) {
        let drawn = Drawn::read(&all(&plan(Drawing::Timeline(timeline.clone()))));
        for row in timeline.groups.iter().flat_map(|group| &group.rows) {
            let Extent::Vague { start, end, .. } = row.extent else { continue };
            let lines: Vec<Reach> = drawn.of(&row.item, "hatch").flat_map(Element::lines).collect();
            prop_assert!(!lines.is_empty());
            prop_assert!(drawn.of(&row.item, "said").next().is_none());
            for line in &lines {
                let (start, end) = (start / timeline.days * 100.0, end / timeline.days * 100.0);
                prop_assert!(start - ROUNDED <= line.from.0 && line.to.0 <= end + ROUNDED, "{:?} of {:?}", line, row);
            }
            for pair in lines.windows(2) {
                prop_assert!(pair[1].across(320.0).0 - pair[0].across(320.0).1 > 1.0);
            }
        }
    }

    #[test]
    fn nothing_is_drawn_past_a_claimants_last_statement(series in steps()) {
        let last = series.lines[0].points.last().map_or(0.0, |point| point.end);
        let drawn = Drawn::read(&all(&plan(Drawing::Series(series.clone()))));
        let edge = |day: f64| {
            // The axis of time is read off the ticks that the drawing itself sets.
            let ticks: Vec<_> = drawn.named("line").filter(|line| line.number("y2") == 305.0).collect();
            let (first, end) = (ticks[0].number("x1"), ticks[ticks.len() - 1].number("x1"));
            first + (end - first) * day / series.days
        };
        for element in drawn.0.iter().filter(|element| element.is("said") || element.is("band")) {
            let reach = element.reach().map_or(0.0, |reach| reach.to.0);
            prop_assert!(reach <= edge(last) + ROUNDED, "{:?} beyond {}", element, edge(last));
        }
    }

    #[test]
    fn no_line_runs_across_a_gap_of_more_than_ninety_days(series in steps()) {
        let drawn = Drawn::read(&all(&plan(Drawing::Series(series.clone()))));
        let ticks: Vec<_> = drawn.named("line").filter(|line| line.number("y2") == 305.0).collect();
        let (first, end) = (ticks[0].number("x1"), ticks[ticks.len() - 1].number("x1"));
        let days = |per_cent: f64| per_cent / (end - first) * series.days;
        let level = |a: (f64, f64), b: (f64, f64)| days(b.0 - a.0);
        for path in drawn.named("path") {
            prop_assert!(path.path().windows(2).all(|ends| level(ends[0], ends[1]) <= 90.5), "{:?}", path);
        }
        let lines = drawn.named("line").filter(|line| line.is("said"));
        prop_assert!(lines.into_iter().all(|line| days(line.number("x2") - line.number("x1")) <= 90.5));
    }

    #[test]
    fn bars_are_as_high_as_what_was_said(series in any::series(1..4, Just(SeriesForm::Bars))) {
        let drawn = Drawn::read(&all(&plan(Drawing::Series(series.clone()))));
        let grid: Vec<_> = drawn.named("line").filter(|line| line.is("hair")).map(|line| line.number("y1")).collect();
        let top = grid.iter().copied().fold(f64::INFINITY, f64::min);
        for point in series.lines.iter().flat_map(|line| &line.points).filter(|point| point.is_placed()) {
            let bar = drawn.of(&point.figure, "said").next().map_or(0.0, |bar| bar.number("height"));
            prop_assert!((bar - point.low / series.most * (300.0 - top)).abs() <= 1.0, "{} for {:?}", bar, point);
        }
    }

    #[test]
    fn bars_of_the_same_months_stand_side_by_side(amounts in prop::collection::vec(1.0..100.0f64, 2..5)) {
        let month = |line: usize, n: usize, amount: f64| Point {
            figure: format!("{line}-{n}"),
            link: None,
            start: 30.0 * n as f64,
            end: 30.0 * (n + 1) as f64,
            low: amount,
            high: amount,
            about: false,
            mark: crate::terms::Mark::One,
            state: crate::draw::PointState::Stated,
        };
        let lines = amounts.iter().enumerate().map(|(n, &amount)| Line {
            claimant: format!("Claimant {n}"),
            points: (0..6).map(|of| month(n, of, amount)).collect(),
        });
        let series = Series {
            days: 180.0,
            most: 100.0,
            times: vec![],
            amounts: vec![],
            form: SeriesForm::Bars,
            lines: lines.collect(),
            breaks: Vec::new(),
            one_in: 1,
        };
        let drawn = Drawn::read(&all(&plan(Drawing::Series(series))));
        let mut bars: Vec<_> =
            drawn.named("rect").filter(|bar| bar.is("said")).filter_map(|bar| bar.reach()).collect();
        bars.sort_by(|a, b| a.from.0.total_cmp(&b.from.0));
        prop_assert_eq!(bars.len(), 6 * amounts.len());
        prop_assert!(bars.windows(2).all(|pair| pair[0].to.0 <= pair[1].from.0));
        let widths = bars.iter().map(|bar| bar.to.0 - bar.from.0);
        let (least, most) = widths.fold((100.0, 0.0), |(a, b), width| (f64::min(a, width), f64::max(b, width)));
        prop_assert!(most - least < 0.01, "of the same months, bars are as wide as each other");
    }

    #[test]
    fn leaving_statements_out_keeps_the_ends_the_peaks_and_what_was_changed(
        series in any::series(1..2, Just(SeriesForm::Steps)),
        most in 2..12usize,
    ) {
        let all = series.lines[0].points.clone();
        let changed = all.iter().filter(|point| point.state != crate::draw::PointState::Stated).count();
        let (kept, one_in) = decimate(all.clone(), most);
        prop_assert!(kept.len() <= most.max(changed + 4), "{} of {}", kept.len(), most);
        prop_assert_eq!((kept.first(), kept.last()), (all.first(), all.last()));
        prop_assert_eq!(one_in == 1, kept.len() == all.len());
        prop_assert_eq!(kept.iter().filter(|point| point.state != crate::draw::PointState::Stated).count(), changed);
        let peak = |of: &[Point]| of.iter().filter(|at| at.is_placed()).map(|at| at.high).fold(0.0, f64::max);
        let least = |of: &[Point]| of.iter().filter(|at| at.is_placed()).map(|at| at.low).fold(1e9, f64::min);
        prop_assert_eq!((peak(&kept), least(&kept)), (peak(&all), least(&all)));
        prop_assert!(kept.windows(2).all(|pair| pair[0].start <= pair[1].start));
    }
}

#[test]
fn half_a_square_is_half_as_wide() {
    let squares = layout::pieces(250.0, 250.0, 100.0);
    assert_eq!(squares, [(1.0, 1.0), (1.0, 1.0), (0.5, 0.5)]);
}
