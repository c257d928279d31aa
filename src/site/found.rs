//! The search index as files: parts of whole reports, and the manifest that names them.

use super::file::SiteFile;
use super::load::Loaded;
use super::render::{Broken, broken};
use crate::page::{Composer, MANIFEST, SEARCH, terms_of};
use crate::search::{Manifest, PartName, VERSION, part_of};
use std::ops::Range;
use std::sync::Arc;

/// A part is closed once it has so many figures: few enough that one is made again within a moment, and shown soon.
const FIGURES: usize = 2000;

/// The reports of each part, the newest part first. They are counted from the oldest report on, so that a new one
/// changes no part but the newest.
pub fn cut(reports: &[Arc<Loaded>]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let (mut end, mut figures) = (reports.len(), 0);
    for (at, loaded) in reports.iter().enumerate().rev() {
        figures += loaded.figures();
        if figures >= FIGURES || at == 0 {
            parts.push(at..end);
            (end, figures) = (at, 0);
        }
    }
    parts.reverse();
    parts
}

/// Where a part stands, `number` counted from the oldest. Its stamp stands for its content, which nobody needs to make to
/// know its name.
pub fn path_of(number: usize, stamp: &str) -> String {
    format!("assets/found-{number}-{stamp}.bin")
}

/// The number of the part at a path, if it is one's.
pub fn number_of(path: &str) -> Option<usize> {
    path.strip_prefix("assets/found-")?.split_once('-')?.0.parse().ok()
}

/// The figures of these reports as a part's file.
///
/// # Errors
/// When the writer of the format fails, which it has no ground to.
pub fn part(path: String, reports: &[Composer<'_>]) -> Result<SiteFile, Broken> {
    let rows: Vec<_> = reports.iter().flat_map(Composer::found).collect();
    let bytes = part_of(&rows).write().map_err(|error| broken(&path, &error))?;
    Ok(SiteFile::new(path, bytes))
}

/// The manifest of these reports, with the path and the number of figures of each part.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn manifest(reports: &[Composer<'_>], parts: Vec<(String, usize)>) -> Result<SiteFile, Broken> {
    let count = |figures: usize| u32::try_from(figures).unwrap_or(u32::MAX);
    let manifest = Manifest {
        version: VERSION,
        figures: count(parts.iter().map(|(_, figures)| figures).sum()),
        parts: parts
            .into_iter()
            .map(|(path, figures)| PartName { file: crate::page::way(SEARCH, &path), figures: count(figures) })
            .collect(),
        terms: terms_of(reports),
    };
    let path = format!("{SEARCH}{MANIFEST}");
    let json = serde_json::to_string(&manifest).map_err(|error| broken(&path, &error))?;
    Ok(SiteFile::new(path, json))
}
