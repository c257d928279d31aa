//! Words that bound a number: "at least 12", "some 200,000", "40 or so".

use super::line::Line;
use crate::terms::Qualifier;

/// What bounds the number that begins at a piece, and where that begins; not before `free`.
pub fn before(line: &Line, number: usize, free: usize) -> Option<(usize, Qualifier)> {
    let filler = number.checked_sub(1).filter(|&at| line.words.fillers.contains(&line.word(at)));
    [Some(number), filler].into_iter().flatten().find_map(|end| {
        line.words.hedges_before.iter().find_map(|(phrase, fits)| {
            let start = line.phrase_before(phrase, end).filter(|&start| start >= free)?;
            let is_age = line.words.age_hedges.contains(phrase) && line.words.aged.contains(&line.before(start, 1));
            (!is_age).then_some((start, *fits.first()?))
        })
    })
}

/// What bounds the number that ends before a piece, and the piece behind that.
pub fn behind(line: &Line, end: usize) -> Option<(usize, Qualifier)> {
    if line.word(end) == "+" && line.is_glued(end) {
        return Some((end + 1, Qualifier::AtLeast));
    }
    if line.word(end) == "-" && line.word(end + 1) == line.words.plus && line.is_glued(end + 1) {
        return Some((end + 2, Qualifier::AtLeast));
    }
    line.words.hedges_behind.iter().find_map(|(phrase, fits)| Some((line.phrase_at(phrase, end)?, *fits.first()?)))
}
