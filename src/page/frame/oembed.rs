//! oEmbed: what publishing systems ask for when an author pastes the address of a page. Contract: docs/contracts/embeds.md.

use super::content::FrameContent;
use super::heights::Heights;
use super::place::Place;
use super::snippet::{SnippetOptions, iframe};
use crate::markup::escape;
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

/// The link in a page's head by which its oEmbed document is found.
pub fn discovery(place: &Place, title: &str, site: &str) -> String {
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}{}\" title=\"{}\">",
        escape(site),
        place.oembed(),
        escape(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::frame::Subject;

    #[test]
    fn a_page_leads_to_its_document() {
        let place = Place { report: "a".into(), subject: Subject::Chart("b".into()) };
        assert_eq!(
            discovery(&place, "\"40\" killed", "https://example.org/"),
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed/a/charts/b.json\" \
             title=\"&quot;40&quot; killed\">"
        );
    }
}
