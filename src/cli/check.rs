//! `check`: hold report files against every rule, and against the report's text where it is at hand.

use super::beside::{Beside, Files, is_registers, registers_of};
use super::decided::{decided, is_editors};
use super::drafts;
use crate::check::rules::proposed_figure;
use crate::check::together::{Extent, Filed, together};
use crate::check::{
    Checked, CheckedRegisters, Finding, Refused, Registers, ReportText, Wording, check_with, read, render,
};
use crate::draft::{Source, items};
use crate::site::project::{Project, REGISTERS_FILE, is_project};
use crate::site::{terminal, wording};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Check report files: every finding at once, each with its place, what is wrong and how to mend it.
///
/// Those that are clean by themselves are held against each other, too. Ends with 0 where nothing was found but remarks,
/// with 1 where something was, and with 2 where it could not check. Files in drafts/ belong to no site: named, they are
/// checked as the others are, and beside them; not named, each is told in a line, which changes nothing about how it ends.
#[derive(clap::Args)]
pub struct CheckArgs {
    /// Report files, registers that they share, or what editors decide on them; without any, those in seeds/. A report is
    /// checked beside the registers.json of its folder, an editors.json beside all its reports
    files: Vec<PathBuf>,
    /// The report's own text: every citation is then looked for in it. It stays on this machine
    #[arg(long, value_name = "TEXT")]
    report: Option<PathBuf>,
    /// For a person, a machine, or the margin of a pull request
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The language that findings are told in: en, ar, fr or tr; JSON is always in English. Without it, the one that the
    /// variable HUMANITARIAN_FIGURES_LANGUAGE names
    #[arg(long, value_name = "TAG", value_parser = wording::of)]
    language: Option<&'static Wording>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
}

/// A report's text is some tens of kilobytes; past this it is something else, and would take long to search.
const MOST_TEXT_BYTES: u64 = 1024 * 1024;

const NO_REPORTS: &str = "there are no report files in seeds/ yet; `humanitarian-figures new` begins one in drafts/, and one in \
                          which nothing is found is moved from there to seeds/";

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
#[derive(Default)]
struct Outcome {
    findings: Vec<Finding>,
    /// How many entries a file of registers has.
    entries: Option<usize>,
    /// How many decisions a file of editors has.
    decisions: Option<usize>,
    /// Whether the report refers to entries of registers.
    takes: bool,
    /// What it says to the others, where it is clean.
    filed: Option<Filed>,
    /// Figures that the report states, and those of our arithmetic.
    stated: usize,
    derived: usize,
    /// Those that are said no longer.
    withdrawn: usize,
}

impl Outcome {
    /// Whether it is of a report.
    fn is_report(&self) -> bool {
        self.entries.is_none() && self.decisions.is_none()
    }

    /// How much of what was found must be mended.
    fn faults(&self) -> usize {
        self.findings.iter().filter(|finding| !finding.is_remark()).count()
    }
}

