//! The reports of a site held against each other, once each is clean by itself.

use super::render::{Broken, Loaded, add, findings};
use crate::check::Finding;
use crate::check::together::{Extent, Filed, together};

/// The remarks on all reports together.
///
/// # Errors
/// All findings, remarks included, where any of them must be mended.
pub(super) fn held_together(loaded: &[Loaded]) -> Result<Broken, Broken> {
    let files: Vec<&Filed> = loaded.iter().map(|one| &one.filed).collect();
    let found = together(&files, Extent::All);
    let mut told = Broken::default();
    for of_file in found.chunk_by(|one, next| one.file == next.file) {
        let here: Vec<Finding> = of_file.iter().map(|one| one.finding.clone()).collect();
        add(&mut told, findings(&loaded[of_file[0].file].source, &here));
    }
    if found.iter().all(|one| one.finding.is_remark()) { Ok(told) } else { Err(told) }
}
