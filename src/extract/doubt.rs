//! Whether words tell that whoever said a number was not sure of it.

use super::lexicon::Lexicon;

/// Whether a phrase holds a word such as "maybe". Other words of doubt ("I cannot give you one number") say no less, and do
/// not stand before the number.
pub fn voices_doubt(words: &Lexicon, phrase: &str) -> bool {
    let mut pieces = phrase.split(|c: char| !c.is_alphanumeric());
    pieces.any(|piece| words.doubts.contains(&&*piece.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::super::ENGLISH;
    use super::*;

    #[test]
    fn only_a_word_of_doubt_voices_it() {
        for phrase in ["maybe 20", "Perhaps thirty", "2,000 people might have been", "\u{201c}possibly 12\u{201d}"] {
            assert!(voices_doubt(&ENGLISH, phrase), "{phrase}");
        }
        for phrase in ["Between 31 and 38", "43 names", "some 40 injured people", "mayben 20", ""] {
            assert!(!voices_doubt(&ENGLISH, phrase), "{phrase}");
        }
    }
}
