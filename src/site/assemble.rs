//! All files of a site, from a bundle and the project's seeds and style.

use super::assets;
use super::bundle::Bundle;
use super::file::SiteFile;
use super::project::Project;
use super::render::{Broken, render};

/// Renders the pages and puts the assets beside them.
///
/// # Errors
/// The findings, or the file that could not be read.
pub fn assemble(project: &Project, bundle: Bundle, base_url: Option<&str>) -> Result<Vec<SiteFile>, Broken> {
    let assets = assets::gather(project, bundle)?;
    let mut files = render(project, &assets.paths, base_url)?;
    files.extend(assets.files);
    Ok(files)
}
