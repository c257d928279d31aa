//! One line of a text, read from its first word to its last: dates first, then what only looks like a quantity, then
//! quantities.

use super::lexicon::Lexicon;
use super::phrase::phrase_at;
use super::token::{Made, Token, tokens};
use super::{Proposal, date, name, quantity};
use crate::terms::{Amount, Nature};
use std::ops::Range;

/// A line in pieces, with the words of its language.
pub struct Line {
    pub tokens: Vec<Token>,
    pub words: &'static Lexicon,
    /// Counted from 1.
    number: usize,
    /// The signs that end a sentence.
    sentence_ends: Vec<usize>,
    /// The pieces that a space parts from the one before.
    run_starts: Vec<usize>,
    /// Of a row of a table, the words that it begins with.
    row_name: Option<Range<usize>>,
    /// Whether it is written like the title of a book, so that a capital letter tells nothing.
    is_title: bool,
}

impl Line {
    pub fn new(text: &str, at: Range<usize>, number: usize, words: &'static Lexicon) -> Self {
        let tokens = tokens(text, at);
        let is_glued = |at: usize| tokens.get(at).is_some_and(|token| token.is_glued);
        let is_short = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            &*tokens[at].plain == "." && before.is_some_and(|before| words.short_hedges.contains(&&*before.plain))
        };
        let ends_sentence =
            |at: &usize| matches!(&*tokens[*at].plain, "." | "!" | "?" | ";") && !is_glued(at + 1) && !is_short(*at);
        let is_row = tokens.iter().any(|token| matches!(&*token.plain, "|" | "\t"));
        // Small words stay small in titles.
        let mut long = tokens.iter().filter(|token| token.made == Made::Letters && token.plain.len() > 3);
        let has_words = long.clone().nth(2).is_some();
        Self {
            sentence_ends: (0..tokens.len()).filter(ends_sentence).collect(),
            run_starts: (0..tokens.len()).filter(|&at| !is_glued(at)).collect(),
            row_name: is_row.then(|| row_name(&tokens)),
            is_title: has_words && long.all(|token| token.is_capital),
            tokens,
            words,
            number,
        }
    }

    /// A piece as it is compared; empty behind the end.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.plain)
    }

    /// The piece so many before.
    pub fn before(&self, at: usize, so_many: usize) -> &str {
        at.checked_sub(so_many).map_or("", |at| self.word(at))
    }

    pub fn is(&self, at: usize, made: Made) -> bool {
        self.tokens.get(at).is_some_and(|token| token.made == made)
    }

    pub fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_glued)
    }

    /// A piece as the grammar of numbers has it: a hyphen only where it joins two words.
    pub fn joined(&self, at: usize) -> &str {
        let is_loose = || !self.is_glued(at) || !self.is_glued(at + 1);
        if self.word(at) == "-" && is_loose() { "" } else { self.word(at) }
    }

    /// Whether one space at most parts a piece from the one before.
    pub fn is_near(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_near)
    }

    pub fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_capital)
    }

    /// Digits without any sign between them, of so many places.
    pub fn are_plain_digits(&self, at: usize, places: std::ops::RangeInclusive<usize>) -> bool {
        let word = self.word(at);
        places.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether a word may be part of a name of what is counted.
    pub fn is_noun(&self, at: usize) -> bool {
        self.is(at, Made::Letters) && !self.words.function_words.contains(&self.word(at))
    }

    /// Whether a table's row.
    pub fn is_row(&self) -> bool {
        self.row_name.is_some()
    }

    pub fn is_title(&self) -> bool {
        self.is_title
    }

    /// The piece behind a phrase that begins at `start`.
    pub fn phrase_at(&self, phrase: &str, start: usize) -> Option<usize> {
        phrase_at(&|at| self.word(at), phrase, start)
    }

    /// The pieces of the sentence that a piece stands in.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let (before, behind) = self.sentence_ends.split_at(self.sentence_ends.partition_point(|&end| end < at));
        let start = before.last().map_or(0, |end| end + 1);
        start..behind.first().copied().unwrap_or(self.tokens.len())
    }

    /// The piece behind all that hangs together with a piece.
    pub fn run_end(&self, at: usize) -> usize {
        let behind = self.run_starts.partition_point(|&start| start <= at);
        self.run_starts.get(behind).copied().unwrap_or(self.tokens.len())
    }

    /// Every quantity and date of the line.
    pub fn proposals(&self) -> Vec<Proposal> {
        let mut found: Vec<Proposal> = Vec::new();
        // What stands before belongs to the proposal before.
        let mut free = 0;
        let mut at = 0;
        while at < self.tokens.len() {
            if let Some(date) = date::date(self, at) {
                if !date.is_name {
                    found.push(self.proposal(Nature::Date, at..date.end, None));
                }
                at = date.end;
                free = at;
            } else if let Some(end) = name::name(self, at) {
                at = end;
            } else if let Some(quantity) = quantity::quantity(self, at, free) {
                at = quantity.tokens.end;
                free = at;
                found.push(self.proposal(quantity.nature, quantity.tokens, quantity.amount));
            } else {
                at += 1;
            }
        }
        found
    }

    fn proposal(&self, nature: Nature, tokens: Range<usize>, amount: Option<Amount>) -> Proposal {
        let unit = self.bytes(self.unit(&tokens));
        Proposal { nature, at: self.bytes(tokens), line: self.number, amount, unit }
    }

    /// Whether a word is the last of what is counted: behind a plural stands what becomes of them ("people might"). With capital
    /// letters a name goes on.
    fn ends_name(&self, at: usize) -> bool {
        let (word, next) = (self.word(at), self.word(at + 1));
        let is_plural = |word: &str| word.ends_with('s') && !word.ends_with("ss") || self.words.people.contains(&word);
        !self.is_capital(at) && !self.is_capital(at + 1) && is_plural(word) && !self.words.people.contains(&next)
    }

    fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let behind = tokens.start.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.at.end);
        match self.tokens.get(tokens.clone()) {
            Some([first, .., last]) => first.at.start..last.at.end,
            Some([only]) => only.at.clone(),
            _ => behind..behind,
        }
    }

    /// The words that may say what is counted: those behind the number; in a table or list, those that the row begins
    /// with.
    fn unit(&self, number: &Range<usize>) -> Range<usize> {
        if let Some(name) = self.row_name.as_ref().filter(|name| name.end <= number.start) {
            return name.clone();
        }
        if self.before(number.start, 1) == ":" {
            let end = number.start - 1;
            let start = (0..end).rev().find(|&at| !self.is(at, Made::Letters)).map_or(0, |before| before + 1);
            return start..end;
        }
        let start = match self.word(number.end) {
            word if word == self.words.of => number.end + 1,
            _ => number.end,
        };
        let end = (start..start + 2).find(|&at| !self.is_noun(at)).unwrap_or(start + 2);
        let end = if end == start + 2 && self.ends_name(start) { start + 1 } else { end };
        if end == start { number.end..number.end } else { start..end }
    }
}

/// The first words of a row that follow each other.
fn row_name(tokens: &[Token]) -> Range<usize> {
    let is_letters = |at: &usize| tokens[*at].made == Made::Letters;
    let start = (0..tokens.len()).find(is_letters).unwrap_or(0);
    start..(start..tokens.len()).find(|at| !is_letters(at)).unwrap_or(tokens.len())
}
