//! The sheet that a picture is set on: lines and drawings one below the other.

use super::drawing::Drawing;
use super::family::Family;
use super::rows::Even;
use super::setting::Line;
use super::style::Style;
use crate::markup::escape;
use crate::terms::Mark;
use crate::words::Direction;
use std::fmt::Write;

/// At which edge of its place a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Where lines begin.
    Start,
    End,
}

/// A place on the sheet: how far from the edge where lines begin, and its width.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub x: f32,
    pub width: f32,
}

/// The letters of a standing stand beside a mark of this size, and so far from it.
const MARK: f32 = 13.0;
pub const BESIDE_MARK: f32 = 20.0;

/// Wider than half of any line.
const LINE: f32 = 2.0;

/// A line of a picture from right to left begins with the one and ends with the other, because programs do not agree on
/// what the direction of an SVG's text does to where it is anchored.
const FROM_THE_RIGHT: char = '\u{2067}';
const END: char = '\u{2069}';

/// What has been set so far, and where the next goes.
pub struct Sheet {
    out: String,
    pub y: f32,
    direction: Direction,
    width: f32,
}

impl Sheet {
    pub fn new(direction: Direction, width: f32) -> Self {
        Self { out: String::new(), y: 0.0, direction, width }
    }

    /// The left edge of a place.
    pub fn left(&self, place: Place) -> f32 {
        match self.direction {
            Direction::LeftToRight => place.x,
            Direction::RightToLeft => self.width - place.x - place.width,
        }
    }

    pub fn space(&mut self, height: f32) {
        self.y += height;
    }

    pub fn raw(&mut self, markup: std::fmt::Arguments<'_>) {
        // Writing to a text does not fail.
        let _ = self.out.write_fmt(markup);
    }

    /// Lines of text, one below the other.
    pub fn lines(&mut self, lines: &[Line], place: Place, edge: Edge) {
        for line in lines {
            let baseline = self.baseline(line);
            let (left, from_the_right) = (self.left(place), self.direction == Direction::RightToLeft);
            let (x, anchor) = match (edge, from_the_right) {
                (Edge::Start, false) | (Edge::End, true) => (left, ""),
                (Edge::End, false) | (Edge::Start, true) => (left + place.width, " text-anchor=\"end\""),
            };
            let class = if line.family == Family::Arabic && !from_the_right {
                format!("class=\"{}\" ", Family::ARABIC_CLASS)
            } else {
                String::new()
            };
            // Where the face is not at hand, another may be wider: the length keeps it in its place all the same.
            self.raw(format_args!(
                "<text {class}x=\"{}\" y=\"{}\"{anchor} textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">",
                short(x),
                short(baseline),
                short(line.width)
            ));
            let last = line.spans.len().saturating_sub(1);
            for (i, span) in line.spans.iter().enumerate() {
                let begin = (from_the_right && i == 0).then_some(FROM_THE_RIGHT).map_or(String::new(), String::from);
                let end = (from_the_right && i == last).then_some(END).map_or(String::new(), String::from);
                let (class, text) = (span.style.class(), escape(&span.text));
                self.raw(format_args!("<tspan class=\"{class}\">{begin}{text}{end}</tspan>"));
            }
            self.raw(format_args!("</text>"));
            self.y += line.leading();
        }
    }

    /// A standing: its mark before the first of its lines.
    pub fn standing(&mut self, mark: Mark, lines: &[Line], place: Place, edge: Edge) {
        if let Some(first) = lines.first() {
            let x = match edge {
                Edge::Start => place.x,
                Edge::End => place.x + place.width - first.width - BESIDE_MARK,
            };
            let x = self.left(Place { x, width: MARK });
            // The middle of the letters, not of the line.
            let y = self.baseline(first) - 0.32 * Style::Standing.size() - MARK / 2.0;
            self.raw(format_args!(
                "<use class=\"standing\" href=\"#{}\" x=\"{}\" y=\"{}\" width=\"{MARK}\" height=\"{MARK}\"/>",
                mark.id(),
                short(x),
                short(y)
            ));
        }
        let inside = Place { x: place.x + BESIDE_MARK, width: place.width - BESIDE_MARK };
        self.lines(lines, inside, edge);
    }

    /// A drawing as wide as its place. What lies on its edge may reach a little beyond.
    pub fn drawing(&mut self, drawing: &Drawing, place: Place) {
        self.enlarged(drawing, Even { width: place.width, clear: 0.0 }, place);
    }

    /// A drawing enlarged until what it holds reaches from edge to edge of its place.
    pub fn enlarged(&mut self, drawing: &Drawing, even: Even, place: Place) {
        let times = place.width / (even.width - 2.0 * even.clear);
        let height = drawing.height * times;
        let x = self.left(Place { x: place.x - even.clear * times, width: even.width * times });
        self.raw(format_args!(
            "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" overflow=\"visible\">{}</svg>",
            short(x),
            short(self.y),
            short(even.width * times),
            short(height),
            short(even.width),
            short(drawing.height),
            drawing.marks
        ));
        self.y += height;
    }

    /// What another sheet holds, so many times as large. What is higher than this is cut off; lines that lie on an edge
    /// are not.
    pub fn inside(&mut self, drawn: String, times: f32, place: Place, height: f32) {
        let around = |length: f32| length + 2.0 * LINE;
        let x = self.left(place) - LINE;
        self.raw(format_args!(
            "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"{} {} {} {}\">{drawn}</svg>",
            short(x),
            short(self.y - LINE),
            short(around(place.width)),
            short(around(height)),
            short(-LINE / times),
            short(-LINE / times),
            short(around(place.width) / times),
            short(around(height) / times),
        ));
    }

    /// A line from edge to edge of its place.
    pub fn rule(&mut self, class: &str, place: Place) {
        let left = self.left(place);
        let (from, to, y) = (short(left), short(left + place.width), short(self.y));
        self.raw(format_args!("<line class=\"{class}\" x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>"));
    }

    pub fn finish(self) -> String {
        self.out
    }

    /// Where a line's letters stand, its letters in the middle of its height.
    fn baseline(&self, line: &Line) -> f32 {
        self.y + (line.leading() - line.size()) / 2.0 + 0.82 * line.size()
    }
}

/// A length with two digits at most: a hundredth of a px is nothing anyone sees.
pub fn short(length: f32) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
