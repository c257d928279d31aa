//! Frames for the pages of others: each live and at its revision, all with one style.

use super::file::SiteFile;
use super::style::Style;
use crate::page::frame::{FrameContent, body, document};

/// The frames of a site.
pub fn files(frames: &[FrameContent], style: &Style, base_url: Option<&str>) -> Vec<SiteFile> {
    let bodies: Vec<String> =
        frames.iter().map(|frame| body(frame, &frame.place.frozen(frame.revision), true)).collect();
    let style = style.of_frames(bodies.iter().map(String::as_str));
    let mut files = Vec::new();
    for frame in frames {
        let (live, frozen) = (frame.place.live(), frame.place.frozen(frame.revision));
        for (folder, is_frozen) in [(live, false), (frozen, true)] {
            let html = document(frame, &folder, is_frozen, &style, base_url);
            files.push(SiteFile::new(format!("{folder}index.html"), html));
        }
    }
    files
}
