//! Pictures in the forms that take long to draw: drawn once, and kept by their content.

use super::assets::hex;
use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::parallel;
use super::project::Project;
use super::render::Broken;
use crate::picture::{DRAWN_BY, Faces, Form, PictureError, draw};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

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
    pub fn draw_all(&self, undrawn: &[Undrawn]) -> Result<Vec<SiteFile>, Broken> {
        let all: Result<Vec<_>, Broken> = parallel::each(undrawn, |picture| self.files(picture))?.into_iter().collect();
        Ok(all?.into_iter().flatten().collect())
    }

    /// A picture in all its forms.
    ///
    /// # Errors
    /// Where it cannot be drawn or kept.
    pub fn files(&self, Undrawn { stem, svg, forms }: &Undrawn) -> Result<Vec<SiteFile>, Broken> {
        let drawn = self.draw(stem, svg, forms)?.into_iter();
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
    pub fn draw(&self, what: &str, svg: &str, forms: &[Form]) -> Result<Vec<Vec<u8>>, Broken> {
        let paths: Vec<PathBuf> = forms.iter().map(|&form| self.kept.join(kept_name(svg, form))).collect();
        if let Ok(known) = paths.iter().map(|path| used(path)).collect::<io::Result<Vec<_>>>() {
            return Ok(known);
        }
        let drawn = draw(svg, forms, &self.faces).map_err(|error| broken(what, &error))?;
        for (path, bytes) in paths.iter().zip(&drawn) {
            keep(path, bytes)?;
        }
        Ok(drawn)
    }

    /// Forgets pictures that nobody has used for long.
    ///
    /// # Errors
    /// Where the folder cannot be read or a file not be removed.
    pub fn tidy(&self) -> Result<(), FileError> {
        for entry in fs::read_dir(&self.kept).at("list", &self.kept)? {
            let path = entry.at("list", &self.kept)?.path();
            let used = fs::metadata(&path).and_then(|kept| kept.modified());
            if used.is_ok_and(|used| used.elapsed().is_ok_and(|since| since > FORGOTTEN_AFTER)) {
                match fs::remove_file(&path) {
                    // Another process may tidy too.
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at("remove", &path)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// A picture that somebody wanted this week is wanted again.
const FORGOTTEN_AFTER: Duration = Duration::from_hours(7 * 24);

/// What is kept in a file, which is marked as used now.
fn used(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    // Where it cannot be marked it is drawn again some day.
    let _ = fs::File::options().append(true).open(path).and_then(|file| file.set_modified(SystemTime::now()));
    Ok(bytes)
}

/// A name that follows from the picture, and from what draws it: another version may draw it otherwise.
fn kept_name(svg: &str, form: Form) -> String {
    let mut hash = Sha256::new();
    hash.update(DRAWN_BY);
    hash.update(svg);
    hex(&hash.finalize()) + form.ending()
}

/// Writes a file whole or not at all: a process that is killed must leave no half picture behind.
fn keep(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(format!(".{}", std::process::id()));
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, bytes).at("write", &unfinished)?;
    fs::rename(&unfinished, path).at("replace", path)
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
            let entries = fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
            entries.collect::<BTreeSet<_>>()
        };

        let undrawn = chart_files(&composer, painter.faces(), "reports/a/").expect("files").undrawn;
        let first = painter.draw_all(&undrawn).expect("drawn");
        painter.tidy().expect("tidied");
        assert_eq!((first.len(), kept().len()), (6, 6), "three forms of two charts");
        assert_eq!(first[2].path, "reports/a/charts/killed/chart.png");

        // Kept as something that was never drawn: what is returned then was not drawn again.
        for path in kept() {
            fs::write(path, "kept").expect("written");
        }
        let old = fs::File::create(folder.path().join("of-an-older-site.png")).expect("written");
        old.set_modified(SystemTime::now() - 2 * FORGOTTEN_AFTER).expect("old");
        let again = painter.draw_all(&undrawn).expect("read");
        assert!(again.iter().all(|file| file.bytes == b"kept"));
        painter.tidy().expect("tidied");
        assert_eq!(kept().len(), 6, "what nobody used for long is gone");
    }
}
