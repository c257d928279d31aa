//! `import`: a report file made of others' tables, or put together again from an exported one.

use super::again::{put, worked_on};
use super::new::{file_of, schema_of, with_schema, write};
use super::report::{ReportFile, known, path_told};
use super::{Outcome, Stopped};
use crate::check::Wording;
use crate::exchange::{
    DESCRIPTION, Decimal, MOST_BYTES, Mapping, Order, Origins, Problem, Sheet, Unpacked, What, described, gathered,
    in_words, read, suggest, take, unpack,
};
use crate::site::project::Project;
use crate::site::render::Broken;
use crate::site::replace::replace_file;
use crate::site::{terminal, wording};
use crate::unseen::{visible, visible_but};
use clap::Args;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Import figures: a folder that `export` wrote, or a table of somebody else's
///
/// A folder is put together to the report file it was. A table (CSV, TSV, XLSX, JSON; with or without HXL tags) needs a mapping,
/// which says what each column means: `--suggest` prints one to finish. Each number becomes a proposed figure, each row a
/// paragraph; what the table does not say (who said it, who stands behind it) is missing until somebody adds it, and `check`
/// names it.
///
/// Amounts that are published are not changed by editing a table: readers would not be told, and no check could find it later.
/// `correct` and `withdraw` do that. With --replace each amount of a folder that differs from the file before is listed.
///
/// With --replace a table is read again into a file that people worked on: figures that rest on the same words of the same row
/// stay as they made them, and so does whatever no table holds. Where the number below such a figure is gone or is another one,
/// nothing is written and the figures are listed.
///
/// Nothing is left out without a word: each cell that could not be taken is listed, with what to do about it, and the rest is
/// written. Ends with 0 where everything was taken, with 1 where something was left or amounts of the file before are others
/// (the file is written all the same), and with 2 where nothing could be done.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = described())]
pub struct ImportArgs {
    /// A folder that `export` wrote, or a table: .csv, .tsv, .xlsx, .json
    #[arg(value_name = "SOURCE")]
    source: PathBuf,
    /// Print a mapping to finish, and import nothing
    #[arg(long, conflicts_with_all = ["mapping", "map", "into", "out", "text"])]
    suggest: bool,
    /// What the columns mean: a file that `--suggest` printed
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// What one column means: its header or letters, and a measure or a use (`Killed=killed`, `B=@as-of`). Without a mapping
    /// the others are taken as `--suggest` has them
    #[arg(long, value_name = "HEADER=MEANING")]
    map: Vec<String>,
    /// Of a workbook, the sheet to read; without it the first
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The sign that parts decimals: `.` or `,`
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    decimal: Option<Decimal>,
    /// What comes first in days such as 04-03-2022: `day-first` or `month-first`
    #[arg(long, value_name = "ORDER", value_parser = order)]
    dates: Option<Order>,
    /// The id of the report to begin, of a table
    #[arg(long, value_name = "REPORT-ID")]
    into: Option<String>,
    /// Where to write the report file; without it where the report's file stands in seeds/, and that of a new one in
    /// drafts/REPORT-ID.json, of which no site is made
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write in the place of a report file that is there already. What says the same keeps its form; a file that passes `check` is
    /// not replaced by one that does not (look at that one with --out); what people wrote stays or stops it, and amounts that
    /// changed are listed
    #[arg(long)]
    replace: bool,
    /// Where to write the table as a text, a line for each row: `check --report` finds the figures in it
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
    /// The language that problems are told in: en, ar, fr or tr. Without it, the one that the variable HUMANITARIAN_FIGURES_LANGUAGE
    /// names
    #[arg(long, value_name = "TAG", value_parser = wording::of)]
    language: Option<&'static Wording>,
}

fn decimal(sign: &str) -> Result<Decimal, String> {
    match sign {
        "." => Ok(Decimal::Point),
        "," => Ok(Decimal::Comma),
        _ => Err("a decimal sign is `.` or `,`".to_owned()),
    }
}

fn order(name: &str) -> Result<Order, String> {
    match name {
        "day-first" => Ok(Order::DayFirst),
        "month-first" => Ok(Order::MonthFirst),
        _ => Err("an order is `day-first` or `month-first`".to_owned()),
    }
}

impl ImportArgs {
    pub fn run(self) -> Outcome {
        let is_package = self.source.is_dir() || self.source.file_name().is_some_and(|name| name == DESCRIPTION);
        if is_package { self.package() } else { self.table() }
    }

