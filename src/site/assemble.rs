//! All files of a site, from a bundle and the project's seeds and style.

use super::assets::{self, Assets};
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
    let Assets { paths, files } = assets::gather(&style, bundle);
    let mut rendered = render(project, &paths, style, base)?;
    rendered.files.extend(files);
    Ok(rendered)
}

/// The same for the development server, which knows no address of the site and shows the gallery too.
///
/// # Errors
/// As [`assemble`], and the findings in the gallery.
pub fn assemble_with_gallery(project: &Project, bundle: Bundle) -> Result<Rendered, Broken> {
    let style = Style::of(project)?;
    let Assets { paths, files } = assets::gather(&style, bundle);
    let mut rendered = render_with_gallery(project, &paths, style)?;
    rendered.files.extend(files);
    Ok(rendered)
}
