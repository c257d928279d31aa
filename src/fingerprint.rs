//! Paragraphs as fingerprints, form `words-1`, and finding them again in somebody's copy of the report.
//!
//! A paragraph's words, after quotes, dashes, spaces and invisible characters are folded by the tables below, joined
//! by one space; kept as their count and their SHA-256. So a copy that was wrapped or re-quoted still verifies, and
//! one with a changed number does not. There is no Unicode normalisation: its tables would outweigh the rest of it.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Range;

const SINGLE_QUOTES: &str = "‘’‚‛′ʼ`´";
const DOUBLE_QUOTES: &str = "“”„‟«»″";
const DASHES: &str = "‐‑‒–—―−";
const INVISIBLE: [std::ops::RangeInclusive<char>; 6] = [
    '\u{ad}'..='\u{ad}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{2064}',
    '\u{2066}'..='\u{2069}',
    '\u{feff}'..='\u{feff}',
];

/// No paragraph is longer; what claims to be is not looked for.
pub const MOST_WORDS: usize = 1000;

/// A text's words, folded.
pub fn words(text: &str) -> Vec<String> {
    let folded: String = text.chars().filter_map(folded).collect();
    folded.split_whitespace().map(str::to_owned).collect()
}

/// A character as the tables have it; none where nobody sees it.
pub fn folded(c: char) -> Option<char> {
    match c {
        // Most are such, and no table names one.
        c if c.is_ascii_alphanumeric() => Some(c),
        c if INVISIBLE.iter().any(|range| range.contains(&c)) => None,
        c if SINGLE_QUOTES.contains(c) => Some('\''),
        c if DOUBLE_QUOTES.contains(c) => Some('"'),
        c if DASHES.contains(c) => Some('-'),
        c => Some(c),
    }
}

/// The SHA-256 of words joined by one space, in lower-case hexadecimal.
pub fn sha256(words: &[String]) -> String {
    let mut hash = Sha256::new();
    for (i, word) in words.iter().enumerate() {
        if i > 0 {
            hash.update(b" ");
        }
        hash.update(word.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether two words are the same but for the punctuation around them.
pub fn same_word(a: &str, b: &str) -> bool {
    bare(a) == bare(b)
}

/// A word without the punctuation around it; a word that is only punctuation stays.
pub fn bare(word: &str) -> &str {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    if bare.is_empty() { word } else { bare }
}

/// Where `phrase` stands among `words`, the first time at or after `from`.
pub fn find_phrase(words: &[String], phrase: &[String], from: usize) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    (from..(words.len() + 1).saturating_sub(phrase.len()))
        .find(|&at| words[at..at + phrase.len()].iter().zip(phrase).all(|(a, b)| same_word(a, b)))
}

/// A paragraph as a report file keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    pub words: usize,
    pub sha256: String,
}

impl Fingerprint {
    pub fn of(paragraph: &str) -> Self {
        let words = words(paragraph);
        Self { words: words.len(), sha256: sha256(&words) }
    }
}

/// How far behind a paragraph the next one is looked for first: a heading or a credit may stand between them.
const NEAR: usize = 40;

/// Where each fingerprint stands among the words of a copy, line breaks ignored. `None`: nowhere.
///
/// A paragraph is looked for behind the one before it, so that a faithful copy is read once. What is not there is
/// looked for everywhere, all paragraphs of one length together: of a hundred that are gone, the copy is read as
/// often as they have different lengths.
pub fn locate(copy: &[String], fingerprints: &[Fingerprint]) -> Vec<Option<Range<usize>>> {
    let Search { windows, hashes } = Search::new(copy, fingerprints);
    let hashes: Vec<Option<Hash>> = hashes.into_iter().map(|(_, hash)| hash).collect();
    let mut next = 0;
    let mut found: Vec<Option<Range<usize>>> = Vec::with_capacity(fingerprints.len());
    for (print, hash) in fingerprints.iter().zip(&hashes) {
        let near = hash.and_then(|hash| (next..=next + NEAR).find(|&at| windows.hash(at, print.words) == Some(hash)));
        found.push(near.map(|at| {
            next = at + print.words;
            at..next
        }));
    }
    let mut lost: BTreeMap<usize, BTreeMap<Hash, Vec<usize>>> = BTreeMap::new();
    for (i, (print, hash)) in fingerprints.iter().zip(hashes).enumerate().filter(|(i, _)| found[*i].is_none()) {
        if let Some(hash) = hash {
            lost.entry(print.words).or_default().entry(hash).or_default().push(i);
        }
    }
    for (words, mut prints) in lost {
        for at in 0..copy.len() {
            let Some(hash) = windows.hash(at, words).filter(|_| !prints.is_empty()) else { break };
            // The first place is as good as another one.
            for i in prints.remove(&hash).into_iter().flatten() {
                found[i] = Some(at..at + words);
            }
        }
    }
    found
}

/// Fingerprints that are held against places of one copy.
pub struct Search {
    windows: Windows,
    /// With the number of words of each.
    hashes: Vec<(usize, Option<Hash>)>,
}

impl Search {
    pub fn new(copy: &[String], fingerprints: &[Fingerprint]) -> Self {
        let hashes = fingerprints.iter().map(|print| (print.words, from_hex(&print.sha256))).collect();
        Self { windows: Windows::new(copy), hashes }
    }

    /// The words that the fingerprint at this place of the list is of, where they begin at this word of the copy.
    pub fn at(&self, print: usize, word: usize) -> Option<Range<usize>> {
        let (words, hash) = *self.hashes.get(print)?;
        (self.windows.hash(word, words)? == hash?).then_some(word..word + words)
    }
}

/// The fewest numbers without which the rest would rise, by their places: of paragraphs, by where they begin, those that
/// stand elsewhere than after those before them.
pub fn out_of_order(numbers: &[usize]) -> Vec<usize> {
    // For each length the index of the smallest number that a rising chain of that length can end with.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (i, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = i,
            None => ends.push(i),
        }
    }
    let mut stays = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(i) = at {
        stays[i] = true;
        at = before[i];
    }
    (0..numbers.len()).filter(|&i| !stays[i]).collect()
}

