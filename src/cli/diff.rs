//! `diff`: what changed between two revisions of a report, in sentences.

use super::report::ReportFile;
use super::{Outcome, Stopped};
use crate::model::{Changed, Report, Step};
use crate::site::terminal;
use crate::unseen::visible_but;
use crate::words::Words;
use clap::Args;

/// Tell what changed between two revisions of a report, as readers are told
///
/// The report file keeps every number it said, with the day and the reason of each change, and of withdrawn ones no number.
/// It does not keep words: texts that changed, and figures that were added, are not told.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct DiffArgs {
    /// The report: its id, or the path of its file
    report: String,
    /// The older revision; without it the first
    from: Option<u32>,
    /// The newer revision; without it the newest
    to: Option<u32>,
}

impl DiffArgs {
    pub fn run(self) -> Outcome {
        let file = ReportFile::open(&self.report)?;
        let report = file.report()?;
        let (from, to) = (self.from.unwrap_or(1), self.to.unwrap_or(report.revision));
        if !(1..=report.revision).contains(&from) || !(from..=report.revision).contains(&to) {
            let newest = report.revision;
            return Err(Stopped::CannotRun(format!(
                "there are no revisions {from} to {to}: the first is 1 and the newest is {newest}; give the older one first"
            )));
        }
        let words = Words::new("en").map_err(Stopped::cannot_run)?;
        terminal::tell(&visible_but(&told(&report, &words, from, to), |letter| letter == '\n'));
        Ok(())
    }
}

fn told(report: &Report, words: &Words, from: u32, to: u32) -> String {
    let mut told = format!("{}: {}\n", words.text(&report.title), words.between(from, to));
    for step in report.steps(from, to) {
        told.push_str(&format!("\n{}\n", words.step(&step)));
        told.push_str(&changes(words, &step));
    }
    told.push_str(&format!("\n{}\n", words.say("changes-honest")));
    told
}

fn changes(words: &Words, step: &Step<'_>) -> String {
    if step.changes.is_empty() {
        return format!("  {}\n", words.say("changes-quiet"));
    }
    let one =
        |changed: &Changed<'_>| format!("  {}\n    {}\n", words.subject(changed.statement()), words.changed(*changed));
    step.changes.iter().map(one).collect()
}
