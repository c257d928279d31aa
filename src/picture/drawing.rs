//! The page's drawings, taken out of their own SVGs so that a picture can place them.

use crate::draw::{self, ChartPlan};

/// Marks without the SVG around them, and the height they were drawn for, in px.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub height: f32,
    pub marks: String,
}

/// A chart that is one drawing, for a place of this width. A picture shows all of its figures.
pub fn whole(plan: &ChartPlan, width: f32) -> Drawing {
    inside(&draw::svg(plan, &|_| true), width)
}

/// What stands inside an SVG. Its title and description go: the picture says both itself.
pub fn inside(svg: &str, width: f32) -> Drawing {
    let (opening, rest) = svg.split_once('>').unwrap_or_default();
    let height = opening.split_once("height=\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
    let marks = rest.rsplit_once("</svg>").map_or(rest, |(marks, _)| marks);
    let marks = marks.split_once("</desc>").map_or(marks, |(_, marks)| marks);
    Drawing { height: height.unwrap_or(0.0), marks: draw::at_width(marks, width) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_come_without_what_the_picture_says_itself() {
        let svg =
            "<svg width=\"100%\" height=\"58\" role=\"img\"><title id=\"a\">A</title><desc>B</desc><g><svg/></g></svg>";
        assert_eq!(inside(svg, 300.0), Drawing { height: 58.0, marks: "<g><svg/></g>".into() });
        let bare = "<svg width=\"100%\" height=\"30\" aria-hidden=\"true\"><rect/></svg>";
        assert_eq!(inside(bare, 300.0), Drawing { height: 30.0, marks: "<rect/>".into() });
    }
}
