//! The document of a frame: whole without script, and without a request beyond itself.
//!
//! Its style stands in it. A file beside it would be asked for once a frame: browsers share no cache between frames
//! that have no origin, which those of a sandbox are.

use super::body::body;
use super::content::FrameContent;
use crate::markup::escape;
use crate::page::BaseUrl;
use crate::page::long_words::{ATTRIBUTE, has_long_word};
use crate::page::policy::hash;
use crate::words::Direction;

/// The frame's script as it stands in the source.
const SCRIPT: &str = include_str!("frame.js");

/// A frame's whole document, as it stands in `folder`; `style` is the text that all frames of a site share. A frozen one
/// says which revision it shows. With the site's address the page it was cut from is its canonical address.
pub fn document(content: &FrameContent, folder: &str, frozen: bool, style: &str, base: Option<&BaseUrl>) -> String {
    let script = script();
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; img-src 'self' data:; base-uri 'none'; form-action 'none'",
        hash(style),
        hash(&script)
    );
    let canonical = base.map(|base| base.join(&content.place.page()));
    let canonical = canonical.map(|address| format!("<link rel=\"canonical\" href=\"{}\">", escape(&address)));
    let body = body(content, folder, frozen);
    let long = if has_long_word(&body) { format!("{ATTRIBUTE} ") } else { String::new() };
    format!(
        "<!doctype html>\n<html {long}lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title}</title><meta name=\"robots\" content=\"noindex\">{canonical}\
         <style>{style}</style><script data-id=\"{id}\">{script}</script></head><body>{body}</body></html>\n",
        language = escape(&content.words.language),
        direction = Direction::of(&content.words.language).id(),
        title = escape(&content.title),
        canonical = canonical.unwrap_or_default(),
        id = content.place.name(),
    )
}

/// The frame's script as it stands in frames: without comments and indentation.
pub fn script() -> String {
    compact(SCRIPT)
}

/// A script without the lines that are comments, and without indentation. Where a line ends nothing changes.
pub fn compact(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_its_lines_and_loses_its_comments() {
        assert_eq!(compact("// Why.\n{\n  let a = 1;\n\n  // More.\n}\n"), "{\nlet a = 1;\n}");
    }

    #[test]
    fn nothing_ends_the_script_early() {
        assert!(!script().contains("</") && !script().contains("<!--"));
    }
}
