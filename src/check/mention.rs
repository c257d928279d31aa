//! Where else in a file a number is told: a program changes one value, and a person must see to the words.

use super::numeral::{Numeral, numerals, tokens};
use crate::draft::{Source, strings};
use std::ops::Range;

/// A text of the file that holds a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands in the file, in bytes, with its quotation marks.
    pub at: Range<usize>,
    pub words: String,
}

/// The texts of a file that hold one of these numbers, in digits or in English words, whatever field they stand in. What
/// is a day, an id, a term or an address holds none.
pub fn mentions(source: &Source, numbers: &[f64]) -> Vec<Mention> {
    let is_one = |value: f64| numbers.iter().any(|number| close(value, *number));
    let holds = |words: &str| {
        let read = numerals(&tokens(words)).into_iter().chain(digits(words));
        read.into_iter().any(|numeral| is_one(numeral.value))
    };
    strings(&source.text)
        .filter(|(_, words)| is_text(words) && words.parse::<chrono::NaiveDate>().is_err() && holds(words))
        .map(|(slice, words)| Mention { at: source.span(slice), words: words.into_owned() })
        .collect()
}

/// Whether somebody reads it as words. One word of ASCII with digits and letters is an id, an address or a fingerprint.
fn is_text(words: &str) -> bool {
    let all = |fits: fn(&char) -> bool| words.chars().all(|letter| fits(&letter));
    words.contains(' ') || !words.is_ascii() || all(char::is_ascii_alphabetic) || all(|c| !c.is_ascii_alphabetic())
}

/// The numbers in digits, wherever they stand in a word: scripts that set no spaces write "20人".
fn digits(words: &str) -> Vec<Numeral> {
    let is_part = |letter: char| letter.is_numeric() || ",.٫٬".contains(letter);
    words
        .split(|letter| !is_part(letter))
        .filter(|run| !run.is_empty())
        .flat_map(|run| numerals(&tokens(run)))
        .collect()
}

/// A number in words may be a share in per cent, which has lost its last digits.
fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * other.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_words_and_digits_and_not_in_names() {
        let text = r#"{"id": "killed-20", "a": {"en": "the 20 killed"}, "b": "twenty of them", "c": "20", "d": "2024-03-20",
            "e": "20 March: 200 fled", "sha256": "20ab", "f": "Another 1,020", "g": "20–30",
            "h": "死者20人", "i": "https://example.org/20", "j": "twenty"}"#;
        let source = Source { name: "f".into(), text: text.into() };
        let found: Vec<_> = mentions(&source, &[20.0]).into_iter().map(|mention| mention.words).collect();
        assert_eq!(
            found,
            ["the 20 killed", "twenty of them", "20", "20 March: 200 fled", "20–30", "死者20人", "twenty"]
        );
        assert_eq!(&text[mentions(&source, &[1020.0])[0].at.clone()], "\"Another 1,020\"");
    }
}
