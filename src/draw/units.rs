//! People as squares, the parts of a whole one after the other.

use super::ink::Ink;
use super::layout;
use super::part::part;
use super::plan::Units;
use plotters::prelude::Circle;

impl Units {
    fn pieces(&self) -> Vec<(usize, f64)> {
        self.parts.iter().map(|part| layout::pieces(part.amount, self.each)).collect()
    }

    /// The width at which the squares stand as far apart across as down, and how far the outermost of them then stay
    /// from its edges, in px.
    pub fn even_width(&self) -> (u32, u32) {
        layout::even_width(counts(&self.pieces()).iter().sum())
    }
}

/// How many squares each part takes, a piece of one included.
fn counts(pieces: &[(usize, f64)]) -> Vec<usize> {
    pieces.iter().map(|&(whole, rest)| whole + usize::from(rest > 0.0)).collect()
}

/// The squares of every part, and how high they stand. A square of which only a share is meant is as much narrower.
pub fn draw(units: &Units, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let pieces = units.pieces();
    let placed = layout::squares(&counts(&pieces));
    let side = f64::from(2 * placed.half);
    let mut centres = placed.centres.iter().copied();
    let marks = units
        .parts
        .iter()
        .zip(pieces)
        .map(|(of, (whole, rest))| {
            let people = if of.ours { Ink::OursPerson } else { Ink::Person };
            // However small, somebody is meant.
            let piece = Ink::Piece { ours: of.ours, width: (side * rest).round().max(1.0) as u8 };
            part(&of.figure, shows, placed.height, |area| {
                let mut square = |ink: Ink| match centres.next() {
                    Some(centre) => area.draw(&Circle::new(centre, placed.half, ink.filled())),
                    None => Ok(()),
                };
                (0..whole).try_for_each(|_| square(people))?;
                if rest > 0.0 { square(piece) } else { Ok(()) }
            })
        })
        .collect();
    (placed.height, marks)
}
