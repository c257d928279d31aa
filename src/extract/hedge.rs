//! Words that bound a number: "at least 12", "some 200,000", "40 or so".

use super::lexicon::Lexicon;
use super::line::Line;
use super::phrase::{phrase_at, phrase_before};
use crate::terms::{Nature, Qualifier};

/// Words that bound a number, and where they end or begin away from it.
#[derive(Clone, Copy, Debug)]
pub struct Hedge {
    pub words: &'static str,
    /// What they can mean, the likeliest first.
    pub fits: &'static [Qualifier],
    /// Their first piece where they stand before the number, the piece behind them where they stand behind it.
    pub edge: usize,
}

/// Everything that bounds the number that begins at a piece, the longest first. `word` gives the piece at a place.
pub fn hedges_before<'t>(
    words: &Lexicon,
    word: &impl Fn(usize) -> &'t str,
    number: usize,
) -> impl Iterator<Item = Hedge> {
    let filler = number.checked_sub(1).filter(|&at| words.fillers.contains(&word(at)));
    [Some(number), filler].into_iter().flatten().flat_map(move |end| {
        words.hedges_before.iter().filter_map(move |&(phrase, fits)| {
            Some(Hedge { words: phrase, fits, edge: phrase_before(word, phrase, end)? })
        })
    })
}

/// What bounds the number that ends before a piece. `word` gives the piece at a place.
pub fn hedge_behind<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, end: usize) -> Option<Hedge> {
    words.hedges_behind.iter().find_map(|&(phrase, fits)| {
        // "300 or more than 400" speaks of two numbers.
        let start = end + usize::from(word(end) == "-");
        let edge = phrase_at(word, phrase, start).filter(|&edge| word(edge) != words.than)?;
        Some(Hedge { words: phrase, fits, edge })
    })
}

/// What bounds a quantity of a line that begins at a piece, and where that begins; not before `free`.
pub fn before(line: &Line, number: usize, free: usize, nature: Nature) -> Option<(usize, Qualifier)> {
    let words = line.words;
    let bounds = |hedge: &Hedge| {
        let lead = line.before(hedge.edge, 1);
        // "Children under five" says whom, and "over three days" when.
        let is_age = words.age_hedges.contains(&hedge.words) && words.aged.contains(&lead);
        let is_span =
            nature == Nature::Duration && words.spanning.contains(&hedge.words) && !words.lasting.contains(&lead);
        hedge.edge >= free && !is_age && !is_span
    };
    let hedge = hedges_before(words, &|at| line.word(at), number).find(bounds)?;
    Some((hedge.edge, *hedge.fits.first()?))
}

/// What bounds the quantity of a line that ends before a piece, and the piece behind that.
pub fn behind(line: &Line, end: usize) -> Option<(usize, Qualifier)> {
    if line.word(end) == "+" && line.is_glued(end) {
        return Some((end + 1, Qualifier::AtLeast));
    }
    let hedge = hedge_behind(line.words, &|at| line.joined(at), end)?;
    Some((hedge.edge, *hedge.fits.first()?))
}
