//! People as squares, the parts of a whole one after the other.

use super::ink::Ink;
use super::layout;
use super::part::part;
use super::plan::Units;
use plotters::prelude::Circle;

/// The squares of every part, and how high they stand. A square of which only a share is meant is as much narrower.
pub fn draw(units: &Units, shows: &dyn Fn(&str) -> bool) -> (u32, String) {
    let pieces: Vec<_> = units.parts.iter().map(|part| layout::pieces(part.amount, units.each)).collect();
    let placed = layout::squares(pieces.iter().map(|&(whole, rest)| whole + usize::from(rest > 0.0)).sum());
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
