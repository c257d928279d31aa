//! Makes sites through child processes of the newest program.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use super::cargo::{self, CargoError};
use super::child;
use super::fault::{AtPath, FileError};
use super::project::Project;
use super::removed::remove_folder;
use super::render::Broken;
use super::served::{Found, Site};
use super::showroom::OnShow;
use super::supervisor::Workshop;
use super::terminal;
use super::wire::{Caller, Gone};

/// The package's program, as cargo names it.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// Makes sites in a scratch folder: `pair/` holds the program and bundle in use, `next/` those being built.
///
/// The program is copied, because cargo overwrites its own copy as soon as the program compiles, whether or not the
/// WebAssembly does.
pub struct ChildWorkshop {
    project: Project,
    scratch: PathBuf,
    /// The program that cargo has just built and started: us. Taken by the first build.
    fresh_program: Option<PathBuf>,
    /// The pair in use, once it runs.
    newest: Option<Arc<Pair>>,
}

impl ChildWorkshop {
    /// A workshop in `scratch`, which no other may use.
    ///
    /// # Errors
    /// When the running program's own file cannot be found or the folder cannot be made.
    pub fn open(project: Project, scratch: PathBuf) -> Result<Self, FileError> {
        let own = env::current_exe().at("find", Path::new(PROGRAM))?;
        fs::create_dir_all(&scratch).at("create", &scratch)?;
        Ok(Self { project, scratch, fresh_program: Some(own), newest: None })
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

impl ChildWorkshop {
    /// Starts the newest program, to answer until it is dropped.
    fn start(&mut self) -> Result<Arc<Pair>, Broken> {
        let pair = self.scratch.join("pair");
        let program = pair.join(program_file());
        let mut command = command(&self.project, &program, "dev-show");
        command.arg(pair.join("bundle"));
        child::colour(&mut command);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().at("start", &program)?;
        let (Some(questions), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(Broken::from_message("The program cannot be asked", "it was started without its streams"));
        };
        let pair = Arc::new(Pair { process: Mutex::new(process), caller: Caller::new(questions, answers) });
        self.newest = Some(Arc::clone(&pair));
        Ok(pair)
    }
}

/// A hidden command of the program at `program`, on this project.
fn command(project: &Project, program: &Path, step: &str) -> Command {
    let mut command = Command::new(program);
    command.arg(step).current_dir(project.root()).env("CARGO_MANIFEST_DIR", project.root());
    command
}

/// Runs a step of the program at `program`. On failure its standard output is the page's account of the fault.
fn step(project: &Project, program: &Path, step: &str, paths: &[&Path]) -> Result<(), Broken> {
    let mut command = command(project, program, step);
    command.args(paths);
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
        remove_folder(&next)?;
        fs::create_dir_all(&next).at("create", &next)?;
        let program = next.join(program_file());
        fs::copy(&built, &program).at("copy", &built)?;
        terminal::progress("Building", "the WebAssembly");
        step(&self.project, &program, "dev-bundle", &[&next.join("bundle")])?;
        remove_folder(&pair)?;
        fs::rename(&next, &pair).at("replace", &pair)?;
        self.newest = None;
        Ok(())
    }

    fn render(&mut self) -> Result<Arc<dyn Site>, Broken> {
        let pair = match &self.newest {
            Some(pair) => Arc::clone(pair),
            None => self.start()?,
        };
        let read = match pair.caller.read() {
            Ok(read) => read,
            // It was ended from outside, or by a fault of its own. A new one starts afresh.
            Err(Gone) => {
                let pair = self.start()?;
                pair.caller.read().unwrap_or_else(|Gone| Err(pair.gone()))
            }
        };
        let pair = self.newest.as_ref().map_or(pair, Arc::clone);
        Ok(Arc::new(Shown { on_show: read?, pair }))
    }
}

/// A running pair of program and WebAssembly, which makes pages.
struct Pair {
    process: Mutex<Child>,
    caller: Caller,
}

impl Pair {
    fn gone(&self) -> Broken {
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        let status = process.wait().map_or_else(|error| error.to_string(), |status| status.to_string());
        Broken::from_message("The program that makes the pages stopped", &format!("{status}; the terminal says why"))
    }
}

impl Drop for Pair {
    fn drop(&mut self) {
        let process = self.process.get_mut().unwrap_or_else(PoisonError::into_inner);
        // It is our own, and has nothing to lose.
        let _ = process.kill().and_then(|()| process.wait());
    }
}

/// The site of a pair. As long as it is on show the pair runs, even while a newer one is tried.
struct Shown {
    on_show: OnShow,
    pair: Arc<Pair>,
}

impl Site for Shown {
    fn stamp(&self) -> &str {
        &self.on_show.stamp
    }

    fn fault(&self) -> Option<&str> {
        self.on_show.fault.as_deref()
    }

    fn find(&self, url_path: &str) -> Found {
        self.pair.caller.find(url_path).unwrap_or_else(|Gone| Found::Fault(self.pair.gone()))
    }
}

fn program_file() -> String {
    format!("{PROGRAM}{}", env::consts::EXE_SUFFIX)
}
