//! oEmbed: what publishing systems ask for when an author pastes the address of a page. Contract: docs/contracts/embeds.md.

use super::content::FrameContent;
use super::heights::Heights;
use super::snippet::{SnippetOptions, iframe};
use serde::Serialize;

/// The width of a frame that is asked for without one, in px.
const WIDTH: u32 = 640;

/// A document of type `rich`, as oEmbed 1.0 has it.
#[derive(Serialize)]
struct Rich<'c> {
    version: &'static str,
    r#type: &'static str,
    title: &'c str,
    author_name: &'c str,
    provider_name: &'c str,
    provider_url: &'c str,
    html: String,
    width: u32,
    height: u32,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// The oEmbed document of a frame as JSON. `site` is the address of the site's root with a slash at its end.
///
/// # Errors
/// Never: nothing in it is a map with other keys than text.
pub fn oembed(content: &FrameContent, site: &str, product: &str) -> serde_json::Result<String> {
    let heights = Heights::of(content, false);
    serde_json::to_string(&Rich {
        version: "1.0",
        r#type: "rich",
        title: &content.title,
        author_name: &content.author,
        provider_name: product,
        provider_url: site,
        html: iframe(content, site, SnippetOptions::default(), &WIDTH.to_string(), &heights),
        width: WIDTH,
        height: heights.tallest(),
        thumbnail_url: format!("{site}{}", content.place.picture()),
        thumbnail_width: 1200,
        thumbnail_height: 630,
    })
}
