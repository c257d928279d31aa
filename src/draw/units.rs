//! People as squares, the parts of a whole one after the other.

use super::ink::{Ink, Who};
use super::layout;
use super::part::part;
use super::plan::Units;
use plotters::prelude::Circle;

impl Units {
    fn pieces(&self) -> Vec<Vec<(f64, f64)>> {
        self.parts.iter().map(|part| layout::pieces(part.low, part.high, self.each)).collect()
    }

    /// The width at which the squares stand as far apart across as down, and how far the outermost of them then stay
    /// from its edges, in px.
    pub fn even_width(&self) -> (u32, u32) {
        layout::even_width(self.pieces().iter().map(Vec::len).sum())
    }
}

/// The squares of every part, and how high they stand. A square of which only a share is meant is as much narrower.
/// What a range has beyond its low end is an outline, with the rest of a square that it shares with it drawn over it.
pub fn draw(units: &Units, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let pieces = units.pieces();
    let placed = layout::squares(&pieces.iter().map(Vec::len).collect::<Vec<_>>());
    let side = f64::from(2 * placed.half);
    let square = |who: Who, share: f64| match share {
        1.0 => Ink::Person(who),
        // However small, somebody is meant.
        share => Ink::Piece { who, width: (side * share).round().max(1.0) as u8 },
    };
    let mut centres = placed.centres.iter().copied();
    let marks = units
        .parts
        .iter()
        .zip(pieces)
        .map(|(of, pieces)| {
            let counted = if of.ours { Who::Ours } else { Who::Said };
            part(&of.figure, shows, placed.height, |area| {
                let draw = |at: (i32, i32), ink: Ink| area.draw(&Circle::new(at, placed.half, ink.filled()));
                pieces.into_iter().zip(centres.by_ref()).try_for_each(|((low, high), at)| {
                    if low < high {
                        draw(at, square(Who::AtMost, high))?;
                    }
                    if low > 0.0 { draw(at, square(counted, low)) } else { Ok(()) }
                })
            })
        })
        .collect();
    (placed.height, marks)
}
