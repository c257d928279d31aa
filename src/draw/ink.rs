//! What a mark is drawn in. plotters hands its backend nothing but a colour, so each ink is a colour that stands for
//! a CSS class; dark mode, print and forced colours then reach the chart through the stylesheet.

use crate::terms::Mark;
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::BackendColor;

/// An ink, and with it the shape of marks around a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What a claimant said.
    Said,
    /// A person a claimant counted: a square.
    Person,
    /// What we worked out: a dashed outline.
    Ours,
    /// A person left over by our subtraction: a dashed square.
    OursPerson,
    /// The left part of a square, so many px wide: a remainder smaller than a square stands for.
    Piece { ours: bool, width: u8 },
    /// The body of a bar.
    Whole,
    /// The outline of a bar.
    Outline,
    /// Axes and ticks.
    Axis,
    /// Lines of a grid.
    Hair,
    /// Lines of a lane's grid, from top to foot.
    Lane,
    /// Lines that thin out: an extent that is not exact.
    Hatch,
    /// One of such lines, lying above or below a point.
    Rung,
    /// From the low end of a range to its high end, for as long as it holds.
    Band,
    /// The ground below a mark, so that no line runs through it.
    Halo,
    /// The name of a line.
    Name,
    /// The claimants of a series, told apart by their lines: solid, dashed, dotted.
    Line(u8),
    /// The standing marks, drawn as the page's symbols.
    Standing(Mark),
    /// A struck ring: the value is a corrected one.
    Corrected,
    /// A crossed ring: something was said at that time, and withdrawn.
    Withdrawn,
}

impl Ink {
    const PLAIN: [(Self, &'static str); 16] = [
        (Self::Said, "said"),
        (Self::Person, "said"),
        (Self::Ours, "ours"),
        (Self::OursPerson, "ours"),
        (Self::Whole, "body"),
        (Self::Outline, "outline"),
        (Self::Axis, "axis"),
        (Self::Hair, "hair"),
        (Self::Lane, "hair"),
        (Self::Hatch, "hatch"),
        (Self::Rung, "hatch"),
        (Self::Band, "band"),
        (Self::Halo, "halo"),
        (Self::Name, "name"),
        (Self::Corrected, "standing"),
        (Self::Withdrawn, "standing"),
    ];
    /// After three claimants the lines begin anew; their names still tell them apart.
    const LINES: [&'static str; 3] = ["said", "said said--2", "said said--3"];

    /// The colour that carries this ink through plotters.
    fn colour(self) -> RGBColor {
        match self {
            Self::Standing(mark) => RGBColor(1, 0, position(&Mark::ALL, &mark)),
            Self::Line(n) => RGBColor(2, 0, n),
            Self::Piece { ours, width } => RGBColor(3, u8::from(ours), width),
            plain => RGBColor(0, 0, Self::PLAIN.iter().position(|(ink, _)| *ink == plain).unwrap_or(0) as u8),
        }
    }

    /// The ink that a colour stands for; colours nobody assigned are axes.
    pub fn of(colour: BackendColor) -> Self {
        let (kind, of, n) = colour.rgb;
        match kind {
            1 => Mark::ALL.get(usize::from(n)).map_or(Self::Axis, |&mark| Self::Standing(mark)),
            2 => Self::Line(n),
            3 => Self::Piece { ours: of == 1, width: n },
            _ => Self::PLAIN.get(usize::from(n)).map_or(Self::Axis, |(ink, _)| *ink),
        }
    }

    /// Its class in the stylesheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Standing(_) => "standing",
            Self::Line(n) => Self::LINES[usize::from(n) % Self::LINES.len()],
            Self::Piece { ours, .. } => {
                if ours {
                    "ours"
                } else {
                    "said"
                }
            }
            plain => Self::PLAIN.iter().find(|(ink, _)| *ink == plain).map_or("axis", |(_, class)| class),
        }
    }

    /// The id of its symbol in the page's sprite, where it is drawn as one.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Standing(mark) => mark.id(),
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
            _ => "",
        }
    }

    pub fn filled(self) -> ShapeStyle {
        ShapeStyle { color: self.colour().into(), filled: true, stroke_width: 1 }
    }

    pub fn drawn(self) -> ShapeStyle {
        ShapeStyle { color: self.colour().into(), filled: false, stroke_width: 1 }
    }

    /// As the colour of a text.
    pub fn text(self) -> RGBColor {
        self.colour()
    }
}

fn position(marks: &[Mark], mark: &Mark) -> u8 {
    marks.iter().position(|other| other == mark).unwrap_or(0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_comes_back_from_its_colour() {
        let standing = Mark::ALL.map(Ink::Standing);
        let others = [Ink::Line(2), Ink::Piece { ours: true, width: 5 }];
        for ink in Ink::PLAIN.map(|(ink, _)| ink).into_iter().chain(standing).chain(others) {
            let RGBColor(r, g, b) = ink.colour();
            assert_eq!(Ink::of(BackendColor { alpha: 1.0, rgb: (r, g, b) }), ink);
        }
    }

    #[test]
    fn the_fourth_claimant_is_drawn_like_the_first() {
        assert_eq!([0, 1, 2, 3].map(|n| Ink::Line(n).class()), ["said", "said said--2", "said said--3", "said"]);
    }
}
