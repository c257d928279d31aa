//! Writes a site into a folder: whole or not at all, and never over files of somebody else.

use std::fmt;
use std::path::{Path, PathBuf};

use super::fault::FileError;
use super::file::SiteFile;
use super::ledger::{Entry, Ledger};
use super::replaceable::ensure_replaceable;
use super::stage::{Stage, Takes};

/// Why a site was not written. The folder is as it was before.
#[derive(Debug)]
pub enum WriteError {
    /// A file could not be written.
    File(FileError),
    /// The folder holds something that no earlier build put there.
    Foreign { folder: PathBuf, file: PathBuf },
    /// Not a folder that could be replaced, such as `.` or `/`.
    NoFolder(PathBuf),
    /// Two files of the site want one place, or one wants a place outside.
    BadPath(String),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Foreign { folder, file } => write!(
                f,
                "{} holds {}, which no earlier build put there, so it is not replaced. Move that away, or choose \
                 another folder with --out",
                folder.display(),
                file.display()
            ),
            Self::NoFolder(path) => {
                write!(f, "{} cannot be replaced by a site; name a folder of its own with --out", path.display())
            }
            Self::BadPath(path) => {
                write!(f, "the site has more than one file at {path:?}, or that place is outside it")
            }
        }
    }
}

impl std::error::Error for WriteError {}

impl From<FileError> for WriteError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

/// Writes `files` as the folder `out`, replacing the site that an earlier build wrote there.
///
/// # Errors
/// When `out` holds anything that an earlier build did not write, or a file cannot be written.
pub fn write_site(files: &[SiteFile], out: &Path) -> Result<(), WriteError> {
    ensure_replaceable(out)?;
    let stage = Stage::open(out, Takes::All)?;
    files.iter().try_for_each(|file| stage.put(file))?;
    let entry = Entry { stamp: String::new(), files: files.iter().map(|file| file.path.clone()).collect() };
    stage.replace(&Ledger { parts: [("all".to_owned(), entry)].into() })
}

#[cfg(test)]
mod tests {
    use super::super::ledger::LIST;
    use super::*;
    use std::fs;

    /// A temporary folder that goes with the test.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(test: &str) -> Self {
            let path = std::env::temp_dir().join(format!("figures-write-{test}-{}", std::process::id()));
            fs::create_dir_all(&path).expect("a temporary folder");
            Self(path)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).expect("readable");
            entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned()).collect()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn site(paths: &[&str]) -> Vec<SiteFile> {
        paths.iter().map(|path| SiteFile::new(*path, format!("at {path}"))).collect()
    }

    #[test]
    fn a_second_build_replaces_the_first_and_leaves_nothing_of_it() {
        let scratch = Scratch::new("replace");
        let out = scratch.0.join("dist");
        write_site(&site(&["index.html", "gone/index.html"]), &out).expect("a new folder");
        fs::write(out.join(".DS_Store"), "litter").expect("written");
        write_site(&site(&["index.html", "reports/a/index.html"]), &out).expect("its own folder");
        assert_eq!(fs::read_to_string(out.join("reports/a/index.html")).expect("there"), "at reports/a/index.html");
        assert!(!out.join("gone").exists());
        assert_eq!(scratch.names(), ["dist"]);
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused_and_kept() {
        let scratch = Scratch::new("foreign");
        let out = scratch.0.join("photos");
        fs::create_dir_all(out.join("2012")).expect("created");
        fs::write(out.join("2012/one.jpg"), "dear").expect("written");
        ensure_replaceable(&out).expect_err("not ours");
        let error = write_site(&site(&["index.html"]), &out).expect_err("not ours");
        assert!(error.to_string().contains("one.jpg"), "{error}");
        assert_eq!(fs::read_to_string(out.join("2012/one.jpg")).expect("kept"), "dear");
        assert!(!out.join("index.html").exists());
    }

    #[test]
    fn a_file_that_was_added_to_a_site_by_hand_is_not_lost() {
        let scratch = Scratch::new("added");
        let out = scratch.0.join("dist");
        write_site(&site(&["index.html"]), &out).expect("a new folder");
        fs::write(out.join("CNAME"), "figures.example").expect("written");
        let error = write_site(&site(&["index.html"]), &out).expect_err("holds a file of the user's");
        assert!(error.to_string().contains("CNAME"), "{error}");
        assert!(out.join("CNAME").exists());
    }

    #[test]
    fn what_a_killed_build_left_is_removed_and_a_copy_by_hand_is_kept() {
        let scratch = Scratch::new("left");
        let (out, left, copy) = (scratch.0.join("dist"), scratch.0.join(".dist.new"), scratch.0.join(".dist.old"));
        let half = Stage::open(&out, Takes::All).expect("a stage");
        half.put(&site(&["never/published.html"])[0]).expect("half a site");
        std::mem::forget(half);
        assert!(left.join("never/published.html").exists());
        write_site(&site(&["index.html"]), &out).expect("a new folder");
        assert_eq!(scratch.names(), ["dist"]);

        fs::create_dir(&copy).expect("created");
        fs::write(copy.join("thesis.txt"), "dear").expect("written");
        let error = write_site(&site(&["index.html"]), &out).expect_err("not ours");
        assert!(error.to_string().contains("thesis.txt"), "{error}");
        assert_eq!(fs::read_to_string(copy.join("thesis.txt")).expect("kept"), "dear");
        assert!(out.join("index.html").exists());
    }

    #[test]
    fn an_empty_folder_is_taken() {
        let scratch = Scratch::new("empty");
        write_site(&site(&["index.html"]), &scratch.0.join("a/b")).expect("created with its parents");
        let empty = scratch.0.join("empty");
        fs::create_dir(&empty).expect("created");
        write_site(&site(&["index.html"]), &empty).expect("nobody's");
        assert!(empty.join("index.html").exists());
    }

    #[test]
    fn a_site_that_contradicts_itself_leaves_the_old_one_whole() {
        let scratch = Scratch::new("contradiction");
        let out = scratch.0.join("dist");
        write_site(&site(&["index.html"]), &out).expect("a new folder");
        for paths in [&["a", "a"][..], &["a", "a/b"], &["../up"], &[LIST]] {
            write_site(&site(paths), &out).expect_err("no site");
            assert!(out.join("index.html").exists());
        }
        assert_eq!(scratch.names(), ["dist"]);
    }

    #[test]
    fn a_folder_without_a_name_is_refused() {
        assert!(matches!(write_site(&[], Path::new("/")), Err(WriteError::NoFolder(_))));
    }
}
