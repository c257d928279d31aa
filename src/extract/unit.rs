//! What a number is of, as far as its next words tell: time, distance, money, so many in each hour.

use super::line::Line;
use super::token::Made;
use crate::terms::Nature;

/// What the words behind a number make of it, and the piece behind those that belong to it.
pub fn unit(line: &Line, end: usize) -> (Nature, usize) {
    if let Some(end) = rate(line, end) {
        return (Nature::Rate, end);
    }
    if let Some(end) = per_cent(line, end) {
        return (Nature::Share, end);
    }
    let words = line.words;
    let hyphen = usize::from(line.word(end) == "-" && line.is_glued(end) && line.is_glued(end + 1));
    let unit = end + hyphen;
    if words.times_units.contains(&line.word(unit)) {
        let is_age = line.word(unit + 1) == "-" && words.old.contains(&line.word(unit + 2));
        return (Nature::Duration, unit + 1 + 2 * usize::from(is_age));
    }
    if hyphen == 0 && words.before_unit.contains(&line.word(end)) && words.times_units.contains(&line.word(end + 1)) {
        return (Nature::Duration, end + 2);
    }
    // In small letters only: "$300 M".
    let is_metres = line.word(unit) == "m" && !line.is_capital(unit);
    if words.distances.contains(&line.word(unit)) || is_metres {
        if line.word(unit + 1) == "/" && words.speeds.contains(&line.word(unit + 2)) {
            return (Nature::Rate, unit + 3);
        }
        return (Nature::Distance, unit + 1);
    }
    if words.currencies.contains(&line.word(unit)) {
        return (Nature::Money, end);
    }
    (Nature::Count, end)
}

/// "12%", "12 percent", "12 per cent".
pub fn per_cent(line: &Line, end: usize) -> Option<usize> {
    if line.words.per_cent.contains(&line.word(end)) {
        return Some(end + 1);
    }
    line.phrase_at(line.words.per_cent_in_two, end)
}

/// "... shells a minute", "... litres of clean water per person per day", ".../day".
pub fn rate(line: &Line, end: usize) -> Option<usize> {
    /// So many words may name what is counted.
    const NOUNS: usize = 2;
    /// So many steps the longest rate takes.
    const PIECES: usize = 9;
    let words = line.words;
    let is_unit = |at: usize| {
        let is_ordinal = line.word(at) == words.second && line.is_noun(at + 1);
        let is_later = words.after_time.contains(&line.word(at + 1));
        words.rate_units.contains(&line.word(at)) && !is_ordinal && !is_later
    };
    let (mut at, mut nouns, mut whole, mut is_of) = (end, 0, None, false);
    for _ in 0..PIECES {
        if words.rate_words.contains(&line.word(at)) && is_unit(at + 1) {
            return Some(at + 2);
        }
        if line.word(at) == words.per && line.is(at + 1, Made::Digits) {
            // "10 per 10,000 people per day": what it is of may be of a time as well.
            at += 2;
            (nouns, whole) = (0, Some(at));
        } else if line.word(at) == "/" && is_unit(at + 1) {
            return Some(at + 2);
        } else if (line.word(at) == "/" || line.word(at) == words.per) && line.is(at + 1, Made::Letters) {
            at += 2;
        } else if !is_of && nouns == 1 && line.word(at) == words.of && line.is_noun(at + 1) {
            // "Litres of water": what it is of has a name of its own.
            at += 1;
            (nouns, is_of) = (0, true);
        } else if nouns < NOUNS && line.is_noun(at) && !line.is_glued(at) {
            at += 1;
            nouns += 1;
        } else {
            break;
        }
    }
    whole
}