fn try_run(args: &CheckArgs) -> Result<ExitCode, String> {
    let own = if args.files.is_empty() { Some(project()?) } else { None };
    let files = own.as_ref().map_or_else(|| Ok(args.files.clone()), seeds)?;
    let wording = args.language.unwrap_or_else(wording::in_force);
    if let Some(project) = own.as_ref().filter(|_| files.is_empty()) {
        tell_drafts(project, &[], args.format, wording);
        return Err(NO_REPORTS.to_owned());
    }
    let text = args.report.as_deref().map(report_text).transpose()?;
    let reports = files.iter().filter(|file| !is_registers(file) && !is_editors(file)).count();
    if text.is_some() && reports != 1 {
        return Err(format!(
            "--report takes the text of one report, and there are {reports} files of reports; name the one it is of"
        ));
    }
    let registers = Files::of(&files);
    let beside = registers.checked();
    let (mut outcomes, mut unreadable) = (Vec::new(), registers.unreadable.clone());
    for (path, (source, checked)) in &beside {
        // Of faulty ones every report beside them would say too little.
        if !checked.findings.is_empty() || files.iter().any(|file| file == path) {
            outcomes.push(((*source).clone(), of_registers(checked)));
        }
    }
    for file in files.iter().filter(|file| !is_registers(file) && !is_editors(file)) {
        let path = registers_of(file);
        let registers = beside.get(path.as_path()).map(|(_, checked)| checked);
        if registers.is_some_and(|checked| checked.registers.is_none()) {
            let (file, path) = (file.display(), path.display());
            unreadable.push(format!("{file} was not checked, since {path} beside it cannot be read"));
            continue;
        }
        match read(file) {
            Ok(source) => {
                let outcome = outcome(&source, registers.and_then(|checked| checked.registers.as_ref()), text.as_ref());
                outcomes.push((source, outcome));
            }
            Err(Refused::Finding(found)) => {
                let (source, finding) = *found;
                outcomes.push((source, Outcome { findings: vec![finding], ..Outcome::default() }));
            }
            Err(Refused::Unreadable(why)) => unreadable.push(why),
        }
    }
    for file in files.iter().filter(|file| is_editors(file)) {
        let known = |report: &Path| {
            let of_report = |(source, _): &&(Source, Outcome)| Path::new(&source.name) == report;
            outcomes.iter().find(of_report).and_then(|(_, outcome)| outcome.filed.clone())
        };
        match decided(file, &beside, known) {
            Ok((source, findings, count)) => {
                outcomes.push((source, Outcome { findings, decisions: Some(count), ..Outcome::default() }));
            }
            Err(why) => unreadable.push(why),
        }
    }
    let given: Vec<&PathBuf> = files.iter().filter(|file| Project::of_draft(file).is_some()).collect();
    let site = given.first().and_then(|draft| Project::of_draft(draft));
    let others = site.map_or_else(Vec::new, |site| drafts::of_site(&site, registers_for(&site, &beside), &files));
    hold_together(&mut outcomes, &others, if args.files.is_empty() { Extent::All } else { Extent::Some });
    terminal::tell(&told(&outcomes, text.is_some(), args.format, wording)?);
    for why in &unreadable {
        terminal::error(why);
    }
    let in_the_way = |draft: &&PathBuf| {
        drafts::in_the_way(draft, &Project::of_draft(draft).map_or_else(Vec::new, |site| drafts::named(&site)))
    };
    let in_the_way: Vec<String> = given.iter().filter_map(in_the_way).collect();
    in_the_way.iter().for_each(|why| terminal::error(why));
    if args.format == Format::Human && in_the_way.is_empty() {
        let clean = outcomes.iter().filter(|(_, outcome)| outcome.is_report() && outcome.faults() == 0);
        let next = clean.filter_map(|(source, _)| drafts::next(Path::new(&source.name), source, wording));
        next.for_each(|next| terminal::tell(&format!("\n{next}")));
    }
    if let Some(project) = &own {
        let said: Vec<Filed> = outcomes.iter().filter_map(|(_, outcome)| outcome.filed.clone()).collect();
        tell_drafts(project, &said, args.format, wording);
    }
    let is_clean = in_the_way.is_empty() && outcomes.iter().all(|(_, outcome)| outcome.faults() == 0);
    Ok(match (unreadable.is_empty(), is_clean) {
        (false, _) => ExitCode::from(CANNOT_RUN),
        (true, false) => ExitCode::from(FOUND),
        (true, true) => ExitCode::SUCCESS,
    })
}

fn of_registers(checked: &CheckedRegisters<'_>) -> Outcome {
    let entries = checked.registers.as_ref().map_or(0, Registers::len);
    Outcome { findings: checked.findings.clone(), entries: Some(entries), ..Outcome::default() }
}

