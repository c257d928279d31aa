//! The compiler's WebAssembly target, added when it is missing.

use std::env;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use super::project::Project;
use super::terminal;

/// The name of the target that the browser's code is compiled for.
pub const NAME: &str = "wasm32-unknown-unknown";

/// Why there is no WebAssembly target.
#[derive(Debug)]
pub enum NoTarget {
    /// The compiler could not be asked.
    NoCompiler(io::Error),
    /// The target is missing and rustup, which could add it, cannot be started.
    NoRustup(io::Error),
    /// Rustup could not add the target; its message was shown in the terminal.
    NotAdded(ExitStatus),
}

impl fmt::Display for NoTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCompiler(error) => write!(f, "cannot start rustc: {error}; is Rust installed and on the PATH?"),
            Self::NoRustup(error) => write!(
                f,
                "the compiler has no target {NAME}, and rustup, which could add it, cannot be started ({error}). \
                 Install the target with the tool that installed Rust: the package is often called \
                 `rust-std-wasm32-unknown-unknown` or `rust-wasm`"
            ),
            Self::NotAdded(status) => write!(
                f,
                "`rustup target add {NAME}` failed ({status}); its message stands in the terminal. Once, this needs \
                 the network"
            ),
        }
    }
}

impl std::error::Error for NoTarget {}

/// Makes sure that the project's compiler can compile for the browser, asking rustup to add the target if need be.
///
/// # Errors
/// When the target is missing and cannot be added.
pub fn ensure(project: &Project) -> Result<(), NoTarget> {
    if is_installed(project)? {
        return Ok(());
    }
    terminal::progress("Adding", &format!("the target {NAME} (rustup target add)"));
    let status = Command::new("rustup")
        .args(["target", "add", NAME])
        .current_dir(project.root())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(NoTarget::NoRustup)?;
    if status.success() { Ok(()) } else { Err(NoTarget::NotAdded(status)) }
}

fn is_installed(project: &Project) -> Result<bool, NoTarget> {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--print", "target-libdir", "--target", NAME])
        .current_dir(project.root())
        .stderr(Stdio::null())
        .output()
        .map_err(NoTarget::NoCompiler)?;
    let libraries = String::from_utf8_lossy(&output.stdout);
    Ok(output.status.success() && Path::new(libraries.trim()).is_dir())
}
