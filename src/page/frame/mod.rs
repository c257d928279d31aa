//! Frames: figures, charts and reports cut out of their pages for the pages of others. Contract: docs/contracts/embeds.md.

mod body;
mod content;
mod document;
mod outward;
mod place;

pub use body::body;
pub use content::{ChartInFrame, FrameBody, FrameContent, FrameWords, ReportInFrame};
pub use document::{compact, document, hash, script};
pub use place::{Place, Subject, up};
