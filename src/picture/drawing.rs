//! The page's drawings, taken out of their own SVGs so that a picture can place them.

use super::family::Family;
use crate::draw::{self, ChartPlan};
use crate::words::Direction;
use std::fmt::Write;

/// Marks without the SVG around them, and the height they were drawn for, in px.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub height: f32,
    pub marks: String,
}

/// A chart that is one drawing, for a place of this width. A picture shows all of its figures.
pub fn whole(plan: &ChartPlan, width: f32, direction: Direction) -> Drawing {
    inside(&draw::svg(plan, &|_| true), width, direction)
}

/// What stands inside an SVG. Its title and description go: the picture says both itself.
pub fn inside(svg: &str, width: f32, direction: Direction) -> Drawing {
    let (opening, rest) = svg.split_once('>').unwrap_or_default();
    let height = opening.split_once("height=\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
    let marks = rest.rsplit_once("</svg>").map_or(rest, |(marks, _)| marks);
    let marks = marks.split_once("</desc>").map_or(marks, |(_, marks)| marks);
    let marks = match direction {
        Direction::LeftToRight => draw::at_width(marks, width),
        Direction::RightToLeft => draw::at_width(&draw::mirrored(marks), width),
    };
    let marks = match direction {
        Direction::LeftToRight => labelled(&marks),
        // There all of the picture says so.
        Direction::RightToLeft => marks,
    };
    Drawing { height: height.unwrap_or(0.0), marks }
}

/// Labels in Arabic letters say so.
fn labelled(marks: &str) -> String {
    let mut labelled = String::with_capacity(marks.len());
    let mut rest = marks;
    while let Some((before, label)) = rest.split_once("<text ") {
        let (opening, label) = label.split_once('>').unwrap_or((label, ""));
        let (words, after) = label.split_once("</text>").unwrap_or((label, ""));
        let opening = match Family::of([words]) {
            Family::Arabic => with_class(opening),
            Family::Book => opening.to_owned(),
        };
        // Writing to a text does not fail.
        let _ = write!(labelled, "{before}<text {opening}>{words}</text>");
        rest = after;
    }
    labelled + rest
}

fn with_class(opening: &str) -> String {
    let class = Family::ARABIC_CLASS;
    match opening.split_once("class=\"") {
        Some((before, after)) => format!("{before}class=\"{class} {after}"),
        None => format!("class=\"{class}\" {opening}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_come_without_what_the_picture_says_itself() {
        let svg =
            "<svg width=\"100%\" height=\"58\" role=\"img\"><title id=\"a\">A</title><desc>B</desc><g><svg/></g></svg>";
        assert_eq!(inside(svg, 300.0, Direction::LeftToRight), Drawing { height: 58.0, marks: "<g><svg/></g>".into() });
        let bare = "<svg width=\"100%\" height=\"30\" aria-hidden=\"true\"><rect/></svg>";
        assert_eq!(inside(bare, 300.0, Direction::LeftToRight), Drawing { height: 30.0, marks: "<rect/>".into() });
    }
}
