//! What the development server adds to a site: pages reload when it changes, and show why it could not.
//!
//! Nothing of this is ever in a site that `build` writes.

use crate::markup::escape;
use crate::page::{DESK, OPEN};
use serde::Serialize;

/// Where the script stands on the server.
pub const SCRIPT_URL: &str = "/_dev/reload.js";

/// Where the server tells pages what happens.
pub const EVENTS_URL: &str = "/_dev/events";

/// The script itself. It is a file of its own so that a page's content security policy, which allows its own origin,
/// allows it; and its panel stands outside `<body>`, which belongs to the page's own program.
pub const SCRIPT: &str = include_str!("reload.js");

/// What pages are told on [`EVENTS_URL`], at once when they ask and whenever it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct News<'a> {
    /// The stamp of the site that is served; a page of another one reloads.
    pub stamp: &'a str,
    /// The fault that keeps a newer site from being served, as an HTML fragment.
    pub broken: Option<&'a str>,
}

/// The stamp of pages that belong to no site: any site is newer.
pub const NO_SITE: &str = "none";

/// Adds the script to a page of the site with this stamp.
pub fn with_script(page: &[u8], stamp: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let script = format!("<script src=\"{SCRIPT_URL}\" data-stamp=\"{stamp}\" async></script>");
    let end = page.windows(END.len()).rposition(|window| window.eq_ignore_ascii_case(END)).unwrap_or(page.len());
    [&page[..end], script.as_bytes(), &page[end..]].concat()
}

/// The page that is shown in place of one that is not there: the fault, or that the site is being built. `stamp` is that
/// of the site on show.
pub fn placeholder(broken: Option<&str>, stamp: &str) -> Vec<u8> {
    let (title, main) = match broken {
        // The script shows the fault itself; without scripts it stands here.
        Some(fault) => ("Broken", format!("<noscript>{fault}</noscript>")),
        None => ("Building", "<p>The site is being built. This page reloads by itself.</p>".to_owned()),
    };
    with_script(page(title, &main).as_bytes(), stamp)
}

/// The page of a site that has no report yet: what to do first. `trees` are the site's languages, each with its folder; `drafts` the
/// files that are begun. The server adds the script.
pub fn beginning(trees: &[(&str, &str)], drafts: &[String]) -> Vec<u8> {
    let links = |page: &str, name: &str| {
        let link = |(language, folder): &(&str, &str)| {
            format!("<a href=\"/{}{page}\" hreflang=\"{language}\">{name} ({language})</a>", escape(folder))
        };
        trees.iter().map(link).collect::<Vec<_>>().join(", ")
    };
    let begun = match drafts {
        [] => String::new(),
        drafts => {
            let lines: String = drafts
                .iter()
                .map(|draft| format!("<li><code>humanitarian-figures check {}</code></li>", escape(draft)))
                .collect();
            format!(
                "<p>These are begun, and no part of the site yet. What each of them lacks is told by</p><ul>{lines}</ul>"
            )
        }
    };
    let main = format!(
        "<h1>There is no report yet</h1><p>The site is made of the report files in <code>seeds/</code>. To begin one:</p><ul>\
         <li>from a report's text, in the terminal: \
         <code>humanitarian-figures new REPORT-ID --text FILE --publisher NAME</code></li>\
         <li>from a text or a table, in this browser: {}. Save the file that it gives out in <code>drafts/</code></li>\
         <li>see a file as it would be published: {}</li></ul>{begun}\
         <p>When nothing is found in a draft, move it from <code>drafts/</code> to <code>seeds/</code>: it is shown here.</p>",
        links(DESK, "the desk"),
        links(OPEN, "open a file"),
    );
    page("No report yet", &main).into_bytes()
}

fn page(title: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"></head>\
         <body><main>{main}</main></body></html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_of_the_body() {
        let page = with_script(b"<body><p>the tag </body> ends it</p></body></html>", "s1");
        let page = String::from_utf8(page).expect("text");
        assert!(page.starts_with("<body><p>the tag </body> ends it</p><script src="), "{page}");
        assert!(page.ends_with("data-stamp=\"s1\" async></script></body></html>"), "{page}");
        assert!(with_script(b"<p>no end", "s1").ends_with(b"</script>"));
    }
}
