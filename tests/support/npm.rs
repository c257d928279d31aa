//! Files borrowed from npm packages for tests only: pinned in `tests/npm/`, installed below `target/`, never published.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use super::left_out::LeftOut;
use super::progress;

const MANIFEST: &str = include_str!("../npm/package.json");
const LOCK: &str = include_str!("../npm/package-lock.json");
const SETTINGS: &str = include_str!("../npm/.npmrc");

/// The path of `file` in the installed npm package `package`.
///
/// # Errors
/// When npm is missing or fails; said on stderr, too, so that nobody takes the check for done.
///
/// # Panics
/// The same with `CI=true` in the environment, where nothing may be left out; and when the package has no such file.
pub fn fetch(package: &str, file: &str) -> Result<PathBuf, LeftOut> {
    static INSTALLED: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let modules = match INSTALLED.get_or_init(install) {
        Ok(modules) => modules,
        Err(problem) => {
            return Err(LeftOut::say(&format!("the checks that need {package}"), problem));
        }
    };
    let path = modules.join(package).join(file);
    assert!(path.is_file(), "the npm package {package} has no file {file}; see tests/npm/package.json");
    Ok(path)
}

/// Installs what the lock file says into a folder named after it, once for all runs, and returns `node_modules`.
fn install() -> Result<PathBuf, String> {
    let mut hasher = DefaultHasher::new();
    (MANIFEST, LOCK).hash(&mut hasher);
    let home = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let finished = home.join(format!("npm-{:016x}", hasher.finish()));
    if !finished.is_dir() {
        fs::create_dir_all(home).map_err(|error| format!("cannot make {}: {error}", home.display()))?;
        // Built aside and renamed when whole: a run that is stopped, or another at the same time, leaves no half.
        let aside = tempfile::tempdir_in(home).map_err(|e| format!("cannot write to {}: {e}", home.display()))?;
        run_npm(aside.path())?;
        let renamed = fs::rename(aside.path(), &finished);
        if !finished.is_dir() {
            renamed.map_err(|error| format!("cannot make {}: {error}", finished.display()))?;
        }
    }
    Ok(finished.join("node_modules"))
}

fn run_npm(folder: &Path) -> Result<(), String> {
    for (name, text) in [("package.json", MANIFEST), ("package-lock.json", LOCK), (".npmrc", SETTINGS)] {
        fs::write(folder.join(name), text).map_err(|error| format!("cannot write {name}: {error}"))?;
    }
    progress::say("npm: installing what the browser tests borrow ...");
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = Command::new(program);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder).stdin(Stdio::null());
    let output = npm.output().map_err(|error| format!("npm cannot be run ({error}); install Node.js"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("npm ci failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}
