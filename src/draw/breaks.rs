//! Breaks in series: a sign with its letter below the axis, tied to the statement it is at. Below the axis it hides no
//! statement, and is not hidden by one.

use super::canvas::WIDTH;
use super::ink::Ink;
use super::layout::NARROWEST;
use super::names::{OVER_LINE, Taken};
use super::part::{Area, Drawn, symbol};
use super::plan::{BreakMark, Point, Series};
use super::series::{BASE, Frame};
use super::statement::RADIUS;
use super::ticks::{Anchor, Hidden, ROOMS, SIZE};
use super::widths::text_width;
use plotters::prelude::{PathElement, Text};
use plotters::style::IntoTextStyle;
use plotters::style::text_anchor::{Pos, VPos};

/// The room that a row of signs and letters takes below the axis, in px. Silences have a row of their own: in one place
/// two signs would cover each other.
const ROW: i32 = 31;
/// From the top of a row to the middle of a sign, and to the foot of its letter.
const SIGN: i32 = 10;
const LETTER: i32 = 31;
/// Signs closer than so many px share their letters: "a–c".
const CLOSE: f64 = 22.0;

/// How much room all signs need, in px.
pub fn room(series: &Series) -> i32 {
    rows(series).len() as i32 * ROW
}

/// The signs, from `top` down, with what ties them to their statements.
pub fn draw(area: &Area<'_>, series: &Series, frame: &Frame, top: i32) -> Drawn {
    let rows = || rows(series).into_iter().zip((top..).step_by(ROW as usize));
    for (row, top) in rows() {
        for broken in row {
            let (x, up) = reach(series, frame, broken);
            area.draw(&PathElement::new([(x, up), (x, top + SIGN)], Ink::Break.drawn()))?;
        }
    }
    // Signs stand over what ties others to their statements.
    rows().try_for_each(|(row, top)| signs(area, &row, frame, top))
}

/// Breaks, then silences, each from left to right; no row is empty.
fn rows(series: &Series) -> Vec<Vec<&BreakMark>> {
    let row = |silent| {
        let mut row: Vec<_> = series.breaks.iter().filter(|broken| broken.form.is_silence() == silent).collect();
        row.sort_by(|a, b| a.at.total_cmp(&b.at));
        row
    };
    [row(false), row(true)].into_iter().filter(|row| !row.is_empty()).collect()
}

fn signs(area: &Area<'_>, row: &[&BreakMark], frame: &Frame, top: i32) -> Drawn {
    let x = |broken: &BreakMark| frame.across.at(broken.at);
    for broken in row {
        let ink = if broken.form.is_silence() { Ink::Silence } else { Ink::Broken };
        symbol(area, (x(broken), top + SIGN), RADIUS, ink)?;
    }
    for (x, letters, hidden) in letters(row, x) {
        let ink = Ink::Label(hidden).text();
        let anchor = anchor(x, &letters);
        let style = ("sans-serif", SIZE).into_text_style(area).pos(Pos::new(anchor.into(), VPos::Bottom));
        area.draw(&Text::new(letters, (x, top + LETTER), style.color(&ink)))?;
    }
    Ok(())
}

/// Below its sign, unless that is so near an end of the drawing that the text would leave it.
fn anchor(x: i32, letters: &str) -> Anchor {
    let half = text_width(letters, SIZE) / 2.0 / NARROWEST * f64::from(WIDTH);
    match f64::from(x) {
        x if x < half => Anchor::Start,
        x if x + half > f64::from(WIDTH) => Anchor::End,
        _ => Anchor::Middle,
    }
}

/// The letters of a row, for each room as apart as it allows: where signs stand, what is written, and where it is not.
fn letters(row: &[&BreakMark], x: impl Fn(&BreakMark) -> i32) -> Vec<(i32, String, Hidden)> {
    let mut found: Vec<(i32, String, Hidden)> = Vec::new();
    for (room, width) in ROOMS.into_iter().enumerate() {
        let close = (CLOSE / width * f64::from(WIDTH)) as i32;
        for together in row.chunk_by(|one, next| x(next) - x(one) < close) {
            let (Some(first), Some(last)) = (together.first(), together.last()) else { continue };
            let at = x(first).midpoint(x(last));
            let letters = match together.len() {
                1 => first.letter.clone(),
                _ => format!("{}\u{2013}{}", first.letter, last.letter),
            };
            match found.iter_mut().find(|(known_at, known, _)| *known_at == at && *known == letters) {
                Some((_, _, hidden)) => hidden.0 &= !(1 << room),
                None => found.push((at, letters, Hidden(Hidden::EVERYWHERE.0 & !(1 << room)))),
            }
        }
    }
    found
}

/// The places that names had better leave to what ties signs to statements.
pub fn taken(series: &Series, frame: &Frame) -> impl Iterator<Item = Taken> {
    let taken = |(x, up): (i32, i32)| Taken::between((x, up), (x, BASE), OVER_LINE);
    series.breaks.iter().map(move |broken| taken(reach(series, frame, broken)))
}

/// Where a break stands across, and how far up its statement does.
fn reach(series: &Series, frame: &Frame, broken: &BreakMark) -> (i32, i32) {
    let point = series.lines.get(broken.line).and_then(|line| statement_of(&line.points, broken));
    (frame.across.at(broken.at), point.map_or(BASE, |point| frame.up.at(point.high).min(BASE)))
}

/// The statement that a break is at, as long as it is drawn.
fn statement_of<'p>(points: &'p [Point], broken: &BreakMark) -> Option<&'p Point> {
    let is_at = |point: &&Point| {
        let at = if broken.form.is_silence() { point.end } else { point.start };
        at == broken.at && point.is_placed()
    };
    points.iter().find(is_at)
}
