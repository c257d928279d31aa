//! Why there is no picture.

use std::collections::BTreeSet;
use std::fmt;

/// Why a picture could not be drawn.
#[derive(Debug)]
pub enum PictureError {
    /// A face that pictures are set in does not come with the library that should bring it.
    FaceMissing(&'static str),
    /// Texts have letters that no face has.
    LettersMissing(BTreeSet<String>),
    /// The SVG cannot be read back: a fault of ours, since we wrote it.
    Unreadable(String),
    /// It is too large to be painted, or the PNG could not be written.
    Unpaintable(String),
}

impl fmt::Display for PictureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FaceMissing(face) => {
                write!(f, "the face {face} is not among those of typst-assets; lock the version that has it")
            }
            Self::LettersMissing(letters) => {
                let letters: Vec<String> = letters.iter().map(|letter| format!("`{letter}`")).collect();
                let letters = letters.join(", ");
                write!(
                    f,
                    "no face of the pictures has {letters}; write words with them in Latin, Greek, Cyrillic, Hebrew or \
                     Arabic letters"
                )
            }
            Self::Unreadable(why) => write!(f, "the SVG that was just written cannot be read: {why}"),
            Self::Unpaintable(why) => write!(f, "the picture cannot be painted: {why}"),
        }
    }
}

impl std::error::Error for PictureError {}
