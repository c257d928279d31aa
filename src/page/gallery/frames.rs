//! The page that shows every frame of the fixtures as other pages do: narrow and wide, fitted by `embed.js`.

use super::index::document;
use crate::markup::escape;
use crate::page::AssetPaths;
use crate::page::frame::{FrameContent, Heights};
use std::fmt::Write;

/// The narrowest column that snippets are made for, one of a phone and one of an article, in CSS px.
const WIDTHS: [u16; 3] = [280, 420, 640];

/// `frames` in the order of the page, which stands in a folder of the gallery; `root` is the way up to the site's root,
/// where `embed.js` is.
pub fn frames(frames: &[FrameContent], assets: &AssetPaths, root: &str) -> String {
    let sections: String = frames.iter().map(section).collect();
    document(
        "Gallery of frames",
        assets,
        root,
        &format!("<h1>Frames</h1>{sections}<script src=\"{root}embed.js\"></script>"),
    )
}

fn section(content: &FrameContent) -> String {
    let (title, heights) = (escape(&content.title), Heights::of(content, false));
    let mut section = format!(
        "<section class=\"section\"><h2>{title}</h2><div class=\"gallery__row\" tabindex=\"0\" role=\"region\" \
         aria-label=\"{title}\">"
    );
    for width in WIDTHS {
        // Writing to a string cannot fail.
        let _ = write!(
            section,
            "<iframe src=\"../{}\" title=\"{title}, {width} px wide\" width=\"{width}\" height=\"{}\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" data-heights=\"{}\"></iframe>",
            content.place.live(),
            heights.tallest(),
            heights.attribute(),
        );
    }
    section + "</div></section>"
}