fn outcome(source: &Source, registers: Option<&Registers<'_>>, text: Option<&ReportText>) -> Outcome {
    let Checked { findings, clean, .. } = check_with(source, registers, text);
    let (mut stated, mut derived, mut withdrawn, mut takes) = (0, 0, 0, false);
    let filed = clean.as_ref().map(|clean| Filed::of(source, clean));
    if let Some(clean) = clean {
        takes = registers.is_some_and(|registers| !registers.taken_by(clean.draft()).is_empty());
        for (_, figure) in items(&clean.draft().figures) {
            *match (&figure.withdrawn, &figure.derived) {
                (Some(_), _) => &mut withdrawn,
                (None, Some(_)) => &mut derived,
                (None, None) => &mut stated,
            } += 1;
        }
    }
    Outcome { findings, filed, entries: None, decisions: None, takes, stated, derived, withdrawn }
}

/// Adds to each file what only the others show.
fn hold_together(outcomes: &mut [(Source, Outcome)], others: &[Filed], extent: Extent) {
    let (places, own): (Vec<usize>, Vec<&Filed>) =
        (0..).zip(&*outcomes).filter_map(|(n, (_, outcome))| Some((n, outcome.filed.as_ref()?))).unzip();
    // Of two that disagree the later is to be mended. What stands in the others was there before, and is not asked for.
    let files: Vec<&Filed> = others.iter().chain(own).collect();
    for found in together(&files, extent) {
        if let Some(place) = found.file.checked_sub(others.len()).and_then(|own| places.get(own)) {
            outcomes[*place].1.findings.push(found.finding);
        }
    }
}

/// The folder of figures that this is, or the nearest above.
fn project() -> Result<Project, String> {
    let here = Path::new(".");
    if is_project(here) { Ok(Project::at(here)) } else { Project::find().map_err(|error| error.to_string()) }
}

/// The report files of a folder, the registers they share, and what editors decide on them; by their paths from here, as whoever
/// reads the findings knows them.
fn seeds(project: &Project) -> Result<Vec<PathBuf>, String> {
    let files = project.report_files().map_err(|error| error.to_string())?;
    let registers = Some(project.registers_file()).filter(|registers| registers.exists());
    let editors = Some(project.editors_file()).filter(|editors| editors.exists());
    let all = registers.into_iter().chain(files).chain(editors);
    Ok(all.map(|file| PathBuf::from(super::report::shown(&file))).collect())
}

/// The registers of a site's reports, where they can be read.
fn registers_for<'b>(site: &Project, beside: &'b Beside<'_>) -> Option<&'b Registers<'b>> {
    beside.get(drafts::registers_for(site).as_path()).and_then(|(_, checked)| checked.registers.as_ref())
}

/// A line for each draft of a folder, held against what its reports say.
fn tell_drafts(project: &Project, said: &[Filed], format: Format, wording: &Wording) {
    let files = project.draft_files().unwrap_or_default();
    let registers = Files::of(&files);
    let beside = registers.checked();
    let mut lines = String::new();
    let reports = if files.is_empty() { Vec::new() } else { drafts::named(project) };
    for file in &files {
        let faults = match read(file) {
            Ok(source) => {
                let own = outcome(&source, registers_for(project, &beside), None);
                let mut own = [(source, own)];
                hold_together(&mut own, said, Extent::Some);
                own[0].1.faults()
            }
            // What it is that cannot be read is told by whoever asks for it.
            Err(_) => 1,
        };
        lines += &drafts::line(file, faults + usize::from(drafts::in_the_way(file, &reports).is_some()), wording);
    }
    // What a program reads holds the findings of the site and nothing else.
    if format == Format::Human { terminal::tell(&lines) } else { terminal::show(&lines) }
}

pub(super) fn report_text(path: &Path) -> Result<ReportText, String> {
    plain_text(path).map(|text| ReportText::new(&text))
}

/// The same as it stands in its file.
pub(super) fn plain_text(path: &Path) -> Result<String, String> {
    let name = path.display();
    let size = match fs::metadata(path) {
        Ok(file) => file.len(),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(format!(
                "there is no file {name}; save the report's text there, or name the file that holds it"
            ));
        }
        Err(error) => return Err(format!("{name}: {error}")),
    };
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
    Ok(text)
}

