//! The faces that pictures are set in, and the measuring of texts with the very shaper that draws them.

use super::family::Family;
use super::fault::PictureError;
use super::style::Style;
use crate::markup::escape;
use resvg::usvg::{FontResolver, Group, Node, Options, Tree, fontdb};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// By PostScript name. What these lack the shaper looks for nowhere else: it would set whole lines in another family, and
/// break the letters that it joins. A paragraph's family is chosen before it is set.
const NAMES: [&str; 2] = ["LibertinusSerif-Regular", "LibertinusSerif-Bold"];

/// The faces that pictures are set in. None of the machine's own are among them.
pub struct Faces {
    options: Options<'static>,
    /// Widths that were measured before: the words of a report's charts are mostly the same.
    known: Mutex<BTreeMap<Measured, f32>>,
}

/// A text in its looks.
type Measured = (Style, Family, String);

impl Faces {
    /// Finds them among the fonts of `typst-assets` and of `dejavu`.
    ///
    /// # Errors
    /// Where one is not there, as after an update of that library.
    pub fn new() -> Result<Self, PictureError> {
        let mut all = fontdb::Database::new();
        for font in typst_assets::fonts() {
            all.load_font_source(fontdb::Source::Binary(Arc::new(font)));
        }
        let mut fonts = fontdb::Database::new();
        for name in NAMES {
            let face = all.faces().find(|face| face.post_script_name == name);
            fonts.push_face_info(face.cloned().ok_or(PictureError::FaceMissing(name))?);
        }
        for face in [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold()] {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(face)));
        }
        fonts.set_serif_family(Family::Book.name());
        let options = Options {
            fontdb: Arc::new(fonts),
            font_family: Family::Book.name().to_owned(),
            font_resolver: FontResolver {
                select_fallback: Box::new(|_, _, _| None),
                select_font: FontResolver::default_font_selector(),
            },
            ..Options::default()
        };
        Ok(Self { options, known: Mutex::default() })
    }

    /// An SVG with its texts laid out.
    pub(super) fn read(&self, svg: &str) -> Result<Tree, PictureError> {
        Tree::from_str(svg, &self.options).map_err(|error| PictureError::Unreadable(error.to_string()))
    }

    /// How far each text reaches across, in units of the picture.
    pub(super) fn widths(&self, family: Family, texts: &[(Style, &str)]) -> Result<Vec<f32>, PictureError> {
        let key = |(style, text): &(Style, &str)| (*style, family, (*text).to_owned());
        let mut unknown: Vec<Measured> = {
            let known = self.known();
            texts.iter().map(key).filter(|key| !known.contains_key(key)).collect()
        };
        unknown.sort_unstable();
        unknown.dedup();
        if !unknown.is_empty() {
            // Others go on with what is known while this is measured.
            let measured = self.measure(&unknown)?;
            self.known().extend(unknown.into_iter().zip(measured));
        }
        let known = self.known();
        Ok(texts.iter().map(|text| known.get(&key(text)).copied().unwrap_or_default()).collect())
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<Measured, f32>> {
        // A width is written whole or not at all, so what a panic left behind can be used.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Their looks stand at each text: to read a stylesheet costs more than to lay out what is measured with it.
    fn measure(&self, texts: &[Measured]) -> Result<Vec<f32>, PictureError> {
        let mut svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">".to_owned();
        for (i, (style, family, text)) in texts.iter().enumerate() {
            let (looks, text) = (style.attributes(*family), escape(text));
            // Writing to a text does not fail.
            let _ = write!(svg, "<text id=\"m{i}\" {looks} xml:space=\"preserve\">{text}</text>");
        }
        svg.push_str("</svg>");
        let tree = self.read(&svg)?;
        let width = |i: usize| match tree.node_by_id(&format!("m{i}")) {
            Some(Node::Text(text)) => text.bounding_box().width(),
            // An empty text leaves no node.
            _ => 0.0,
        };
        Ok((0..texts.len()).map(width).collect())
    }
}

/// Refuses texts with letters that no face has: they would be drawn as boxes.
pub(super) fn ensure_letters(group: &Group) -> Result<(), PictureError> {
    let mut boxed = BTreeSet::new();
    find_boxed(group, &mut boxed);
    if boxed.is_empty() { Ok(()) } else { Err(PictureError::LettersMissing(boxed)) }
}

fn find_boxed(group: &Group, boxed: &mut BTreeSet<String>) {
    for node in group.children() {
        match node {
            Node::Group(group) => find_boxed(group, boxed),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                boxed.extend(glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| glyph.text.clone()));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_its_letters_in_its_own_style() {
        let faces = Faces::new().expect("faces");
        let texts = [
            (Style::Words, ""),
            (Style::Words, "40"),
            (Style::Words, "4040"),
            (Style::Standing, "4040"),
            (Style::Number, "4040"),
        ];
        let widths = faces.widths(Family::Book, &texts).expect("widths");
        assert_eq!(widths[0], 0.0);
        assert!((widths[2] - 2.0 * widths[1]).abs() < 0.5, "{widths:?}");
        assert!(widths[4] > widths[2], "{widths:?}");
    }

    #[test]
    fn a_letter_that_no_face_has_is_named() {
        let faces = Faces::new().expect("faces");
        let checked = |text: &str| {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"9\">{text}</text></svg>");
            ensure_letters(faces.read(&svg).expect("readable").root()).map_err(|error| error.to_string())
        };
        assert_eq!(checked("Ünal, Şahin, Жуков, Ωμέγα − 40 ÷ 2 → ≈ “30–40”"), Ok(()));
        let refused = checked("Aleppo 漢, 字 and 漢").expect_err("they have no Chinese");
        assert!(refused.contains("`字`, `漢`"), "{refused}");
    }
}
