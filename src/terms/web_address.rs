//! An address on the web that a page may lead to.

use serde::Serialize;
use std::fmt;

/// An address that begins with `https://` or `http://` and names a host, and nothing that could run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// None for any other scheme (`javascript:` runs in the page), for an address without a host, with a space or a
    /// control character, or with a name before its host: `https://known.example@other.example/` is not what it seems.
    pub fn new(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        let strange = |letter: char| {
            letter.is_whitespace() || letter.is_control() || matches!(letter, '<' | '>' | '"' | '\\' | '`' | '{' | '}')
        };
        let names_host = host.chars().next().is_some_and(|first| first.is_alphanumeric() || first == '[');
        (names_host && !host.contains('@') && !rest.contains(strange)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn only_what_leads_to_a_page_is_an_address() {
        for good in
            ["https://example.org", "http://example.org:8080/a?b=c&d#e", "https://[::1]/", "https://bücher.example/é"]
        {
            assert_eq!(WebAddress::new(good).map(|address| address.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " https://example.org",
            "https://",
            "https:///a",
            "https://?a",
            "//example.org",
            "data:text/html,a",
            "mailto:a@example.org",
            "https://a.example@b.example/",
            "https://example.org/\"><script>",
            "https://example.org/a b",
            "https://example.org/\u{1b}",
            "https://example.org\\@b.example",
            "report.html",
            "",
        ] {
            assert_eq!(WebAddress::new(bad), None, "{bad}");
        }
    }
}
