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
use std::path::{Path, PathBuf};

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

    /// The files of every chart of a report, below `home`, the report's folder.
    ///
    /// # Errors
    /// Where a picture cannot be drawn or kept.
    pub fn of(&mut self, composer: &Composer<'_>, home: &str) -> Result<Vec<SiteFile>, Broken> {
        let mut files = Vec::new();
        for chart in composer.chart_files() {
            let at = |name: &str| format!("{home}charts/{}/{name}", chart.id);
            let live = svg(&chart, &self.faces).map_err(|error| broken(&chart.id, &error))?;
            let Forms { outlines, png, png_2x } = self.forms(&chart, &live)?;
            files.extend([
                SiteFile::new(at("chart.csv"), table(&chart.records).at("write", Path::new(&at("chart.csv")))?),
                SiteFile::new(at("chart.svg"), live),
                SiteFile::new(at("chart-outlines.svg"), outlines),
                SiteFile::new(at("chart.png"), png),
                SiteFile::new(at("chart@2x.png"), png_2x),
            ]);
        }
        Ok(files)
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

    /// The other forms of a picture, from where they were kept or drawn and kept.
    fn forms(&mut self, chart: &ChartFile, live: &str) -> Result<Forms, Broken> {
        let mut hash = Sha256::new();
        // Another version may draw the same SVG otherwise.
        hash.update(DRAWN_BY);
        hash.update(live);
        let name = hex(&hash.finalize());
        let [outlines, png, png_2x] = ["-outlines.svg", ".png", "@2x.png"].map(|ending| format!("{name}{ending}"));
        self.used.extend([&outlines, &png, &png_2x].map(OsString::from));
        let [outlines, png, png_2x] = [outlines, png, png_2x].map(|name| self.kept.join(name));
        let known = (fs::read_to_string(&outlines), fs::read(&png), fs::read(&png_2x));
        if let (Ok(outlines), Ok(png), Ok(png_2x)) = known {
            return Ok(Forms { outlines, png, png_2x });
        }
        let drawn = forms(chart, live, &self.faces).map_err(|error| broken(&chart.id, &error))?;
        for (path, bytes) in
            [(outlines, drawn.outlines.as_bytes()), (png, drawn.png.as_slice()), (png_2x, drawn.png_2x.as_slice())]
        {
            keep(&path, bytes)?;
        }
        Ok(drawn)
    }
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
