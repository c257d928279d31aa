//! Programs out of Debian's packages, unpacked below `target/`: nothing is installed and no service is started.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::progress;

/// The folder in which these packages lie unpacked, as they would at the root of a system. The libraries that they need
/// beyond a system's own must be named too.
///
/// # Errors
/// On a system without Debian's tools, or where they fail.
pub fn unpacked(packages: &[&str]) -> Result<PathBuf, String> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let finished = home.join(format!("debian-{}", packages.join("-")));
    if finished.is_dir() {
        return Ok(finished);
    }
    let cannot = |what: &dyn std::fmt::Display| format!("cannot unpack Debian's {}: {what}", packages.join(", "));
    fs::create_dir_all(home).map_err(|error| cannot(&error))?;
    // Made aside and renamed when whole: a run that is stopped, or another at the same time, leaves no half.
    let aside = tempfile::tempdir_in(home).map_err(|error| cannot(&error))?;
    progress::say(format_args!("debian: fetching {} ...", packages.join(", ")));
    let download = || run(Command::new("apt-get").args(["-qq", "download"]).args(packages).current_dir(aside.path()));
    download()
        .or_else(|problem| {
            // The lists of packages may be old or none, and only root can renew them.
            let renewed = run(Command::new("apt-get").args(["-qq", "update"]));
            renewed.map_err(|_| problem).and_then(|()| download())
        })
        .map_err(|problem| cannot(&problem))?;
    let root = aside.path().join("root");
    for entry in fs::read_dir(aside.path()).map_err(|error| cannot(&error))? {
        let file = entry.map_err(|error| cannot(&error))?.path();
        if file.extension().is_some_and(|ending| ending == "deb") {
            run(Command::new("dpkg-deb").arg("-x").arg(&file).arg(&root)).map_err(|problem| cannot(&problem))?;
        }
    }
    let renamed = fs::rename(&root, &finished);
    if finished.is_dir() { Ok(finished) } else { renamed.map(|()| finished).map_err(|error| cannot(&error)) }
}

/// The folders of the libraries among what was unpacked, as `LD_LIBRARY_PATH` wants them.
pub fn libraries(root: &Path) -> String {
    let home = root.join("usr/lib");
    let folders = fs::read_dir(&home).into_iter().flatten().flatten().map(|entry| entry.path());
    let folders: Vec<_> = folders.chain([home]).map(|folder| folder.display().to_string()).collect();
    folders.join(":")
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim())),
        Err(error) => Err(format!("{name} cannot be run ({error})")),
    }
}
