//! Words that bound a number: "around 43,500", "at least 20", "up to 40".

use super::numeral::Numeral;
use crate::extract::{ENGLISH, Hedge, hedge_behind, hedges_before};

/// The words that bound a number, directly before or behind it.
pub fn hedge(tokens: &[String], number: &Numeral) -> Option<Hedge> {
    let word = |at: usize| tokens.get(at).map_or("", String::as_str);
    let before = hedges_before(&ENGLISH, &word, number.tokens.start).next();
    let per_cent = match (word(number.tokens.end), word(number.tokens.end + 1)) {
        ("percent", _) => 1,
        ("per", "cent") => 2,
        _ => 0,
    };
    before.or_else(|| hedge_behind(&ENGLISH, &word, number.tokens.end + per_cent))
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
        assert_eq!(words("30 -> 40"), None, "an arrow");
    }

    #[test]
    fn signs_and_short_words_bound_a_number_as_whole_ones_do() {
        for (phrase, sign) in [
            ("~1,300 families", "~"),
            ("~ 1,300 families", "~"),
            ("(≈2,500", "≈"),
            (">1,000", ">"),
            (">= 1,000", "> ="),
            ("<50", "<"),
            ("≥ 20", "≥"),
            ("≤20", "≤"),
            ("±30", "±"),
            ("45 ± 3", "±"),
            ("45±3", "±"),
            ("~$4.6 million", "~"),
            ("c. 600", "c ."),
            ("c.600", "c ."),
            ("approx. 600", "approx ."),
            ("ca. 600", "ca ."),
            ("est. 600", "est ."),
            ("1,200+,", "plus"),
            ("40%+", "plus"),
            ("40 per cent or more", "or more"),
            ("a minimum of 8", "a minimum of"),
            ("minimum of 8", "minimum of"),
            ("maximum of 8", "maximum of"),
        ] {
            let tokens = tokens(phrase);
            let number = numerals(&tokens).into_iter().find(|number| number.value > 1.0).expect("a number");
            assert_eq!(hedge(&tokens, &number).map(|hedge| hedge.words), Some(sign), "{phrase}: {tokens:?}");
        }
    }
}