fn told(outcomes: &[(Source, Outcome)], with_text: bool, format: Format, wording: &Wording) -> Result<String, String> {
    let all = || outcomes.iter().map(|(source, outcome)| (source, outcome.findings.as_slice()));
    match format {
        Format::Json => render::json(all()).map_err(|error| format!("the findings make no JSON: {error}")),
        Format::Github => Ok(all().map(|(source, findings)| render::github(wording, source, findings)).collect()),
        Format::Human => {
            let mut words: String = all()
                .filter(|(_, findings)| !findings.is_empty())
                .map(|(source, findings)| {
                    next(findings, wording) + &render::human_in(wording, source, findings, true) + "\n"
                })
                .collect();
            if !outcomes.is_empty() {
                let outcomes: Vec<&Outcome> = outcomes.iter().map(|(_, outcome)| outcome).collect();
                words.push_str(&summary(&outcomes, with_text, wording));
            }
            Ok(words)
        }
    }
}

/// What to do first with a file that was just begun; nothing of others.
fn next(findings: &[Finding], wording: &Wording) -> String {
    let proposed = findings.iter().filter(|finding| finding.rule.code == proposed_figure::RULE.code).count();
    if proposed == 0 {
        return String::new();
    }
    wording.tell("next-proposed", [("count", proposed.into())]) + "\n\n"
}

/// The last lines: how many files, and what came of them.
fn summary(outcomes: &[&Outcome], with_text: bool, wording: &Wording) -> String {
    let files = outcomes.len();
    let faults: usize = outcomes.iter().map(|outcome| outcome.faults()).sum();
    let remarks = outcomes.iter().map(|outcome| outcome.findings.len()).sum::<usize>() - faults;
    let explained = || wording.tell("why-explained", []).into();
    if faults > 0 {
        let counts = [
            ("files", files.into()),
            ("faults", faults.into()),
            ("remarks", remarks.into()),
            ("explained", explained()),
        ];
        return wording.tell("summary-found", counts) + "\n";
    }
    let counted = |id, count: usize| wording.tell(id, [("count", count.into())]);
    let withdrawn: usize = outcomes.iter().map(|outcome| outcome.withdrawn).sum();
    let entries = outcomes.iter().filter_map(|outcome| outcome.entries).reduce(|all, more| all + more);
    let decisions = outcomes.iter().filter_map(|outcome| outcome.decisions).reduce(|all, more| all + more);
    let others = entries.map(|count| counted("summary-entries", count)).into_iter();
    let others = others.chain(decisions.map(|count| counted("summary-decisions", count)));
    let clean = |what: Vec<String>| {
        let what = what.join(&format!("{} ", wording.tell("list-semicolon", [])));
        wording.tell("summary-clean", [("files", files.into()), ("what", what.into())]) + "\n"
    };
    if !outcomes.iter().any(|outcome| outcome.is_report()) {
        return clean(others.collect());
    }
    let mut what = vec![figures(outcomes, with_text, wording)];
    what.extend((withdrawn > 0).then(|| counted("summary-withdrawn", withdrawn)));
    what.extend(others);
    if remarks > 0 {
        what.push(wording.tell("summary-remarks", [("count", remarks.into()), ("explained", explained())]));
    }
    let mut words = clean(what);
    if outcomes.iter().any(|outcome| outcome.takes) {
        words.push_str(&(wording.tell("summary-takes", [("file", REGISTERS_FILE.into())]) + "\n"));
    }
    let held = if with_text { "summary-faithful" } else { "summary-unheld" };
    words + &wording.tell(held, []) + "\n"
}

/// How many figures there are: "7 figures, and 2 of our own arithmetic".
fn figures(outcomes: &[&Outcome], with_text: bool, wording: &Wording) -> String {
    let stated: usize = outcomes.iter().map(|outcome| outcome.stated).sum();
    let derived: usize = outcomes.iter().map(|outcome| outcome.derived).sum();
    let found = if with_text { "yes" } else { "no" };
    wording.tell("summary-figures", [("count", stated.into()), ("found", found.into()), ("derived", derived.into())])
}
