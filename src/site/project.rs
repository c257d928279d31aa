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

/// The name of the file of what editors decide on the reports of a folder.
pub const EDITORS_FILE: &str = "editors.json";

/// The folder of report files that are not finished: kept with the others, and part of no site.
pub const DRAFTS: &str = "drafts";

/// Files of `seeds/` that are something else than a report. No report can have their names.
const NO_REPORTS: [&str; 3] = [SITE_FILE, REGISTERS_FILE, EDITORS_FILE];

/// Where a folder without sources keeps intermediate files.
pub const KEPT: &str = ".humanitarian-figures";

/// The folder that a site is made from: report files and what belongs to them. The program's own has its sources, style and
/// skeleton too; of any other, the program brings these along.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    has_sources: bool,
}

impl Project {
    /// Finds the project: the package that cargo runs, else the current folder or the nearest one above it that has
    /// `seeds/` or a site file.
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
        let has_sources = is_package(&root);
        Self { root, has_sources }
    }

    /// A folder that is taken for the program's own, whatever is in it.
    #[cfg(test)]
    pub fn of_sources(root: &Path) -> Self {
        Self { has_sources: true, ..Self::at(root) }
    }

    /// Whether it is the program's own, of which program and pages are built anew.
    pub fn has_sources(&self) -> bool {
        self.has_sources
    }

    /// The folder that holds everything else.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The reports' data: `seeds/`, or the folder itself where it holds the site file.
    pub fn seeds(&self) -> PathBuf {
        if is_flat(&self.root) { self.root.clone() } else { self.root.join("seeds") }
    }

    /// The report files among the seeds, in order of name.
    ///
    /// # Errors
    /// Where the folder cannot be listed.
    pub fn report_files(&self) -> Result<Vec<PathBuf>, FileError> {
        reports_in(&self.seeds())
    }

    /// Where report files stand that are not finished; there need not be any.
    pub fn drafts(&self) -> PathBuf {
        self.root.join(DRAFTS)
    }

    /// The files in it, in order of name.
    ///
    /// # Errors
    /// Where the folder is there and cannot be listed.
    pub fn draft_files(&self) -> Result<Vec<PathBuf>, FileError> {
        let drafts = self.drafts();
        if drafts.is_dir() { reports_in(&drafts) } else { Ok(Vec::new()) }
    }

    /// The project that a file is a draft of, whether or not it is there yet; none where it stands elsewhere.
    pub fn of_draft(file: &Path) -> Option<Self> {
        let whole = std::path::absolute(file).ok()?;
        let folder = whole.parent().filter(|folder| folder.file_name().is_some_and(|name| name == DRAFTS))?;
        folder.parent().filter(|root| is_project(root)).map(Self::at)
    }

    /// Who answers for the site; there need not be one.
    pub fn site_file(&self) -> PathBuf {
        self.seeds().join(SITE_FILE)
    }

    /// What editors decide; there need not be any.
    pub fn editors_file(&self) -> PathBuf {
        self.seeds().join(EDITORS_FILE)
    }

    /// What the reports share; there need not be one.
    pub fn registers_file(&self) -> PathBuf {
        self.seeds().join(REGISTERS_FILE)
    }

    /// Where the schemas of its files lie, for editors.
    pub fn schemas(&self) -> PathBuf {
        self.root.join(if self.has_sources { "docs/contracts" } else { "schema" })
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

    /// Where intermediate files go: with sources, where `cargo clean` removes them.
    pub fn scratch(&self) -> PathBuf {
        if !self.has_sources {
            return self.root.join(KEPT);
        }
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        self.root.join(target).join("site")
    }
}

/// The report files of a folder, in order of name.
///
/// # Errors
/// Where it cannot be listed.
pub fn reports_in(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).at("list", folder)? {
        let path = entry.at("list", folder)?.path();
        let is_another = path.file_name().is_some_and(|name| NO_REPORTS.iter().any(|other| name == *other));
        if path.extension().is_some_and(|ending| ending == "json") && !is_another {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a folder is one that a site is made from.
pub fn is_project(folder: &Path) -> bool {
    folder.join("seeds").is_dir() || is_flat(folder)
}

/// Report files and site file side by side, without a folder around them.
fn is_flat(folder: &Path) -> bool {
    folder.join(SITE_FILE).is_file() && !folder.join("seeds").is_dir()
}

/// Whether these are the sources of this very program.
fn is_package(folder: &Path) -> bool {
    let own_name = format!("name = \"{}\"", env!("CARGO_PKG_NAME"));
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    folder.join("src").is_dir() && manifest.lines().any(|line| line.trim() == own_name)
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
            "neither {} nor a folder above it holds seeds/ or {SITE_FILE}; start this inside a folder of figures, or make \
             one with `humanitarian-figures init`",
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
        assert!(found.has_sources());
        assert!(Project::above(Path::new("/")).is_none());
    }

    #[test]
    fn a_folder_of_figures_has_no_sources_and_may_be_flat() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!is_project(folder.path()));
        fs::write(folder.path().join(SITE_FILE), "{}").expect("written");
        let flat = Project::above(folder.path()).expect("it holds a site file");
        assert!(!flat.has_sources());
        assert_eq!(flat.seeds(), flat.root());
        assert_eq!(flat.scratch(), flat.root().join(KEPT));
        assert_eq!(flat.draft_files().expect("none is no fault"), Vec::<PathBuf>::new());
        let draft = flat.drafts().join("a.json");
        assert_eq!(Project::of_draft(&draft).expect("there need not be a file").root(), flat.root());
        assert!(Project::of_draft(&flat.root().join("a.json")).is_none());

        fs::create_dir(folder.path().join("seeds")).expect("created");
        fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"another\"").expect("written");
        let deep = Project::above(&folder.path().join("seeds")).expect("it holds seeds");
        assert!(!deep.has_sources());
        assert_eq!(deep.seeds(), flat.root().join("seeds"));
    }
}
