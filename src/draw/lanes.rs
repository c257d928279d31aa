//! Charts whose rows are lanes over one axis: ranges, timelines, the two sides of a dispute. Their words are HTML
//! beside each lane, which wraps as it must, so every lane is a drawing of its own.

use super::canvas::WIDTH;
use super::hatch::{self, Dense};
use super::ink::Ink;
use super::layout::Scale;
use super::part::{Area, Drawn, marks, part, standing};
use super::plan::{ChartPlan, Drawing, Extent, Open, RangeRow, Sure, Tick, TimeRow};
use super::ticks::{self, SIZE};
use plotters::prelude::{PathElement, Rectangle, Text};
use plotters::style::IntoTextStyle;
use plotters::style::text_anchor::{Pos, VPos};

/// The height of a lane, in px, and what stands in it.
const LANE: u32 = 30;
const MIDDLE: i32 = LANE as i32 / 2;
const HALF_BAR: i32 = 6;
const RADIUS: u32 = 8;
/// The height of the axis below the lanes, in px.
const AXIS: u32 = 24;
/// "About" fades this far from a mark's middle, in units: clear of the mark on the narrowest drawing.
const CLEAR: i32 = 2_900;
/// The head of an arrow: its length in units, half its height in px.
const HEAD: i32 = 2_000;
const HALF_HEAD: i32 = 5;
/// Nothing that is drawn is narrower, in units: a pixel where there is room for it.
const LEAST: i32 = 80;

/// The lanes of a panel of ranges, or of a group of a timeline: all over the same axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneGroup {
    /// One a row, in the order of the plan.
    pub rows: Vec<Lane>,
    /// The words of the axis, as an SVG that belongs below the last lane.
    pub axis: String,
}

/// A row's drawing: an SVG as wide as its place, and hidden from screen readers, who get the words beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The id of the figure, context or voice.
    pub item: String,
    pub svg: String,
}

/// The lanes of a chart, a group for each panel or group of its plan, in that order; none where the chart is one
/// drawing. Items that `shows` leaves out keep their place, as an empty outline.
pub fn lanes(plan: &ChartPlan, shows: &dyn Fn(&str) -> bool) -> Vec<LaneGroup> {
    match &plan.drawing {
        Drawing::Ranges(panels) => panels
            .iter()
            .map(|panel| {
                let axis = Axis::new(panel.most, &panel.ticks);
                let rows = panel.rows.iter();
                LaneGroup {
                    rows: rows.map(|row| axis.lane(&row.figure, shows, |area| range(area, &axis.scale, row))).collect(),
                    axis: axis.words(),
                }
            })
            .collect(),
        Drawing::Timeline(timeline) => {
            let axis = Axis::new(timeline.days, &timeline.ticks);
            timeline
                .groups
                .iter()
                .map(|group| LaneGroup {
                    rows: group
                        .rows
                        .iter()
                        .map(|row| axis.lane(&row.item, shows, |area| time(area, &axis.scale, row)))
                        .collect(),
                    axis: axis.words(),
                })
                .collect()
        }
        Drawing::Units(_) | Drawing::Bar(_) | Drawing::Series(_) => Vec::new(),
    }
}

struct Axis<'p> {
    scale: Scale,
    ticks: &'p [Tick],
}

impl<'p> Axis<'p> {
    fn new(most: f64, ticks: &'p [Tick]) -> Self {
        Self { scale: Scale::new(most, 0, WIDTH as i32), ticks }
    }

    fn lane(&self, item: &str, shows: &dyn Fn(&str) -> bool, draw: impl FnOnce(&Area<'_>) -> Drawn) -> Lane {
        let grid = marks(LANE, |area| {
            self.ticks
                .iter()
                .map(|tick| self.scale.at(tick.at))
                .try_for_each(|x| area.draw(&PathElement::new([(x, 0), (x, LANE as i32)], Ink::Lane.drawn())))
        });
        Lane { item: item.to_owned(), svg: hidden(LANE, &(grid + &part(item, shows, LANE, draw))) }
    }

    fn words(&self) -> String {
        let words = marks(AXIS, |area| {
            ticks::across(self.ticks, &self.scale).into_iter().try_for_each(|label| {
                let style = ("sans-serif", SIZE).into_text_style(area).pos(Pos::new(label.anchor.into(), VPos::Bottom));
                area.draw(&Text::new(label.words, (label.at, 16), style.color(&label.ink().text())))
            })
        });
        hidden(AXIS, &words)
    }
}

fn hidden(height: u32, marks: &str) -> String {
    format!("<svg width=\"100%\" height=\"{height}\" aria-hidden=\"true\">{marks}</svg>")
}

/// A range as a bar, a number as its standing mark; what is "about" has ends that fade, and from what is only a bound an
/// arrow leads to where the number may be.
fn range(area: &Area<'_>, axis: &Scale, row: &RangeRow) -> Drawn {
    let (low, high) = (axis.at(row.low), axis.at(row.high));
    let single = row.low >= row.high;
    if row.about {
        let clear = if single { CLEAR } else { 0 };
        stripes(area, hatch::before(low - clear))?;
        stripes(area, hatch::after(high + clear))?;
    }
    match row.open {
        Some(Open::Up) => arrow(area, high, WIDTH as i32)?,
        Some(Open::Down) => arrow(area, low, 0)?,
        None => {}
    }
    if single { standing(area, (low, MIDDLE), RADIUS, row.mark) } else { bar(area, low, high) }
}

/// A line with a head. Where there is no room for its head beside the mark it starts from, its end stands behind the mark.
fn arrow(area: &Area<'_>, from: i32, to: i32) -> Drawn {
    let back = to + (from - to).signum() * HEAD;
    let line = |from, to| area.draw(&PathElement::new([from, to], Ink::Outline.drawn()));
    line((from.min(to), MIDDLE), (from.max(to), MIDDLE))?;
    line((to, MIDDLE), (back, MIDDLE - HALF_HEAD))?;
    line((to, MIDDLE), (back, MIDDLE + HALF_HEAD))
}

/// A day as its standing mark, days known from one to another as a bar, and vague words as lines that thin out.
fn time(area: &Area<'_>, axis: &Scale, row: &TimeRow) -> Drawn {
    match row.extent {
        Extent::Day(day) => standing(area, (axis.at(day), MIDDLE), RADIUS, row.mark),
        Extent::Window { start, end } => bar(area, axis.at(start), axis.at(end)),
        Extent::Vague { start, end, sure } => {
            let dense = match sure {
                Sure::Start => Dense::Start,
                Sure::End => Dense::End,
                Sure::Middle => Dense::Middle,
                Sure::Nowhere => Dense::Nowhere,
            };
            stripes(area, hatch::stripes(axis.at(start), axis.at(end), dense))
        }
    }
}

fn bar(area: &Area<'_>, from: i32, to: i32) -> Drawn {
    // At the right edge, the least width is taken from the left.
    let to = to.max(from + LEAST).min(WIDTH as i32);
    let from = from.min(to - LEAST);
    area.draw(&Rectangle::new([(from, MIDDLE - HALF_BAR), (to, MIDDLE + HALF_BAR)], Ink::Said.filled()))
}

fn stripes(area: &Area<'_>, stripes: Vec<(i32, i32)>) -> Drawn {
    stripes.into_iter().try_for_each(|(from, to)| {
        area.draw(&Rectangle::new([(from, MIDDLE - HALF_BAR), (to, MIDDLE + HALF_BAR)], Ink::Hatch.filled()))
    })
}
