//! What a mark is drawn in. plotters hands its backend nothing but a colour, so each ink is a colour that stands for
//! a CSS class; dark mode, print and forced colours then reach the chart through the stylesheet.

use crate::terms::Mark;
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::BackendColor;

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
    /// The body of a bar.
    Whole,
    /// The outline of a bar.
    Outline,
    /// Axes and ticks.
    Axis,
    /// The standing marks, drawn as the page's symbols.
    Standing(Mark),
}

impl Ink {
    const PLAIN: [(Self, &'static str); 7] = [
        (Self::Said, "said"),
        (Self::Person, "said"),
        (Self::Ours, "ours"),
        (Self::OursPerson, "ours"),
        (Self::Whole, "body"),
        (Self::Outline, "outline"),
        (Self::Axis, "axis"),
    ];

    /// The colour that carries this ink through plotters.
    fn colour(self) -> RGBColor {
        match self {
            Self::Standing(mark) => RGBColor(1, 0, position(&Mark::ALL, &mark)),
            plain => RGBColor(0, 0, Self::PLAIN.iter().position(|(ink, _)| *ink == plain).unwrap_or(0) as u8),
        }
    }

    /// The ink that a colour stands for; colours nobody assigned are axes.
    pub fn of(colour: BackendColor) -> Self {
        let (kind, _, n) = colour.rgb;
        match kind {
            1 => Mark::ALL.get(usize::from(n)).map_or(Self::Axis, |&mark| Self::Standing(mark)),
            _ => Self::PLAIN.get(usize::from(n)).map_or(Self::Axis, |(ink, _)| *ink),
        }
    }

    /// Its class in the stylesheet.
    pub fn class(self) -> &'static str {
        Self::PLAIN.iter().find(|(ink, _)| *ink == self).map_or("axis", |(_, class)| class)
    }

    pub fn filled(self) -> ShapeStyle {
        ShapeStyle { color: self.colour().into(), filled: true, stroke_width: 1 }
    }

    pub fn drawn(self) -> ShapeStyle {
        ShapeStyle { color: self.colour().into(), filled: false, stroke_width: 1 }
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
        for ink in Ink::PLAIN.map(|(ink, _)| ink).into_iter().chain(standing) {
            let RGBColor(r, g, b) = ink.colour();
            assert_eq!(Ink::of(BackendColor { alpha: 1.0, rgb: (r, g, b) }), ink);
        }
    }
}
