//! Frames for the pages of others: each live and at its revision, all with one style; the script that fits them, and
//! their oEmbed documents where the site's address is known.

use super::file::SiteFile;
use super::style::Style;
use crate::page::frame::{FrameContent, body, document, embed_script, oembed};

/// All that a site has for the pages of others. `product` is its name there.
///
/// # Errors
/// Where a document is no JSON.
pub fn files(
    frames: &[FrameContent],
    style: &Style,
    product: &str,
    base_url: Option<&str>,
) -> serde_json::Result<Vec<SiteFile>> {
    let mut files = documents(frames, style, base_url);
    files.push(SiteFile::new("embed.js", embed_script()));
    if let Some(base) = base_url {
        let site = format!("{}/", base.trim_end_matches('/'));
        for frame in frames {
            files.push(SiteFile::new(frame.place.oembed(), oembed(frame, &site, product)?));
        }
    }
    Ok(files)
}

/// The frames alone.
pub(super) fn documents(frames: &[FrameContent], style: &Style, base_url: Option<&str>) -> Vec<SiteFile> {
    let bodies: Vec<String> =
        frames.iter().map(|frame| body(frame, &frame.place.frozen(frame.revision), true)).collect();
    let style = style.of_frames(bodies.iter().map(String::as_str));
    let document = |frame: &FrameContent, folder: String, frozen: bool| {
        let html = document(frame, &folder, frozen, &style, base_url);
        SiteFile::new(format!("{folder}index.html"), html)
    };
    let both = |frame: &FrameContent| {
        let FrameContent { place, revision, .. } = frame;
        [document(frame, place.live(), false), document(frame, place.frozen(*revision), true)]
    };
    frames.iter().flat_map(both).collect()
}