    fn package(self) -> Outcome {
        if self.suggest || self.mapping.is_some() || !self.map.is_empty() || self.into.is_some() {
            return Err(Stopped::CannotRun("a package that was exported needs no mapping and keeps its id".to_owned()));
        }
        let folder = match self.source.is_dir() {
            true => self.source.clone(),
            false => self.source.parent().map(Path::to_owned).unwrap_or_default(),
        };
        let wording = self.wording();
        let description = folder.join(DESCRIPTION);
        let name = visible(&description.display().to_string());
        let wrong = |what: What| self.stopped(what.at(&name));
        let text = text_of(&description).map_err(wrong)?;
        let Unpacked { text, problems, origins } =
            unpack(&text, |name| bytes_of(&folder.join(name))).map_err(|problem| self.stopped(*problem))?;
        let id = serde_json::from_str::<serde_json::Value>(&text)
            .ok()
            .and_then(|file| Some(file["id"].as_str()?.to_owned()));
        let (out, schema) = self.place(id.as_deref())?;
        let has_schema = text.contains("\"$schema\"");
        let text = with_schema(&text, schema.as_deref().filter(|_| !has_schema));
        let changed = self.write(&out, &text, Made::OfPackage(&origins)).inspect_err(|_| tell(&problems, wording))?;
        terminal::tell(&format!("{}: put together from {name}\n", path_told(&out)));
        let count = changed.len();
        told([problems, changed].concat(), wording)?;
        if count == 0 {
            return Ok(());
        }
        let terminal = format!(
            "\x1b[1;31merror\x1b[0m: {count} amounts of the file before are others or gone, as told above; the file was written, and \
             its readers would not hear of it\n"
        );
        Err(Broken { terminal, html: String::new() }.into())
    }

    fn table(self) -> Outcome {
        let wording = self.wording();
        let name = visible(&self.source.display().to_string());
        let wrong = |what: What| self.stopped(what.at(&name));
        let bytes = bytes_of(&self.source).map_err(wrong)?;
        let file = self.source.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (sheet, seen) = read(&file, &bytes, self.sheet.as_deref()).map_err(wrong)?;
        if self.suggest {
            terminal::tell(&visible_but(&suggest(&sheet).explained().written(), |letter| letter == '\n'));
            tell(&seen, wording);
            return Ok(());
        }
        let mapping = self.mapped(&sheet)?;
        let Some(id) = &self.into else {
            return Err(Stopped::CannotRun(
                "name the report to begin: `--into REPORT-ID`; `--suggest` prints a mapping".to_owned(),
            ));
        };
        super::new::refuse_names(id, None)?;
        let (out, schema) = self.place(Some(id))?;
        let taken = take(&sheet, &mapping, id, &file, &known(&out));
        let text = with_schema(&taken.report, schema.as_deref());
        let changed = self.write(&out, &text, Made::OfTable).inspect_err(|_| tell(&taken.problems, wording))?;
        if let Some(text) = &self.text {
            fs::write(text, &taken.text)
                .map_err(|error| Stopped::cannot_run(format!("{}: {error}", text.display())))?;
        }
        let out = path_told(&out);
        terminal::tell(&format!(
            "{out}: figures: {}; rows: {}; blank rows: {}; cells of numbers without a value: {}\n",
            taken.figures, taken.rows, taken.blank_rows, taken.missing
        ));
        let text = self
            .text
            .as_ref()
            .map_or(String::new(), |text| format!(" --report {}", visible(&text.display().to_string())));
        let next = wording.tell("imported-next", []);
        terminal::tell(&format!("{next}\n\n    humanitarian-figures check {out}{text}\n"));
        told([seen, taken.problems, changed].concat(), wording)
    }

