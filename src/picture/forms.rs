//! The forms of a picture that take long to draw: outlines in place of text, and pixels. Each follows from the picture's
//! SVG alone.

use super::faces::{Faces, ensure_letters};
use super::fault::PictureError;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Tree, WriteOptions};

/// What draws the forms. The same SVG drawn by the same gives the same bytes.
pub const DRAWN_BY: &str = "resvg 0.49.0, typst-assets 0.15.1, dejavu 2.37.0";

/// A form of a picture, named by how its file's name ends where the picture's ends in `.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// SVG with outlines in place of text: for programs and machines that lack the face.
    Outlines,
    /// As many px as the picture says.
    Png,
    /// Twice as many px, for dense screens.
    Png2x,
}

impl Form {
    pub const ALL: [Self; 3] = [Self::Outlines, Self::Png2x, Self::Png];

    pub fn ending(self) -> &'static str {
        match self {
            Self::Outlines => "-outlines.svg",
            Self::Png => ".png",
            Self::Png2x => "@2x.png",
        }
    }

    /// The form that a file of this name holds, and what the name begins with.
    pub fn of(name: &str) -> Option<(&str, Self)> {
        Self::ALL.into_iter().find_map(|form| Some((name.strip_suffix(form.ending())?, form)))
    }
}

/// A picture in some of its forms, in the same order.
///
/// # Errors
/// Where it cannot be read back or painted, or a letter is in none of the faces.
pub fn draw(svg: &str, forms: &[Form], faces: &Faces) -> Result<Vec<Vec<u8>>, PictureError> {
    let tree = faces.read(svg)?;
    ensure_letters(tree.root())?;
    let drawn = |form: &Form| match form {
        Form::Outlines => Ok(outlines(svg, &tree).into_bytes()),
        Form::Png => png(&tree, 1),
        Form::Png2x => png(&tree, 2),
    };
    forms.iter().map(drawn).collect()
}

fn outlines(svg: &str, tree: &Tree) -> String {
    let said = Said::of(svg);
    let settings = WriteOptions {
        id_prefix: Some(format!("{}-", said.id)),
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
    format!("<svg {opening} {}>{}{rest}\n", said.attributes, said.words)
}

/// What a picture of ours says to those who do not see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Said<'s> {
    /// What ids begin with.
    id: &'s str,
    /// Role, language and name.
    attributes: &'s str,
    /// Title and description.
    words: &'s str,
}

impl<'s> Said<'s> {
    /// Every picture says it first, in this order: see [`super::frame`].
    fn of(svg: &'s str) -> Self {
        let parts = || {
            let (opening, rest) = svg.split_once('>')?;
            let attributes = &opening[opening.find("role=\"img\"")?..];
            let id = attributes.split_once("aria-labelledby=\"")?.1.split_once("-title ")?.0;
            Some(Self { id, attributes, words: rest.split_once("<style>")?.0 })
        };
        parts().unwrap_or_default()
    }
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
    use super::*;

    #[test]
    fn what_draws_is_named_as_it_is_locked() {
        let lock = include_str!("../../Cargo.lock");
        for library in DRAWN_BY.split(", ") {
            let (name, version) = library.split_once(' ').expect("a name and a version");
            let locked = format!("name = \"{name}\"\nversion = \"{version}\"\n");
            assert!(lock.contains(&locked), "DRAWN_BY says {library}, Cargo.lock another version");
        }
    }

    #[test]
    fn a_name_says_which_form_it_is() {
        assert_eq!(Form::of("a/chart.png"), Some(("a/chart", Form::Png)));
        assert_eq!(Form::of("a/chart@2x.png"), Some(("a/chart", Form::Png2x)));
        assert_eq!(Form::of("a/chart-outlines.svg"), Some(("a/chart", Form::Outlines)));
        assert_eq!(Form::of("a/chart.svg"), None);
    }
}
