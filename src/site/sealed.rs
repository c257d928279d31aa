//! Which report files were found clean before, by these very rules and beside these very registers: one that nobody touched
//! since need not be held against all rules again.

use super::assets::hex;
use super::fault::FileError;
use super::project::Project;
use super::replace::write_whole;
use crate::draft::Source;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// What is kept of clean files between two runs.
pub struct Seals {
    kept: PathBuf,
    known: BTreeSet<String>,
    /// Of the rules, which are the program's.
    program: String,
}

impl Seals {
    /// Those of earlier runs. Where they cannot be read there are none, and every file is checked.
    pub fn read(project: &Project, program: &str) -> Self {
        let kept = project.scratch().join("clean");
        let known = fs::read_to_string(&kept).unwrap_or_default().lines().map(str::to_owned).collect();
        Self { kept, known, program: program.to_owned() }
    }

    /// Names a file exactly, with all that a finding in it depends on: the rules, and the text of shared registers.
    pub fn of(&self, source: &Source, registers: &str) -> String {
        let mut hash = Sha256::new();
        for part in [self.program.as_str(), registers, &source.name, &source.text] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hex(&hash.finalize()[..16])
    }

    pub fn holds(&self, seal: &str) -> bool {
        self.known.contains(seal)
    }

    /// Keeps these for the next run, and no others.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn keep(&self, seals: &BTreeSet<String>) -> Result<(), FileError> {
        if *seals == self.known {
            return Ok(());
        }
        let lines: Vec<&str> = seals.iter().map(String::as_str).collect();
        write_whole(&self.kept, lines.join("\n").as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::super::load::Library;
    use super::*;

    fn project() -> (tempfile::TempDir, Project) {
        let folder = tempfile::tempdir().expect("a folder");
        let project = Project::at(folder.path());
        for needed in [folder.path().join("seeds"), project.scratch()] {
            fs::create_dir_all(needed).expect("created");
        }
        fs::write(folder.path().join("seeds/base.json"), include_str!("../check/base.json")).expect("written");
        (folder, project)
    }

    #[test]
    fn a_seal_is_of_one_text_under_one_name_by_one_program_beside_one_register() {
        let (_folder, project) = project();
        let source = |name: &str, text: &str| Source { name: name.into(), text: text.into() };
        let seals = Seals::read(&project, "1");
        let seal = seals.of(&source("a", "text"), "shared");
        assert_eq!(seal, Seals::read(&project, "1").of(&source("a", "text"), "shared"));
        let others = [
            seals.of(&source("b", "text"), "shared"),
            seals.of(&source("a", "texts"), "hared"),
            seals.of(&source("a", "text"), "other"),
            Seals::read(&project, "2").of(&source("a", "text"), "shared"),
        ];
        assert!(!others.contains(&seal), "{others:?}");
    }

    #[test]
    fn a_file_that_was_clean_and_is_edited_is_checked_again() {
        let (folder, project) = project();
        let load = || Library::load_sealed(&project, &Seals::read(&project, "1"));
        load().unwrap_or_else(|broken| panic!("{}", broken.terminal));
        assert_eq!(fs::read_to_string(project.scratch().join("clean")).expect("kept").lines().count(), 1);
        let again = load().unwrap_or_else(|broken| panic!("{}", broken.terminal));
        assert_eq!(again.reports().len(), 1);

        let path = folder.path().join("seeds/base.json");
        let text = fs::read_to_string(&path).expect("read");
        fs::write(&path, text.replacen("\"claimant\"", "\"claimants\"", 1)).expect("written");
        let broken = load().err().expect("a figure has lost who said it");
        assert!(broken.terminal.contains("claimant"), "{}", broken.terminal);
    }
}
