//! One measure over time: the frame, its axes and names. What stands in it is steps or flows.

use super::canvas::WIDTH;
use super::ink::Ink;
use super::layout::{NARROWEST, Scale};
use super::names::{self, End, LINE, Taken};
use super::part::{Area, Drawn, marks, symbol};
use super::plan::{PointState, Series, SeriesForm};
use super::statement::{RADIUS, group};
use super::ticks::{self, Anchor, SIZE};
use super::widths::text_width;
use super::{breaks, flows, hatch, steps};
use plotters::prelude::{PathElement, Text};
use plotters::style::text_anchor::{Pos, VPos};
use plotters::style::{IntoTextStyle, TextStyle};

/// Where the axis of time stands, in px from the top.
pub const BASE: i32 = 300;
/// Room above the highest amount, in px: for a mark and a name.
const HEADROOM: i32 = 34;
/// The marks of withdrawn statements stand this far below the axis: on the axis they would read as a zero.
const BELOW: i32 = 13;
/// Room for half a mark at the right end, in units.
const RIGHT: i32 = WIDTH as i32 - 2_500;

/// Where amounts and days stand.
pub struct Frame {
    pub across: Scale,
    pub up: Scale,
    pub height: u32,
}

/// What stands in a frame.
#[derive(Default)]
pub struct Body {
    pub marks: String,
    /// Where each line ends, for its name.
    pub ends: Vec<Option<End>>,
    pub taken: Vec<Taken>,
}

/// How high the chart stands, without drawing it.
pub fn height(series: &Series) -> u32 {
    frame(series, rows(series).1).height
}

/// Where the signs of breaks begin below the axis, and where the days stand below all of them.
fn rows(series: &Series) -> (i32, i32) {
    let withdrawn = series.lines.iter().flat_map(|line| &line.points).any(|point| point.state == PointState::Withdrawn);
    // Each row below the axis makes room for itself, and the days stand below all of them.
    let breaks_at = BASE + if withdrawn { BELOW + RADIUS as i32 + 1 } else { 3 };
    let days_at = match (series.breaks.is_empty(), withdrawn) {
        (true, true) => BASE + BELOW + 21,
        (true, false) => BASE + 18,
        (false, _) => breaks_at + breaks::room(series) + 18,
    };
    (breaks_at, days_at)
}

/// The chart, and how high it stands.
pub fn draw(series: &Series, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let (breaks_at, days_at) = rows(series);
    let frame = frame(series, days_at);
    let mut body = match series.form {
        SeriesForm::Steps => steps::body(series, &frame, shows),
        SeriesForm::Bars => flows::body(series, &frame, shows),
    };
    body.taken.extend(breaks::taken(series, &frame));
    let below: String = series
        .lines
        .iter()
        .flat_map(|line| &line.points)
        .filter(|point| point.state == PointState::Withdrawn)
        .map(|point| {
            let x = frame.across.at((point.start + point.end) / 2.0);
            group(point, shows, frame.height, |area| symbol(area, (x, BASE + BELOW), RADIUS, Ink::Withdrawn))
        })
        .collect();
    let axes = marks(frame.height, |area| axes(area, series, &frame, days_at));
    let signs = marks(frame.height, |area| breaks::draw(area, series, &frame, breaks_at));
    let words = marks(frame.height, |area| words(area, series, &frame, body.ends, body.taken));
    (frame.height, axes + &signs + &body.marks + &below + &words)
}

fn frame(series: &Series, days_at: i32) -> Frame {
    let points = || series.lines.iter().flat_map(|line| &line.points);
    let top = HEADROOM + if points().any(|point| point.about) { hatch::REACH } else { 0 };
    let widest = series.amounts.iter().map(|tick| text_width(&tick.words, SIZE)).fold(0.0, f64::max);
    let left = (widest / NARROWEST * f64::from(WIDTH)).min(f64::from(WIDTH) / 3.0) as i32;
    Frame {
        across: Scale::new(series.days, left, RIGHT),
        up: Scale::new(series.most, BASE, top),
        height: (days_at + 8).unsigned_abs(),
    }
}

fn axes(area: &Area<'_>, series: &Series, frame: &Frame, days_at: i32) -> Drawn {
    for y in series.amounts.iter().map(|tick| frame.up.at(tick.at)).filter(|&y| y != BASE) {
        area.draw(&PathElement::new([(0, y), (WIDTH as i32, y)], Ink::Hair.drawn()))?;
    }
    area.draw(&PathElement::new([(0, BASE), (WIDTH as i32, BASE)], Ink::Axis.drawn()))?;
    for x in series.times.iter().map(|tick| frame.across.at(tick.at)) {
        area.draw(&PathElement::new([(x, BASE), (x, BASE + 5)], Ink::Axis.drawn()))?;
    }
    for label in ticks::across(&series.times, &frame.across) {
        let ink = label.ink().text();
        let style = style(area, label.anchor).color(&ink);
        area.draw(&Text::new(label.words, (label.at, days_at), style))?;
    }
    Ok(())
}

/// The amounts, above their lines, and the names of the claimants.
fn words(area: &Area<'_>, series: &Series, frame: &Frame, ends: Vec<Option<End>>, mut taken: Vec<Taken>) -> Drawn {
    for (y, amount) in ticks::upwards(&series.amounts, &frame.up) {
        let baseline = y - 5;
        area.draw(&Text::new(amount, (0, baseline), style(area, Anchor::Start)))?;
        let to = (0, text_width(amount, SIZE));
        taken.push(Taken { from: (0, 0.0), to, top: baseline - 11, bottom: y, cost: None });
    }
    let named = series.lines.iter().zip(ends).filter_map(|(line, end)| Some((line.claimant.as_str(), end?)));
    let bold = Ink::Name.text();
    for name in names::place(named, taken, (0, BASE - 2)) {
        if let Some((top, bottom)) = name.thread {
            area.draw(&PathElement::new([(name.x, top), (name.x, bottom)], Ink::Axis.drawn()))?;
        }
        for (line, y) in name.lines.iter().zip((name.baseline..).step_by(LINE as usize)) {
            let style = style(area, name.anchor).color(&bold);
            area.draw(&Text::new(line.as_str(), (name.x, y), style))?;
        }
    }
    Ok(())
}

fn style<'a>(area: &Area<'_>, anchor: Anchor) -> TextStyle<'a> {
    ("sans-serif", SIZE).into_text_style(area).pos(Pos::new(anchor.into(), VPos::Bottom))
}
