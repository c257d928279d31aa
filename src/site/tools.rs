//! What every page of a site is made with.

use super::assets::{Assets, hex};
use super::carried;
use super::fault::AtPath;
use super::painter::Painter;
use super::project::Project;
use super::render::{Broken, broken};
use super::style::Style;
use crate::page::{BaseUrl, Inlined, Languages, Site, SiteSettings, Skeleton};
use crate::words::{Tongue, Words};
use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::io;
use std::sync::OnceLock;

/// What every page is made with, but for the reports.
pub struct Tools {
    /// The pages in the language of the site's root.
    pub first: Tree,
    /// Those in every other, each in a folder of its own.
    pub others: Vec<Tree>,
    pub painter: Painter,
    pub style: Style,
    pub inlined: Inlined,
    /// What all of it was made of, in short: pages of other tools may be others.
    pub stamp: String,
    /// The same of the program alone, for what has no look.
    pub program: String,
}

/// The pages of a site in one language.
pub struct Tree {
    /// Where they stand below the site's root: "" or a folder with its closing slash.
    pub folder: String,
    pub words: Words,
    pub site: Site,
}

impl Tools {
    /// Every language's pages.
    pub fn trees(&self) -> impl Iterator<Item = &Tree> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// Whose page stands at a path, and the path within its folder.
    pub fn tree_of<'p>(&self, path: &'p str) -> (&Tree, &'p str) {
        let found = self.others.iter().find_map(|tree| Some((tree, path.strip_prefix(&*tree.folder)?)));
        found.unwrap_or((&self.first, path))
    }

    /// # Errors
    /// Where the skeleton cannot be read or has no place for what belongs into it, the site file has faults, or pictures
    /// cannot be drawn.
    pub fn of(project: &Project, assets: &Assets, style: Style, base: Option<&BaseUrl>) -> Result<Self, Broken> {
        let skeleton = carried::skeleton(project)?.into_owned();
        let settings = settings(project)?;
        let mut hash = Sha256::new();
        let program = program();
        for part in [program.clone(), skeleton.clone(), format!("{style:?}{:?}{base:?}{settings:?}", assets.paths)] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let skeleton = Skeleton::new(&skeleton).map_err(|missing| broken("index.html", &missing))?;
        let SiteSettings { responsible, languages: tongues, digits, origins } = settings;
        let tree = |tongue: Tongue| {
            let words = Words::in_digits(tongue, digits).map_err(|unknown| broken("words", &unknown))?;
            let languages = Languages::new(tongue, &tongues, base);
            let folder = languages.folder();
            let site = Site {
                skeleton: skeleton.clone(),
                assets: assets.paths.outside(&folder),
                style: assets.style.clone(),
                base: base.map(|base| base.below(&folder)),
                responsible: responsible.clone(),
                product: words.say("product"),
                origins: origins.clone(),
                languages,
            };
            Ok::<_, Broken>(Tree { folder, words, site })
        };
        let others = tongues.iter().skip(1).map(|&tongue| tree(tongue)).collect::<Result<_, _>>()?;
        let first = tree(tongues.first().copied().unwrap_or(Tongue::English))?;
        let (painter, inlined) = (Painter::open(project)?, assets.inlined.clone());
        Ok(Self { first, others, painter, style, inlined, stamp: hex(&hash.finalize()[..8]), program })
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

/// What the project's site file says; a preview in English where there is no such file.
///
/// # Errors
/// Where the file cannot be read or has faults.
pub fn settings(project: &Project) -> Result<SiteSettings, Broken> {
    let path = project.site_file();
    match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(SiteSettings::default()),
        text => {
            let name = path.strip_prefix(project.root()).unwrap_or(&path).display().to_string();
            SiteSettings::read(&text.at("read", &path)?).map_err(|error| broken(&name, &error))
        }
    }
}
