//! Places of a text and what comes to stand there, applied all at once.

use super::refusal::{Refusal, revision_of, unreadable_revision};
use crate::draft::{ReportFile, Source};
use std::ops::Range;

/// Changes of one text, none of which sees another: all places are those of the text before.
#[derive(Clone, Debug, Default)]
pub struct Patch {
    changes: Vec<(Range<usize>, String)>,
}

impl Patch {
    /// The changes of a file that raise its revision, and which it is at and will be at.
    ///
    /// # Errors
    /// Where the file has no revision that could be raised.
    pub fn next_revision(source: &Source, draft: &ReportFile<'_>) -> Result<(Self, u32, u32), Refusal> {
        let (text, before) = revision_of(draft)?;
        let after = before.checked_add(1).ok_or_else(unreadable_revision)?;
        let mut patch = Self::default();
        patch.replace(source.span(text), after.to_string());
        Ok((patch, before, after))
    }

    /// Puts a text in the place of what stands there now.
    pub fn replace(&mut self, at: Range<usize>, text: impl Into<String>) {
        self.changes.push((at, text.into()));
    }

    /// Puts a text between two others.
    pub fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// The text with every change in it. What is put in at one place stands in the order in which it was asked for; of
    /// two changes of the same words the first holds.
    pub fn apply(mut self, text: &str) -> String {
        // An insertion behind what is removed begins where the removal ends, so it comes after it.
        self.changes.sort_by_key(|(at, _)| (at.start, at.end));
        let mut out = String::with_capacity(text.len() + 256);
        let mut done = 0;
        for (at, new) in self.changes {
            if at.start < done || at.end > text.len() {
                continue;
            }
            out.push_str(&text[done..at.start]);
            out.push_str(&new);
            done = at.end;
        }
        out.push_str(&text[done..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Patch;

    #[test]
    fn what_is_not_named_stays() {
        let mut patch = Patch::default();
        patch.replace(4..7, "two");
        patch.insert(13, "!");
        patch.replace(7..13, "");
        patch.insert(0, "<");
        assert_eq!(patch.apply("one 1.0 three\n"), "<one two!\n");
    }
}
