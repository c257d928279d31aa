//! What a folder holds of a site that was written into it: its files, part by part, and what each part was made of.

use super::fault::{AtPath, FileError};
use super::replace::write_whole;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

/// Lists the files of a site that was written here, itself not included. By it the next build knows what it may replace,
/// and what it need not.
pub const LIST: &str = ".figures-site";

/// What begins the line of a part. No path of a site begins so.
const PART: &str = "= ";

/// The files of a written site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// By their names.
    pub parts: BTreeMap<String, Entry>,
}

/// A part of a written site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it was made of, in short; empty where that is not known.
    pub stamp: String,
    /// The paths of its files.
    pub files: Vec<String>,
}

impl Ledger {
    /// Of a folder; nothing where no site was written.
    ///
    /// # Errors
    /// Where the list is there and cannot be read.
    pub fn read(folder: &Path) -> Result<Self, FileError> {
        let path = folder.join(LIST);
        match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            text => Ok(Self::parse(&text.at("read", &path)?)),
        }
    }

    fn parse(text: &str) -> Self {
        let mut parts: BTreeMap<String, Entry> = BTreeMap::new();
        // What stands above every part is of a list without parts.
        let mut own = (String::new(), Entry::default());
        for line in text.lines() {
            match line.strip_prefix(PART) {
                Some(part) => {
                    let (stamp, name) = part.split_once(' ').unwrap_or(("", part));
                    let next = (name.to_owned(), Entry { stamp: stamp.to_owned(), files: Vec::new() });
                    let (name, entry) = std::mem::replace(&mut own, next);
                    parts.insert(name, entry);
                }
                None => own.1.files.push(line.to_owned()),
            }
        }
        parts.insert(own.0, own.1);
        parts.retain(|_, entry| !entry.files.is_empty());
        Self { parts }
    }

    /// Keeps it in a folder. A reader of the list meets the old one or the new one.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), FileError> {
        write_whole(&folder.join(LIST), self.text().as_bytes())
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (name, Entry { stamp, files }) in &self.parts {
            text.push_str(&format!("{PART}{stamp} {name}\n"));
            for file in files {
                text.push_str(file);
                text.push('\n');
            }
        }
        text
    }

    /// The paths of all files, and of nothing else.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.parts.values().flat_map(|entry| &entry.files).map(String::as_str)
    }

    /// A path that two files want, or that one wants as a file and another as a folder.
    pub fn contradiction(&self) -> Option<&str> {
        let mut paths: BTreeSet<&str> = BTreeSet::new();
        if let Some(twice) = self.files().find(|path| !paths.insert(path)) {
            return Some(twice);
        }
        let mut folders = paths.iter().flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]));
        folders.find(|folder| paths.contains(folder))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Of parts by name, stamp and files.
    pub fn ledger(parts: &[(&str, &str, &[&str])]) -> Ledger {
        let entry = |&(name, stamp, files): &(&str, &str, &[&str])| {
            let files = files.iter().map(|file| (*file).to_owned()).collect();
            (name.to_owned(), Entry { stamp: stamp.to_owned(), files })
        };
        Ledger { parts: parts.iter().map(entry).collect() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(Ledger::read(folder.path()).expect("nothing there"), Ledger::default());
        let whole =
            ledger(&[("front", "a1", &["index.html", "404.html"]), ("report a b", "", &["reports/a/index.html"])]);
        whole.write(folder.path()).expect("written");
        assert_eq!(Ledger::read(folder.path()).expect("readable"), whole);
        assert_eq!(whole.files().count(), 3);
    }

    #[test]
    fn a_list_without_parts_is_understood() {
        assert_eq!(Ledger::parse("index.html\na/b.css\n"), ledger(&[("", "", &["index.html", "a/b.css"])]));
    }

    #[test]
    fn a_site_that_contradicts_itself_is_told() {
        let two = |a: &str, b: &str| ledger(&[("x", "", &[a]), ("y", "", &[b])]).contradiction().map(str::to_owned);
        assert_eq!(two("a", "a").as_deref(), Some("a"));
        assert_eq!(two("a", "a/b").as_deref(), Some("a"));
        assert_eq!(two("a", "ab"), None);
    }
}
