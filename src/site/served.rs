//! A site held in memory, and what a reader's request finds in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use axum::body::Bytes;
use sha2::{Digest, Sha256};

use super::assets::hex;
use super::dev_page::picture_source;
use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::write::LIST;
use crate::picture::Form;

/// A site held in memory.
#[derive(Debug)]
pub struct Site {
    files: BTreeMap<String, Bytes>,
    stamp: String,
}

/// What stands at a URL's path.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A file, with its path below the root.
    File { path: &'a str, bytes: &'a Bytes },
    /// A folder that was asked for without its closing slash: relative links would lead astray.
    Folder,
    /// A picture that is to be drawn from the SVG with this stem.
    Picture { stem: &'a str, form: Form },
    /// Nothing.
    Nothing,
}

impl Site {
    /// Holds these files.
    pub fn new(files: impl IntoIterator<Item = SiteFile>) -> Self {
        let files: BTreeMap<_, _> = files.into_iter().map(|file| (file.path, Bytes::from(file.bytes))).collect();
        let mut hash = Sha256::new();
        for (path, bytes) in &files {
            hash.update(path);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
        let stamp = hex(&hash.finalize()[..8]);
        Self { files, stamp }
    }

    /// Reads a folder that was written as a site.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn load(folder: &Path) -> Result<Self, FileError> {
        let mut files = Vec::new();
        let mut folders = vec![(folder.to_owned(), String::new())];
        while let Some((inside, prefix)) = folders.pop() {
            for entry in fs::read_dir(&inside).at("list", &inside)? {
                let path = entry.at("list", &inside)?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let site_path = format!("{prefix}{name}");
                if path.is_dir() {
                    folders.push((path, format!("{site_path}/")));
                } else if site_path != LIST {
                    files.push(SiteFile { bytes: fs::read(&path).at("read", &path)?, path: site_path });
                }
            }
        }
        Ok(Self::new(files))
    }

    /// A short name for exactly this content: two sites with the same stamp are the same.
    pub fn stamp(&self) -> &str {
        &self.stamp
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What stands at the path of a URL, `/` first.
    pub fn find<'a>(&'a self, url_path: &'a str) -> Found<'a> {
        let path = url_path.strip_prefix('/').unwrap_or(url_path);
        let index = format!("{path}index.html");
        let wanted = if path.is_empty() || path.ends_with('/') { &index } else { path };
        if let Some((path, bytes)) = self.files.get_key_value(wanted) {
            return Found::File { path, bytes };
        }
        if !path.is_empty() && self.files.contains_key(&format!("{path}/index.html")) {
            return Found::Folder;
        }
        match Form::of(path) {
            Some((stem, form)) if self.files.contains_key(&picture_source(stem)) => Found::Picture { stem, form },
            _ => Found::Nothing,
        }
    }

    /// The page for what is not there, if the site has one.
    pub fn not_found_page(&self) -> Option<&Bytes> {
        self.files.get("404.html")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        Site::new([
            SiteFile::new("index.html", "home"),
            SiteFile::new("reports/a/index.html", "a"),
            SiteFile::new("feed.xml", "f"),
            SiteFile::new(picture_source("reports/a/chart"), "<svg>"),
        ])
    }

    #[test]
    fn a_url_finds_its_file_its_folder_or_nothing() {
        let site = site();
        let file = |url| match site.find(url) {
            Found::File { path, .. } => path,
            Found::Folder => "(folder)",
            Found::Picture { .. } => "(picture)",
            Found::Nothing => "(nothing)",
        };
        assert_eq!(file("/"), "index.html");
        assert_eq!(file("/index.html"), "index.html");
        assert_eq!(file("/reports/a/"), "reports/a/index.html");
        assert_eq!(file("/reports/a"), "(folder)");
        assert_eq!(file("/feed.xml"), "feed.xml");
        let picture = |url| match site.find(url) {
            Found::Picture { stem, form } => Some((stem, form)),
            _ => None,
        };
        assert_eq!(picture("/reports/a/chart@2x.png"), Some(("reports/a/chart", Form::Png2x)));
        assert_eq!(picture("/reports/b/chart.png"), None);
        for nothing in ["/feed.xml/", "/reports", "//reports/a", "/../index.html"] {
            assert_eq!(file(nothing), "(nothing)", "{nothing}");
        }
    }

    #[test]
    fn the_stamp_follows_the_content() {
        assert_eq!(site().stamp(), site().stamp());
        assert_ne!(site().stamp(), Site::new([SiteFile::new("index.html", "home")]).stamp());
        let moved = |path, bytes| Site::new([SiteFile::new(path, bytes)]).stamp;
        assert_ne!(moved("ab", "c"), moved("a", "bc"));
    }
}
