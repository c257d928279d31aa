//! A site that can be asked for its files, and what a reader's request finds in it.

use super::render::Broken;
use axum::body::Bytes;

/// A site on show.
pub trait Site: Send + Sync {
    /// A short name for exactly this content: two sites with the same stamp are the same.
    fn stamp(&self) -> &str;

    /// What keeps its reports from being shown, as HTML, where it has none to show.
    fn fault(&self) -> Option<&str> {
        None
    }

    /// What stands at the path of a URL, `/` first.
    fn find(&self, url_path: &str) -> Found;
}

/// What stands at a URL's path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A file, with its path below the root.
    File { path: String, bytes: Bytes },
    /// A folder that was asked for without its closing slash: relative links would lead astray.
    Folder,
    /// Nothing; and the page that says so, if the site has one.
    Nothing(Option<Bytes>),
    /// A file of the site, but it cannot be made.
    Fault(Broken),
}

/// The page for what is not there.
pub const NOT_FOUND: &str = "404.html";

/// What stands at the path of a URL of a site whose files `file` gives by their paths.
///
/// # Errors
/// What `file` says.
pub fn find(url_path: &str, file: impl Fn(&str) -> Result<Option<Bytes>, Broken>) -> Result<Found, Broken> {
    let path = url_path.strip_prefix('/').unwrap_or(url_path);
    let is_folder = path.is_empty() || path.ends_with('/');
    let wanted = if is_folder { format!("{path}index.html") } else { path.to_owned() };
    if let Some(bytes) = file(&wanted)? {
        return Ok(Found::File { path: wanted, bytes });
    }
    if !is_folder && file(&format!("{path}/index.html"))?.is_some() {
        return Ok(Found::Folder);
    }
    Ok(Found::Nothing(file(NOT_FOUND)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_finds_its_file_its_folder_or_nothing() {
        let files = ["index.html", "reports/a/index.html", "feed.xml"];
        let told = |url: &str| {
            let found = find(url, |path| Ok(files.contains(&path).then(|| Bytes::from(path.to_owned()))));
            match found.expect("no fault") {
                Found::File { path, bytes } if bytes == path => path,
                Found::Folder => "(folder)".into(),
                Found::Nothing(None) => "(nothing)".into(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(told("/"), "index.html");
        assert_eq!(told("/index.html"), "index.html");
        assert_eq!(told("/reports/a/"), "reports/a/index.html");
        assert_eq!(told("/reports/a"), "(folder)");
        assert_eq!(told("/feed.xml"), "feed.xml");
        for nothing in ["/feed.xml/", "/reports", "//reports/a", "/../index.html"] {
            assert_eq!(told(nothing), "(nothing)", "{nothing}");
        }
    }
}
