//! Whether a folder may be replaced by a site: never over files of somebody else.

use super::fault::{AtPath, FileError};
use super::ledger::{LIST, Ledger};
use super::write::WriteError;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Litter that file managers leave in every folder, not worth stopping for.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Whether a site may be written to `out`, asked before the long work of making one. Changes nothing.
///
/// # Errors
/// When `out` holds anything that an earlier build did not write, or cannot be read.
pub fn ensure_replaceable(out: &Path) -> Result<(), WriteError> {
    let (parent, name) = place_of(out)?;
    match foreign_file(&parent.join(&name))? {
        Some(file) => Err(WriteError::Foreign { folder: parent.join(name), file }),
        None => Ok(()),
    }
}

/// The folder that holds `out` and the name of `out` in it. A link is followed.
///
/// # Errors
/// When there is no such folder as `out` could be.
pub(super) fn place_of(out: &Path) -> Result<(PathBuf, OsString), WriteError> {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    let Some(name) = out.file_name().map(ToOwned::to_owned) else {
        return Err(WriteError::NoFolder(out));
    };
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    Ok((parent, name))
}

/// The first thing in `folder` that is not on its list of written files.
pub(super) fn foreign_file(folder: &Path) -> Result<Option<PathBuf>, FileError> {
    if !folder.exists() {
        return Ok(None);
    }
    let ledger = Ledger::read(folder)?;
    let known: BTreeSet<PathBuf> = ledger.files().chain([LIST]).map(|path| folder.join(path)).collect();
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
