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
use super::ticks::{Anchor, SIZE};
use plotters::prelude::{PathElement, Text};
use plotters::style::IntoTextStyle;
use plotters::style::text_anchor::{Pos, VPos};

/// The room that a row of signs and letters takes below the axis, in px. Silences have a row of their own: in one place
/// two signs would cover each other.
const ROW: i32 = 31;
/// From the top of a row to the middle of a sign, and to the foot of its letter.
const SIGN: i32 = 10;
const LETTER: i32 = 31;
/// Signs closer than so many px on the narrowest drawing share their letters: "a–c".
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
    let close = (CLOSE / NARROWEST * f64::from(WIDTH)) as i32;
    for together in row.chunk_by(|one, next| x(next) - x(one) < close) {
        let [first, .., last] = together else {
            let [only] = together else { continue };
            write(area, (x(only), top + LETTER), only.letter.clone())?;
            continue;
        };
        let at = (x(first).midpoint(x(last)), top + LETTER);
        write(area, at, format!("{}\u{2013}{}", first.letter, last.letter))?;
    }
    Ok(())
}

fn write(area: &Area<'_>, at: (i32, i32), letters: String) -> Drawn {
    let ink = Ink::Name.text();
    let style = ("sans-serif", SIZE).into_text_style(area).pos(Pos::new(Anchor::Middle.into(), VPos::Bottom));
    area.draw(&Text::new(letters, at, style.color(&ink)))
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
