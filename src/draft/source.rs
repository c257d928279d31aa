//! A report file's text, and where in it a value stands.

use super::{Given, RegistersFile, ReportFile, Shape};
use serde::Deserialize;
use std::ops::Range;

/// One file: the name it is reported under, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    pub name: String,
    pub text: String,
}

/// The file is no JSON; where that became clear, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    pub at: usize,
    pub why: String,
}

impl Source {
    /// Reads the shape of a report file. Faults inside it stay in the draft.
    ///
    /// # Errors
    /// Where the text is no JSON, or its top is not an object.
    pub fn draft(&self) -> Result<ReportFile<'_>, Malformed> {
        self.shape()
    }

    /// Reads the shape of the shared registers, as a report file that holds nothing else.
    ///
    /// # Errors
    /// As [`Source::draft`].
    pub fn registers(&self) -> Result<ReportFile<'_>, Malformed> {
        self.shape::<RegistersFile<'_>>().map(ReportFile::from)
    }

    fn shape<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Malformed> {
        let given: Given<'_, T> = serde_json::from_str(&self.text).map_err(|error| {
            let at = self.offset(error.line(), error.column());
            let why = error.to_string();
            Malformed { at, why: why.rsplit_once(" at line ").map_or(why.as_str(), |(words, _)| words).to_owned() }
        })?;
        let at = self.span(given.text).start;
        given.value.map_err(|misread| Malformed { at, why: misread.0 })
    }

    /// Where a slice of this text stands, in bytes. A slice of another text gives an empty range at the start.
    pub fn span(&self, slice: &str) -> Range<usize> {
        let (base, at) = (self.text.as_ptr() as usize, slice.as_ptr() as usize);
        match at.checked_sub(base) {
            Some(start) if start + slice.len() <= self.text.len() => start..start + slice.len(),
            _ => 0..0,
        }
    }

    /// The byte offset of a line and column, both counted from 1 as serde_json counts them.
    fn offset(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let mut at = (start + column.saturating_sub(1)).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

impl ReportFile<'_> {
    /// Everything in the file that did not fit its shape.
    pub fn misfits(&self) -> Vec<super::Misfit<'_>> {
        let mut found = Vec::new();
        self.each_misfit("", &mut found);
        found
    }
}
