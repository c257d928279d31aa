//! The page that shows each fixture at every width: in both themes, on paper, in every language.

use super::Fixture;
use crate::markup::escape;
use crate::page::AssetPaths;
use std::fmt::Write;

/// A phone, a tablet and a desk, in CSS px.
const WIDTHS: [u16; 3] = [320, 640, 1200];
/// What a page is looked at in, and where it stands so, below the fixture's folder.
const LOOKS: [(&str, &str); 9] = [
    ("light", "?theme=light"),
    ("dark", "?theme=dark"),
    ("as printed", "print/"),
    ("in Arabic, light", "ar/?theme=light"),
    ("in Arabic, dark", "ar/?theme=dark"),
    ("in French, light", "fr/?theme=light"),
    ("in French, dark", "fr/?theme=dark"),
    ("in Turkish, light", "tr/?theme=light"),
    ("in Turkish, dark", "tr/?theme=dark"),
];

const HOW: &str = "Every page is alive, and an edit of its file in <code>src/page/gallery/</code> or of the style shows \
    at once. As printed, a page has the style of paper on a screen; where pages end, only the browser's print preview \
    shows. For forced colours, emulate <code>forced-colors: active</code> in the browser's developer tools (Rendering). \
    In other languages the words of the invented reports stay English, as on a site whose reports nobody translated.";

/// Frames are as wide as they say, whatever the window; a row of them scrolls by itself.
const STYLE: &str = ".gallery__row{display:flex;gap:1rem;overflow-x:auto;padding-block:.5rem 1rem}\
    .gallery__row>figure{flex:none;margin:0}.gallery__row iframe{display:block;border:1px solid var(--edge)}";

/// Each frame begins at its charts. An address that ends in `#charts` would take the page around the frame along.
const SCRIPT: &str = "document.addEventListener(\"load\",({target})=>{const inside=target.contentWindow,\
    charts=inside?.document.getElementById(\"charts\");if(charts)inside.scrollTo(0,charts.offsetTop)},true)";

/// `fixtures` in the order of the page. `root` is the way up to the site's root.
pub fn index(fixtures: &[Fixture], assets: &AssetPaths, root: &str) -> String {
    let sections: String = fixtures.iter().map(section).collect();
    let body = format!(
        "<script>{SCRIPT}</script><h1>Gallery</h1><p>Invented reports, which hold every type of chart and every state. {HOW}</p>\
         <p><a href=\"frames/\">All of them in frames</a>, as other pages show them.</p>{sections}"
    );
    document("Gallery of charts and states", assets, root, &body)
}

/// A page of the gallery, in the style of all pages.
pub(super) fn document(title: &str, assets: &AssetPaths, root: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\
         <title>{title}</title><link rel=\"icon\" href=\"data:,\">\
         <link rel=\"stylesheet\" href=\"{root}{style}\"><style>{STYLE}</style></head>\
         <body><main class=\"page\">{body}</main></body></html>\n",
        style = assets.style,
    )
}

fn section(fixture: &Fixture) -> String {
    let Fixture { id, title, shows, .. } = fixture;
    let (title, shows) = (escape(title), escape(shows));
    let looks: String = LOOKS.iter().map(|(look, at)| format!(", <a href=\"{id}/{at}\">{look}</a>")).collect();
    let mut section = format!(
        "<section class=\"section\" id=\"{id}\"><h2>{title}</h2><p>{shows}</p><p><a href=\"{id}/\">Page</a>{looks}</p>"
    );
    for (look, at) in LOOKS {
        section.push_str("<div class=\"gallery__row\" tabindex=\"0\" role=\"region\"");
        // Writing to a string cannot fail.
        let _ = write!(section, " aria-label=\"{title}, {look}\">");
        for width in WIDTHS {
            let _ = write!(
                section,
                "<figure><figcaption>{width} px, {look}</figcaption><iframe src=\"{id}/{at}\" \
                 title=\"{title}, {width} px wide, {look}\" width=\"{width}\" height=\"900\" loading=\"lazy\"></iframe>\
                 </figure>"
            );
        }
        section.push_str("</div>");
    }
    section + "</section>"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::gallery::FIXTURES;

    #[test]
    fn every_fixture_is_framed_at_every_width_in_every_look() {
        let assets = AssetPaths::for_tests();
        let page = index(FIXTURES, &assets, "../");
        assert!(page.contains("href=\"../assets/style-0.css\""));
        for fixture in FIXTURES {
            for ((look, at), width) in LOOKS.into_iter().flat_map(|look| WIDTHS.map(|width| (look, width))) {
                let source = format!("<iframe src=\"{}/{at}\"", fixture.id);
                let frame = page.split(&source).skip(1).find(|rest| {
                    let frame = rest.split('>').next().unwrap_or_default();
                    frame.contains(&format!("width=\"{width}\"")) && frame.contains(" title=\"")
                });
                assert!(frame.is_some(), "{} at {width} px, {look}", fixture.id);
            }
        }
    }
}
