//! Which files hold what.

/// Endings of the files that a site may hold, and what HTTP calls their content.
pub const TYPES: [(&str, &str); 15] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml; charset=utf-8"),
    ("svg", "image/svg+xml; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("bin", "application/vnd.figures.search"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("jpg", "image/jpeg"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
];

/// Of what has none of these endings.
pub const UNKNOWN: &str = "application/octet-stream";

/// The feed's name below the root, and its content, which its ending does not tell.
pub const FEED: (&str, &str) = ("feed.xml", "application/atom+xml; charset=utf-8");

/// What a file at this place of a site holds, as HTTP says it.
pub fn of(path: &str) -> &'static str {
    if path.trim_start_matches('/') == FEED.0 {
        return FEED.1;
    }
    let known = TYPES.iter().find(|(ending, _)| *ending == extension(path));
    known.map_or(UNKNOWN, |(_, content)| content)
}

/// Whether files of this kind are worth compressing: text, WebAssembly and search indexes are, pictures already are
/// compressed.
pub fn is_compressible(path: &str) -> bool {
    of(path).ends_with("charset=utf-8") || ["wasm", "bin"].contains(&extension(path))
}

/// Whether a file of this name is a page.
pub fn is_page(path: &str) -> bool {
    extension(path) == "html"
}

fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_says_that_it_is_utf_8_and_wasm_can_be_compiled_while_it_streams() {
        assert_eq!(of("reports/a/index.html"), "text/html; charset=utf-8");
        assert_eq!(of("reports/a/figures.hxl.csv"), "text/csv; charset=utf-8");
        assert_eq!(of("assets/app-0123456789.wasm"), "application/wasm");
        assert_eq!(of("a.b/c"), "application/octet-stream");
    }

    #[test]
    fn the_feed_is_known_by_its_place() {
        assert_eq!([of("feed.xml"), of("/feed.xml")], [FEED.1; 2]);
        assert_eq!(of("sitemap.xml"), "application/xml; charset=utf-8");
    }

    #[test]
    fn pictures_are_not_compressed_again() {
        assert!(
            is_compressible("chart.svg")
                && is_compressible("feed.xml")
                && is_compressible("app.wasm")
                && is_compressible("found.bin")
        );
        assert!(!is_compressible("card.png") && !is_compressible("site"));
    }
}
