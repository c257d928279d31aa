//! Quantities proposed from a text: what looks like a figure, where it stands and how much it says.
//!
//! A proposal is never a figure. Who said it, of what place and period, and who stands behind it is not looked for: a
//! person reads that in the text. Everything here is a function of the text, without files and without a clock.

mod cell;
mod date;
mod digits;
mod doubt;
mod english;
mod hedge;
mod lexicon;
mod line;
mod name;
mod none;
mod number;
mod phrase;
mod place;
mod quantity;
mod spelled;
mod token;
mod unit;

pub use cell::{Cell, cells, in_hundredths, is_of_hundred};
pub use digits::{is_sure, readings, western};
pub use doubt::voices_doubt;
pub use english::ENGLISH;
pub use hedge::{Hedge, MARGIN, hedge_behind, hedges_before, is_sign};
pub use lexicon::{Lexicon, value};
pub use place::{Place, places, told_once, word_places};
pub use quantity::of_hundred;
pub use spelled::spelled;

use crate::terms::{Amount, Nature};
use line::Line;
use std::ops::Range;

/// Words of a text that say how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub nature: Nature,
    /// Where the words stand in the text, in bytes: the number with what bounds it ("at least 12"), and its unit where it
    /// is of time, distance or a rate ("three shells an hour").
    pub at: Range<usize>,
    /// The line they stand on, counted from 1.
    pub line: usize,
    /// How much, with its qualifier. `None` where the words name no number ("dozens"), where they can be read in two ways
    /// ("43.500"), and for dates.
    pub amount: Option<Amount>,
    /// Where the next words stand that may say what is counted, in bytes: a hint, and often empty.
    pub unit: Range<usize>,
}

/// Every quantity and date of a text, in the order they stand in. A paragraph is one line; nothing reaches over its end.
pub fn propose(text: &str) -> Vec<Proposal> {
    let mut found = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        found.extend(Line::new(text, start..start + line.len(), number, &english::ENGLISH).proposals());
        start += line.len();
    }
    // What a table or list says of its numbers, their cells do not repeat.
    let hundredths = in_hundredths(text, &found);
    for (one, _) in found.iter_mut().zip(hundredths).filter(|(one, is_one)| *is_one && one.nature == Nature::Count) {
        one.nature = Nature::Share;
        one.amount = one.amount.and_then(of_hundred);
    }
    found
}

#[cfg(test)]
mod tests;
