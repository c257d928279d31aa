//! `export`: a report in the forms that others use.

use super::report::ReportFile;
use super::{Outcome, Stopped};
use crate::exchange::{HXL, Tables, hxl, package};
use crate::unseen::visible;
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

/// Export a report's figures for spreadsheets and for others' programs
///
/// `csv` writes a data package: a table for each list of the report file and datapackage.json, which says what stands in them.
/// Edit the tables in a spreadsheet; `import FOLDER` makes a report file of them again, and nothing is lost on the way.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct ExportArgs {
    /// The report: its id, or the path of its file
    report: String,
    /// The folder to write to; it is made where it is not there
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// In which form
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Tables, and a description that puts them together again
    Csv,
    /// One table with HXL tags, which say less: see docs/contracts/hxl.md
    Hxl,
}

impl ExportArgs {
    pub fn run(self) -> Outcome {
        let file = ReportFile::open(&self.report)?;
        // What is not clean has no business with others.
        let whole = file.whole()?;
        let name = visible(&file.source.name);
        let files = match self.format {
            Format::Csv => package(&file.source.text, Tables::Beside, None),
            Format::Hxl => hxl(&whole).map(|text| vec![(HXL.to_owned(), text)]),
        };
        let files = files.map_err(|why| Stopped::cannot_run(format!("{name}: {why}")))?;
        write(&self.to, &files)
    }
}

fn write(folder: &Path, files: &[(String, String)]) -> Outcome {
    let failed = |path: &Path, error: std::io::Error| Stopped::cannot_run(format!("{}: {error}", path.display()));
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
        println!("{}", visible(&path.display().to_string()));
    }
    Ok(())
}
