//! Every chart as files of its own: pictures, drawn anew only where they changed, and its figures as a table.

use super::assets::hex;
use super::chart_table::table;
use super::fault::{AtPath, FileError};
use super::file::SiteFile;
use super::project::Project;
use super::render::Broken;
use crate::page::{ChartFile, Composer};
use crate::picture::{DRAWN_BY, Faces, Forms, PictureError, forms, svg};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

/// Draws the charts of all reports of a site, and remembers what it drew.
pub struct Pictures {
    faces: Faces,
    kept: PathBuf,
    used: BTreeSet<OsString>,
}

impl Pictures {
    /// # Errors
    /// Where a face is missing, or the folder for what was drawn cannot be made.
    pub fn open(project: &Project) -> Result<Self, Broken> {
        let kept = project.scratch().join("pictures");
        fs::create_dir_all(&kept).at("create", &kept)?;
        let faces = Faces::new().map_err(|error| broken("pictures", &error))?;
        Ok(Self { faces, kept, used: BTreeSet::new() })
    }

    /// The files of every chart of a report, below `home`, the report's folder. Uses all cores.
    ///
    /// # Errors
    /// Where a picture cannot be drawn or kept.
    pub fn of(&mut self, composer: &Composer<'_>, home: &str) -> Result<Vec<SiteFile>, Broken> {
        let charts = composer.chart_files();
        let mut files = Vec::new();
        for (chart, drawn) in charts.iter().zip(self.draw(&charts)) {
            let Drawn { live, forms, kept } = drawn?;
            self.used.extend(kept);
            let at = |name: &str| format!("{home}charts/{}/{name}", chart.id);
            files.extend([
                SiteFile::new(at("chart.csv"), table(&chart.records).at("write", Path::new(&at("chart.csv")))?),
                SiteFile::new(at("chart.svg"), live),
                SiteFile::new(at("chart-outlines.svg"), forms.outlines),
                SiteFile::new(at("chart.png"), forms.png),
                SiteFile::new(at("chart@2x.png"), forms.png_2x),
            ]);
        }
        Ok(files)
    }

    /// Each chart in all its forms, in the same order.
    fn draw(&self, charts: &[ChartFile]) -> Vec<Result<Drawn, Broken>> {
        let todo = Mutex::new(charts.iter().enumerate());
        let workers = thread::available_parallelism().map_or(1, NonZero::get).min(charts.len());
        let work = || {
            let mut done = Vec::new();
            // The lock is held for the taking of a chart only, not for its drawing.
            while let Some((i, chart)) = todo.lock().ok().and_then(|mut charts| charts.next()) {
                done.push((i, self.drawn(chart)));
            }
            done
        };
        let mut all: Vec<_> = thread::scope(|scope| {
            let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
        });
        all.sort_by_key(|(i, _)| *i);
        if all.len() < charts.len() {
            let stopped = Broken::from_message("The pictures cannot be drawn", "what draws them stopped");
            return vec![Err(stopped)];
        }
        all.into_iter().map(|(_, drawn)| drawn).collect()
    }

    /// Forgets what was drawn for a site that no longer is.
    ///
    /// # Errors
    /// Where the folder cannot be read or a file not be removed.
    pub fn tidy(self) -> Result<(), FileError> {
        for entry in fs::read_dir(&self.kept).at("list", &self.kept)? {
            let entry = entry.at("list", &self.kept)?;
            if !self.used.contains(&entry.file_name()) {
                let path = entry.path();
                match fs::remove_file(&path) {
                    // Another process may tidy too.
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at("remove", &path)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// A chart's picture; its other forms from where they were kept, or drawn and kept.
    fn drawn(&self, chart: &ChartFile) -> Result<Drawn, Broken> {
        let live = svg(chart, &self.faces).map_err(|error| broken(&chart.id, &error))?;
        let kept = names(&live);
        let [outlines, png, png_2x] = kept.each_ref().map(|name| self.kept.join(name));
        let known = (fs::read_to_string(&outlines), fs::read(&png), fs::read(&png_2x));
        if let (Ok(outlines), Ok(png), Ok(png_2x)) = known {
            return Ok(Drawn { live, forms: Forms { outlines, png, png_2x }, kept });
        }
        let forms = forms(chart, &live, &self.faces).map_err(|error| broken(&chart.id, &error))?;
        keep(&outlines, forms.outlines.as_bytes())?;
        keep(&png, &forms.png)?;
        keep(&png_2x, &forms.png_2x)?;
        Ok(Drawn { live, forms, kept })
    }
}

/// A picture in all its forms, and the names under which those are kept that take long to draw.
struct Drawn {
    live: String,
    forms: Forms,
    kept: [OsString; 3],
}

/// Names that follow from the picture, and from what draws its other forms: another version may draw them otherwise.
fn names(live: &str) -> [OsString; 3] {
    let mut hash = Sha256::new();
    hash.update(DRAWN_BY);
    hash.update(live);
    let name = hex(&hash.finalize());
    ["-outlines.svg", ".png", "@2x.png"].map(|ending| format!("{name}{ending}").into())
}

/// Writes a file whole or not at all: a process that is killed must leave no half picture behind.
fn keep(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(format!(".{}", std::process::id()));
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, bytes).at("write", &unfinished)?;
    fs::rename(&unfinished, path).at("replace", path)
}

fn broken(what: &str, error: &PictureError) -> Broken {
    Broken::from_message(&format!("The picture of {what} cannot be drawn"), &error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model;
    use crate::words::Words;

    fn modified(path: &Path) -> std::time::SystemTime {
        fs::metadata(path).and_then(|metadata| metadata.modified()).expect("a time")
    }

    /// The folder of what was drawn, as a first run leaves it, and a second.
    #[test]
    fn what_did_not_change_is_not_drawn_again_and_what_is_gone_is_forgotten() {
        let source = crate::draft::Source { name: "base.json".into(), text: include_str!("../check/base.json").into() };
        let checked = crate::check::check(&source, None);
        let report = model::build(&checked.clean.expect("a clean file")).expect("it builds");
        let words = Words::new("en").expect("English");
        let composer = Composer { report: &report, words: &words, refused: &[] };
        let folder = tempfile::tempdir().expect("a folder");
        let open =
            || Pictures { faces: Faces::new().expect("faces"), kept: folder.path().to_owned(), used: BTreeSet::new() };
        let kept = || {
            let entries = fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
            entries.collect::<BTreeSet<_>>()
        };

        let mut pictures = open();
        let first = pictures.of(&composer, "reports/a/").expect("files");
        pictures.tidy().expect("tidied");
        assert_eq!((first.len(), kept().len()), (10, 6), "five files a chart, three of them kept");
        assert_eq!(first[3].path, "reports/a/charts/killed/chart.png");

        let times: Vec<_> = kept().iter().map(|path| modified(path)).collect();
        fs::write(folder.path().join("of-an-older-site.png"), "").expect("written");
        let mut pictures = open();
        assert_eq!(pictures.of(&composer, "reports/a/").expect("files"), first);
        pictures.tidy().expect("tidied");
        assert_eq!(kept().iter().map(|path| modified(path)).collect::<Vec<_>>(), times);
    }
}
