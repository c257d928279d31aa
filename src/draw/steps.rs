//! Stocks over time: a value holds until the same claimant's next statement, and no longer than anybody said.

use super::hatch;
use super::ink::Ink;
use super::names::{End, OVER_LINE, OVER_MARK, Taken};
use super::part::{Area, Drawn, class, marks, symbol};
use super::plan::{BreakForm, BreakMark, Line, Point, Series};
use super::series::{BASE, Body, Frame};
use super::statement::{self, RADIUS};
use plotters::prelude::{Circle, PathElement, Rectangle};

/// Nothing is drawn across more days than these without a statement.
const LONGEST_GAP: f64 = 90.0;

/// Bands first, then lines, then marks, so that no statement is covered.
pub fn body(series: &Series, frame: &Frame, shows: &dyn Fn(&str) -> bool) -> Body {
    let mut body = Body::default();
    let breaks = |line: usize| -> Vec<&BreakMark> { series.breaks.iter().filter(|one| one.line == line).collect() };
    for (n, line) in series.lines.iter().enumerate() {
        bands(line, &breaks(n), frame, shows, &mut body);
    }
    for (n, line) in (0u8..).zip(&series.lines) {
        for run in runs(line, &breaks(usize::from(n)), shows) {
            let at = |&(day, amount): &(f64, f64)| (frame.across.at(day), frame.up.at(amount));
            let path: Vec<_> = run.path.iter().map(at).collect();
            body.taken.extend(path.windows(2).map(|ends| Taken::between(ends[0], ends[1], OVER_LINE)));
            let path = marks(frame.height, |area| area.draw(&PathElement::new(path, Ink::Line(n).drawn())));
            body.marks += &format!("<g class=\"{}\">{path}</g>", class(run.shown));
        }
    }
    for line in &series.lines {
        for (point, marked) in statement::marked(line, line.points.len()).filter(|(point, _)| point.is_placed()) {
            body.marks += &statement::group(point, shows, frame.height, |area| mark(area, frame, point, marked));
            let End { x, top, bottom } = reach(point, frame);
            let (around, cost) = if marked { (RADIUS as i32 + 1, OVER_MARK) } else { (1, OVER_LINE) };
            body.taken.extend([top, bottom].map(|y| Taken::around((x, y), around, cost)));
        }
        body.ends.push(end(line, frame));
    }
    body
}

/// Where the name of a line belongs: at its last statement, or on the axis where all of it was withdrawn.
fn end(line: &Line, frame: &Frame) -> Option<End> {
    let placed = line.points.iter().rfind(|point| point.is_placed());
    let end = placed.map(|point| End { x: frame.across.at(point.end), ..reach(point, frame) });
    end.or_else(|| line.points.last().map(|point| End::on_axis(frame.across.at(point.end))))
}

fn place(point: &Point, frame: &Frame) -> End {
    End { x: frame.across.at(point.start), top: frame.up.at(point.high), bottom: frame.up.at(point.low) }
}

/// How far a statement reaches with the lines in which it fades.
fn reach(point: &Point, frame: &Frame) -> End {
    let (End { x, top, bottom }, fade) = (place(point, frame), if point.about { hatch::REACH } else { 0 });
    End { x, top: top - fade, bottom: bottom + fade }
}

/// Until when a statement holds: until the next one, unless that is too far away or somebody was silent until then; the
/// last only for its own time.
fn until(points: &[Point], i: usize, breaks: &[&BreakMark]) -> f64 {
    let end = points[i].end;
    let is_silent = breaks.iter().any(|one| one.form.is_silence() && one.at == end);
    match points.get(i + 1) {
        Some(next) if !is_silent && next.start - end <= LONGEST_GAP => next.start,
        _ => end,
    }
}

/// Whether a line is cut before a statement.
fn is_cut(point: &Point, breaks: &[&BreakMark]) -> bool {
    breaks.iter().any(|one| one.form == BreakForm::Cut && one.at == point.start)
}

/// A line without a gap, whose statements are all shown or all left out.
#[derive(Debug, PartialEq)]
struct Run {
    shown: bool,
    /// Days and amounts.
    path: Vec<(f64, f64)>,
}

/// The lines through the single numbers of a claimant. Ranges, gaps, withdrawn statements and another way of counting
/// leave them open.
fn runs(line: &Line, breaks: &[&BreakMark], shows: &dyn Fn(&str) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut goes_on = false;
    for (i, point) in line.points.iter().enumerate() {
        if !point.is_placed() || !point.is_single() {
            goes_on = false;
            continue;
        }
        let (shown, until) = (shows(&point.figure), until(&line.points, i, breaks));
        let step = [(point.start, point.low), (until, point.low)];
        match runs.last_mut() {
            Some(run) if goes_on && run.shown == shown => run.path.extend(step),
            _ => runs.push(Run { shown, path: step.into() }),
        }
        goes_on = line.points.get(i + 1).is_some_and(|next| next.start <= until && !is_cut(next, breaks));
    }
    for run in &mut runs {
        run.path.dedup();
    }
    runs.retain(|run| run.path.len() > 1);
    runs
}

/// The ranges of a claimant, for as long as they hold.
fn bands(line: &Line, breaks: &[&BreakMark], frame: &Frame, shows: &dyn Fn(&str) -> bool, body: &mut Body) {
    for (i, point) in line.points.iter().enumerate() {
        let until = until(&line.points, i, breaks);
        if !point.is_placed() || point.is_single() || until <= point.start {
            continue;
        }
        let corners =
            [(frame.across.at(point.start), frame.up.at(point.high)), (frame.across.at(until), frame.up.at(point.low))];
        body.marks += &statement::group(point, shows, frame.height, |area| {
            area.draw(&Rectangle::new(corners, Ink::Band.filled()))
        });
        body.taken.push(Taken::between(corners[0], corners[1], OVER_LINE));
    }
}

/// The marks of a statement, over lines that thin out where it is not exact. Of a range both ends are marked: they
/// are what was said, and anything between them is not.
fn mark(area: &Area<'_>, frame: &Frame, point: &Point, marked: bool) -> Drawn {
    let End { x, top, bottom } = place(point, frame);
    if !point.is_single() {
        area.draw(&PathElement::new([(x, top), (x, bottom)], Ink::Said.drawn()))?;
    }
    if point.about {
        let clear = RADIUS as i32;
        let rungs = hatch::rungs(top - clear, -1).chain(hatch::rungs(bottom + clear, 1));
        // Fewer than none is nothing that "about" could mean.
        rungs
            .filter(|&(y, _)| y < BASE)
            .try_for_each(|(y, half)| area.draw(&Circle::new((x, y), half, Ink::Rung.filled())))?;
    }
    let ends = if point.is_single() { &[top][..] } else { &[bottom, top][..] };
    let ends = ends.iter().filter(|_| marked);
    ends.copied().try_for_each(|y| symbol(area, (x, y), RADIUS, statement::ink(point)))
}
