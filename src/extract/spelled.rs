//! Numbers in words: "forty-three", "two hundred thousand and six", "half a million".
//!
//! Proposals and rules read them by this one grammar, each among pieces of its own.

use super::lexicon::{Lexicon, value};

/// A number in words, and the piece behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spelled {
    pub value: f64,
    /// What its last word multiplies it by: a thousand in "two hundred thousand".
    pub scale: Option<f64>,
    /// Whether it goes on behind the whole number that is told, so that nobody can have counted it: a third of a million.
    pub is_rough: bool,
    pub end: usize,
}

/// The number in words that begins at a piece. `word` gives the piece at a place, in lower case; a hyphen may be a piece.
pub fn spelled<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, at: usize) -> Option<Spelled> {
    if let Some(part) = part_of_scale(words, word, at) {
        return Some(part);
    }
    let (mut group, mut end) = match words.articles.contains(&word(at)) {
        true => scale(words, word, at + 1).map(|_| (1.0, at + 1))?,
        false => below_hundred(words, word, at)?,
    };
    // Thousands, millions: each smaller than the one before, and `group` is what none has multiplied yet.
    let (mut total, mut smaller_than) = (0.0, f64::INFINITY);
    let mut last = None;
    loop {
        if let Some((by, behind)) = scale(words, word, end) {
            let is_in_order = if by > 100.0 { by < smaller_than && group > 0.0 } else { (1.0..100.0).contains(&group) };
            if !is_in_order {
                break;
            }
            if by > 100.0 {
                total += group * by;
                (group, smaller_than) = (0.0, by);
            } else {
                group *= by;
            }
            (last, end) = (Some(by), behind);
            // Nobody says "a dozen and two": what follows is the next number.
            if by == 12.0 {
                break;
            }
        } else {
            let joined = end + usize::from(word(end) == words.and);
            let Some((more, behind)) = below_hundred(words, word, joined).filter(|_| last.is_some()) else { break };
            group += more;
            (last, end) = (None, behind);
        }
    }
    let (value, scale, end) = with_half(words, word, total + group, last, end);
    Some(Spelled { value, scale, is_rough: false, end })
}

/// Past "and a half", and what multiplies all of it: "two and a half million", "a million and a half".
pub fn with_half<'t>(
    words: &Lexicon,
    word: &impl Fn(usize) -> &'t str,
    value: f64,
    last: Option<f64>,
    end: usize,
) -> (f64, Option<f64>, usize) {
    let Some(behind) = super::phrase::phrase_at(word, words.and_a_half, end) else { return (value, last, end) };
    match (last, scale(words, word, behind)) {
        (Some(by), _) => (value + by / 2.0, last, behind),
        (None, Some((by, end))) => ((value + 0.5) * by, Some(by), end),
        (None, None) => (value + 0.5, None, behind),
    }
}

/// What multiplies the number before it, and the piece behind; a hyphen may join them.
pub fn scale<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, at: usize) -> Option<(f64, usize)> {
    let place = at + usize::from(word(at) == "-");
    Some((value(words.scales, word(place))?, place + 1))
}

/// A number below a hundred, and the piece behind it.
pub fn below_hundred<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, at: usize) -> Option<(f64, usize)> {
    let first = value(words.small, word(at))?;
    let place = at + 1 + usize::from(word(at + 1) == "-");
    let unit = value(words.small, word(place)).filter(|unit| first >= 20.0 && (1.0..10.0).contains(unit));
    Some(unit.map_or((first, at + 1), |unit| (first + unit, place + 1)))
}

/// "Half a million", "half-dozen", "a quarter of a million", "three quarters of a million".
fn part_of_scale<'t>(words: &Lexicon, word: &impl Fn(usize) -> &'t str, at: usize) -> Option<Spelled> {
    let hyphen = |at: usize| at + usize::from(word(at) == "-");
    let (count, place) = match below_hundred(words, word, at) {
        Some((count, end)) => (count, hyphen(end)),
        None => (1.0, at + usize::from(words.articles.contains(&word(at)))),
    };
    // "A half-dozen": the article is no part of it.
    let is_led_half = |parts: f64| parts == 2.0 && place > at;
    let parts = value(words.fractions, word(place)).filter(|parts| count < *parts && !is_led_half(*parts))?;
    let behind = place + 1 + usize::from(word(place + 1) == words.of);
    // "A third million" is the one behind the second.
    (behind > place + 1 || words.before_scale.contains(&word(place))).then_some(())?;
    let article = usize::from(words.articles.contains(&word(behind)));
    let (by, end) = scale(words, word, behind + article)?;
    let whole = (by * count / parts).round();
    let is_rough = by * count % parts != 0.0;
    Some(Spelled { value: whole, scale: Some(by), is_rough, end })
}

#[cfg(test)]
mod tests {
    use super::super::ENGLISH;
    use super::*;

    fn read(text: &str) -> Option<(f64, usize)> {
        let words: Vec<_> = text.split(' ').collect();
        spelled(&ENGLISH, &|at| words.get(at).copied().unwrap_or(""), 0).map(|read| (read.value, read.end))
    }

    #[test]
    fn words_of_a_number_are_put_together_as_far_as_they_are_one() {
        assert_eq!(read("three hundred and twelve people"), Some((312.0, 4)));
        assert_eq!(read("forty - three"), Some((43.0, 3)));
        assert_eq!(read("nineteen hundred"), Some((1900.0, 2)));
        assert_eq!(read("one million two hundred thousand and six"), Some((1_200_006.0, 7)));
        assert_eq!(read("a hundred thousand"), Some((100_000.0, 3)));
        assert_eq!(read("two and a half million"), Some((2_500_000.0, 5)));
        assert_eq!(read("a million and a half"), Some((1_500_000.0, 5)));
        assert_eq!(read("half million"), Some((500_000.0, 2)));
        assert_eq!(read("a quarter of a million people"), Some((250_000.0, 5)));
        assert_eq!(read("quarter - million"), Some((250_000.0, 3)));
        assert_eq!(read("three quarters of a million"), Some((750_000.0, 5)));
        assert_eq!(read("two - thirds of a million"), Some((666_667.0, 6)));
        assert_eq!(read("a third of a million"), Some((333_333.0, 5)));
        assert_eq!(read("a third million"), None);
        assert_eq!(read("a quarter of the million"), None);
        assert_eq!(read("two dozen and two"), Some((24.0, 2)));
        assert_eq!(read("one thousand million"), Some((1000.0, 2)));
        assert_eq!(read("hundred"), None);
    }

    #[test]
    fn a_text_of_numbers_alone_is_many_numbers() {
        assert_eq!(read(&"one hundred ".repeat(9)), Some((101.0, 3)));
        assert_eq!(read(&"two thousand ".repeat(9)), Some((2002.0, 3)));
    }
}
