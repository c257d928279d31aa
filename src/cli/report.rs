//! The report file that a command is about: found by the report's id or by its path, read, edited, held against every
//! rule, and written.

use super::Stopped;
use super::among::{brought, repeated};
use super::beside::registers_of;
use crate::check::{self, Clean, Refused, Registers, ReportText, nearest, render as told};
use crate::draft::{PathWalker, Source, got};
use crate::edit;
use crate::exchange::Known;
use crate::model::{self, Report};
use crate::site::project::{Project, reports_in};
use crate::site::render::Broken;
use crate::site::replace::replace_file;
use crate::site::wording;
use crate::terms::Kind;
use crate::unseen::{visible, visible_but};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Some editors put it before a text; it stays.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A report file as it stands on the disk.
pub struct ReportFile {
    path: PathBuf,
    bytes: Vec<u8>,
    pub source: Source,
    /// What the reports of its folder share.
    registers: Option<Source>,
}

impl ReportFile {
    /// The file of a report, given by its id or its path.
    pub fn open(report: &str) -> Result<Self, Stopped> {
        let path = find(report)?;
        let bytes = fs::read(&path).map_err(|error| Stopped::cannot_run(format!("{}: {error}", path.display())))?;
        let source = read(&path)?;
        let beside = registers_of(&path);
        let registers = if beside.exists() { Some(read(&beside)?) } else { None };
        Ok(Self { path, bytes, source, registers })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// An edited text of this file, under its name.
    pub fn with(&self, text: String) -> Source {
        Source { name: self.source.name.clone(), text }
    }

    /// Writes an edited text in the file's place.
    pub fn write(&self, text: &str) -> Result<(), Stopped> {
        let mark = if self.bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { b"" };
        replace_file(&self.path, &self.bytes, &[mark, text.as_bytes()].concat()).map_err(Stopped::cannot_run)
    }

    /// What the reports of its folder share, which must be clean itself.
    fn registers(&self) -> Result<Option<Registers<'_>>, Stopped> {
        self.registers.as_ref().map(check_registers).transpose()
    }

    /// The report that the file holds as it stands.
    pub fn report(&self) -> Result<Report, Stopped> {
        let told = "this file must pass `check` first";
        let registers = self.registers()?;
        let checked = check::check_with(&self.source, registers.as_ref(), None);
        match &checked.clean {
            Some(clean) => built(&self.source, clean),
            None => Err(findings(&self.source, &checked.findings, &[], told).into()),
        }
    }

    /// Where other reports of the site print what these figures of it state; it must be clean.
    pub fn repeated(&self, figures: &BTreeSet<&str>) -> Result<Vec<String>, Stopped> {
        let registers = self.registers()?;
        let clean = check::check_with(&self.source, registers.as_ref(), None).clean;
        Ok(clean
            .map_or_else(Vec::new, |clean| repeated(&self.path, registers.as_ref(), (&clean, &self.source), figures)))
    }

    /// Its text with what it takes from the registers, so that it needs no other file; it must be clean.
    pub fn whole(&self) -> Result<String, Stopped> {
        let registers = self.registers()?;
        let checked = check::check_with(&self.source, registers.as_ref(), None);
        match &checked.clean {
            Some(clean) => Ok(edit::whole(&self.source, clean)),
            None => {
                let told = "this file must pass `check` before it is given to others";
                Err(findings(&self.source, &checked.findings, &[], told).into())
            }
        }
    }

    /// What is found in a text of this file, beside the registers it refers to.
    pub fn check(&self, source: &Source) -> Result<Vec<check::Finding>, Stopped> {
        let registers = self.registers()?;
        Ok(check::check_with(source, registers.as_ref(), None).findings)
    }

    /// What a figure of the file counts, in kind.
    pub fn kind(&self, figure: &str) -> Result<Option<Kind>, Stopped> {
        let registers = self.registers()?;
        edit::kind(&self.source, registers.as_ref(), figure).map_err(Stopped::cannot_run)
    }

    /// The report that the file would hold with an edited text. `hint` says more of a finding, by its code.
    pub fn edited(
        &self,
        source: &Source,
        text: Option<&ReportText>,
        hint: fn(&str) -> Option<&'static str>,
    ) -> Result<Report, Stopped> {
        let told =
            "nothing was written: the file would not pass `check`; places above are those of the file as it would be";
        let registers = self.registers()?;
        let registers = registers.as_ref();
        let checked = check::check_with(source, registers, text);
        let Some(clean) = &checked.clean else {
            let mut hints: Vec<&str> = checked.findings.iter().filter_map(|finding| hint(finding.rule.code)).collect();
            hints.dedup();
            return Err(findings(source, &checked.findings, &hints, told).into());
        };
        let before = check::check_with(&self.source, registers, None).clean;
        let brought = brought(&self.path, registers, (before.as_ref(), &self.source), (clean, source));
        if brought.is_empty() {
            return built(source, clean);
        }
        let wording = wording::in_force();
        let in_words =
            |(file, finding): &(Source, _)| told::human_in(wording, file, std::slice::from_ref(finding), true);
        let words: String = brought.iter().map(in_words).collect();
        let terminal = format!(
            "{words}\x1b[1;31merror\x1b[0m: nothing was written: the reports of the site would contradict each other\n"
        );
        Err(Broken { terminal, html: String::new() }.into())
    }
}

