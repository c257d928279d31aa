//! `revision`: the report file as it stood at an earlier revision.

use super::report::ReportFile;
use super::{Outcome, Stopped};
use crate::check::render as told;
use crate::edit::at_revision;
use crate::site::render::Broken;
use crate::site::{terminal, wording};
use clap::Args;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// Print a report file as it stood at an earlier revision, as far as the file tells
///
/// Corrections that came later are undone: amounts and cited words are those of then. Texts are those of today, since the file
/// keeps numbers, not words; figures that were added since are there. What was withdrawn since stays withdrawn.
///
/// What is printed is a report file of its own. To see the site of then, put it into the seeds/ of a copy of the folder.
/// Ends with 1 where it does not pass `check`, which happens where a correction written by hand kept no cited words.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct RevisionArgs {
    /// The report: its id, or the path of its file
    report: String,
    /// The revision
    revision: u32,
    /// Write it into this file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl RevisionArgs {
    pub fn run(self) -> Outcome {
        let file = ReportFile::open(&self.report)?;
        let text = at_revision(&file.source, self.revision).map_err(Stopped::cannot_run)?;
        match &self.out {
            None => terminal::tell(&text),
            Some(path) => {
                let written = OpenOptions::new().write(true).create_new(true).open(path);
                let written = written.and_then(|mut out| out.write_all(text.as_bytes()));
                written.map_err(|error| Stopped::cannot_run(format!("cannot write {}: {error}", path.display())))?;
            }
        }
        let source = file.with(text);
        let findings = file.check(&source)?;
        if findings.is_empty() {
            return Ok(());
        }
        let terminal = format!(
            "{}\n\x1b[1;33mwarning\x1b[0m: the file of revision {} does not pass `check`: a correction that keeps the `evidence` \
             of before would\n",
            told::human_in(wording::in_force(), &source, &findings, true),
            self.revision
        );
        Err(Stopped::Findings(Broken { terminal, html: String::new() }))
    }
}
