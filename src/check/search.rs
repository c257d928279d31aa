//! Holding every citation against the report's own text.

use super::{Holds, Quote, ReportText, Scene};
use crate::draft::Source;
use crate::fingerprint::{self, bare, same_word};
use std::collections::BTreeMap;

/// What came of looking for the words of one citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// In their paragraph, and at another of its words, counted from 1; or nowhere in it.
    Misplaced(Option<usize>),
    /// Somewhere in the text, but their paragraph is not as it was.
    ParagraphChanged,
    /// Nowhere.
    Missing,
}

/// Where words stand in a report's text, as line and word of a body paragraph that the file knows, both counted from 1.
pub fn places_of(source: &Source, text: &ReportText, words: &str) -> Vec<(u32, u32)> {
    source
        .draft()
        .map(|draft| Scene::new(source, &draft, Holds::Report, None, Some(text)).places_of(words))
        .unwrap_or_default()
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The citations that do not stand in the report's text as they say. Empty without a text.
    pub fn unfaithful(&self) -> Vec<(&Quote<'d, 'a>, Found)> {
        let Some(text) = self.text else { return Vec::new() };
        let index = Index::new(&text.words);
        self.quotes().iter().filter_map(|quote| Some((quote, self.search(quote, &index)?))).collect()
    }

    /// Where words stand in the report's text, as line and word of a body paragraph, both counted from 1.
    fn places_of(&self, words: &str) -> Vec<(u32, u32)> {
        let (Some(text), phrase) = (self.text, fingerprint::words(words)) else { return Vec::new() };
        let mut found = Vec::new();
        for (&line, range) in self.located() {
            let paragraph = range.clone().and_then(|range| text.words.get(range)).unwrap_or_default();
            let mut from = 0;
            while !phrase.is_empty()
                && let Some(at) = fingerprint::find_phrase(paragraph, &phrase, from)
            {
                found.extend(u32::try_from(at + 1).ok().map(|word| (line, word)));
                from = at + 1;
            }
        }
        found
    }

    fn search(&self, quote: &Quote<'d, 'a>, index: &Index) -> Option<Found> {
        // A line or a position that cannot be has a rule of its own.
        let located = self.located().get(&quote.line()?)?;
        let stated = quote.positions()?;
        let Some(paragraph) = located.as_ref().and_then(|range| index.words.get(range.clone())) else {
            return Some(if index.holds(&quote.words) { Found::ParagraphChanged } else { Found::Missing });
        };
        let there = paragraph.get(stated)?;
        if there.iter().zip(&quote.words).all(|(a, b)| same_word(a, b)) {
            return None;
        }
        Some(Found::Misplaced(fingerprint::find_phrase(paragraph, &quote.words, 0).map(|at| at + 1)))
    }
}

/// Where each word of a text stands, so that a phrase is looked for only where it can begin.
struct Index<'t> {
    words: &'t [String],
    places: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t> Index<'t> {
    fn new(words: &'t [String]) -> Self {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            places.entry(bare(word)).or_default().push(at);
        }
        Self { words, places }
    }

    fn holds(&self, phrase: &[String]) -> bool {
        let Some(first) = phrase.first() else { return false };
        let starts = self.places.get(bare(first)).into_iter().flatten();
        starts
            .filter_map(|&at| self.words.get(at..at + phrase.len()))
            .any(|words| words.iter().zip(phrase).all(|(a, b)| same_word(a, b)))
    }
}