    fn wording(&self) -> &'static Wording {
        self.language.unwrap_or_else(wording::in_force)
    }

    /// Why nothing was done.
    fn stopped(&self, problem: Problem) -> Stopped {
        Stopped::CannotRun(problem.told(self.wording()))
    }

    fn mapped(&self, sheet: &Sheet) -> Result<Mapping, Stopped> {
        let mut mapping = match &self.mapping {
            Some(path) => {
                let name = visible(&path.display().to_string());
                let text = text_of(path).map_err(|what| self.stopped(what.at(&name)))?;
                Mapping::read(&text).map_err(|faults| {
                    let faults: Vec<Problem> = faults.into_iter().map(|what| what.at(&name)).collect();
                    Stopped::CannotRun(in_words(&faults, self.wording()).join("\n"))
                })?
            }
            None if self.map.is_empty() => {
                let source = visible(&self.source.display().to_string());
                return Err(Stopped::CannotRun(format!(
                    "nothing says what the columns mean; begin with\n\n    humanitarian-figures import {source} --suggest > mapping.json\n\n\
                     finish that file, and import with `--mapping mapping.json`"
                )));
            }
            None => suggest(sheet),
        };
        for words in &self.map {
            mapping.set(sheet, words).map_err(|what| self.stopped(what.at("--map")))?;
        }
        mapping.decimal = self.decimal.or(mapping.decimal);
        mapping.dates = self.dates.or(mapping.dates);
        Ok(mapping)
    }

    /// Where the report file is to stand, and where its schema lies from there, if that is known.
    fn place(&self, id: Option<&str>) -> Result<(PathBuf, Option<String>), Stopped> {
        match (&self.out, id) {
            (Some(out), _) => Ok((out.clone(), None)),
            (None, Some(id)) => {
                super::new::refuse_names(id, None)?;
                let project = Project::find().map_err(Stopped::cannot_run)?;
                let file = file_of(id, &project)?;
                // What is there already names its own.
                let schema = if file.exists() { None } else { schema_of(&project) };
                Ok((file, schema))
            }
            (None, None) => Err(Stopped::CannotRun("the package names no report; name a file with --out".to_owned())),
        }
    }

    /// Writes the report file; what is to be looked at because of what stood there before.
    fn write(&self, out: &Path, text: &str, made: Made<'_>) -> Result<Vec<Problem>, Stopped> {
        if !out.is_file() {
            return write(out, text).map(|()| Vec::new());
        }
        if !self.replace {
            return Err(Stopped::CannotRun(format!(
                "{} is there already, and is not overwritten; write in its place with --replace, or name another file with --out",
                visible(&out.display().to_string())
            )));
        }
        let before = fs::read(out).map_err(|error| Stopped::cannot_run(format!("{}: {error}", out.display())))?;
        let opened = ReportFile::open(&out.display().to_string());
        let origins = match made {
            Made::OfTable => return worked_on(&opened?, text, self.wording()),
            Made::OfPackage(origins) => Some(origins),
        };
        let Ok(file) = opened else {
            // What stands there is no report file, so nothing of it can be lost that anybody could read.
            return replace_file(out, &before, text.as_bytes()).map_err(Stopped::cannot_run).map(|()| Vec::new());
        };
        put(&file, text, origins, self.wording())
    }
}

/// What a report file is made of.
#[derive(Clone, Copy)]
enum Made<'o> {
    /// With the tables that each value stands in.
    OfPackage(&'o Origins),
    OfTable,
}

/// A file's bytes; no more of it is read than any table may have.
fn bytes_of(path: &Path) -> Result<Vec<u8>, What> {
    let failed = |error: std::io::Error| What::Unopened { detail: error.to_string() };
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(failed)?;
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    match bytes.len() > MOST_BYTES {
        true => Err(What::LargeFile { most: (MOST_BYTES / (1024 * 1024)).to_string() }),
        false => Ok(bytes),
    }
}

/// A file's text, without the mark that some editors put before it.
fn text_of(path: &Path) -> Result<String, What> {
    let text = String::from_utf8(bytes_of(path)?).map_err(|_| What::NoUnicode {})?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// What is to be looked at, though nothing was imported.
fn tell(problems: &[Problem], wording: &Wording) {
    in_words(&gathered(problems.to_vec()), wording).iter().for_each(|problem| terminal::warning(problem));
}

/// Tells all that was left out, which is a finding, and all that is to be looked at.
fn told(problems: Vec<Problem>, wording: &Wording) -> Outcome {
    let (left, seen): (Vec<Problem>, Vec<Problem>) = problems.into_iter().partition(|problem| problem.what.is_left());
    tell(&seen, wording);
    let left = gathered(left);
    if left.is_empty() {
        return Ok(());
    }
    let list: String =
        in_words(&left, wording).iter().map(|problem| format!("\x1b[1;31mleft\x1b[0m: {problem}\n")).collect();
    let count = format!(
        "\x1b[1;31merror\x1b[0m: left out: {}, each as told above; the rest was written\n",
        left.iter().map(|problem| problem.place.count()).sum::<usize>()
    );
    Err(Broken { terminal: format!("{list}{count}"), html: String::new() }.into())
}
