//! All files of a site, from a bundle and the project's seeds and style.

use super::assets;
use super::bundle::Bundle;
use super::project::Project;
use super::render::{Broken, Rendered, render, render_with_gallery};
use super::style::Style;
use crate::page::BaseUrl;

/// Renders the pages and puts the assets beside them.
///
/// # Errors
/// The findings, or the file that could not be read.
pub fn assemble(project: &Project, bundle: Bundle, base: Option<&BaseUrl>) -> Result<Rendered, Broken> {
    let style = Style::of(project)?;
    let assets = assets::gather(&style, bundle)?;
    let mut rendered = render(project, &assets, style, base)?;
    rendered.files.extend(assets.files);
    Ok(rendered)
}

/// The same at once as the development server shows file by file: without an address of the site, and with the gallery.
///
/// # Errors
/// As [`assemble`], and the findings in the gallery.
pub fn assemble_with_gallery(project: &Project, bundle: Bundle) -> Result<Rendered, Broken> {
    let style = Style::of(project)?;
    let assets = assets::gather(&style, bundle)?;
    let mut rendered = render_with_gallery(project, &assets, style)?;
    rendered.files.extend(assets.files);
    Ok(rendered)
}
