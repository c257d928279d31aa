//! Pictures in the forms that take long to draw: drawn once, and kept by their content, those of each part of a site in an
//! album of their own.

use super::assets::hex;
use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::parallel;
use super::project::Project;
use super::removed::remove_but;
use super::render::Broken;
use super::replace::write_whole;
use crate::picture::{DRAWN_BY, Faces, Form, PictureError, draw};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::PathBuf;

/// A picture that a site names and nobody has drawn yet. A file of it is its stem with a form's ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undrawn {
    /// Path below the site's root, without an ending.
    pub stem: String,
    /// The picture itself, from which its forms are drawn.
    pub svg: String,
    pub forms: &'static [Form],
}

/// Draws pictures in their forms, and remembers what it drew.
pub struct Painter {
    faces: Faces,
    kept: PathBuf,
}

impl Painter {
    /// # Errors
    /// Where a face is missing, or the folder for what was drawn cannot be made.
    pub fn open(project: &Project) -> Result<Self, Broken> {
        let kept = project.scratch().join("pictures");
        fs::create_dir_all(&kept).at("create", &kept)?;
        let faces = Faces::new().map_err(|error| broken("pictures", &error))?;
        Ok(Self { faces, kept })
    }

    pub fn faces(&self) -> &Faces {
        &self.faces
    }

    /// Every picture in all its forms. Uses all cores.
    ///
    /// # Errors
    /// Where one cannot be drawn or kept.
    pub fn draw_all(&self, album: &str, undrawn: &[Undrawn]) -> Result<Vec<SiteFile>, Broken> {
        let all: Result<Vec<_>, Broken> =
            parallel::each(undrawn, |picture| self.files(album, picture))?.into_iter().collect();
        Ok(all?.into_iter().flatten().collect())
    }

    /// A picture in all its forms.
    ///
    /// # Errors
    /// Where it cannot be drawn or kept.
    pub fn files(&self, album: &str, Undrawn { stem, svg, forms }: &Undrawn) -> Result<Vec<SiteFile>, Broken> {
        let drawn = self.draw(album, stem, svg, forms)?.into_iter();
        Ok(forms
            .iter()
            .zip(drawn)
            .map(|(form, bytes)| SiteFile::new(format!("{stem}{}", form.ending()), bytes))
            .collect())
    }

    /// A picture in some of its forms, in the same order: from where they were kept, or drawn and kept. `what` names it
    /// where it cannot be drawn.
    ///
    /// # Errors
    /// Where it cannot be drawn or kept.
    pub fn draw(&self, album: &str, what: &str, svg: &str, forms: &[Form]) -> Result<Vec<Vec<u8>>, Broken> {
        let paths: Vec<PathBuf> = forms.iter().map(|&form| self.kept.join(album).join(kept_name(svg, form))).collect();
        if let Ok(known) = paths.iter().map(fs::read).collect::<io::Result<Vec<_>>>() {
            return Ok(known);
        }
        let drawn = draw(svg, forms, &self.faces).map_err(|error| broken(what, &error))?;
        let folder = self.kept.join(album);
        fs::create_dir_all(&folder).at("create", &folder)?;
        for (path, bytes) in paths.iter().zip(&drawn) {
            write_whole(path, bytes)?;
        }
        Ok(drawn)
    }

    /// Forgets what an album keeps of other pictures: a number that was withdrawn is not to be found there either.
    ///
    /// # Errors
    /// Where the folder cannot be read or a file not be removed.
    pub fn tidy(&self, album: &str, undrawn: &[Undrawn]) -> Result<(), FileError> {
        let names = undrawn.iter().flat_map(|picture| picture.forms.iter().map(|&form| kept_name(&picture.svg, form)));
        let used: BTreeSet<OsString> = names.map(OsString::from).collect();
        remove_but(&self.kept.join(album), &used)
    }

    /// Forgets all albums but these.
    ///
    /// # Errors
    /// Where the folder cannot be read or an album not be removed.
    pub fn keep_only<'a>(&self, albums: impl IntoIterator<Item = &'a str>) -> Result<(), FileError> {
        remove_but(&self.kept, &albums.into_iter().map(OsString::from).collect())
    }
}

/// A name that follows from the picture, and from what draws it: another version may draw it otherwise.
fn kept_name(svg: &str, form: Form) -> String {
    let mut hash = Sha256::new();
    hash.update(DRAWN_BY);
    hash.update(svg);
    hex(&hash.finalize()) + form.ending()
}

/// Why a picture is not there, for both places where an author looks.
pub(super) fn broken(what: &str, error: &PictureError) -> Broken {
    Broken::from_message(&format!("The picture of {what} cannot be drawn"), &error.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::pictures::chart_files;
    use super::*;
    use crate::model;
    use crate::page::Composer;
    use crate::words::Words;
    use std::collections::BTreeSet;

    /// The folder of what was drawn, as a first run leaves it, and a second.
    #[test]
    fn what_did_not_change_is_not_drawn_again_and_what_is_gone_is_forgotten() {
        let source = crate::draft::Source { name: "base.json".into(), text: include_str!("../check/base.json").into() };
        let checked = crate::check::check(&source, None);
        let report = model::build(&checked.clean.expect("a clean file")).expect("it builds");
        let words = Words::new("en").expect("English");
        let composer = Composer { report: &report, words: &words, refused: &[] };
        let folder = tempfile::tempdir().expect("a folder");
        let painter = Painter { faces: Faces::new().expect("faces"), kept: folder.path().to_owned() };
        let kept = || {
            let entries =
                fs::read_dir(folder.path().join("a")).expect("the album").map(|entry| entry.expect("one").path());
            entries.collect::<BTreeSet<_>>()
        };

        let undrawn = chart_files(&composer, painter.faces(), "reports/a/").expect("files").undrawn;
        let first = painter.draw_all("a", &undrawn).expect("drawn");
        painter.tidy("a", &undrawn).expect("tidied");
        assert_eq!((first.len(), kept().len()), (6, 6), "three forms of two charts");
        assert_eq!(first[2].path, "reports/a/charts/killed/chart.png");

        // Kept as something that was never drawn: what is returned then was not drawn again.
        for path in kept() {
            fs::write(path, "kept").expect("written");
        }
        fs::write(folder.path().join("a/of-an-older-site.png"), "").expect("written");
        assert!(painter.draw_all("a", &undrawn).expect("read").iter().all(|file| file.bytes == b"kept"));
        painter.tidy("a", &undrawn).expect("tidied");
        assert_eq!(kept().len(), 6, "what is of no picture any more is gone");
        painter.keep_only(["b"]).expect("tidied");
        assert!(!folder.path().join("a").exists(), "and so is an album of a part that is gone");
    }
}
