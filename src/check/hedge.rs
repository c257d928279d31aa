//! Words that bound a number: "around 43,500", "at least 20", "up to 40".

use super::numeral::Numeral;
use crate::extract::{ENGLISH, Hedge, hedge_behind, hedges_before};

/// The words that bound a number, directly before or behind it.
pub fn hedge(tokens: &[String], number: &Numeral) -> Option<Hedge> {
    let word = |at: usize| tokens.get(at).map_or("", String::as_str);
    let before = hedges_before(&ENGLISH, &word, number.tokens.start).next();
    before.or_else(|| hedge_behind(&ENGLISH, &word, number.tokens.end))
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
        assert_eq!(words("around 81,250"), Some("around"));
        assert_eq!(words("no more than 40"), Some("no more than"));
        assert_eq!(words("more than a third"), Some("more than"));
        assert_eq!(words("at least another 30"), Some("at least"));
        assert_eq!(words("40 or so"), Some("or so"));
        assert_eq!(words("some nights with 40"), None);
        assert_eq!(words("maybe 20"), None);
    }
}
