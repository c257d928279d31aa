//! Where words stand, as the evidence of a report file says it: the words, and which of their line they are.

use super::{ENGLISH, Proposal, is_sign, voices_doubt};
use crate::fingerprint;
use crate::terms::{Nature, Qualifier};
use crate::unseen::is_unseen;
use std::collections::BTreeSet;
use std::ops::Range;

/// The evidence of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The words as they stand in the text, six at most.
    pub words: String,
    /// The first of them, counted from 1 in its line, as `words-1` counts.
    pub word: usize,
}

/// The most words that are taken from a text for one figure.
const MOST: usize = 6;

/// What is longer, in bytes, is no word that anybody cites.
const LONGEST_WORD: usize = 100;

/// Where proposals stand in the text that they were made of, each with what is counted as far as six words hold it.
pub fn places(text: &str, proposals: &[Proposal]) -> Vec<Place> {
    let mut found = Vec::with_capacity(proposals.len());
    for of_line in proposals.chunk_by(|one, next| one.line == next.line) {
        let Some(first) = of_line.first() else { continue };
        let start = text[..first.at.start].rfind('\n').map_or(0, |end| end + 1);
        let line = text[start..].split('\n').next().unwrap_or("");
        let words = word_places(line, start);
        found.extend(of_line.iter().map(|proposal| place(text, &words, proposal)));
    }
    found
}

/// What is proposed, each with its place. A day that is named again tells nothing new, and is left out; so is a number that
/// stands in a row of a table once more, if it is large and not round, so that no other is likely to be the same.
pub fn told_once<'p>(text: &str, proposals: &'p [Proposal]) -> impl Iterator<Item = (&'p Proposal, Place)> {
    let mut named = BTreeSet::new();
    proposals.iter().zip(places(text, proposals)).filter(move |(proposal, _)| {
        let words = &text[proposal.at.clone()];
        let is_new = named.insert(words.to_lowercase());
        is_new || proposal.nature != Nature::Date && !(is_telling(proposal) && is_in_row(text, proposal))
    })
}

/// Whether hardly two things of a report come to this number.
fn is_telling(proposal: &Proposal) -> bool {
    const LARGE: f64 = 1000.0;
    let exact = proposal.amount.filter(|amount| amount.qualifier() == Qualifier::Exact);
    exact.is_some_and(|amount| amount.low().value() >= LARGE && amount.low().value() % LARGE != 0.0)
}

fn is_in_row(text: &str, proposal: &Proposal) -> bool {
    let start = text[..proposal.at.start].rfind('\n').map_or(0, |end| end + 1);
    text[start..].split('\n').next().is_some_and(|line| line.contains(['|', '\t']))
}

/// Where each word of a line that begins at `start` stands in the text. What nobody sees is no word.
pub fn word_places(line: &str, start: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = start;
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if !fingerprint::words(word).is_empty() {
            found.push(at..at + word.len());
        }
        at += piece.len();
    }
    found
}

fn place(text: &str, words: &[Range<usize>], proposal: &Proposal) -> Place {
    let at = &proposal.at;
    let number = words.partition_point(|word| word.end <= at.start);
    let behind = |end: usize| words.partition_point(|word| word.start < end);
    // A "maybe" before the number says how sure the speaker was of it.
    let doubt = number.checked_sub(1).filter(|&before| behind(at.end) - before <= MOST);
    let first = doubt.filter(|&before| voices_doubt(&ENGLISH, &text[words[before].clone()])).unwrap_or(number);
    let is_next = proposal.unit.start >= at.end && text[at.end..proposal.unit.start].trim_matches(' ').len() <= 2;
    let most = if is_next && !proposal.unit.is_empty() { proposal.unit.end } else { at.end };
    let end = [behind(most), behind(at.end)].into_iter().find(|end| end - first <= MOST).unwrap_or(first + MOST);
    // A citation holds whole words: "40-bed" is one.
    let cited = &words[first..end.min(words.len())];
    let whole = match cited {
        _ if cited.iter().any(|word| word.len() > LONGEST_WORD) => at.clone(),
        [first, .., last] => first.start..last.end,
        [only] => only.clone(),
        [] => at.clone(),
    };
    let cited = text[whole].trim_start_matches(opens).trim_end_matches(closes);
    let seen = cited.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|&c| !is_unseen(c)).collect();
    Place { words: seen, word: first + 1 }
}

fn opens(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '$' | '€' | '£') && !is_sign(c)
}

fn closes(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '%' | '+')
}
