//! A release build is a program that needs nothing else: it carries the skeleton, the stylesheets and the WebAssembly that pages
//! load. What it carries is compiled here, by a second cargo in a folder of its own.
//!
//! Other builds carry nothing, so that an edit costs what it did: they read all of it from the folder they were built in.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TARGET: &str = "wasm32-unknown-unknown";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let carries = env::var("PROFILE")? == "release" && env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32";
    let carried = if carries { carried(&out)? } else { "None".to_owned() };
    fs::write(out.join("carried.rs"), carried)?;
    Ok(())
}

/// What is carried, as the Rust expression that `src/site/carried.rs` reads.
fn carried(out: &Path) -> Result<String, Box<dyn Error>> {
    for read in ["src", "style", "index.html", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut written = format!("Some(Carried {{ skeleton: include_str!({:?}), stylesheets: &[", root.join("index.html"));
    for path in sorted(&root.join("style"), "css")? {
        write!(written, "({:?}, include_str!({path:?})),", name(&path))?;
    }
    written.push_str("], modules: &[");
    for path in sorted(&modules(&root, out)?, "wasm")? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        write!(written, "({stem:?}, include_bytes!({path:?}).as_slice()),")?;
    }
    written.push_str("] })");
    Ok(written)
}

/// Compiles what runs in browsers, and gives the folder of its modules.
fn modules(root: &Path, out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    // Outlives this build script's own folder, whose name changes with the script. Its lock is not the one that the cargo
    // that runs us holds.
    let folder = out.ancestors().nth(3).ok_or("OUT_DIR stands in no target folder")?.join("carried");
    let cargo = env::var_os("CARGO").ok_or("CARGO is not set")?;
    add_target();
    let mut command = Command::new(cargo);
    command.current_dir(root).arg("build").args(["--bins", "--profile", "wasm", "--target", TARGET, "--target-dir"]);
    command.arg(&folder).stdin(Stdio::null());
    // What is meant for the program itself is not meant for the pages.
    for (name, _) in env::vars_os() {
        let own = name.to_str().is_some_and(|name| {
            name.ends_with("RUSTFLAGS") || name.starts_with("CARGO_CFG_") || name.starts_with("CARGO_PROFILE_")
        });
        if own {
            command.env_remove(name);
        }
    }
    let ended = command.output()?;
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        return Err(format!(
            "the WebAssembly that this program carries does not build. If the target is missing: `rustup target add {TARGET}`\n{said}"
        )
        .into());
    }
    Ok(folder.join(TARGET).join("wasm"))
}

/// Where rustup is there to be asked. Where it is not, cargo will say what is missing.
fn add_target() {
    let _ = Command::new("rustup").args(["target", "add", TARGET]).stdout(Stdio::null()).stderr(Stdio::null()).status();
}

/// The files of a folder with an ending, in the order of their names.
fn sorted(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == ending) && !name(&path).starts_with('.') {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
