//! The line a finding stands on, as a terminal can show it: of a line of megabytes the part around the value.

use crate::unseen::{visible, visible_but};
use codespan_reporting::files::{Error, Files};
use std::ops::Range;

/// How much of a long line is shown before the value, and from its start.
const BEFORE: usize = 60;
const FROM: usize = 140;

/// One line of a file, cut where it is long, under its own number.
pub struct Excerpt {
    name: String,
    text: String,
    line: usize,
    column: usize,
    /// Where in the excerpt the value stands.
    pub value: Range<usize>,
}

impl Excerpt {
    /// `at` is the value's place in the whole text, `line` and `column` are what it is reported under.
    pub fn new(name: &str, text: &str, at: Range<usize>, (line, column): (usize, usize)) -> Self {
        let start = text[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at.start..].find('\n').map_or(text.len(), |newline| at.start + newline);
        let from = boundary(text, start.max(at.start.saturating_sub(BEFORE)));
        let to = boundary(text, end.min(at.start + FROM));
        let last = boundary(text, at.end.clamp(at.start, to.max(at.start))).min(to.max(at.start));
        let mut shown = String::from(if from > start { "…" } else { "" });
        shown.push_str(&printable(&text[from..at.start]));
        let first = shown.len();
        shown.push_str(&printable(text[at.start..last].trim_end_matches('\r')));
        let value = first..shown.len();
        shown.push_str(&printable(text[last..to.max(last)].trim_end_matches('\r')));
        if to < end {
            shown.push('…');
        }
        Self { name: visible(name), text: shown, line, column, value }
    }
}

/// A piece of the line without anything that a terminal would obey.
fn printable(text: &str) -> String {
    visible_but(text, |letter| letter == '\t')
}

/// The next beginning of a character.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

impl<'f> Files<'f> for Excerpt {
    type FileId = ();
    type Name = &'f str;
    type Source = &'f str;

    fn name(&'f self, (): ()) -> Result<Self::Name, Error> {
        Ok(&self.name)
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
    fn what_a_terminal_would_obey_is_shown_by_its_number() {
        let excerpt = Excerpt::new("a\u{1b}[2J.json", "\t\"\u{1b}]0;x\u{7}\": \"\u{202e}v\"", 11..17, (1, 10));
        assert_eq!(excerpt.text, "\t\"<U+001B>]0;x<U+0007>\": \"<U+202E>v\"");
        assert_eq!(&excerpt.text[excerpt.value.clone()], "\"<U+202E>v\"");
        assert_eq!(excerpt.name, "a<U+001B>[2J.json");
    }

    #[test]
    fn a_value_over_many_lines_is_shown_on_its_first() {
        let excerpt = Excerpt::new("f", "{\n1\n}", 0..5, (1, 1));
        assert_eq!(&excerpt.text[excerpt.value.clone()], "{");
    }
}
