//! Makes sites through child processes of the newest program.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::cargo::{self, CargoError};
use super::child;
use super::dev_page;
use super::fault::{AtPath, FileError};
use super::project::Project;
use super::render::Broken;
use super::served::Site;
use super::studio::Studio;
use super::supervisor::Workshop;
use super::terminal;
use crate::picture::Form;

/// The package's program, as cargo names it.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// Makes sites in a scratch folder: `pair/` holds the program and bundle in use, `next/` those being built, `site/` the
/// site that was rendered last.
///
/// The program is copied, because cargo overwrites its own copy as soon as the program compiles, whether or not the
/// WebAssembly does.
pub struct ChildWorkshop {
    project: Project,
    scratch: PathBuf,
    /// The program that cargo has just built and started: us. Taken by the first build.
    fresh_program: Option<PathBuf>,
}

impl ChildWorkshop {
    /// A workshop in `scratch`, which no other may use.
    ///
    /// # Errors
    /// When the running program's own file cannot be found or the folder cannot be made.
    pub fn open(project: Project, scratch: PathBuf) -> Result<Self, FileError> {
        let own = env::current_exe().at("find", Path::new(PROGRAM))?;
        fs::create_dir_all(&scratch).at("create", &scratch)?;
        Ok(Self { project, scratch, fresh_program: Some(own) })
    }

    fn build_program(&mut self) -> Result<PathBuf, Broken> {
        if let Some(own) = self.fresh_program.take() {
            return Ok(own);
        }
        terminal::progress("Building", "the program");
        let mut arguments = vec!["build", "--bin", PROGRAM];
        if !cfg!(debug_assertions) {
            arguments.push("--release");
        }
        let artifacts = cargo::run(&self.project, &arguments).map_err(|error| {
            let mut broken = Broken::from_message("The program does not build", &error.to_string());
            if matches!(error, CargoError::Failed(_)) {
                broken.terminal.clear();
            }
            broken
        })?;
        let is_program = |path: &&PathBuf| path.file_stem().is_some_and(|name| name == PROGRAM);
        artifacts
            .into_iter()
            .rfind(|path| is_program(&path))
            .ok_or_else(|| Broken::from_message("The program does not build", "cargo reported no program"))
    }
}

/// Runs a step of the program at `program`. On failure its standard output is the page's account of the fault.
fn step(project: &Project, program: &Path, step: &str, paths: &[&Path]) -> Result<(), Broken> {
    let mut command = Command::new(program);
    command.arg(step).args(paths).current_dir(project.root());
    command.env("CARGO_MANIFEST_DIR", project.root());
    let mut account = String::new();
    let finished = child::run(&mut command, |line| {
        account.push_str(line);
        account.push('\n');
    })
    .at("start", program)?;
    if finished.status.success() {
        return Ok(());
    }
    if account.is_empty() {
        // It did not end in order: a panic, whose message is all there is.
        let title = format!("The program stopped ({})", finished.status);
        account = Broken::from_message(&title, &finished.stderr).html;
    }
    Err(Broken { terminal: String::new(), html: account })
}

impl Workshop for ChildWorkshop {
    fn build(&mut self) -> Result<(), Broken> {
        let built = self.build_program()?;
        let (pair, next) = (self.scratch.join("pair"), self.scratch.join("next"));
        clear(&next)?;
        fs::create_dir_all(&next).at("create", &next)?;
        let program = next.join(program_file());
        fs::copy(&built, &program).at("copy", &built)?;
        terminal::progress("Building", "the WebAssembly");
        step(&self.project, &program, "dev-bundle", &[&next.join("bundle")])?;
        clear(&pair)?;
        fs::rename(&next, &pair).at("replace", &pair)?;
        Ok(())
    }

    fn render(&mut self) -> Result<Site, Broken> {
        let (pair, site) = (self.scratch.join("pair"), self.scratch.join("site"));
        let program = pair.join(program_file());
        step(&self.project, &program, "dev-render", &[&pair.join("bundle"), &site])?;
        Ok(Site::load(&site)?)
    }
}

/// Draws pictures of the site in [`ChildWorkshop`]'s scratch folder, through the program that rendered it.
pub struct ChildStudio {
    project: Project,
    scratch: PathBuf,
    /// How many pictures were drawn: each is given a file of its own on its way here.
    drawn: AtomicUsize,
}

impl ChildStudio {
    /// Beside the workshop in `scratch`.
    pub fn open(project: Project, scratch: PathBuf) -> Self {
        Self { project, scratch, drawn: AtomicUsize::new(0) }
    }
}

impl Studio for ChildStudio {
    fn draw(&self, stem: &str, form: Form) -> Result<Vec<u8>, Broken> {
        let source = self.scratch.join("site").join(dev_page::picture_source(stem));
        let n = self.drawn.fetch_add(1, Ordering::Relaxed);
        let out = self.scratch.join(format!("picture-{n}{}", form.ending()));
        step(&self.project, &self.scratch.join("pair").join(program_file()), "dev-picture", &[&source, &out])?;
        let bytes = fs::read(&out).at("read", &out)?;
        fs::remove_file(&out).at("remove", &out)?;
        Ok(bytes)
    }
}

fn program_file() -> String {
    format!("{PROGRAM}{}", env::consts::EXE_SUFFIX)
}

fn clear(folder: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::new("remove", folder, error)),
        _ => Ok(()),
    }
}
