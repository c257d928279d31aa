//! Where a site will stand: what absolute addresses are made with.

use std::fmt;
use std::str::FromStr;

/// The absolute address of a site's root folder, its closing slash included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The absolute address of a path below the root.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address of a folder below, which ends in a slash; "" is the same.
    pub fn below(&self, folder: &str) -> Self {
        Self(self.join(folder))
    }

    /// As it was given, with its closing slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the root on its host: `/` or `/news/figures/`.
    pub fn path(&self) -> &str {
        let after_scheme = self.0.find("://").map_or(0, |at| at + 3);
        self.0[after_scheme..].find('/').map_or("/", |at| &self.0[after_scheme + at..])
    }

    /// The host, with its port if it has one.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split('/').next().unwrap_or(rest)
    }
}

/// A text that is no address of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoBaseUrl;

impl fmt::Display for NoBaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it must begin with https:// or http://, name a host, and have no ? or #")
    }
}

impl std::error::Error for NoBaseUrl {}

impl FromStr for BaseUrl {
    type Err = NoBaseUrl;

    fn from_str(text: &str) -> Result<Self, NoBaseUrl> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(NoBaseUrl)?;
        let strange = |letter: char| letter.is_whitespace() || letter.is_control() || "?#\"<>\\".contains(letter);
        if host.is_empty() || host.starts_with('/') || host.contains(strange) {
            return Err(NoBaseUrl);
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(text: &str) -> Result<BaseUrl, NoBaseUrl> {
        text.parse()
    }

    #[test]
    fn a_base_url_is_the_address_of_a_folder() {
        assert_eq!(base("https://example.org").map(|url| url.join("a/")), Ok("https://example.org/a/".to_owned()));
        let below = base("https://example.org:8080/news/figures/").expect("an address");
        assert_eq!((below.path(), below.host()), ("/news/figures/", "example.org:8080"));
        assert_eq!(base("http://example.org").expect("an address").path(), "/");
        for bad in ["example.org", "ftp://e.org", "https://", "https:///x", "https://e.org/?a", "https://e.org/#a"] {
            assert_eq!(base(bad), Err(NoBaseUrl), "{bad}");
        }
    }
}
