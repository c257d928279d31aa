//! A project of a test's own, and the program run in it as an author runs it.

#![allow(dead_code, reason = "each binary that includes this uses a part of it")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// How the program ended, and what it said.
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A folder that goes with the test, and is a project to the program.
pub struct Scratch(TempDir);

impl Scratch {
    /// With nothing in it.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// With one file, given by its path.
    pub fn with(path: &str, text: &str) -> Self {
        let scratch = Self(tempfile::tempdir().expect("a temporary folder"));
        scratch.write("Cargo.toml", "");
        scratch.write(path, text);
        scratch
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file for the test");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("a file of the test")
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.0.path().join(path)).expect("a file of the test");
    }

    /// What stands in a folder, hidden files included.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.0.path().join(folder)).expect("a folder");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        let ended = self.command(arguments).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
        let ended = Ended { code: ended.status.code(), out: text(ended.stdout), err: text(ended.stderr) };
        assert!(!ended.err.contains("panicked") && ended.code.is_some(), "{arguments:?} broke down: {}", ended.err);
        ended
    }

    /// The program with these arguments, about to be started here.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = match std::env::var_os("HUMANITARIAN_FIGURES_PROGRAM") {
            // A program that is tested as it is given away: it knows of no compiler.
            Some(program) => {
                let mut command = Command::new(program);
                command.env_clear();
                command
            }
            None => Command::new(env!("CARGO_BIN_EXE_humanitarian-figures")),
        };
        // Under cargo the package that is tested would be taken for the project.
        command.args(arguments).current_dir(self.0.path()).env_remove("CARGO_MANIFEST_DIR").stdin(Stdio::null());
        command
    }
}

/// The lines that were taken out and those that were put in, in order, as the longest common sequence tells them apart.
pub fn git_like_lines<'t>(before: &'t str, after: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let mut common = vec![vec![0u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = match old[i] == new[j] {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut taken, mut put) = (0, 0, Vec::new(), Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            taken.push(old[i]);
            i += 1;
        } else {
            put.push(new[j]);
            j += 1;
        }
    }
    (taken, put)
}
