//! The report's own text, where somebody gave it.

use crate::extract::{in_hundredths, places, propose};
use crate::fingerprint;
use std::collections::BTreeSet;

/// The report's words, for holding the file against.
pub struct ReportText {
    pub words: Vec<String>,
    /// As it was given, with its lines and columns.
    text: String,
}

impl ReportText {
    pub fn new(text: &str) -> Self {
        Self { words: fingerprint::words(text), text: text.to_owned() }
    }

    /// Which of its words, counted from 0, are numbers of a table whose column or row says that they are parts of a hundred.
    pub fn hundredths(&self) -> BTreeSet<usize> {
        let mut before = vec![0];
        for line in self.text.split('\n') {
            before.push(before.last().copied().unwrap_or(0) + fingerprint::words(line).len());
        }
        let proposals = propose(&self.text);
        let of_table = in_hundredths(&self.text, &proposals);
        let placed = proposals.iter().zip(places(&self.text, &proposals)).zip(of_table);
        placed
            .filter(|(_, is_of_hundred)| *is_of_hundred)
            .filter_map(|((one, place), _)| Some(before.get(one.line - 1)? + place.word - 1))
            .collect()
    }
}
