//! The marks of the statements of a series: who stands behind each, or that it was corrected.

use super::ink::Ink;
use super::part::{Area, Drawn, part};
use super::plan::{Line, Link, Point, PointState};
use crate::markup::escape;

/// Half the size of a mark, in px.
pub const RADIUS: u32 = 6;
/// Of more statements than these, side by side, the marks would cover each other and their line.
const CROWD: usize = 30;

/// The marks of a statement, which lead to its page where the plan has one. They are no stops of the keyboard: the same
/// links stand beside the drawing, in words.
pub fn group(
    point: &Point,
    shows: &dyn Fn(&str) -> bool,
    height: u32,
    draw: impl FnOnce(&Area<'_>) -> Drawn,
) -> String {
    let marks = part(&point.figure, shows, height, draw);
    let Some(Link { address, words }) = &point.link else { return marks };
    let (address, words) = (escape(address), escape(words));
    format!("<a href=\"{address}\" tabindex=\"-1\"><title>{words}</title>{marks}</a>")
}

/// The one mark of a statement: that it was corrected outranks who stands behind it.
pub fn ink(point: &Point) -> Ink {
    match point.state {
        PointState::Stated => Ink::Standing(point.mark),
        PointState::Corrected => Ink::Corrected,
        PointState::Withdrawn => Ink::Withdrawn,
    }
}

/// Which statements of a line get their marks: all of them, but of a crowd (of so many in all) only the last and
/// those whose mark is another than that of the one before.
pub fn marked(line: &Line, crowd: usize) -> impl Iterator<Item = (&Point, bool)> {
    let news = |i: usize| i == 0 || ink(&line.points[i]) != ink(&line.points[i - 1]);
    let last = line.points.iter().rposition(Point::is_placed);
    let points = line.points.iter().enumerate();
    points.map(move |(i, point)| (point, crowd <= CROWD || news(i) || last == Some(i)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Mark;

    fn line(count: usize, corrected: usize) -> Line {
        let point = |n: usize| Point {
            figure: n.to_string(),
            link: None,
            start: n as f64,
            end: n as f64,
            low: 1.0,
            high: 1.0,
            about: false,
            mark: Mark::One,
            state: if n == corrected { PointState::Corrected } else { PointState::Stated },
        };
        Line { claimant: "Monitor".into(), points: (0..count).map(point).collect() }
    }

    #[test]
    fn a_crowd_shows_where_its_marks_change() {
        let (few, many) = (line(5, 2), line(100, 50));
        assert!(marked(&few, 5).all(|(_, marked)| marked));
        let kept: Vec<_> = marked(&many, 100).filter(|(_, marked)| *marked).map(|(point, _)| &*point.figure).collect();
        assert_eq!(kept, ["0", "50", "51", "99"]);
    }
}
