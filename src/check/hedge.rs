//! Words that bound a number: "around 43,500", "at least 20", "up to 40".

use super::numeral::Numeral;
use crate::extract::ENGLISH;
use crate::terms::Qualifier;

/// Words that bound a number, and the qualifiers they may be read as.
#[derive(Clone, Copy)]
pub struct Hedge {
    pub words: &'static str,
    pub fits: &'static [Qualifier],
}

/// The words that bound a number, directly before or behind it.
pub fn hedge(tokens: &[String], number: &Numeral) -> Option<Hedge> {
    let before = tokens.get(..number.tokens.start)?;
    let behind = tokens.get(number.tokens.end..)?;
    let ends = |words: &str| {
        let words: Vec<_> = words.split(' ').collect();
        before.len() >= words.len() && before[before.len() - words.len()..].iter().eq(words)
    };
    let starts = |words: &str| {
        let words: Vec<_> = words.split(' ').collect();
        behind.len() >= words.len() && behind[..words.len()].iter().eq(words)
    };
    let left = ENGLISH.hedges_before.iter().find(|(words, _)| ends(words));
    let found = left.or_else(|| ENGLISH.hedges_behind.iter().find(|(words, _)| starts(words)));
    found.map(|&(words, fits)| Hedge { words, fits })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::numeral::{numerals, tokens};

    fn words(phrase: &str) -> Option<&'static str> {
        let tokens = tokens(phrase);
        let number = numerals(&tokens).pop()?;
        hedge(&tokens, &number).map(|hedge| hedge.words)
    }

    #[test]
    fn a_number_is_bounded_by_the_words_at_its_side_only() {
        assert_eq!(words("around 43,500"), Some("around"));
        assert_eq!(words("no more than 40"), Some("no more than"));
        assert_eq!(words("more than a third"), Some("more than"));
        assert_eq!(words("40 or so"), Some("or so"));
        assert_eq!(words("Some days we get 40"), None);
        assert_eq!(words("maybe 20"), None);
    }
}
