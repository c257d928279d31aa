//! Words that bound a number: "around 43,500", "at least 20", "up to 40".

use super::numeral::Numeral;
use crate::terms::Qualifier;

/// Words that bound a number, and the qualifiers they may be read as.
pub struct Hedge {
    pub words: &'static str,
    pub fits: &'static [Qualifier],
}

use Qualifier::{About, AtLeast, AtMost, Nearly};

/// Longer ones first: "no more than" is not "more than".
const BEFORE: &[Hedge] = &[
    Hedge { words: "no fewer than", fits: &[AtLeast] },
    Hedge { words: "no less than", fits: &[AtLeast] },
    Hedge { words: "not less than", fits: &[AtLeast] },
    Hedge { words: "no more than", fits: &[AtMost] },
    Hedge { words: "not more than", fits: &[AtMost] },
    Hedge { words: "a minimum of", fits: &[AtLeast] },
    Hedge { words: "a maximum of", fits: &[AtMost] },
    Hedge { words: "as many as", fits: &[AtMost] },
    Hedge { words: "more than", fits: &[AtLeast] },
    Hedge { words: "at least", fits: &[AtLeast] },
    Hedge { words: "upwards of", fits: &[AtLeast] },
    Hedge { words: "at most", fits: &[AtMost] },
    Hedge { words: "up to", fits: &[AtMost] },
    Hedge { words: "fewer than", fits: &[AtMost, Nearly] },
    Hedge { words: "less than", fits: &[AtMost, Nearly] },
    Hedge { words: "close to", fits: &[Nearly, About] },
    Hedge { words: "just under", fits: &[Nearly] },
    Hedge { words: "just over", fits: &[About, AtLeast] },
    Hedge { words: "under", fits: &[AtMost, Nearly] },
    Hedge { words: "over", fits: &[AtLeast] },
    Hedge { words: "nearly", fits: &[Nearly] },
    Hedge { words: "almost", fits: &[Nearly] },
    Hedge { words: "about", fits: &[About] },
    Hedge { words: "around", fits: &[About] },
    Hedge { words: "approximately", fits: &[About] },
    Hedge { words: "roughly", fits: &[About] },
    Hedge { words: "some", fits: &[About] },
    Hedge { words: "estimated", fits: &[About] },
    Hedge { words: "circa", fits: &[About] },
];

const BEHIND: &[Hedge] = &[
    Hedge { words: "or so", fits: &[About] },
    Hedge { words: "or more", fits: &[AtLeast] },
    Hedge { words: "or fewer", fits: &[AtMost] },
    Hedge { words: "or less", fits: &[AtMost] },
];

/// The words that bound a number, directly before or behind it.
pub fn hedge(tokens: &[String], number: &Numeral) -> Option<&'static Hedge> {
    let before = tokens.get(..number.tokens.start)?;
    let behind = tokens.get(number.tokens.end..)?;
    let ends = |hedge: &&Hedge| {
        let words: Vec<_> = hedge.words.split(' ').collect();
        before.len() >= words.len() && before[before.len() - words.len()..].iter().eq(words)
    };
    let starts = |hedge: &&Hedge| {
        let words: Vec<_> = hedge.words.split(' ').collect();
        behind.len() >= words.len() && behind[..words.len()].iter().eq(words)
    };
    BEFORE.iter().find(ends).or_else(|| BEHIND.iter().find(starts))
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
