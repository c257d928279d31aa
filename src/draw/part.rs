//! The marks of one figure, in a group that names it.

use super::canvas::Canvas;
use super::ink::Ink;
use crate::markup::escape;
use crate::terms::Mark;
use plotters::coord::Shift;
use plotters::prelude::{Circle, DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use std::fmt::Error;

pub type Area<'a> = DrawingArea<Canvas<'a>, Shift>;
pub type Drawn = Result<(), DrawingAreaErrorKind<Error>>;

/// Marks on a canvas of its own, so many px high.
pub fn marks(height: u32, draw: impl FnOnce(&Area<'_>) -> Drawn) -> String {
    let mut marks = String::new();
    // Writing to memory does not fail; were it to, the drawing would lack marks and its figures still stand in words.
    let drawn = draw(&Canvas::new(&mut marks, height).into_drawing_area());
    debug_assert!(drawn.is_ok(), "a drawing into memory failed: {drawn:?}");
    marks
}

/// The marks of a figure, as an empty outline where `shows` leaves it out.
pub fn part(figure: &str, shows: &dyn Fn(&str) -> bool, height: u32, draw: impl FnOnce(&Area<'_>) -> Drawn) -> String {
    let class = class(shows(figure));
    format!("<g class=\"{class}\" data-marks=\"{}\">{}</g>", escape(figure), marks(height, draw))
}

/// The class of a group of marks.
pub fn class(shown: bool) -> &'static str {
    if shown { "part" } else { "part part--out" }
}

/// A standing mark over a ground of its own, so that neither grid nor line runs through it.
pub fn standing(area: &Area<'_>, at: (i32, i32), radius: u32, mark: Mark) -> Drawn {
    symbol(area, at, radius, Ink::Standing(mark))
}

/// Any of the page's symbols, over a ground of its own. Those with strokes of their own are a little larger.
pub fn symbol(area: &Area<'_>, at: (i32, i32), radius: u32, ink: Ink) -> Drawn {
    let radius = if matches!(ink, Ink::Corrected | Ink::Withdrawn) { radius + 1 } else { radius };
    area.draw(&Circle::new(at, radius, Ink::Halo.filled()))?;
    area.draw(&Circle::new(at, radius, ink.filled()))
}
