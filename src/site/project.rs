//! The folder that a site is made from.

use super::fault::{AtPath, FileError};
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the file that says who answers for the site.
pub const SITE_FILE: &str = "site.json";

/// The name of the file of what the reports of a folder share.
pub const REGISTERS_FILE: &str = "registers.json";

/// Files of `seeds/` that are something else than a report. No report can have their names.
const NO_REPORTS: [&str; 2] = [SITE_FILE, REGISTERS_FILE];

/// The folder that a site is made from: sources, seeds, style and skeleton.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// Finds the project: the package that cargo runs, else the current folder or the nearest one above it that has
    /// `seeds/` and a `Cargo.toml`.
    ///
    /// # Errors
    /// When there is none, with the place where the search began.
    pub fn find() -> Result<Self, NoProject> {
        let run_by_cargo = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let here = env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        match run_by_cargo {
            Some(package) if is_project(&package) => Ok(Self::at(&package)),
            _ => Self::above(&here).ok_or(NoProject { searched_from: here }),
        }
    }

    fn above(folder: &Path) -> Option<Self> {
        folder.ancestors().find(|ancestor| is_project(ancestor)).map(Self::at)
    }

    /// The project in a folder that is known to be one.
    pub fn at(root: &Path) -> Self {
        // Reports of edits carry resolved paths; ours must begin alike.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Self { root }
    }

    /// The folder that holds everything else.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The reports' data.
    pub fn seeds(&self) -> PathBuf {
        self.root.join("seeds")
    }

    /// The report files among the seeds, in order of name.
    ///
    /// # Errors
    /// Where the folder cannot be listed.
    pub fn report_files(&self) -> Result<Vec<PathBuf>, FileError> {
        let seeds = self.seeds();
        let mut found = Vec::new();
        for entry in fs::read_dir(&seeds).at("list", &seeds)? {
            let path = entry.at("list", &seeds)?.path();
            let is_another = path.file_name().is_some_and(|name| NO_REPORTS.iter().any(|other| name == *other));
            if path.extension().is_some_and(|ending| ending == "json") && !is_another {
                found.push(path);
            }
        }
        found.sort();
        Ok(found)
    }

    /// Who answers for the site; there need not be one.
    pub fn site_file(&self) -> PathBuf {
        self.seeds().join(SITE_FILE)
    }

    /// What the reports share; there need not be one.
    pub fn registers_file(&self) -> PathBuf {
        self.seeds().join(REGISTERS_FILE)
    }

    /// The stylesheets.
    pub fn style(&self) -> PathBuf {
        self.root.join("style")
    }

    /// The Rust sources.
    pub fn sources(&self) -> PathBuf {
        self.root.join("src")
    }

    /// The skeleton that every page is poured into.
    pub fn skeleton(&self) -> PathBuf {
        self.root.join("index.html")
    }

    /// Where intermediate files go, which `cargo clean` removes.
    pub fn scratch(&self) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        self.root.join(target).join("site")
    }
}

fn is_project(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file() && folder.join("seeds").is_dir()
}

/// There is no project where it was looked for.
#[derive(Debug)]
pub struct NoProject {
    searched_from: PathBuf,
}

impl fmt::Display for NoProject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "neither {} nor a folder above it holds Cargo.toml and seeds/; start this inside the project's folder",
            self.searched_from.display()
        )
    }
}

impl std::error::Error for NoProject {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_found_from_a_folder_inside_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let found = Project::above(&root.join("src/site")).expect("this package is a project");
        assert_eq!(found.root(), root.canonicalize().expect("it exists"));
        assert!(Project::above(Path::new("/")).is_none());
    }
}
