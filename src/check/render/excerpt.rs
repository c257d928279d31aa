//! The line a finding stands on, as a terminal can show it: of a line of megabytes the part around the value.

use codespan_reporting::files::{Error, Files};
use std::ops::Range;

/// How much of a long line is shown before the value, and from its start.
const BEFORE: usize = 60;
const FROM: usize = 140;

/// One line of a file, cut where it is long, under its own number.
pub struct Excerpt<'t> {
    name: &'t str,
    text: String,
    line: usize,
    column: usize,
    /// Where in the excerpt the value stands.
    pub value: Range<usize>,
}

impl<'t> Excerpt<'t> {
    /// `at` is the value's place in the whole text, `line` and `column` are what it is reported under.
    pub fn new(name: &'t str, text: &str, at: Range<usize>, (line, column): (usize, usize)) -> Self {
        let start = text[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at.start..].find('\n').map_or(text.len(), |newline| at.start + newline);
        let from = boundary(text, start.max(at.start.saturating_sub(BEFORE)));
        let to = boundary(text, end.min(at.start + FROM));
        let mut shown = String::from(if from > start { "…" } else { "" });
        let shift = shown.len();
        shown.push_str(text[from..to].trim_end_matches('\r'));
        let last = shown.len().min(shift + boundary(text, at.end.clamp(at.start, to.max(at.start))) - from);
        let value = shift + at.start - from..last.max(shift + at.start - from);
        if to < end {
            shown.push('…');
        }
        Self { name, text: shown, line, column, value }
    }
}

/// The next beginning of a character.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

impl<'f> Files<'f> for Excerpt<'_> {
    type FileId = ();
    type Name = &'f str;
    type Source = &'f str;

    fn name(&'f self, (): ()) -> Result<Self::Name, Error> {
        Ok(self.name)
    }

    fn source(&'f self, (): ()) -> Result<Self::Source, Error> {
        Ok(&self.text)
    }

    fn line_index(&'f self, (): (), _: usize) -> Result<usize, Error> {
        Ok(0)
    }

    fn line_number(&'f self, (): (), _: usize) -> Result<usize, Error> {
        Ok(self.line)
    }

    fn column_number(&'f self, (): (), _: usize, _: usize) -> Result<usize, Error> {
        Ok(self.column)
    }

    fn line_range(&'f self, (): (), _: usize) -> Result<Range<usize>, Error> {
        Ok(0..self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let excerpt = Excerpt::new("f", "{\n  \"a\": 1\n}", 9..10, (2, 8));
        assert_eq!((excerpt.text.as_str(), &excerpt.text[excerpt.value.clone()]), ("  \"a\": 1", "1"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_value() {
        let text = format!("{}VALUE{}", "ä".repeat(5000), "ö".repeat(5000));
        let excerpt = Excerpt::new("f", &text, 10_000..10_005, (1, 5001));
        assert_eq!(&excerpt.text[excerpt.value.clone()], "VALUE");
        assert!(excerpt.text.len() < 300 && excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
    }

    #[test]
    fn a_value_over_many_lines_is_shown_on_its_first() {
        let excerpt = Excerpt::new("f", "{\n1\n}", 0..5, (1, 1));
        assert_eq!(&excerpt.text[excerpt.value.clone()], "{");
    }
}
