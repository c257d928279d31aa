//! Folders of our own that go, whether they are there or not.

use super::fault::{AtPath, FileError};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

/// Removes a folder, if there is one.
pub fn remove_folder(folder: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::new("remove", folder, error)),
        _ => Ok(()),
    }
}

/// Removes all that stands in a folder under other names.
pub fn remove_but(folder: &Path, names: &BTreeSet<OsString>) -> Result<(), FileError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.at("list", folder)?,
    };
    for entry in entries {
        let entry = entry.at("list", folder)?;
        if !names.contains(&entry.file_name()) {
            let path = entry.path();
            match if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) } {
                // Another process may tidy too.
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at("remove", &path)?,
                _ => {}
            }
        }
    }
    Ok(())
}
