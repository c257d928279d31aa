//! The shared registers beside the files to check: read and checked once for all files of a folder.

use super::report::shown;
use crate::check::{CheckedRegisters, Finding, Refused, check_registers, read};
use crate::draft::Source;
use crate::site::project::{Project, REGISTERS_FILE};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files of registers, by their paths.
pub struct Files {
    read: BTreeMap<PathBuf, (Source, Option<Finding>)>,
    /// Why others could not be read.
    pub unreadable: Vec<String>,
}

/// What came of checking them, by their paths.
pub type Beside<'a> = BTreeMap<&'a Path, (&'a Source, CheckedRegisters<'a>)>;

/// Whether a file is one of registers: by its name, since that is how reports find it.
pub fn is_registers(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name == REGISTERS_FILE)
}

/// The registers that hold for a file: those in its folder; for a draft, those of the reports that it will stand among.
pub fn registers_of(file: &Path) -> PathBuf {
    match Project::of_draft(file) {
        Some(project) if !is_registers(file) => PathBuf::from(shown(&project.registers_file())),
        _ => file.with_file_name(REGISTERS_FILE),
    }
}

impl Files {
    /// The registers among these files, and those beside them.
    pub fn of(files: &[PathBuf]) -> Self {
        let mut found = Self { read: BTreeMap::new(), unreadable: Vec::new() };
        for file in files {
            let path = registers_of(file);
            if found.read.contains_key(&path) || !(is_registers(file) || path.exists()) {
                continue;
            }
            match read(&path) {
                Ok(source) => _ = found.read.insert(path, (source, None)),
                Err(Refused::Finding(refused)) => _ = found.read.insert(path, (refused.0, Some(refused.1))),
                Err(Refused::Unreadable(why)) if !found.unreadable.contains(&why) => found.unreadable.push(why),
                Err(Refused::Unreadable(_)) => {}
            }
        }
        found
    }

    pub fn checked(&self) -> Beside<'_> {
        let checked = |source, refused: &Option<Finding>| match refused {
            None => check_registers(source),
            Some(finding) => CheckedRegisters { findings: vec![finding.clone()], registers: None },
        };
        self.read.iter().map(|(path, (source, refused))| (path.as_path(), (source, checked(source, refused)))).collect()
    }
}
