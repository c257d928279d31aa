//! Writes a site into a folder: whole or not at all, and never over files of somebody else.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::{AtPath, FileError};
use super::file::SiteFile;

/// Lists the files of a site that was written here, itself not included. By it the next build knows what it may replace.
pub const LIST: &str = ".figures-site";

/// Litter that file managers leave in every folder, not worth stopping for.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

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

/// Whether [`write_site`] would write to `out`, asked before the long work of making a site. Changes nothing.
///
/// # Errors
/// When `out` holds anything that an earlier build did not write, or cannot be read.
pub fn ensure_replaceable(out: &Path) -> Result<(), WriteError> {
    replaceable(out).map(drop)
}

/// Writes `files` as the folder `out`, replacing the site that an earlier build wrote there.
///
/// The files are written beside it first and take its place by renaming, so that a reader, or a build that fails,
/// never meets half a site.
///
/// # Errors
/// When `out` holds anything that an earlier build did not write, or a file cannot be written.
pub fn write_site(files: &[SiteFile], out: &Path) -> Result<(), WriteError> {
    let list = list_of(files)?;
    let (parent, name) = replaceable(out)?;
    let out = parent.join(&name);
    fs::create_dir_all(&parent).at("create", &parent)?;

    let beside = |suffix: &str| {
        let mut hidden = OsString::from(".");
        hidden.push(&name);
        hidden.push(suffix);
        parent.join(hidden)
    };
    let (fresh, old) = (beside(".new"), beside(".old"));
    // What a build that was killed may have left, and nothing else that happens to be called so.
    for left in [&fresh, &old] {
        if let Some(file) = foreign_file(left)? {
            return Err(WriteError::Foreign { folder: left.clone(), file });
        }
        remove(left)?;
    }
    let written = write_all(files, &list, &fresh).and_then(|()| swap(&fresh, &out, &old));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = remove(&fresh);
    }
    written?;
    remove(&old)?;
    Ok(())
}

/// The sorted paths of a site's files, one a line.
fn list_of(files: &[SiteFile]) -> Result<String, WriteError> {
    let mut paths = BTreeSet::new();
    for file in files {
        if !file.has_safe_path() || file.path == LIST || !paths.insert(file.path.as_str()) {
            return Err(WriteError::BadPath(file.path.clone()));
        }
    }
    for path in &paths {
        let mut folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(folder) = folders.find(|folder| paths.contains(folder)) {
            return Err(WriteError::BadPath(folder.to_owned()));
        }
    }
    Ok(paths.iter().flat_map(|path| [path, "\n"]).collect())
}

/// The folder that holds `out` and the name of `out` in it, if a site may be written there. A link is followed.
fn replaceable(out: &Path) -> Result<(PathBuf, OsString), WriteError> {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    let Some(name) = out.file_name().map(ToOwned::to_owned) else {
        return Err(WriteError::NoFolder(out));
    };
    if let Some(file) = foreign_file(&out)? {
        return Err(WriteError::Foreign { folder: out, file });
    }
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    Ok((parent, name))
}

/// The first thing in `folder` that is not on its list of written files.
fn foreign_file(folder: &Path) -> Result<Option<PathBuf>, FileError> {
    if !folder.exists() {
        return Ok(None);
    }
    let list_file = folder.join(LIST);
    let list = match fs::read_to_string(&list_file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        list => list.at("read", &list_file)?,
    };
    let known: BTreeSet<PathBuf> = list.lines().chain([LIST]).map(|path| folder.join(path)).collect();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).at("list", &inside)? {
            let entry = entry.at("list", &inside)?;
            let (path, kind) = (entry.path(), entry.file_type().at("look at", &entry.path())?);
            if kind.is_dir() {
                folders.push(path);
            } else if !known.contains(&path) && !LITTER.iter().any(|name| entry.file_name() == *name) {
                return Ok(Some(path.strip_prefix(folder).map(Path::to_owned).unwrap_or(path)));
            }
        }
    }
    Ok(None)
}

fn write_all(files: &[SiteFile], list: &str, folder: &Path) -> Result<(), FileError> {
    fs::create_dir_all(folder).at("create", folder)?;
    // The list comes first: by it the next build knows what it may remove of one that was killed.
    let path = folder.join(LIST);
    fs::write(&path, list).at("write", &path)?;
    for file in files {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).at("create", parent)?;
        }
        fs::write(&path, &file.bytes).at("write", &path)?;
    }
    Ok(())
}

/// Puts `fresh` in the place of `out`; what stood there becomes `old`.
fn swap(fresh: &Path, out: &Path, old: &Path) -> Result<(), FileError> {
    let replaces = out.exists();
    if replaces {
        fs::rename(out, old).at("replace", out)?;
    }
    let moved = fs::rename(fresh, out).at("replace", out);
    if moved.is_err() && replaces {
        // Nothing more can be done if even this fails: the old site is whole, under its other name.
        let _ = fs::rename(old, out);
    }
    moved
}

fn remove(folder: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::new("remove", folder, error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        write_all(&site(&["index.html"]), "index.html\nnever/written.html\n", &left).expect("half a site");
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
