//! All files of a site, from a bundle and the project's seeds and style.

use super::assets;
use super::bundle::Bundle;
use super::project::Project;
use super::render::{Broken, Rendered, render};

/// Renders the pages and puts the assets beside them.
///
/// # Errors
/// The findings, or the file that could not be read.
pub fn assemble(project: &Project, bundle: Bundle, base_url: Option<&str>) -> Result<Rendered, Broken> {
    let assets = assets::gather(project, bundle)?;
    let mut rendered = render(project, &assets.paths, base_url)?;
    rendered.files.extend(assets.files);
    Ok(rendered)
}
