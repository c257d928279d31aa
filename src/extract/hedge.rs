//! Words and signs that bound a number: "at least 12", "some 200,000", "40 or so", "~1,300", ">1,000", "c. 600".

use super::lexicon::Lexicon;
use super::line::Line;
use super::number::number;
use super::phrase::{phrase_at, phrase_before};
use super::token::Made;
use crate::terms::{Nature, Qualifier};

/// Signs that bound the number behind them in any language, the longest first, each a piece of its own. A plus or minus before a
/// number says that it may be some more or some less: about. Behind a number it tells the margin, as [`MARGIN`].
const SIGNS: &[(&str, &[Qualifier])] = &[
    ("> =", &[Qualifier::AtLeast]),
    ("< =", &[Qualifier::AtMost]),
    ("~", &[Qualifier::About]),
    ("\u{223c}", &[Qualifier::About]),
    ("≈", &[Qualifier::About]),
    ("≃", &[Qualifier::About]),
    ("≅", &[Qualifier::About]),
    (MARGIN, &[Qualifier::About]),
    (">", &[Qualifier::AtLeast]),
    ("≥", &[Qualifier::AtLeast]),
    ("<", &[Qualifier::AtMost, Qualifier::Nearly]),
    ("≤", &[Qualifier::AtMost]),
];

/// What stands between a number and its margin: "45 ± 3" is about 45.
pub const MARGIN: &str = "±";

/// Whether a letter is a sign that bounds the number behind it, or part of one.
pub fn is_sign(letter: char) -> bool {
    letter != '=' && SIGNS.iter().any(|(sign, _)| sign.contains(letter) && letter != ' ')
}

/// Words that bound a number, and where they end or begin away from it.
#[derive(Clone, Copy, Debug)]
pub struct Hedge {
    pub words: &'static str,
    /// What they can mean, the likeliest first.
    pub fits: &'static [Qualifier],
    /// Their first piece where they stand before the number, the piece behind them where they stand behind it.
    pub edge: usize,
}

impl Hedge {
    /// Its words as a text has them: "approx."
    pub fn shown(&self) -> String {
        self.words.replace(" .", ".").replace(" =", "=")
    }
}

/// Everything that bounds the number that begins at a piece, the longest first. `word` gives the piece at a place.
pub fn hedges_before<'t>(
    words: &Lexicon,
    word: &impl Fn(usize) -> &'t str,
    number: usize,
) -> impl Iterator<Item = Hedge> {
    let filler = number.checked_sub(1).filter(|&at| words.fillers.contains(&word(at)));
    [Some(number), filler].into_iter().flatten().flat_map(move |end| {
        SIGNS.iter().chain(words.hedges_before).filter_map(move |&(phrase, fits)| {
            Some(Hedge { words: phrase, fits, edge: phrase_before(word, phrase, end)? })
        })
    })
}

/// What bounds the number that ends before a piece. `word` gives the piece at a place.
pub fn hedge_behind<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, end: usize) -> Option<Hedge> {
    if word(end) == MARGIN {
        return Some(Hedge { words: MARGIN, fits: &[Qualifier::About], edge: end + 1 });
    }
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
        // "CA 600" and "EST 600" are a state and a time of day; "Ca. 600" has its point.
        let is_code = words.short_hedges.contains(&hedge.words) && line.is_capital(hedge.edge);
        let is_sign = hedge.words.starts_with(is_sign);
        hedge.edge >= free && !is_age && !is_span && !is_code && (!is_sign || is_bound(line, hedge.edge))
    };
    let hedge = hedges_before(words, &|at| line.word(at), number).find(bounds)?;
    Some((hedge.edge, *hedge.fits.first()?))
}

/// Whether a sign bounds what is behind it. It may be the end of an arrow or of a tag, stand between two numbers, or mark a line
/// as quoted.
fn is_bound(line: &Line, sign: usize) -> bool {
    let before = line.before(sign, 1);
    let hangs = line.is_glued(sign)
        && (matches!(before, "-" | "=" | "<" | ">" | "~") || !line.is(sign.wrapping_sub(1), Made::Sign));
    let is_between = sign > 0 && line.is(sign - 1, Made::Digits) && matches!(line.word(sign), ">" | "<");
    let is_quoted = sign == 0 && line.word(sign) == ">" && !line.is_glued(sign + 1);
    !hangs && !is_between && !is_quoted
}

/// What bounds the quantity of a line that ends before a piece, and the piece behind that.
pub fn behind(line: &Line, end: usize) -> Option<(usize, Qualifier)> {
    if line.word(end) == "+" && line.is_glued(end) {
        return Some((end + 1, Qualifier::AtLeast));
    }
    if line.word(end) == MARGIN {
        return number(line, end + 1).map(|margin| (margin.end, Qualifier::About));
    }
    let hedge = hedge_behind(line.words, &|at| line.joined(at), end)?;
    Some((hedge.edge, *hedge.fits.first()?))
}