fn check_registers(source: &Source) -> Result<Registers<'_>, Stopped> {
    let checked = check::check_registers(source);
    match checked.registers {
        Some(registers) if checked.findings.is_empty() => Ok(registers),
        _ => {
            Err(findings(source, &checked.findings, &[], "the registers beside the report must pass `check` first")
                .into())
        }
    }
}

fn built(source: &Source, clean: &Clean<'_>) -> Result<Report, Stopped> {
    model::build(clean).map_err(|gap| Stopped::cannot_run(format!("{}: {gap}", source.name)))
}

fn findings(source: &Source, found: &[check::Finding], hints: &[&str], told: &str) -> Broken {
    let hints: String = hints.iter().map(|hint| format!("{hint}\n")).collect();
    let terminal =
        format!("{}{hints}\x1b[1;31merror\x1b[0m: {told}\n", told::human_in(wording::in_force(), source, found, true));
    Broken { terminal, html: String::new() }
}

/// The texts of a file that hold a number, as lines: where each stands and what it says. `passed` leaves paths out.
pub fn mentions(source: &Source, numbers: &[f64], passed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut walker = PathWalker::new(&source.text);
    let found = check::mentions(source, numbers).into_iter().filter_map(|mention| {
        let path = walker.path_at(mention.at.start);
        let line = source.text[..mention.at.start].matches('\n').count() + 1;
        (!passed(&path)).then(|| format!("  line {line}, {path}: “{}”\n", mention.words))
    });
    found.map(|told| visible_but(&told, |letter| letter == '\n')).collect()
}

/// What came of an edit, before it is written: its revisions, what readers will read, and what it did to the file.
pub fn account(before: &Source, after: &Source, (old, new): (u32, u32), notices: &str) -> String {
    let changed = visible_but(&edit::diff(&before.text, &after.text), |letter| matches!(letter, '\n' | '\t'));
    let name = visible(&after.name);
    format!("{name}, revision {old} becomes {new}. Readers will read:\n\n{notices}\nIn the file:\n\n{changed}")
}

/// The end of a run that was only to show what would be written.
pub const DRY_RUN: &str = "\nNothing was written: this was a dry run.\n";

/// The text of a file under the name that it is told by.
fn read(path: &Path) -> Result<Source, Stopped> {
    match check::read(path) {
        Ok(source) => Ok(Source { name: shown(path), ..source }),
        Err(Refused::Unreadable(why)) => Err(Stopped::CannotRun(why)),
        Err(Refused::Finding(found)) => {
            Err(findings(&found.0, &[found.1], &[], "this is no report file that could be changed").into())
        }
    }
}

/// What need not be told anew in a report file that is begun here: what the registers beside it have, and the other reports. A draft
/// knows those that it will stand among.
pub fn known(path: &Path) -> Known {
    let registers = check::read(&registers_of(path)).ok();
    let known = Known::of(registers.as_ref().map(|source| source.text.as_str()));
    let beside = || path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")).to_owned();
    let folder = Project::of_draft(path).map_or_else(beside, |project| project.seeds());
    let own = path.file_name();
    let others = reports_in(&folder).unwrap_or_default().into_iter().filter(|other| other.file_name() != own);
    others.filter_map(|other| check::read(&other).ok()).fold(known, |known, other| {
        let name = Path::new(&other.name).file_name().map(|name| name.to_string_lossy().into_owned());
        known.and(&name.unwrap_or_default(), &other.text)
    })
}

/// By its path, else by its id: files are named like it, and one that is not is found by what it says.
fn find(report: &str) -> Result<PathBuf, Stopped> {
    let path = Path::new(report);
    if path.is_file() {
        return Ok(path.to_owned());
    }
    let project = Project::find().map_err(Stopped::cannot_run)?;
    let files = project.report_files().map_err(Stopped::cannot_run)?;
    let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(found) = files.iter().find(|path| stem(path) == report) {
        return Ok(found.clone());
    }
    if let Some(found) = files.iter().find(|path| id_in(path).is_some_and(|id| id == report)) {
        return Ok(found.clone());
    }
    let known: Vec<String> = files.iter().map(stem).collect();
    let near = nearest(report, known.iter().map(String::as_str)).into_iter().take(3).map(|id| format!("`{id}`"));
    let near = near.collect::<Vec<_>>().join(" or ");
    let hint = if near.is_empty() { "give its id or its path".into() } else { format!("did you mean {near}?") };
    let drafts = project.draft_files().unwrap_or_default();
    let hint = match drafts.iter().find(|path| stem(path) == report) {
        Some(draft) => format!("{} is a draft: name that path, or move the file to seeds/", visible(&shown(draft))),
        None => hint,
    };
    Err(Stopped::CannotRun(format!("there is no report `{}` in seeds/; {hint}", visible(report))))
}

/// The id that a file gives its report.
pub fn id_in(path: &Path) -> Option<String> {
    let source = check::read(path).ok()?;
    let draft = source.draft().ok()?;
    got(&draft.id).cloned()
}

/// A path as it is told: from here, where it lies below.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok().and_then(|here| here.canonicalize().ok());
    let below = here.as_ref().and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path).display().to_string()
}

/// A path as it is told, wherever it was given from: resolved, and from here where it lies below.
pub fn path_told(path: &Path) -> String {
    let whole = path.canonicalize();
    visible(&shown(whole.as_deref().unwrap_or(path)))
}
