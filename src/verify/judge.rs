//! What came of looking for each citation.

use super::copy::ReadersCopy;
use super::locate::{Anchor, locate};
use super::told::{Sought, Told};
use crate::fingerprint::{self, Fingerprint, find_phrase, out_of_order, same_word};
use std::ops::Range;

/// What came of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same words at the same place of the same paragraph, after those before it.
    Exact,
    /// All this, but the paragraph stands elsewhere: which one it is in the copy, and which in the report.
    Moved { here: usize, ours: usize },
    /// The paragraph is the same, and the words stand elsewhere in it than we say.
    Within,
    /// The words are there, and their paragraph is not as it was.
    Changed,
    /// The paragraph is the same, and the words stand outside it.
    Astray,
    /// The words are not there.
    Missing,
}

impl Verdict {
    /// Whether words and paragraph are the same, wherever they stand.
    pub fn is_faithful(self) -> bool {
        matches!(self, Self::Exact | Self::Moved { .. } | Self::Within)
    }
}

/// What was found of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub verdict: Verdict,
    /// The words, by their places among those of the copy.
    pub words: Option<Range<usize>>,
}

/// A copy that was held against a report.
#[derive(Clone, Debug)]
pub struct Judged {
    pub copy: ReadersCopy,
    /// Of each of [`Told::sought`].
    pub findings: Vec<Finding>,
    /// Where each paragraph of the report stands among the words of the copy.
    pub paragraphs: Vec<Option<Range<usize>>>,
    /// Which of them stand elsewhere than after those before them.
    pub(super) moved: Vec<bool>,
}

impl Judged {
    /// How many figures stand exactly where we say.
    pub fn exact(&self, told: &Told) -> usize {
        let figures = told.sought.iter().zip(&self.findings).filter(|(sought, _)| sought.figure);
        figures.filter(|(_, finding)| finding.verdict == Verdict::Exact).count()
    }

    /// Whether this is another text: none of the report's paragraphs is in it.
    pub fn is_stranger(&self) -> bool {
        self.paragraphs.iter().all(Option::is_none)
    }

    /// Whether all that our arithmetic was worked out from was found as we say.
    pub fn bears(&self, from: &[usize]) -> bool {
        from.iter().filter_map(|&at| self.findings.get(at)).all(|finding| finding.verdict.is_faithful())
    }

    /// The words of the copy between the paragraphs that a lost one would stand between.
    pub(super) fn gap(&self, paragraph: usize) -> Range<usize> {
        let stays = |at: &usize| !self.moved[*at];
        let located = |at: usize| self.paragraphs[at].clone();
        let start = (0..paragraph).rev().filter(stays).find_map(located).map_or(0, |range| range.end);
        let end = (paragraph + 1..self.paragraphs.len()).filter(stays).find_map(located);
        start..end.map_or(self.copy.words.len(), |range| range.start).max(start)
    }

    /// Which paragraph of the copy this one of the report is, both counted from 1. What is lost counts as if it stood in its
    /// place.
    fn here(&self, paragraph: usize, start: usize) -> usize {
        let before = |other: &Option<Range<usize>>| other.as_ref().is_some_and(|range| range.start < start);
        let stay = (0..self.paragraphs.len()).filter(|&other| !self.moved[other] && before(&self.paragraphs[other]));
        let reached = if self.moved[paragraph] { stay.max().unwrap_or(0) } else { paragraph };
        let lost = self.paragraphs[..reached].iter().filter(|other| other.is_none()).count();
        1 + lost + self.paragraphs.iter().filter(|other| before(other)).count()
    }

    fn finding(&self, sought: &Sought, phrase: &[String]) -> Option<Finding> {
        let paragraph = sought.paragraph.checked_sub(1).filter(|at| *at < self.paragraphs.len())?;
        let words = &self.copy.words;
        let found = |verdict, start| Some(Finding { verdict, words: Some(start..start + phrase.len()) });
        let Some(range) = &self.paragraphs[paragraph] else {
            let gap = self.gap(paragraph);
            let inside = self.free(phrase, gap.start).filter(|at| at + phrase.len() <= gap.end);
            return found(Verdict::Changed, inside.or_else(|| self.free(phrase, 0))?);
        };
        let stated = range.start + sought.word.checked_sub(1)?;
        let there = words.get(stated..stated + phrase.len()).filter(|_| stated + phrase.len() <= range.end);
        if there.is_some_and(|there| there.iter().zip(phrase).all(|(a, b)| same_word(a, b))) {
            let verdict = match self.moved[paragraph] {
                true => Verdict::Moved { here: self.here(paragraph, range.start), ours: sought.paragraph },
                false => Verdict::Exact,
            };
            return found(verdict, stated);
        }
        match find_phrase(&words[range.clone()], phrase, 0) {
            Some(at) => found(Verdict::Within, range.start + at),
            None => found(Verdict::Astray, find_phrase(words, phrase, 0)?),
        }
    }

    /// Where words stand at or after a place, outside the paragraphs that are known: what these hold is accounted for.
    fn free(&self, phrase: &[String], mut from: usize) -> Option<usize> {
        loop {
            let at = find_phrase(&self.copy.words, phrase, from)?;
            let known =
                self.paragraphs.iter().flatten().find(|range| range.start < at + phrase.len() && at < range.end);
            match known {
                Some(range) => from = range.end,
                None => return Some(at),
            }
        }
    }
}

/// Holds a text against what was taken from a report. A text as typesetting leaves it is mended where that finds more.
pub fn judge(told: &Told, text: &str) -> Judged {
    let plain = held(told, ReadersCopy::new(text));
    if plain.findings.iter().all(|finding| finding.verdict.is_faithful()) {
        return plain;
    }
    let known = |judged: &Judged| judged.paragraphs.iter().flatten().count();
    let mended = held(told, ReadersCopy::mended(text));
    if known(&mended) > known(&plain) { mended } else { plain }
}

fn held(told: &Told, copy: ReadersCopy) -> Judged {
    let prints: Vec<Fingerprint> =
        told.paragraphs.iter().map(|print| Fingerprint { words: print.0, sha256: print.1.clone() }).collect();
    let phrases: Vec<Vec<String>> = told.sought.iter().map(|sought| fingerprint::words(&sought.words)).collect();
    let anchor = |(sought, phrase): (&Sought, _)| {
        Some(Anchor { paragraph: sought.paragraph.checked_sub(1)?, word: sought.word.checked_sub(1)?, phrase })
    };
    let anchors: Vec<Anchor<'_>> =
        told.sought.iter().zip(phrases.iter().map(Vec::as_slice)).filter_map(anchor).collect();
    let paragraphs = locate(&copy.words, &prints, &anchors);
    let (places, starts): (Vec<usize>, Vec<usize>) =
        paragraphs.iter().enumerate().filter_map(|(at, range)| Some((at, range.as_ref()?.start))).unzip();
    let mut moved = vec![false; paragraphs.len()];
    out_of_order(&starts).into_iter().for_each(|at| moved[places[at]] = true);
    let mut judged = Judged { copy, findings: Vec::new(), paragraphs, moved };
    let finding = |(sought, phrase): (&Sought, &Vec<String>)| {
        judged.finding(sought, phrase).unwrap_or(Finding { verdict: Verdict::Missing, words: None })
    };
    judged.findings = told.sought.iter().zip(&phrases).map(finding).collect();
    judged
}
