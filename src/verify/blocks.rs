//! A copy as it is shown to its reader: piece by piece, with the words lit that were found, and beside each piece what came
//! of what was looked for in it.

use super::judge::{Finding, Judged};
use super::told::Told;
use std::ops::Range;

/// A piece of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which paragraph of the report it is, counted from 1; none where it is not known.
    pub paragraph: Option<usize>,
    /// The part of the text, in bytes.
    pub text: Range<usize>,
    /// What is lit in it, in order; parts that overlap are one.
    pub lit: Vec<Lit>,
    /// What is told beside it, by the places in [`Told::sought`].
    pub notes: Vec<usize>,
    /// How many words it has, where it is too long to be shown for nothing.
    pub left_out: Option<usize>,
}

/// A part of the text, in bytes, and whose words it holds, by the places in [`Told::sought`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lit {
    pub text: Range<usize>,
    pub of: Vec<usize>,
}

/// More words in a row in which nothing was found are left out: a reader who gives a whole newspaper wants the report.
const SHOWN: usize = 300;
/// A line that is longer was not wrapped: it is a paragraph.
const WRAPPED: usize = 120;
/// A piece of a text that nothing divides.
const LONGEST: usize = 250;

/// A piece as words: which paragraph it is, and its range among the words of the copy.
type Piece = (Option<usize>, Range<usize>);

/// The pieces of a copy, in its order.
pub fn blocks(told: &Told, judged: &Judged) -> Vec<Block> {
    let pieces = pieces(judged);
    let mut notes: Vec<Vec<usize>> = vec![Vec::new(); pieces.len()];
    let order = in_order(judged);
    for &(_, sought) in &order {
        let piece = match &judged.findings[sought].words {
            Some(words) => pieces.iter().position(|(_, range)| range.contains(&words.start)),
            None => told.sought.get(sought).and_then(|lost| likely(told, judged, &pieces, lost.paragraph)),
        };
        if let Some(notes) = piece.and_then(|piece| notes.get_mut(piece)) {
            notes.push(sought);
        }
    }
    let whole = pieces.into_iter().zip(notes).map(|((paragraph, words), notes)| {
        let text = judged.copy.part(&words);
        (words.len(), Block { paragraph, text, lit: lit(judged, &order, &words), notes, left_out: None })
    });
    let whole: Vec<(usize, Block)> = whole.collect();
    let mut blocks = Vec::new();
    for stretch in whole.chunk_by(|(_, one), (_, next)| one.is_quiet() && next.is_quiet()) {
        let words: usize = stretch.iter().map(|(words, _)| words).sum();
        match stretch {
            [(_, first), .., (_, last)] if words > SHOWN => {
                let text = first.text.start..last.text.end;
                blocks.push(Block { text, left_out: Some(words), ..first.clone() });
            }
            _ => blocks.extend(stretch.iter().map(|(_, block)| block.clone())),
        }
    }
    blocks
}

/// What is looked for by where it was found, each as that place and its own.
fn in_order(judged: &Judged) -> Vec<(usize, usize)> {
    let place = |(sought, finding): (usize, &Finding)| (finding.words.as_ref().map_or(0, |words| words.start), sought);
    let mut order: Vec<(usize, usize)> = judged.findings.iter().enumerate().map(place).collect();
    order.sort_unstable();
    order
}

impl Block {
    /// Whether nothing is told of it.
    fn is_quiet(&self) -> bool {
        self.paragraph.is_none() && self.notes.is_empty() && self.lit.is_empty()
    }
}

/// The paragraphs that are known, and what stands between them as the copy itself divides it.
fn pieces(judged: &Judged) -> Vec<Piece> {
    let known = judged.paragraphs.iter().enumerate().filter_map(|(at, range)| Some((range.as_ref()?.start, at)));
    let mut known: Vec<(usize, usize)> = known.collect();
    known.sort_unstable();
    let blank = judged.copy.text.replace('\r', "").contains("\n\n");
    let lines = !blank && judged.copy.text.lines().any(|line| line.chars().count() > WRAPPED);
    let (mut pieces, mut next) = (Vec::new(), 0);
    for (_, paragraph) in known {
        let Some(range) = judged.paragraphs[paragraph].clone() else { continue };
        // Two paragraphs that read the same may have been found at one place.
        if range.start < next {
            continue;
        }
        divide(judged, next..range.start, lines, &mut pieces);
        next = range.end;
        pieces.push((Some(paragraph + 1), range));
    }
    divide(judged, next..judged.copy.words.len(), lines, &mut pieces);
    pieces
}

fn divide(judged: &Judged, words: Range<usize>, lines: bool, pieces: &mut Vec<Piece>) {
    let breaks = if lines { 1 } else { 2 };
    let mut start = words.start;
    for word in words.clone() {
        let ends = judged.copy.between(word).matches('\n').count() >= breaks;
        if ends || word + 1 == words.end || word + 1 - start == LONGEST {
            pieces.push((None, start..word + 1));
            start = word + 1;
        }
    }
}

/// The piece that a lost paragraph most likely became: where it would stand, the one most nearly of its length.
fn likely(told: &Told, judged: &Judged, pieces: &[Piece], paragraph: usize) -> Option<usize> {
    let at = paragraph.checked_sub(1)?;
    let length = told.paragraphs.get(at)?.0;
    if judged.paragraphs.get(at)?.is_some() {
        return pieces.iter().position(|(known, _)| *known == Some(paragraph));
    }
    let gap = judged.gap(at);
    let inside = |range: &Range<usize>| gap.start <= range.start && range.end <= gap.end;
    let apart = |range: &Range<usize>| range.len().abs_diff(length);
    let candidates = pieces.iter().enumerate().filter(|(_, (known, range))| known.is_none() && inside(range));
    let (piece, (_, range)) = candidates.min_by_key(|(_, (_, range))| apart(range))?;
    (2 * apart(range) <= length).then_some(piece)
}

/// What is lit among these words.
fn lit(judged: &Judged, order: &[(usize, usize)], words: &Range<usize>) -> Vec<Lit> {
    let found = order.iter().filter_map(|&(_, sought)| Some((judged.findings[sought].words.clone()?, sought)));
    let found = found.filter(|(range, _)| words.contains(&range.start));
    let mut lit: Vec<(Range<usize>, Vec<usize>)> = Vec::new();
    for (range, sought) in found {
        match lit.last_mut() {
            Some((last, of)) if range.start < last.end => {
                last.end = last.end.max(range.end);
                of.push(sought);
            }
            _ => lit.push((range, vec![sought])),
        }
    }
    let end = words.end;
    lit.into_iter().map(|(range, of)| Lit { text: bare(judged, range.start..range.end.min(end)), of }).collect()
}

/// The part of the text that words stand in, without the punctuation around them.
fn bare(judged: &Judged, words: Range<usize>) -> Range<usize> {
    let part = judged.copy.part(&words);
    let text = judged.copy.text.get(part.clone()).unwrap_or_default();
    let is_around = |letter: char| !letter.is_alphanumeric();
    let start = part.start + text.len() - text.trim_start_matches(is_around).len();
    let end = part.start + text.trim_end_matches(is_around).len();
    if start < end { start..end } else { part }
}
