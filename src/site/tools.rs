//! What every page of a site is made with.

use super::assets::{Assets, hex};
use super::fault::AtPath;
use super::painter::Painter;
use super::project::Project;
use super::render::{Broken, broken};
use super::style::Style;
use crate::page::{BaseUrl, Inlined, Responsible, Site, Skeleton};
use crate::words::Words;
use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::io;
use std::sync::OnceLock;

/// What every page is made with, but for the reports.
pub struct Tools {
    pub site: Site,
    pub words: Words,
    pub painter: Painter,
    pub style: Style,
    pub inlined: Inlined,
    /// What all of it was made of, in short: pages of other tools may be others.
    pub stamp: String,
    /// The same of the program alone, for what has no look.
    pub program: String,
}

impl Tools {
    /// # Errors
    /// Where the skeleton cannot be read or has no place for what belongs into it, the site file has faults, or pictures
    /// cannot be drawn.
    pub fn of(project: &Project, assets: &Assets, style: Style, base: Option<&BaseUrl>) -> Result<Self, Broken> {
        let skeleton = fs::read_to_string(project.skeleton()).at("read", &project.skeleton())?;
        let words = Words::new("en").map_err(|unknown| broken("words", &unknown))?;
        let responsible = responsible(project)?;
        let mut hash = Sha256::new();
        let program = program();
        for part in [program.clone(), skeleton.clone(), format!("{style:?}{:?}{base:?}{responsible:?}", assets.paths)] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let site = Site {
            skeleton: Skeleton::new(&skeleton).map_err(|missing| broken("index.html", &missing))?,
            assets: assets.paths.clone(),
            base: base.cloned(),
            responsible,
            product: words.say("product"),
        };
        let (painter, inlined) = (Painter::open(project)?, assets.inlined.clone());
        Ok(Self { site, words, painter, style, inlined, stamp: hex(&hash.finalize()[..8]), program })
    }
}

/// Names exactly the running program: of another one, all words and drawings may be others. Files are named by it, so it
/// follows from the program's bytes and not from when it was written.
fn program() -> String {
    static PROGRAM: OnceLock<String> = OnceLock::new();
    let read = || {
        let bytes = env::current_exe().and_then(fs::read).unwrap_or_default();
        format!("{} {}", env!("CARGO_PKG_VERSION"), hex(&Sha256::digest(bytes)[..16]))
    };
    PROGRAM.get_or_init(read).clone()
}

/// Who answers for the project's site, as its site file says; none where there is no such file.
///
/// # Errors
/// Where the file cannot be read or has faults.
pub fn responsible(project: &Project) -> Result<Option<Responsible>, Broken> {
    let path = project.site_file();
    match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        text => {
            let name = path.strip_prefix(project.root()).unwrap_or(&path).display().to_string();
            Responsible::read(&text.at("read", &path)?).map(Some).map_err(|error| broken(&name, &error))
        }
    }
}
