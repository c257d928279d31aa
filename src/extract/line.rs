//! One line of a text, read from its first word to its last: dates first, then what only looks like a quantity, then
//! quantities.

use super::lexicon::Lexicon;
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
}

impl Line {
    pub fn new(text: &str, at: Range<usize>, number: usize, words: &'static Lexicon) -> Self {
        Self { tokens: tokens(text, at), words, number }
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
        self.tokens.iter().any(|token| matches!(&*token.plain, "|" | "\t"))
    }

    /// The first piece of a phrase that ends before `end`.
    pub fn phrase_before(&self, phrase: &str, end: usize) -> Option<usize> {
        let start = end.checked_sub(phrase.split(' ').count())?;
        (self.phrase_at(phrase, start) == Some(end)).then_some(start)
    }

    /// The piece behind a phrase that begins at `start`.
    pub fn phrase_at(&self, phrase: &str, start: usize) -> Option<usize> {
        let words = phrase.split(' ');
        (start..).zip(words).try_fold(start, |_, (at, word)| (self.word(at) == word).then_some(at + 1))
    }

    /// The pieces of the sentence that a piece stands in.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let ends = |at: &usize| matches!(self.word(*at), "." | "!" | "?" | ";") && !self.is_glued(at + 1);
        let start = (0..at).rev().find(ends).map_or(0, |end| end + 1);
        start..(at..self.tokens.len()).find(ends).unwrap_or(self.tokens.len())
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

    fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let behind = tokens.start.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.at.end);
        match self.tokens.get(tokens.clone()) {
            Some([first, .., last]) => first.at.start..last.at.end,
            Some([only]) => only.at.clone(),
            _ => behind..behind,
        }
    }

    /// The piece behind words that follow each other.
    fn letters_end(&self, start: usize) -> usize {
        (start..self.tokens.len()).find(|&at| !self.is(at, Made::Letters)).unwrap_or(self.tokens.len())
    }

    /// The words that may say what is counted: those behind the number; in a table or list, those that the row begins
    /// with.
    fn unit(&self, number: &Range<usize>) -> Range<usize> {
        let is_listed = self.before(number.start, 1) == ":" || self.is_row();
        if is_listed {
            let is_letters = |at: &usize| self.is(*at, Made::Letters);
            let end = match self.is_row() {
                true => (0..number.start).find(is_letters).map_or(0, |start| self.letters_end(start)),
                false => number.start - 1,
            };
            let start = (0..end).rev().find(|at| !is_letters(at)).map_or(0, |before| before + 1);
            return start..end;
        }
        let start = match self.word(number.end) {
            word if word == self.words.of => number.end + 1,
            _ => number.end,
        };
        let end = (start..start + 2).find(|&at| !self.is_noun(at)).unwrap_or(start + 2);
        if end == start { number.end..number.end } else { start..end }
    }
}
