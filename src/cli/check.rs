//! `check`: hold report files against every rule, and against the report's text where it is at hand.

use crate::check::{Checked, Finding, Refused, ReportText, check, read, render};
use crate::draft::{Source, items};
use crate::site::project::Project;
use crate::site::terminal;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Check report files: every finding at once, each with its place, what is wrong and how to mend it.
///
/// Ends with 0 where nothing was found, with 1 where something was, and with 2 where it could not check.
#[derive(clap::Args)]
pub struct CheckArgs {
    /// Report files; without any, those in seeds/
    files: Vec<PathBuf>,
    /// The report's own text: every citation is then looked for in it. It stays on this machine
    #[arg(long, value_name = "TEXT")]
    report: Option<PathBuf>,
    /// For a person, a machine, or the margin of a pull request
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
}

/// A report's text is some tens of kilobytes; past this it is something else, and would take long to search.
const MOST_TEXT_BYTES: u64 = 1024 * 1024;

const FOUND: u8 = 1;
const CANNOT_RUN: u8 = 2;

/// Checks, tells what was found, and ends as the exit code says.
pub fn run(args: CheckArgs) -> ExitCode {
    match try_run(&args) {
        Ok(code) => code,
        Err(why) => {
            terminal::error(&why);
            ExitCode::from(CANNOT_RUN)
        }
    }
}

/// What came of one file that could be read.
struct Outcome {
    source: Source,
    findings: Vec<Finding>,
    /// Figures that the report states, and those of our arithmetic.
    stated: usize,
    derived: usize,
    /// Those that are said no longer.
    withdrawn: usize,
}

fn try_run(args: &CheckArgs) -> Result<ExitCode, String> {
    let files = if args.files.is_empty() { seeds()? } else { args.files.clone() };
    let text = args.report.as_deref().map(report_text).transpose()?;
    if text.is_some() && files.len() > 1 {
        let count = files.len();
        return Err(format!(
            "--report takes the text of one report, and there are {count} files; name the one it is of"
        ));
    }
    let (mut outcomes, mut unreadable) = (Vec::new(), Vec::new());
    for file in &files {
        match read(file) {
            Ok(source) => outcomes.push(outcome(source, text.as_ref())),
            Err(Refused::Finding(found)) => {
                let (source, finding) = *found;
                outcomes.push(Outcome { source, findings: vec![finding], stated: 0, derived: 0, withdrawn: 0 });
            }
            Err(Refused::Unreadable(why)) => unreadable.push(why),
        }
    }
    terminal::tell(&told(&outcomes, text.is_some(), args.format)?);
    for why in &unreadable {
        terminal::error(why);
    }
    Ok(match (unreadable.is_empty(), outcomes.iter().all(|outcome| outcome.findings.is_empty())) {
        (false, _) => ExitCode::from(CANNOT_RUN),
        (true, false) => ExitCode::from(FOUND),
        (true, true) => ExitCode::SUCCESS,
    })
}

fn outcome(source: Source, text: Option<&ReportText>) -> Outcome {
    let Checked { findings, clean, .. } = check(&source, text);
    let (mut stated, mut derived, mut withdrawn) = (0, 0, 0);
    if let Some(clean) = clean {
        for (_, figure) in items(&clean.draft().figures) {
            *match (&figure.withdrawn, &figure.derived) {
                (Some(_), _) => &mut withdrawn,
                (None, Some(_)) => &mut derived,
                (None, None) => &mut stated,
            } += 1;
        }
    }
    Outcome { source, findings, stated, derived, withdrawn }
}

/// The report files of this folder.
fn seeds() -> Result<Vec<PathBuf>, String> {
    let missing = |why: String| format!("there are no report files in seeds/ ({why}); name the files to check");
    let files = Project::at(Path::new(".")).report_files().map_err(|error| missing(error.to_string()))?;
    if files.is_empty() { Err(missing("no file ends in .json".into())) } else { Ok(files) }
}

pub(super) fn report_text(path: &Path) -> Result<ReportText, String> {
    let name = path.display();
    let size = fs::metadata(path).map_err(|error| format!("{name}: {error}"))?.len();
    if size > MOST_TEXT_BYTES {
        let megabytes = size as f64 / 1_048_576.0;
        return Err(format!(
            "{name} holds {megabytes:.1} MB, and the text of a report 1 MB at most; give only its text"
        ));
    }
    let bytes = fs::read(path).map_err(|error| format!("{name}: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        format!("{name} is not text in UTF-8 (byte {}); save it as UTF-8", error.utf8_error().valid_up_to())
    })?;
    if text.trim().is_empty() {
        return Err(format!("{name} holds no text"));
    }
    Ok(ReportText::new(&text))
}

fn told(outcomes: &[Outcome], with_text: bool, format: Format) -> Result<String, String> {
    let all = || outcomes.iter().map(|outcome| (&outcome.source, outcome.findings.as_slice()));
    match format {
        Format::Json => render::json(all()).map_err(|error| format!("the findings make no JSON: {error}")),
        Format::Github => Ok(all().map(|(source, findings)| render::github(source, findings)).collect()),
        Format::Human => {
            let mut words: String = all()
                .filter(|(_, findings)| !findings.is_empty())
                .map(|(source, findings)| render::human(source, findings, true) + "\n")
                .collect();
            if !outcomes.is_empty() {
                words.push_str(&summary(outcomes, with_text));
            }
            Ok(words)
        }
    }
}

/// The last line: how many files, and what came of them.
fn summary(outcomes: &[Outcome], with_text: bool) -> String {
    let files = counted(outcomes.len(), "file", "files");
    let findings: usize = outcomes.iter().map(|outcome| outcome.findings.len()).sum();
    if findings > 0 {
        let explained = "`explain RULE` tells why a rule is there";
        return format!("{files}, {}; {explained}\n", counted(findings, "finding", "findings"));
    }
    let stated: usize = outcomes.iter().map(|outcome| outcome.stated).sum();
    let derived: usize = outcomes.iter().map(|outcome| outcome.derived).sum();
    let are = if outcomes.len() == 1 { "is" } else { "are" };
    let mut words = format!("{files} {are} clean: {}", counted(stated, "figure", "figures"));
    if with_text {
        words.push_str(", all found in the text");
    }
    if derived > 0 {
        words.push_str(&format!(", and {derived} of our own arithmetic"));
    }
    let withdrawn: usize = outcomes.iter().map(|outcome| outcome.withdrawn).sum();
    if withdrawn > 0 {
        words.push_str(&format!("; {withdrawn} withdrawn"));
    }
    words.push_str(match with_text {
        true => "\nThis shows that they were copied faithfully, not that the report is right.\n",
        false => "\nThey were not held against the report's text; --report TEXT does that.\n",
    });
    words
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
