//! Frames: figures, charts and reports cut out of their pages for the pages of others. Contract: docs/contracts/embeds.md.

mod body;
mod content;
mod document;
mod heights;
mod oembed;
mod outward;
mod place;
mod snippet;

pub use body::body;
pub use content::{ChartInFrame, FrameBody, FrameContent, FrameWords, QuestionInFrame, ReportInFrame};
use document::compact;
pub use document::document;
pub use heights::{Heights, height};
pub use oembed::oembed;
pub use place::{Place, Subject};
pub use snippet::{SnippetOptions, snippet};

/// The script for the pages of others, as it stands at a site's root.
pub fn embed_script() -> String {
    compact(include_str!("embed.js"))
}
