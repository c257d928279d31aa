//! The other forms of a picture: outlines in place of text, and pixels.

use super::faces::{Faces, ensure_letters};
use super::fault::PictureError;
use crate::markup::escape;
use crate::page::ChartFile;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Tree, WriteOptions};

/// What draws the forms. The same SVG drawn by the same gives the same bytes.
pub const DRAWN_BY: &str = "resvg 0.49.0, typst-assets 0.15.1";

/// A picture in every form but its live text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// SVG with outlines in place of text: for programs and machines that lack the face.
    pub outlines: String,
    /// [`super::WIDTH`] px wide.
    pub png: Vec<u8>,
    /// Twice as many px, for dense screens.
    pub png_2x: Vec<u8>,
}

/// The other forms of a picture whose SVG is given.
///
/// # Errors
/// Where it cannot be read back or painted, or a letter is in none of the faces.
pub fn forms(file: &ChartFile, svg: &str, faces: &Faces) -> Result<Forms, PictureError> {
    let tree = faces.read(svg)?;
    ensure_letters(tree.root())?;
    Ok(Forms { outlines: outlines(file, &tree), png: png(&tree, 1)?, png_2x: png(&tree, 2)? })
}

fn outlines(file: &ChartFile, tree: &Tree) -> String {
    let plan = &file.chart.plan;
    let settings = WriteOptions {
        id_prefix: Some(format!("{}-", plan.id)),
        // A hundredth of a px.
        coordinates_precision: 2,
        transforms_precision: 5,
        indent: resvg::usvg::Indent::None,
        ..WriteOptions::default()
    };
    let drawn = tree.to_string(&settings);
    // The library keeps what is drawn and drops what is said, so both are said again.
    let Some((opening, rest)) = drawn.trim().strip_prefix("<svg ").and_then(|rest| rest.split_once('>')) else {
        return drawn;
    };
    let (id, title, description) = (&plan.id, escape(&plan.title), escape(&plan.description));
    format!(
        "<svg {opening} role=\"img\" lang=\"{}\" aria-labelledby=\"{id}-title {id}-description\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>{rest}\n",
        escape(&file.language)
    )
}

fn png(tree: &Tree, times: u8) -> Result<Vec<u8>, PictureError> {
    let size = tree.size().to_int_size();
    let (width, height) = (size.width() * u32::from(times), size.height() * u32::from(times));
    let mut pixels = Pixmap::new(width, height)
        .ok_or_else(|| PictureError::Unpaintable(format!("{width} by {height} px are too many")))?;
    resvg::render(tree, Transform::from_scale(times.into(), times.into()), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Unpaintable(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::DRAWN_BY;

    #[test]
    fn what_draws_is_named_as_it_is_locked() {
        let lock = include_str!("../../Cargo.lock");
        for library in DRAWN_BY.split(", ") {
            let (name, version) = library.split_once(' ').expect("a name and a version");
            let locked = format!("name = \"{name}\"\nversion = \"{version}\"\n");
            assert!(lock.contains(&locked), "DRAWN_BY says {library}, Cargo.lock another version");
        }
    }
}
