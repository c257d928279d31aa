//! `export`: a report in the forms that others use.

use super::report::ReportFile;
use super::{Outcome, Stopped};
use crate::exchange::{HXL, Tables, hxl, package};
use crate::model::Report;
use crate::page::Composer;
use crate::site::terminal;
use crate::unseen::visible;
use crate::words::Words;
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
    /// The language of Markdown and HTML: en, ar, fr or tr
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Tables, and a description that puts them together again
    Csv,
    /// One table with HXL tags, which say less: see docs/contracts/hxl.md
    Hxl,
    /// A table to paste into a text, in the language of --language
    Markdown,
    /// The same, to paste into a page
    Html,
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
            Format::Markdown | Format::Html => Ok(vec![self.table(&file.report()?)?]),
        };
        let files = files.map_err(|why| Stopped::cannot_run(format!("{name}: {why}")))?;
        write(&self.to, &files)
    }
}

impl ExportArgs {
    fn table(&self, report: &Report) -> Result<(String, String), Stopped> {
        let words = Words::new(&self.language).map_err(Stopped::cannot_run)?;
        let composer = Composer { report, words: &words, refused: &[] };
        Ok(match self.format {
            Format::Html => ("figures.html".to_owned(), composer.html_table()),
            _ => ("figures.md".to_owned(), composer.markdown_table()),
        })
    }
}

fn write(folder: &Path, files: &[(String, String)]) -> Outcome {
    let failed = |path: &Path, error: std::io::Error| Stopped::cannot_run(format!("{}: {error}", path.display()));
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
        terminal::tell(&format!("{}\n", visible(&path.display().to_string())));
    }
    Ok(())
}
