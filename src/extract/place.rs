//! Where words stand, as the evidence of a report file says it: the words, and which of their line they are.

use super::Proposal;
use crate::fingerprint;
use crate::unseen::is_unseen;

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

/// Where a proposal stands in the text that it was made of: its words, and what is counted as far as six words hold it.
pub fn place(text: &str, proposal: &Proposal) -> Place {
    let at = &proposal.at;
    let is_next = proposal.unit.start >= at.end && text[at.end..proposal.unit.start].trim_matches(' ').len() <= 2;
    let most = if is_next && !proposal.unit.is_empty() { proposal.unit.end } else { at.end };
    // A citation holds whole words: "40-bed" is one.
    let start = text[..at.start].rfind(char::is_whitespace).map_or(0, |space| space + width(text, space));
    let whole = |end: usize| end + text[end..].find(char::is_whitespace).unwrap_or(text.len() - end);
    let fits = |end: &usize| fingerprint::words(&text[start..*end]).len() <= MOST;
    let end = [whole(most), whole(at.end)].into_iter().find(fits).unwrap_or_else(|| sixth(text, start));
    let words = text[start..end].trim_start_matches(opens).trim_end_matches(closes);
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let words: String =
        words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|&c| !is_unseen(c)).collect();
    Place { words, word: fingerprint::words(&text[line..start]).len() + 1 }
}

fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

/// Where the sixth word ends.
fn sixth(text: &str, start: usize) -> usize {
    let mut is_word = false;
    let mut words = 0;
    for (at, c) in text[start..].char_indices() {
        if c.is_whitespace() && is_word {
            words += 1;
            if words == MOST {
                return start + at;
            }
        }
        is_word = !c.is_whitespace();
    }
    text.len()
}

fn opens(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '$' | '€' | '£')
}

fn closes(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '%' | '+')
}
