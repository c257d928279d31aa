//! `new`: a report file begun from a report's text, with what a program proposes of it.

use super::check::plain_text;
use super::report::shown;
use super::{Outcome, Stopped};
use crate::check::{check, rules};
use crate::draft::Source;
use crate::draft::schema::REPORT;
use crate::edit::{Begun, begin};
use crate::site::project::Project;
use crate::site::{terminal, wording};
use crate::unseen::visible;
use clap::Args;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Begin a report file from the report's text: its paragraphs as fingerprints, and every quantity in it as a proposed figure
///
/// A proposal holds the number, the few words around it and where they stand. Who said it, of what place and time, and who stands
/// behind it is yours to say: `check` names each proposal until it is confirmed or taken out. Quantities are found in English
/// texts. Paragraphs that are subheads or credits are to be taken out by hand.
///
/// The file begins in drafts/, of which no site is made. When `check` finds nothing in it, it is moved to the others in seeds/.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct NewArgs {
    /// The new report's id: a to z, 0 to 9 and hyphens
    #[arg(value_name = "REPORT-ID")]
    id: String,
    /// The report's text, a paragraph a line. It stays on this machine
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    /// Who printed it
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Where to write the file; without it drafts/REPORT-ID.json. What is there already is never overwritten
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl NewArgs {
    pub fn run(self) -> Outcome {
        if self.id.trim().is_empty() {
            return Err(Stopped::CannotRun("a report needs an id, such as port-example-2024-03-05".to_owned()));
        }
        refuse_names(&self.id, self.publisher.as_deref())?;
        let text = plain_text(&self.text).map_err(Stopped::CannotRun)?;
        let begun = begin(&self.id, self.publisher.as_deref(), &text).map_err(|why| {
            Stopped::cannot_run(format!("{}: {}", self.text.display(), why.told(wording::in_force())))
        })?;
        let (out, form) = match self.out {
            Some(out) => (out, None),
            None => {
                let project = Project::find().map_err(Stopped::cannot_run)?;
                (file_of(&self.id, &project)?, schema_of(&project))
            }
        };
        write(&out, &with_schema(&begun.text, form.as_deref()))?;
        let Begun { paragraphs, figures, dates, words, quoted, .. } = begun;
        let most = rules::reprinted_report::most_quoted(words as u64);
        let out = visible(&shown(&out));
        let text = visible(&self.text.display().to_string());
        terminal::tell(&format!(
            "{out}: paragraphs: {paragraphs}; proposed figures: {figures}; proposed dates: {dates}\n\
             Of the {words} words of the text a tenth may be quoted, {most}; the proposals quote {quoted}. Keep the figures that \
             your page needs, and of each quote no more than the number, what bounds it, and its noun.\n\
             Take out paragraphs that are subheads or credits, then see what each entry lacks:\n\n    \
             humanitarian-figures check {out} --report {text}\n"
        ));
        Ok(())
    }
}

/// Where the schema of report files lies as seen from the drafts, where the project has one.
pub(super) fn schema_of(project: &Project) -> Option<String> {
    let schema = project.schemas().join(REPORT);
    let inside = schema.strip_prefix(project.root()).ok().filter(|_| schema.is_file())?;
    Some(format!("../{}", inside.display()))
}

/// A report file that names its schema first.
pub(super) fn with_schema(text: &str, schema: Option<&str>) -> String {
    match schema {
        Some(schema) => text.replacen("{\n", &format!("{{\n  \"$schema\": \"{schema}\",\n"), 1),
        None => text.to_owned(),
    }
}

/// Where a report's file stands: among the seeds where it is one of them, else among the drafts.
pub(super) fn file_of(id: &str, project: &Project) -> Result<PathBuf, Stopped> {
    let file = project.seeds().join(format!("{id}.json"));
    if [project.site_file(), project.registers_file(), project.editors_file()].contains(&file) {
        return Err(Stopped::CannotRun(format!(
            "seeds/{id}.json is no report's file; give the report another id, such as one that ends in its date"
        )));
    }
    Ok(if file.exists() { file } else { project.drafts().join(format!("{id}.json")) })
}

/// What no report and no publisher can be called is known to the rules; whatever else a file holds is not asked here.
pub(super) fn refuse_names(id: &str, publisher: Option<&str>) -> Outcome {
    let Begun { text, .. } = begin(id, publisher, "Any text.").map_err(Stopped::cannot_run)?;
    let source = Source { name: "the new file".to_owned(), text };
    let of_ids = [rules::bad_id::RULE.code, rules::reserved_id::RULE.code, rules::unseen_characters::RULE.code];
    let findings = check(&source, None).findings;
    match findings.iter().find(|finding| of_ids.contains(&finding.rule.code)) {
        Some(finding) => {
            let wording = wording::in_force();
            Err(Stopped::CannotRun(format!("{}; {}", wording.fault(finding), wording.mend(finding))))
        }
        None => Ok(()),
    }
}

/// Writes a new file, in a folder that is made where it is missing.
pub(super) fn write(out: &Path, text: &str) -> Outcome {
    let name = out.display();
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| Stopped::CannotRun(format!("cannot make the folder of {name}: {error}")))?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(out);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            Stopped::CannotRun(format!("{name} is there already, and is not overwritten; name another file with --out"))
        }
        _ => Stopped::CannotRun(format!("{name}: {error}")),
    })
}
