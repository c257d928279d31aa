//! That a report is invented, wherever something of it is shown: before every title, source and topic, so that no part of
//! it that is taken out of its page is without.

use super::Composer;
use crate::words::Words;

/// Words about something; where it is invented they say so first.
pub(super) fn marked(words: &Words, invented: bool, text: String) -> String {
    if invented { words.with("invented", [("words", text.into())]) } else { text }
}

impl Composer<'_> {
    /// What the report's pages say above everything else, where it is invented.
    pub fn invented(&self) -> Option<String> {
        let why = self.report.invented.as_ref()?;
        Some(self.words.with("invented", [("words", self.words.text(why).into())]))
    }

    /// A title, a claim or a topic; of an invented report it says so first.
    pub fn marked(&self, words: String) -> String {
        marked(self.words, self.report.invented.is_some(), words)
    }

    /// A line that says where something comes from; of an invented report it says so first.
    pub(super) fn marked_source(&self, line: String) -> String {
        match self.report.invented {
            Some(_) => self.words.with("invented-source", [("source", line.into())]),
            None => line,
        }
    }

    /// The report's title, in a heading or as a link to it.
    pub fn report_title(&self) -> String {
        self.marked(self.words.text(&self.report.title))
    }

    /// Who published the report, where it stands beside others.
    pub(super) fn publisher(&self) -> String {
        let publisher = self.publisher_name();
        match self.report.invented {
            Some(_) => self.words.with("invented-publisher", [("publisher", publisher.into())]),
            None => publisher,
        }
    }
}
