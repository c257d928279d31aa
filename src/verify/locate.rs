//! Where a report's paragraphs stand in a copy of any length, in a time that a reader does not notice.
//!
//! A paragraph that is cited is tried wherever its cited words stand, and those around it are looked for beside it. What is
//! cited nowhere and stands far from its neighbours stays unknown: nothing follows from it.

use crate::fingerprint::{self, Fingerprint, Search};
use std::ops::Range;

/// Words of a paragraph, both counted from 0.
pub struct Anchor<'a> {
    pub paragraph: usize,
    pub word: usize,
    pub phrase: &'a [String],
}

/// How far from its neighbour a paragraph is looked for: a subhead or a credit may stand between them.
const NEAR: usize = 40;
/// How far behind the copy's beginning the first may stand: below headlines, bylines and what a web page has above.
const ABOVE: usize = 400;
/// So many words of paragraphs that are gone or changed are looked over at most.
const FURTHEST: usize = 3000;

/// Where each paragraph stands among the words of a copy.
pub fn locate(copy: &[String], prints: &[Fingerprint], anchors: &[Anchor<'_>]) -> Vec<Option<Range<usize>>> {
    let search = Search::new(copy, prints);
    let mut found = vec![None; prints.len()];
    for &Anchor { paragraph, word, phrase } in anchors {
        let mut from = 0;
        while found.get(paragraph).is_some_and(Option::is_none)
            && let Some(at) = fingerprint::find_phrase(copy, phrase, from)
        {
            found[paragraph] = at.checked_sub(word).and_then(|start| search.at(paragraph, start));
            from = at + 1;
        }
    }
    let (mut end, mut reach) = (0, ABOVE);
    for (paragraph, print) in prints.iter().enumerate() {
        if found[paragraph].is_none() {
            found[paragraph] = (end..=end + reach).find_map(|at| search.at(paragraph, at));
        }
        match &found[paragraph] {
            Some(range) => (end, reach) = (range.end, NEAR),
            None => reach = (reach + print.words).min(FURTHEST),
        }
    }
    let mut behind: Option<(usize, usize)> = None;
    for (paragraph, print) in prints.iter().enumerate().rev() {
        if let (None, Some((start, reach))) = (&found[paragraph], behind) {
            let last = start.saturating_sub(print.words);
            found[paragraph] = (last.saturating_sub(reach)..=last).rev().find_map(|at| search.at(paragraph, at));
        }
        behind = match (&found[paragraph], behind) {
            (Some(range), _) => Some((range.start, NEAR)),
            (None, Some((start, reach))) => Some((start, (reach + print.words).min(FURTHEST))),
            (None, None) => None,
        };
    }
    found
}
