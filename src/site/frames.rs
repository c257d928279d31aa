//! Frames for the pages of others: each live and at its revision, all with one style; the script that fits them, and
//! their oEmbed documents where the site's address is known.

use super::file::SiteFile;
use super::style::Style;
use crate::page::frame::{FrameContent, body, document, embed_script, oembed};
use crate::page::{BaseUrl, Site};

/// All that a site has for the pages of others.
///
/// # Errors
/// Where a document is no JSON.
pub fn files(frames: &[FrameContent], style: &Style, site: &Site) -> serde_json::Result<Vec<SiteFile>> {
    let mut files = documents(frames, style, site.base.as_ref());
    files.push(SiteFile::new("embed.js", embed_script()));
    if let Some(base) = &site.base {
        for frame in frames {
            files.push(SiteFile::new(frame.place.oembed(), oembed(frame, base.as_str(), &site.product)?));
        }
    }
    Ok(files)
}

/// The frames alone.
pub(super) fn documents(frames: &[FrameContent], style: &Style, base: Option<&BaseUrl>) -> Vec<SiteFile> {
    let bodies: Vec<String> =
        frames.iter().map(|frame| body(frame, &frame.place.frozen(frame.revision), true)).collect();
    let style = style.of_frames(bodies.iter().map(String::as_str));
    let document = |frame: &FrameContent, folder: String, frozen: bool| {
        let html = document(frame, &folder, frozen, &style, base);
        SiteFile::new(format!("{folder}index.html"), html)
    };
    let both = |frame: &FrameContent| {
        let FrameContent { place, revision, .. } = frame;
        [document(frame, place.live(), false), document(frame, place.frozen(*revision), true)]
    };
    frames.iter().flat_map(both).collect()
}
