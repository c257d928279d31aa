//! What a program carries so that it works in a folder that holds nothing but figures: skeleton, stylesheets and the
//! WebAssembly of pages.
//!
//! A release build has all of it inside (`build.rs`). Any other reads it from the folder that it was built in.

use super::bundle::{BuildError, Bundle, Profile, build_bundle, with_glue};
use super::fault::{AtPath, FileError};
use super::project::Project;
use std::borrow::Cow;
use std::fs;
use std::path::Path;

/// What is inside of a program.
struct Carried {
    skeleton: &'static str,
    /// Names and texts, in the order of their names.
    stylesheets: &'static [(&'static str, &'static str)],
    /// Programs as cargo names them, and their WebAssembly as the compiler made it.
    modules: &'static [(&'static str, &'static [u8])],
}

const CARRIED: Option<Carried> = include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// The one stylesheet that a folder of figures may hold: the fonts and inks of its house.
pub const HOUSE: &str = "house.css";

/// Whether this program needs nothing but itself.
pub fn all_inside() -> bool {
    CARRIED.is_some()
}

/// The folder that this program was built in.
fn workshop() -> Project {
    Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// The skeleton that every page of a project is poured into.
///
/// # Errors
/// Where it cannot be read.
pub fn skeleton(project: &Project) -> Result<Cow<'static, str>, FileError> {
    match (project.has_sources(), CARRIED) {
        (false, Some(carried)) => Ok(Cow::Borrowed(carried.skeleton)),
        (own, _) => {
            let path = if own { project.skeleton() } else { workshop().skeleton() };
            fs::read_to_string(&path).at("read", &path).map(Cow::Owned)
        }
    }
}

/// The stylesheets of a project with their names, in the order of these. Where it has no sources of its own, all but the house
/// style are the program's.
///
/// # Errors
/// Where one cannot be read.
pub fn stylesheets(project: &Project) -> Result<Vec<(String, Cow<'static, str>)>, FileError> {
    if project.has_sources() {
        return read(&project.style());
    }
    let mut sheets = match CARRIED {
        Some(carried) => {
            carried.stylesheets.iter().map(|&(name, text)| (name.to_owned(), Cow::Borrowed(text))).collect()
        }
        None => read(&workshop().style())?,
    };
    let house = project.style().join(HOUSE);
    sheets.retain(|(name, _)| name != HOUSE);
    if house.is_file() {
        sheets.push((HOUSE.to_owned(), Cow::Owned(fs::read_to_string(&house).at("read", &house)?)));
    }
    Ok(sheets)
}

fn read(folder: &Path) -> Result<Vec<(String, Cow<'static, str>)>, FileError> {
    let mut sheets = Vec::new();
    for entry in fs::read_dir(folder).at("list", folder)? {
        let path = entry.at("list", folder)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "css") && !name.starts_with('.') {
            sheets.push((name, Cow::Owned(fs::read_to_string(&path).at("read", &path)?)));
        }
    }
    sheets.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(sheets)
}

/// What runs in browsers: built from the sources where the project has them, else what the program carries.
///
/// # Errors
/// Where it cannot be built, or its scripts cannot be generated.
pub fn bundle(project: &Project, profile: Profile) -> Result<Bundle, BuildError> {
    match (project.has_sources(), CARRIED) {
        (true, _) => build_bundle(project, profile),
        (false, None) => build_bundle(&workshop(), profile),
        (false, Some(carried)) => {
            let module = |program: &str| carried.modules.iter().find(|(name, _)| *name == program);
            with_glue(|program| module(program).map(|(_, bytes)| bytes.to_vec()), Profile::Release)
        }
    }
}
