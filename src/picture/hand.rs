//! How the texts of a picture are set: in which family, and from which side.

use super::faces::Faces;
use super::family::Family;
use super::sheet::Sheet;
use crate::words::Direction;

/// What sets the texts of one picture.
#[derive(Clone, Copy)]
pub struct Hand<'f> {
    pub faces: &'f Faces,
    /// Where its lines begin.
    pub direction: Direction,
}

impl<'f> Hand<'f> {
    /// For a picture in a language, by its tag.
    pub fn of(language: &str, faces: &'f Faces) -> Self {
        Self { faces, direction: Direction::of(language) }
    }

    /// A sheet so many units wide.
    pub fn sheet(self, width: f32) -> Sheet {
        Sheet::new(self.direction, width)
    }

    /// Between what is counted and who said so.
    pub fn comma(self) -> &'static str {
        match self.direction {
            Direction::LeftToRight => ", ",
            Direction::RightToLeft => "، ",
        }
    }

    /// A paragraph has one family: the shaper joins letters within a line of one, and breaks what it joins from two.
    pub fn family<'t>(self, texts: impl IntoIterator<Item = &'t str>) -> Family {
        match self.direction {
            Direction::RightToLeft => Family::Arabic,
            Direction::LeftToRight => Family::of(texts),
        }
    }
}
