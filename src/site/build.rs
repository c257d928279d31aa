//! Makes a site in its folder, part by part: what follows from the same things as at the last build is left as it stands.

use super::assets;
use super::bundle::Bundle;
use super::compress::{Effort, compressed};
use super::hosting::headers_file;
use super::ledger::{Entry, Ledger};
use super::load::Library;
use super::parallel;
use super::parts::Parts;
use super::pictures::Made;
use super::project::Project;
use super::render::Broken;
use super::replaceable::ensure_replaceable;
use super::sealed::Seals;
use super::stage::{Stage, Takes};
use super::style::Style;
use super::tools::Tools;
use super::write::WriteError;
use crate::page::BaseUrl;
use std::path::Path;

/// The part of a site that is no page: what pages load.
pub const ASSETS: &str = "assets";

/// From so many figures on, counted once for each language, files are compressed quickly: the best form takes forty times as
/// long and is a tenth smaller.
const MANY_FIGURES: usize = 1000;

/// What a build did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    /// Every file that stands in the folder now.
    pub ledger: Ledger,
    /// How many parts were made, and how many left as they were.
    pub made: usize,
    pub left: usize,
    /// What was found in the reports together that stops nothing.
    pub remarks: Broken,
}

/// Why a site was not built. The folder is as it was before.
#[derive(Debug)]
pub enum NotBuilt {
    /// Its author has to mend something.
    Broken(Broken),
    /// It cannot be written there.
    Write(WriteError),
}

impl From<Broken> for NotBuilt {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<WriteError> for NotBuilt {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

/// What belongs to a site beside its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Neither pictures nor compressed forms, to see what pages cost.
    PagesOnly,
}

/// Whether a site may be built in `out`, asked before the long work of making one: in a new or an empty folder, and in one
/// that an earlier build wrote, whatever was put there since.
///
/// # Errors
/// When `out` holds anything else, or cannot be read.
pub fn ensure_buildable(out: &Path) -> Result<(), WriteError> {
    let is_ours = Ledger::read(out)?.parts.values().any(|part| !part.stamp.is_empty());
    if is_ours { Ok(()) } else { ensure_replaceable(out) }
}

/// Builds the site of a project in the folder `out`.
///
/// # Errors
/// The findings, of every file at once; or what keeps a file from being written.
pub fn build(
    project: &Project,
    bundle: Bundle,
    base: Option<&BaseUrl>,
    out: &Path,
    extent: Extent,
) -> Result<Built, NotBuilt> {
    ensure_buildable(out)?;
    let style = Style::of(project)?;
    let mut assets = assets::gather(&style, bundle)?;
    let files = std::mem::take(&mut assets.files);
    let tools = Tools::of(project, &assets, style, base)?;
    let library = Library::load_sealed(project, &Seals::read(project, &tools.program))?;
    let refused = library.refused();
    if !refused.is_none() {
        return Err(refused.into());
    }
    let before = Ledger::read(out).map_err(WriteError::from)?;
    let trees = Parts::of_trees(&tools, &library, false);
    let assets = Making { name: ASSETS.to_owned(), stamp: tools.stamp.clone(), effort: Effort::Best };
    let shown = library.figures() * trees.len();
    let effort = if shown < MANY_FIGURES { Effort::Best } else { Effort::Quick };
    let parts = trees.iter().flat_map(|tree| tree.all().into_iter().map(move |part| (tree, part)));
    let pages = parts.map(|(tree, part)| {
        let making = Making { name: tree.name(&part), stamp: format!("{}{extent:?}", tree.stamp(&part)), effort };
        (making, Some((tree, part)))
    });
    let all: Vec<_> = std::iter::once((assets, None)).chain(pages).collect();
    let (same, other): (Vec<_>, Vec<_>) = all.into_iter().partition(|(making, _)| making.is_in(&before));
    // What was put into the folder by hand stays there, which a folder that is replaced would not.
    let replaces = same.is_empty() && ensure_replaceable(out).is_ok();
    let stage = Stage::open(out, if replaces { Takes::All } else { Takes::Changed })?;
    let written = parallel::each(&other, |(making, part)| {
        let made = match part {
            Some((tree, part)) => tree.make(part)?,
            None => Made { files: files.iter().cloned().chain([headers_file()]).collect(), ..Made::default() },
        };
        making.write(made, &stage, &tools, extent)
    })?;
    let mut after = Ledger::default();
    for (making, _) in &same {
        let entry = before.parts.get(&making.name).cloned().unwrap_or_default();
        after.parts.insert(making.name.clone(), entry);
    }
    for ((making, _), files) in other.iter().zip(written) {
        after.parts.insert(making.name.clone(), Entry { stamp: making.stamp.clone(), files: files? });
    }
    let (made, left) = (other.len(), same.len());
    drop((same, other));
    drop(trees);
    let remarks = library.remarks();
    parallel::let_go(library);
    if replaces {
        stage.replace(&after)?;
    } else {
        stage.merge(&before, &after)?;
    }
    if extent == Extent::Whole {
        let albums = after.parts.keys().map(String::as_str);
        tools.painter.keep_only(albums).map_err(WriteError::from)?;
    }
    Ok(Built { ledger: after, made, left, remarks })
}

/// A part on its way into the folder.
struct Making {
    name: String,
    stamp: String,
    effort: Effort,
}

impl Making {
    /// Whether the folder holds it as it would be made.
    fn is_in(&self, ledger: &Ledger) -> bool {
        ledger.parts.get(&self.name).is_some_and(|known| known.stamp == self.stamp)
    }

    /// Draws its pictures, compresses its files and puts all of them on the stage. Returns their paths.
    fn write(&self, made: Made, stage: &Stage, tools: &Tools, extent: Extent) -> Result<Vec<String>, NotBuilt> {
        let files = if extent == Extent::Whole {
            let (mut files, undrawn) = made.set(tools.painter.faces())?;
            for picture in &undrawn {
                files.extend(tools.painter.files(&self.name, picture)?);
            }
            tools.painter.tidy(&self.name, &undrawn).map_err(WriteError::from)?;
            files.extend(compressed(&files, self.effort)?);
            files
        } else {
            made.files
        };
        let mut paths = Vec::with_capacity(files.len());
        for file in files {
            stage.put(&file)?;
            paths.push(file.path);
        }
        Ok(paths)
    }
}
