//! A finding's place as people name it: line, column, path and the text that stands there.

use crate::check::Finding;
use crate::draft::{PathWalker, Source};
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
    let starts: Vec<usize> =
        std::iter::once(0).chain(source.text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
    findings
        .iter()
        .map(|finding| {
            let Range { start, end } = finding.at;
            let (line, column) = position(&source.text, &starts, start);
            let (end_line, end_column) = position(&source.text, &starts, end);
            Located { finding, line, column, end_line, end_column, path: walker.path_at(start) }
        })
        .collect()
}

fn position(text: &str, starts: &[usize], at: usize) -> (usize, usize) {
    let line = starts.partition_point(|&start| start <= at).max(1);
    let start = starts.get(line - 1).copied().unwrap_or(0);
    (line, text.get(start..at).map_or(1, |before| before.chars().count() + 1))
}
