//! What the browser runs: a WebAssembly module for dashboards, one for the search page, one for the pages that check a reader's
//! copy and one for those where report files are opened and written, each with the JavaScript that starts it.

use std::fmt;
use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use super::cargo::{self, CargoError};
use super::fault::{AtPath, FileError};
use super::project::Project;
use super::render::Broken;
use super::wasm_target::{self, NoTarget};

/// A WebAssembly module and its JavaScript glue, an ES module whose `init` is given the module's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    pub js: Vec<u8>,
    pub wasm: Vec<u8>,
}

/// What runs in the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    pub dashboard: Module,
    pub search: Module,
    pub verify: Module,
    pub desk: Module,
}

/// How the WebAssembly is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to rebuild; keeps function names, and panics say where they were.
    Debug,
    /// Small.
    Release,
}

/// The programs of the package, as cargo names them, and their modules as files.
const DASHBOARD: (&str, &str) = (env!("CARGO_PKG_NAME"), "app");
const SEARCH: (&str, &str) = ("search", "search");
const VERIFY: (&str, &str) = ("verify", "verify");
const DESK: (&str, &str) = ("desk", "desk");

impl Bundle {
    /// Keeps the bundle in a folder, for [`Bundle::load`].
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn save(&self, folder: &Path) -> Result<(), FileError> {
        fs::create_dir_all(folder).at("create", folder)?;
        self.dashboard.save(folder, DASHBOARD.1)?;
        self.search.save(folder, SEARCH.1)?;
        self.verify.save(folder, VERIFY.1)?;
        self.desk.save(folder, DESK.1)
    }

    /// Takes a bundle from the folder where [`Bundle::save`] left it.
    ///
    /// # Errors
    /// When one of its files cannot be read.
    pub fn load(folder: &Path) -> Result<Self, FileError> {
        let load = |(_, name)| Module::load(folder, name);
        Ok(Self { dashboard: load(DASHBOARD)?, search: load(SEARCH)?, verify: load(VERIFY)?, desk: load(DESK)? })
    }
}

impl Module {
    fn save(&self, folder: &Path, name: &str) -> Result<(), FileError> {
        for (ending, bytes) in [("js", &self.js), ("wasm", &self.wasm)] {
            let path = folder.join(format!("{name}.{ending}"));
            fs::write(&path, bytes).at("write", &path)?;
        }
        Ok(())
    }

    fn load(folder: &Path, name: &str) -> Result<Self, FileError> {
        let read = |ending: &str| {
            let path = folder.join(format!("{name}.{ending}"));
            fs::read(&path).at("read", &path)
        };
        Ok(Self { js: read("js")?, wasm: read("wasm")? })
    }
}

/// Why there is no bundle.
#[derive(Debug)]
pub enum BuildError {
    /// The compiler lacks the target.
    Target(NoTarget),
    /// A program did not compile.
    Cargo(CargoError),
    /// Cargo was content, yet made no WebAssembly module of that name.
    NoModule(&'static str),
    /// The JavaScript glue could not be generated.
    Glue(String),
    /// A dependency brings JavaScript files of its own, which a bundle has no place for.
    ForeignScript(Vec<String>),
}

impl BuildError {
    /// Whether the terminal has already seen this error.
    pub fn was_shown(&self) -> bool {
        matches!(self, Self::Cargo(CargoError::Failed(_)))
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(error) => error.fmt(f),
            Self::Cargo(error) => error.fmt(f),
            Self::NoModule(name) => {
                write!(f, "cargo reported no {name}.wasm; is there a program of that name in Cargo.toml?")
            }
            Self::Glue(message) => write!(
                f,
                "wasm-bindgen: {message}. If versions differ: `wasm-bindgen` and `wasm-bindgen-cli-support` must be \
                 the same in Cargo.toml"
            ),
            Self::ForeignScript(names) => write!(
                f,
                "a dependency brings JavaScript of its own ({}), which the bundle has no place for; use one without",
                names.join(", ")
            ),
        }
    }
}

impl std::error::Error for BuildError {}

impl From<BuildError> for Broken {
    fn from(error: BuildError) -> Self {
        let mut broken = Broken::from_message("The WebAssembly does not build", &error.to_string());
        if error.was_shown() {
            broken.terminal.clear();
        }
        broken
    }
}

/// Compiles all programs for the browser and generates their JavaScript glue.
///
/// # Errors
/// When the target cannot be had, a program does not compile, or the glue cannot be generated.
pub fn build_bundle(project: &Project, profile: Profile) -> Result<Bundle, BuildError> {
    wasm_target::ensure(project).map_err(BuildError::Target)?;
    let mut arguments = vec!["build", "--target", wasm_target::NAME];
    arguments.extend([DASHBOARD, SEARCH, VERIFY, DESK].into_iter().flat_map(|(program, _)| ["--bin", program]));
    if profile == Profile::Release {
        arguments.extend(["--profile", "wasm"]);
    }
    let artifacts = cargo::run(project, &arguments).map_err(BuildError::Cargo)?;
    let module = |program: &str| {
        let is_its = |path: &&std::path::PathBuf| {
            path.extension().is_some_and(|extension| extension == "wasm")
                && path.file_stem().is_some_and(|stem| stem == program)
        };
        artifacts.iter().rfind(is_its).and_then(|path| fs::read(path).ok())
    };
    with_glue(module, profile)
}

/// Generates the JavaScript glue of programs that are compiled already, given by their names as cargo has them.
///
/// # Errors
/// Where a program is not there, or its glue cannot be generated.
pub fn with_glue(module: impl Fn(&str) -> Option<Vec<u8>>, profile: Profile) -> Result<Bundle, BuildError> {
    let made = |(program, name): (&'static str, &str)| {
        let module = module(program).ok_or(BuildError::NoModule(program))?;
        generate_glue(module, name, profile)
    };
    Ok(Bundle { dashboard: made(DASHBOARD)?, search: made(SEARCH)?, verify: made(VERIFY)?, desk: made(DESK)? })
}

fn generate_glue(module: Vec<u8>, name: &str, profile: Profile) -> Result<Module, BuildError> {
    let small = profile == Profile::Release;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(name, module)
        .out_name(name)
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(small)
        .remove_producers_section(small);
    let mut output = bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate_output())
        .map_err(|error| BuildError::Glue(format!("{error:#}")))?;

    // Every crate that uses wasm-bindgen is listed, mostly with nothing.
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty());
    let mut foreign: Vec<String> = inline.map(|(name, _)| name.clone()).collect();
    foreign.extend(output.local_modules().keys().chain(output.npm_dependencies().keys()).cloned());
    if !foreign.is_empty() {
        foreign.sort();
        return Err(BuildError::ForeignScript(foreign));
    }
    Ok(Module { js: output.js().as_bytes().to_vec(), wasm: output.wasm_mut().emit_wasm() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compilers_message_is_not_shown_twice_in_the_terminal() {
        let broken = Broken::from(BuildError::Cargo(CargoError::Failed("error[E0308]: mismatched <T>".into())));
        assert_eq!(broken.terminal, "");
        assert!(broken.html.contains("error[E0308]: mismatched &lt;T&gt;"));
        assert!(Broken::from(BuildError::NoModule("search")).terminal.contains("no search.wasm"));
    }
}
