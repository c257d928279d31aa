//! What a page may load and run: its own files, and the inline scripts it was written with, named by their hashes.

use super::{InlineStyle, Runs};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The content security policy of a page, for its `meta` element. `frame-ancestors` has no force there; hosts send it
/// as a header.
///
/// A page that is given a reader's copy submits nothing and frames nothing, and asks only for its own files; once it has
/// those, its program forbids even that (`verifier/sealed.rs`).
///
/// Only the page that opens report files asks others for them, from `origins`.
///
/// A page that holds its `style` takes no other.
///
/// Data in `<script type="application/json">` is no script, and needs no leave.
pub fn policy(html: &str, runs: Runs, origins: &[String], style: Option<&InlineStyle>) -> String {
    let scripts = script_hashes(html);
    let compile = if runs == Runs::Nothing { "" } else { " 'wasm-unsafe-eval'" };
    let (frames, forms) = if runs == Runs::Verify { ("none", "none") } else { ("self", "self") };
    let from: String = match runs {
        Runs::Open => origins.iter().map(|origin| format!(" {origin}")).collect(),
        _ => String::new(),
    };
    let style = style.map_or("'self'", InlineStyle::source);
    format!(
        "default-src 'none'; script-src 'self'{scripts}{compile}; style-src {style}; img-src 'self' data:; \
         connect-src 'self'{from}; frame-src '{frames}'; base-uri 'none'; form-action '{forms}'"
    )
}

/// The source expressions that allow the scripts a page's own markup holds, each after a space.
pub fn script_hashes(html: &str) -> String {
    inline_scripts(html).into_iter().map(|script| format!(" {}", hash(script))).collect()
}

/// The source expression that allows exactly this script or style.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The texts of the scripts that a page's own markup holds.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<script") {
        let Some((tag, after)) = rest[at..].split_once('>') else { break };
        let Some((text, after)) = after.split_once("</script>") else { break };
        // Attributes of the page's own scripts hold no `>`.
        if !tag.contains(" src=") && !tag.contains(" type=\"application/") {
            found.push(text);
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_named_by_their_hashes_and_data_by_nothing() {
        let page = "<script>alert(1)</script><script src=\"a.js\"></script>\
            <script type=\"application/json\">{}</script><script type=\"application/ld+json\">{}</script>\
            <script type=\"application/wasm\">AGFzbQ==</script><script type=\"module\">start()</script>\
            <script id=\"app\" data-script=\"a.js\">go()</script>";
        assert_eq!(inline_scripts(page), ["alert(1)", "start()", "go()"]);
        let policy = policy(page, Runs::Nothing, &[], None);
        // SHA-256 of "alert(1)" as base64.
        assert!(policy.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"), "{policy}");
        assert!(!policy.contains("wasm") && !policy.contains("unsafe-inline"), "{policy}");
    }
}
