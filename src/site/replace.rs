//! Puts a text in the place of a file: whole or not at all, and never over what somebody else wrote meanwhile.

use super::fault::{AtPath, FileError};
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Why a file was not replaced. It is as it was.
#[derive(Debug)]
pub enum ReplaceError {
    File(FileError),
    /// It is no longer what was read.
    Changed(PathBuf),
}

impl fmt::Display for ReplaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Changed(path) => {
                write!(
                    f,
                    "{} was changed by somebody else meanwhile; nothing was written, so try again",
                    path.display()
                )
            }
        }
    }
}

impl std::error::Error for ReplaceError {}

impl From<FileError> for ReplaceError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

/// Replaces a file that holds `before`. The new content is written beside it, brought to the disk, and takes its place by
/// renaming; a link is followed, and who may read the file stays as it is.
///
/// # Errors
/// Where the file holds something else by now, or cannot be written.
pub fn replace_file(path: &Path, before: &[u8], after: &[u8]) -> Result<(), ReplaceError> {
    let path = path.canonicalize().at("find", path)?;
    let mut hidden = OsString::from(".");
    hidden.push(path.file_name().unwrap_or_default());
    hidden.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(hidden);
    let written = write(&path, &beside, after).and_then(|()| match fs::read(&path).at("read", &path)? == before {
        true => Ok(fs::rename(&beside, &path).at("replace", &path)?),
        false => Err(ReplaceError::Changed(path.clone())),
    });
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written?;
    // A folder that cannot be brought to the disk (on some systems none can) holds the new file all the same.
    let _ = path.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    Ok(())
}

fn write(path: &Path, beside: &Path, content: &[u8]) -> Result<(), ReplaceError> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(beside).at("create", beside)?;
    file.write_all(content).at("write", beside)?;
    let about = fs::metadata(path).at("look at", path)?;
    fs::set_permissions(beside, about.permissions()).at("set who may read", beside)?;
    Ok(file.sync_all().at("write", beside)?)
}

/// Writes a file that is made from others and can be made again: whoever reads it, or a process that is killed, meets the
/// old one or the new one.
///
/// # Errors
/// Where it cannot be written.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(format!(".{}", std::process::id()));
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, bytes).at("write", &unfinished)?;
    fs::rename(&unfinished, path).at("replace", path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.json");
        fs::write(&path, "old").expect("written");
        replace_file(&path, b"old", b"new").expect("replaced");
        assert_eq!(fs::read(&path).expect("read"), b"new");
        let told = replace_file(&path, b"old", b"newer").expect_err("it is not old any more").to_string();
        assert!(told.contains("changed by somebody else"), "{told}");
        assert_eq!(fs::read(&path).expect("read"), b"new");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1, "nothing is left beside it");
    }
}