type Hash = [u8; 32];

/// A copy's words joined by one space, once: any of its paragraphs is then one slice of it.
struct Windows {
    joined: String,
    /// Where each word begins, and where one behind the last would.
    starts: Vec<usize>,
}

impl Windows {
    fn new(copy: &[String]) -> Self {
        let mut starts = Vec::with_capacity(copy.len() + 1);
        let mut at = 0;
        for word in copy {
            starts.push(at);
            at += word.len() + 1;
        }
        starts.push(at);
        Self { joined: copy.join(" "), starts }
    }

    /// The hash of so many words. `None`: the copy does not have them, or no paragraph does.
    fn hash(&self, at: usize, words: usize) -> Option<Hash> {
        if !(1..=MOST_WORDS).contains(&words) {
            return None;
        }
        let end = self.starts.get(at + words)? - 1;
        Some(Sha256::digest(&self.joined.as_bytes()[self.starts[at]..end]).into())
    }
}

fn from_hex(text: &str) -> Option<Hash> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let digit = |at: usize| char::from(digits[at]).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut hash = [0; 32];
    for (i, byte) in hash.iter_mut().enumerate() {
        *byte = 16 * digit(2 * i)? + digit(2 * i + 1)?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PARAGRAPH: &str = "“Some days we get 30 – or 40 – people,” said a medic.";

    #[test]
    fn another_set_of_quotes_dashes_and_spaces_is_the_same_paragraph() {
        let copied = "\"Some\u{a0}days we\nget 30 - or\u{200b} 40 —\tpeople,\" said a medic.";
        assert_eq!(Fingerprint::of(PARAGRAPH), Fingerprint::of(copied));
    }

    #[test]
    fn a_changed_number_is_another_paragraph() {
        assert_ne!(Fingerprint::of(PARAGRAPH), Fingerprint::of(&PARAGRAPH.replace("40", "400")));
    }

    #[test]
    fn paragraphs_are_found_in_any_order_and_across_line_breaks() {
        let prints = ["one two three", "four five", "six seven eight"].map(Fingerprint::of);
        let copy = words("headline four\nfive one two\nthree six seven EIGHT");
        assert_eq!(locate(&copy, &prints), [Some(3..6), Some(1..3), None]);
    }

    #[test]
    fn a_paragraph_far_from_its_neighbours_is_found() {
        let far = vec!["word"; 3 * NEAR].join(" ");
        let prints = ["one two", "three four", "five six"].map(Fingerprint::of);
        let copy = words(&format!("one two {far} five six {far} three four"));
        let far = 3 * NEAR;
        let at = |start| Some(start..start + 2);
        assert_eq!(locate(&copy, &prints), [at(0), at(2 * far + 4), at(far + 2)]);
    }

    #[test]
    fn a_phrase_is_found_whatever_punctuation_surrounds_it() {
        let copy = words("which makes it a sum of around 81,250, she wrote.");
        assert_eq!(find_phrase(&copy, &words("around 81,250"), 0), Some(6));
        assert_eq!(find_phrase(&copy, &words("around 81,251"), 0), None);
        assert_eq!(find_phrase(&copy, &[], 0), None);
    }

    #[test]
    fn only_what_moved_is_named() {
        assert_eq!(out_of_order(&[10, 20, 5, 30]), [2]);
        assert_eq!(out_of_order(&[90, 10, 20, 30]), [0]);
        assert!(out_of_order(&[1, 2, 3]).is_empty());
        assert!(out_of_order(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn wrapping_a_paragraph_anywhere_changes_nothing(text in "[a-z0-9,.\" ]{1,80}", width in 1..20usize) {
            let wrapped = words(&text).chunks(width).map(|line| line.join(" ")).collect::<Vec<_>>().join("\n");
            prop_assert_eq!(Fingerprint::of(&text), Fingerprint::of(&wrapped));
        }
    }
}
