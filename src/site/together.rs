//! The reports of a site held against each other, once each is clean by itself.

use super::load::{Loaded, findings};
use super::parallel;
use super::render::Broken;
use crate::check::Finding;
use crate::check::together::{Extent, Filed, Found, together};
use std::sync::Arc;

/// The remarks on all reports together.
///
/// # Errors
/// All findings, remarks included, where any of them must be mended.
pub(super) fn held_together(reports: &[Arc<Loaded>]) -> Result<Broken, Broken> {
    // In the order in which `check` reads them, so that both find a fault in the same file.
    let mut loaded: Vec<&Loaded> = reports.iter().map(Arc::as_ref).collect();
    loaded.sort_by_key(|one| &one.source.name);
    let files: Vec<&Filed> = loaded.iter().map(|one| &one.filed).collect();
    let found = together(&files, Extent::All);
    let by_file: Vec<&[Found]> = found.chunk_by(|one, next| one.file == next.file).collect();
    let told_of = |of_file: &&[Found]| {
        let here: Vec<Finding> = of_file.iter().map(|one| one.finding.clone()).collect();
        of_file.first().map(|first| findings(&loaded[first.file].source, &here)).unwrap_or_default()
    };
    let mut told = Broken::default();
    parallel::each(&by_file, told_of)?.into_iter().for_each(|of_file| told.add(of_file));
    if found.iter().all(|one| one.finding.is_remark()) { Ok(told) } else { Err(told) }
}
