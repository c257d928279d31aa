//! A finding's place as people name it: line, column, path and the text that stands there.

use crate::check::Finding;
use crate::draft::{PathWalker, Source};
use crate::unseen::visible;
use std::ops::Range;

/// A finding with its place worked out. Lines and columns count from 1, columns in characters.
pub struct Located<'f> {
    pub finding: &'f Finding,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
    /// `figures[3].amount.low`; empty for the whole file.
    pub path: String,
}

/// Works out the places of findings, which come in the order of their start, in one walk through the file.
pub fn locate<'f>(source: &Source, findings: &'f [Finding]) -> Vec<Located<'f>> {
    let mut walker = PathWalker::new(&source.text);
    let lines = Lines::new(&source.text);
    findings
        .iter()
        .map(|finding| {
            let Range { start, end } = finding.at;
            let (line, column) = lines.position(start);
            let (end_line, end_column) = lines.position(end);
            Located { finding, line, column, end_line, end_column, path: visible(&walker.path_at(start)) }
        })
        .collect()
}

/// Where lines begin, and how many characters stand before every so many bytes: a file may be one single line, and
/// counting it again for each finding would take minutes.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    characters: Vec<usize>,
}

impl<'t> Lines<'t> {
    const STEP: usize = 1024;

    fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        let mut characters = vec![0];
        for step in text.as_bytes().chunks(Self::STEP) {
            characters.push(characters[characters.len() - 1] + begun(step));
        }
        Self { text, starts, characters }
    }

    /// Line and column of a byte, both counted from 1.
    fn position(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= at).max(1);
        (line, self.before(at) - self.before(self.starts[line - 1]) + 1)
    }

    /// How many characters begin before a byte.
    fn before(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let step = at / Self::STEP;
        self.characters[step] + begun(&self.text.as_bytes()[step * Self::STEP..at])
    }
}

/// How many characters begin in some bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn columns_count_characters_on_a_line_of_any_length() {
        let text = format!("{{\n{}\"é\": 1}}", "ä".repeat(3000));
        let lines = Lines::new(&text);
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(2 + 2 * 3000), (2, 3001));
        assert_eq!(lines.position(text.len()), (2, 3008));
    }

    proptest! {
        #[test]
        fn a_position_is_what_counting_from_the_start_gives(text in "[a-zä\n]{0,3000}", n in 0..3000usize) {
            let at = text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
            let before = &text[..at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
            prop_assert_eq!(Lines::new(&text).position(at), (line, column));
        }
    }
}
