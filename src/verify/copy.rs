//! A reader's text as words, each with its place in the text.

use crate::fingerprint::folded;
use std::ops::Range;

/// A text that somebody has of a report.
#[derive(Clone, Debug)]
pub struct ReadersCopy {
    pub text: String,
    /// As `words-1` folds them.
    pub words: Vec<String>,
    /// Where in the text each begins and ends, in bytes.
    places: Vec<Range<usize>>,
}

/// Letters that some programs print as one, which no report is written with.
const LIGATURES: [(char, &str); 7] =
    [('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('ﬅ', "st"), ('ﬆ', "st")];

impl ReadersCopy {
    /// The words as they stand.
    pub fn new(text: &str) -> Self {
        Self::read(text, false)
    }

    /// The words with what typesetting did to them undone: ligatures, and hyphens that divide a word at a line's end.
    pub fn mended(text: &str) -> Self {
        Self::read(text, true)
    }

    fn read(text: &str, mend: bool) -> Self {
        let (mut words, mut places) = (Vec::new(), Vec::new());
        let (mut word, mut place) = (String::new(), 0..0);
        // Set while a divided word goes on behind a line's end.
        let mut divided = false;
        for (at, letter) in text.char_indices() {
            let after = text.get(at + letter.len_utf8()..).unwrap_or_default();
            let Some(folded) = folded(letter) else {
                divided |= mend && letter == '\u{ad}' && after.starts_with(['\n', '\r']);
                continue;
            };
            if folded.is_whitespace() {
                if mend && is_divided(&word, text.get(at..).unwrap_or_default()) {
                    word.pop();
                    divided = true;
                }
                if !divided && !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                    places.push(place.clone());
                }
                continue;
            }
            divided = false;
            if word.is_empty() {
                place.start = at;
            }
            place.end = at + letter.len_utf8();
            match LIGATURES.iter().find(|(ligature, _)| mend && *ligature == folded) {
                Some((_, letters)) => word.push_str(letters),
                None => word.push(folded),
            }
        }
        if !word.is_empty() {
            words.push(word);
            places.push(place);
        }
        Self { text: text.to_owned(), words, places }
    }

    /// The part of the text, in bytes, that these words stand in; empty where there are none.
    pub fn part(&self, words: &Range<usize>) -> Range<usize> {
        match self.places.get(words.clone()) {
            Some([first, .., last]) => first.start..last.end,
            Some([only]) => only.clone(),
            _ => 0..0,
        }
    }

    /// What stands between a word and the next.
    pub fn between(&self, word: usize) -> &str {
        match self.places.get(word..word + 2) {
            Some([one, next]) => self.text.get(one.end..next.start).unwrap_or_default(),
            _ => "",
        }
    }
}

/// Whether a word that ends here goes on in the next line.
fn is_divided(word: &str, rest: &str) -> bool {
    let next = rest.trim_start();
    let space = rest.get(..rest.len() - next.len()).unwrap_or_default();
    word.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
        && space.matches('\n').count() == 1
        && next.starts_with(char::is_lowercase)
}
