//! The page as one file: what leads to it, and what it says of itself.

use super::Composer;
use crate::page::BaseUrl;
use crate::view::content::{AnswerLine, Download};

/// The name of a report's page as one file, in the report's folder.
pub const COPY: &str = "report.html";

impl Composer<'_> {
    /// Where the whole page stands as one file.
    pub fn copy_path(&self) -> String {
        format!("{}{COPY}", self.home())
    }

    /// The link to it, with its size in bytes. All reports' files have one name on the site; kept, each has its own.
    pub fn copy_link(&self, address: String, size: usize) -> Download {
        Download {
            address,
            words: self.words.with("download-copy", [("size", size.div_ceil(1000).into())]),
            kept_as: Some(format!("{}.html", self.report.id)),
        }
    }

    /// Of which revision and which report a copy is, what it does not do, and where the page stands that does.
    pub fn copy_line(&self, base: Option<&BaseUrl>) -> AnswerLine {
        let publisher = self.publisher_name();
        let what = self.words.with(
            "copy-notice",
            [
                ("revision", self.report.revision.to_string().into()),
                ("publisher", publisher.into()),
                ("day", self.report_day().into()),
            ],
        );
        // The address is the link's words, too: on paper nothing else of it is left.
        let live = base.map(|base| base.join(&self.home()));
        AnswerLine {
            words: live.as_ref().map_or(what.clone(), |_| format!("{what} {}", self.words.say("copy-live"))),
            link: live.map(|address| (address.clone(), address)),
        }
    }
}
