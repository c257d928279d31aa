//! Flows over time: bars over the period in which so many came, side by side where claimants speak of the same
//! period. They are never stacked: what two claimants say does not add up.

use super::hatch;
use super::ink::Ink;
use super::names::{End, OVER_MARK, Taken};
use super::part::{Area, Drawn, symbol};
use super::plan::{Line, Point, Series};
use super::series::{BASE, Body, Frame};
use super::statement::{self, RADIUS};
use plotters::prelude::Rectangle;

/// Bars keep this share of their room free on either side, so that neighbours are told apart.
const MARGIN: f64 = 0.08;
/// A mark stands this far above its bar, in px.
const ABOVE: i32 = 9;
/// No bar is narrower, in units.
const LEAST: i32 = 80;

pub fn body(series: &Series, frame: &Frame, shows: &dyn Fn(&str) -> bool) -> Body {
    let mut body = Body::default();
    let crowd = series.lines.iter().map(|line| line.points.len()).sum();
    for ((n, line), slots) in (0..).zip(&series.lines).zip(slots(&series.lines)) {
        let mut end = line.points.last().map(|point| End::on_axis(frame.across.at(point.end)));
        for ((point, marked), (start, stop)) in statement::marked(line, crowd).zip(slots) {
            if !point.is_placed() {
                continue;
            }
            let margin = (stop - start) * MARGIN;
            let (from, to) = (frame.across.at(start + margin), frame.across.at(stop - margin));
            let sides = (from, to.max(from + LEAST));
            let fade = if point.about { hatch::REACH } else { 0 };
            let (x, top) = (sides.0.midpoint(sides.1), frame.up.at(point.high) - fade);
            let sign = marked.then_some((x, top - ABOVE));
            body.marks += &statement::group(point, shows, frame.height, |area| {
                bar(area, frame, n, point, sides)?;
                sign.map_or(Ok(()), |at| symbol(area, at, RADIUS, statement::ink(point)))
            });
            body.taken.push(Taken::between((sides.0, top), (sides.1, BASE), OVER_MARK));
            body.taken.extend(sign.map(|at| Taken::around(at, RADIUS as i32 + 1, OVER_MARK)));
            end = Some(End { x, top: sign.map_or(top, |(_, y)| y), bottom: BASE });
        }
        body.ends.push(end);
    }
    body
}

/// A bar up to what was said at least, a band from there to what was said at most; where that is not exact, it
/// fades.
fn bar(area: &Area<'_>, frame: &Frame, line: u8, point: &Point, (from, to): (i32, i32)) -> Drawn {
    let (low, high) = (frame.up.at(point.low), frame.up.at(point.high));
    area.draw(&Rectangle::new([(from, low), (to, BASE)], Ink::Line(line).filled()))?;
    if !point.is_single() {
        area.draw(&Rectangle::new([(from, high), (to, low)], Ink::Band.filled()))?;
    }
    if point.about {
        for (y, thick) in hatch::rungs(high, -1) {
            area.draw(&Rectangle::new([(from, y), (to, y + thick as i32 / 2)], Ink::Hatch.filled()))?;
        }
    }
    Ok(())
}

/// A bar to be placed: whose it is, and its period.
struct Wanted<'p> {
    line: usize,
    index: usize,
    point: &'p Point,
}

impl Wanted<'_> {
    fn meets(&self, other: &Self) -> bool {
        self.point.start < other.point.end && other.point.start < self.point.end
    }
}

/// The days that each bar takes of its own period, for each line and point. The claimants who speak of the same days
/// share them evenly, in the order of their lines. Where periods only overlap, the shorter is placed first, and the
/// longer takes what is left of its own.
fn slots(lines: &[Line]) -> Vec<Vec<(f64, f64)>> {
    let mut slots: Vec<Vec<_>> = lines.iter().map(|line| line.points.iter().map(own).collect()).collect();
    let mut wanted: Vec<_> = lines
        .iter()
        .enumerate()
        .flat_map(|(line, of)| of.points.iter().enumerate().map(move |(index, point)| Wanted { line, index, point }))
        .filter(|wanted| wanted.point.is_placed())
        .collect();
    let length = |wanted: &Wanted<'_>| wanted.point.end - wanted.point.start;
    wanted.sort_by(|a, b| length(a).total_cmp(&length(b)).then(a.point.start.total_cmp(&b.point.start)));
    for (n, bar) in wanted.iter().enumerate() {
        let rivals: Vec<_> = wanted.iter().enumerate().filter(|(_, other)| other.meets(bar)).collect();
        let mut voices: Vec<usize> = rivals.iter().map(|(_, other)| other.line).collect();
        voices.sort_unstable();
        voices.dedup();
        let width = length(bar) / voices.len().max(1) as f64;
        let taken: Vec<_> =
            rivals.iter().filter(|(m, _)| *m < n).map(|(_, other)| slots[other.line][other.index]).collect();
        slots[bar.line][bar.index] = free(own(bar.point), width, taken);
    }
    slots
}

fn own(point: &Point) -> (f64, f64) {
    (point.start, point.end)
}

/// Where in a period a bar of at most such a width stands: at the start of the longest stretch that is free.
fn free(period: (f64, f64), width: f64, mut taken: Vec<(f64, f64)>) -> (f64, f64) {
    taken.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut stretches = Vec::new();
    let mut from = period.0;
    for (start, end) in taken {
        stretches.push((from, start.min(period.1)));
        from = from.max(end);
    }
    stretches.push((from, period.1));
    let longest = stretches.into_iter().max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
    match longest.filter(|(start, end)| start < end) {
        Some((start, end)) => (start, end.min(start + width)),
        // Nothing is free: the same claimant spoke twice of the same days.
        None => (period.0, period.0 + width),
    }
}
