//! Cargo, called from inside a program that cargo may itself be running.

use std::env;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;

use super::child;
use super::project::Project;
use super::terminal;

/// What cargo made: the files of every artifact, dependencies included, in the order they were finished.
pub type Artifacts = Vec<PathBuf>;

/// Why cargo made nothing.
#[derive(Debug)]
pub enum CargoError {
    /// Cargo could not be started.
    NotStarted(io::Error),
    /// Cargo ended with a fault; its message, with terminal colours, was already shown in the terminal.
    Failed(String),
}

impl fmt::Display for CargoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(error) => write!(f, "cannot start cargo: {error}; is Rust installed and on the PATH?"),
            Self::Failed(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for CargoError {}

/// Runs cargo in the project's folder. Progress and the compiler's messages go to the terminal as they come.
///
/// Cargo gives its build lock up before it starts the program it built, so this does not wait for the cargo that
/// started us.
///
/// # Errors
/// When cargo cannot be started or ends with a fault.
pub fn run(project: &Project, arguments: &[&str]) -> Result<Artifacts, CargoError> {
    let coloured = terminal::colours_wanted();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(project.root());
    command.arg(if coloured { "--message-format=json-diagnostic-rendered-ansi" } else { "--message-format=json" });
    if coloured && env::var_os("CARGO_TERM_COLOR").is_none() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(belongs_to_one_package) {
            command.env_remove(name);
        }
    }

    let mut artifacts = Artifacts::new();
    let mut errors = String::new();
    let finished = child::run(&mut command, |line| match serde_json::from_str(line) {
        Ok(Message::Diagnosed { message }) => {
            terminal::show(&message.rendered);
            if message.level.starts_with("error") {
                errors.push_str(&message.rendered);
            }
        }
        Ok(Message::Made { filenames, executable }) => {
            artifacts.extend(filenames);
            artifacts.extend(executable);
        }
        Ok(Message::Other) | Err(_) => {}
    })
    .map_err(CargoError::NotStarted)?;

    if finished.status.success() {
        Ok(artifacts)
    } else if errors.is_empty() {
        // No compiler spoke: a manifest that cannot be read, a build script, the network.
        Err(CargoError::Failed(finished.stderr))
    } else {
        Err(CargoError::Failed(errors))
    }
}

/// Whether a variable was set by cargo for the one program it runs. Handed on, it would look like a changed
/// environment to the nested cargo and have it rebuild. What the user set (`CARGO_HOME`, `CARGO_TARGET_DIR`,
/// `RUSTFLAGS`, ...) stays.
fn belongs_to_one_package(name: &str) -> bool {
    const NAMES: [&str; 8] = [
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_CRATE_NAME",
        "CARGO_BIN_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_TARGET_TMPDIR",
        "CARGO_MAKEFLAGS",
        "OUT_DIR",
    ];
    const PREFIXES: [&str; 3] = ["CARGO_PKG_", "CARGO_BIN_EXE_", "CARGO_CFG_"];
    NAMES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

#[derive(Deserialize)]
#[serde(tag = "reason")]
enum Message {
    #[serde(rename = "compiler-message")]
    Diagnosed { message: Diagnostic },
    #[serde(rename = "compiler-artifact")]
    Made { filenames: Vec<PathBuf>, executable: Option<PathBuf> },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    #[serde(default)]
    rendered: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_own_settings_reach_the_nested_cargo() {
        for name in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_BUILD_JOBS", "CARGO_NET_OFFLINE", "RUSTFLAGS", "CARGO"] {
            assert!(!belongs_to_one_package(name), "{name}");
        }
        for name in ["CARGO_PKG_VERSION", "CARGO_MANIFEST_DIR", "CARGO_BIN_EXE_x", "OUT_DIR"] {
            assert!(belongs_to_one_package(name), "{name}");
        }
    }

    #[test]
    fn a_manifest_that_cannot_be_read_is_reported_in_cargos_words() {
        let folder = env::temp_dir().join(format!("figures-manifest-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        std::fs::write(folder.join("Cargo.toml"), "[package\n").expect("written");
        let error = run(&Project::at(&folder), &["check"]).expect_err("not TOML");
        std::fs::remove_dir_all(&folder).expect("removed");
        assert!(error.to_string().contains("Cargo.toml"), "{error}");
    }
}
