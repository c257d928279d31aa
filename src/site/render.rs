//! All pages and data files of a site at once.

use super::assets::Assets;
use super::file::SiteFile;
use super::load::Library;
use super::painter::{Painter, Undrawn};
use super::parallel;
use super::parts::Parts;
use super::project::Project;
use super::style::Style;
use super::tools::Tools;
use crate::page::BaseUrl;
use crate::unseen::{visible, visible_but};

/// Why there is no site, rendered for both places where an author looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Broken {
    /// For the terminal, with ANSI colours.
    pub terminal: String,
    /// For the page: an HTML fragment.
    pub html: String,
}

impl Broken {
    /// Whether nothing is broken.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Tells of one more fault.
    pub fn add(&mut self, more: Self) {
        self.terminal.push_str(&more.terminal);
        self.html.push_str(&more.html);
    }
}

/// The files of a site, and the charts that were refused in it: each page says why in the chart's place.
pub struct Rendered {
    /// All but the pictures that take long to draw.
    pub files: Vec<SiteFile>,
    undrawn: Vec<Undrawn>,
    painter: Painter,
    /// Empty where every chart was drawn.
    pub refused: Broken,
    /// What was found in the reports together that stops nothing.
    pub remarks: Broken,
}

/// Where pictures of a whole site are kept.
const ALBUM: &str = "all";

impl Rendered {
    /// The files of a site that may be published, every picture drawn.
    ///
    /// # Errors
    /// Where a chart was refused or a picture cannot be drawn.
    pub fn complete(self) -> Result<Vec<SiteFile>, Broken> {
        if !self.refused.is_none() {
            return Err(self.refused);
        }
        let pictures = self.painter.draw_all(ALBUM, &self.undrawn)?;
        self.painter.tidy(ALBUM, &self.undrawn)?;
        Ok(self.files.into_iter().chain(pictures).collect())
    }
}

/// All pages and data files for the reports of `seeds/`.
///
/// # Errors
/// The findings, of every file at once, that keep the site from being built.
pub fn render(project: &Project, assets: &Assets, style: Style, base: Option<&BaseUrl>) -> Result<Rendered, Broken> {
    all(project, Tools::of(project, assets, style, base)?, false)
}

/// The same with the gallery, and without an address of the site.
///
/// # Errors
/// As [`render`], and the findings in the gallery.
pub fn render_with_gallery(project: &Project, assets: &Assets, style: Style) -> Result<Rendered, Broken> {
    all(project, Tools::of(project, assets, style, None)?, true)
}

fn all(project: &Project, tools: Tools, with_gallery: bool) -> Result<Rendered, Broken> {
    let library = Library::load(project)?;
    let trees = Parts::of_trees(&tools, &library, with_gallery);
    let parts: Vec<_> = trees.iter().flat_map(|tree| tree.all().into_iter().map(move |part| (tree, part))).collect();
    let faces = tools.painter.faces();
    let (mut files, mut undrawn) = (Vec::new(), Vec::new());
    for made in parallel::each(&parts, |(tree, part)| tree.make(part)?.set(faces))? {
        let (made, pictures) = made?;
        files.extend(made);
        undrawn.extend(pictures);
    }
    let (refused, remarks) = (library.refused(), library.remarks());
    Ok(Rendered { files, undrawn, painter: tools.painter, refused, remarks })
}

pub(super) fn broken(what: &str, error: &dyn std::error::Error) -> Broken {
    Broken::from_message(&visible(what), &visible_but(&error.to_string(), |letter| letter == '\n'))
}
