//! What a mark is drawn in. plotters hands its backend nothing but a colour, so each ink is a colour that stands for
//! a CSS class; dark mode, print and forced colours then reach the chart through the stylesheet.

use super::ticks::Hidden;
use crate::terms::Mark;
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::BackendColor;

/// An ink, and with it the shape of marks around a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What a claimant said.
    Said,
    /// People: a square.
    Person(Who),
    /// What we worked out: a dashed outline.
    Ours,
    /// The left part of a square, so many px wide: a remainder smaller than a square stands for.
    Piece { who: Who, width: u8 },
    /// The body of a bar.
    Whole,
    /// The outline of a bar, and of what lies between the ends of a range in it.
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
    /// A label of an axis that is not written at every width.
    Label(Hidden),
    /// The claimants of a series, told apart by their lines: solid, dashed, dotted.
    Line(u8),
    /// The standing marks, drawn as the page's symbols.
    Standing(Mark),
    /// A struck ring: the value is a corrected one.
    Corrected,
    /// A crossed ring: something was said at that time, and withdrawn.
    Withdrawn,
    /// What ties the sign of a break to its statement.
    Break,
    /// Two strokes: the series breaks.
    Broken,
    /// A bar and dashes: somebody fell silent.
    Silence,
}

/// Whose people a square stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Those a claimant counted.
    Said,
    /// Those left over by our subtraction.
    Ours,
    /// Those between the two ends of a range: so many at most.
    AtMost,
}

impl Who {
    const ALL: [Self; 3] = [Self::Said, Self::Ours, Self::AtMost];

    fn class(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Ours => "ours",
            Self::AtMost => "outline",
        }
    }
}

impl Ink {
    const PLAIN: [(Self, &'static str); 17] = [
        (Self::Said, "said"),
        (Self::Ours, "ours"),
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
        (Self::Break, "break"),
        (Self::Broken, "standing"),
        (Self::Silence, "standing"),
    ];
    /// After three claimants the lines begin anew; their names still tell them apart.
    const LINES: [&'static str; 3] = ["said", "said said--2", "said said--3"];

    /// The colour that carries this ink through plotters.
    fn colour(self) -> RGBColor {
        match self {
            Self::Standing(mark) => RGBColor(1, 0, position(&Mark::ALL, &mark)),
            Self::Line(n) => RGBColor(2, 0, n),
            Self::Person(who) => RGBColor(3, position(&Who::ALL, &who), 0),
            Self::Piece { who, width } => RGBColor(4, position(&Who::ALL, &who), width),
            Self::Label(Hidden(widths)) => RGBColor(5, 0, widths),
            plain => RGBColor(0, 0, Self::PLAIN.iter().position(|(ink, _)| *ink == plain).unwrap_or(0) as u8),
        }
    }

    /// The ink that a colour stands for; colours nobody assigned are axes.
    pub fn of(colour: BackendColor) -> Self {
        let (kind, of, n) = colour.rgb;
        let who = Who::ALL.get(usize::from(of)).copied().unwrap_or(Who::Said);
        match kind {
            1 => Mark::ALL.get(usize::from(n)).map_or(Self::Axis, |&mark| Self::Standing(mark)),
            2 => Self::Line(n),
            3 => Self::Person(who),
            4 => Self::Piece { who, width: n },
            5 => Self::Label(Hidden(n)),
            _ => Self::PLAIN.get(usize::from(n)).map_or(Self::Axis, |(ink, _)| *ink),
        }
    }

    /// Its class in the stylesheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Standing(_) => "standing",
            Self::Line(n) => Self::LINES[usize::from(n) % Self::LINES.len()],
            Self::Person(who) | Self::Piece { who, .. } => who.class(),
            Self::Label(hidden) => hidden.class(),
            plain => Self::PLAIN.iter().find(|(ink, _)| *ink == plain).map_or("axis", |(_, class)| class),
        }
    }

    /// The id of its symbol in the page's sprite, where it is drawn as one.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Standing(mark) => mark.id(),
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
            Self::Broken => "break",
            Self::Silence => "silence",
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

fn position<T: PartialEq>(all: &[T], one: &T) -> u8 {
    all.iter().position(|other| other == one).unwrap_or(0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_comes_back_from_its_colour() {
        let standing = Mark::ALL.map(Ink::Standing);
        let people = Who::ALL.map(Ink::Person);
        let pieces = Who::ALL.map(|who| Ink::Piece { who, width: 5 });
        let others = [Ink::Line(2), Ink::Label(Hidden(5))].into_iter().chain(people).chain(pieces);
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
