//! Drafts beside the reports of a site: files that are not finished, held against those reports and never part of them.

use super::among::filed;
use super::beside::registers_of;
use super::report::{id_in, path_told, shown};
use crate::check::together::Filed;
use crate::check::{Registers, Wording, read};
use crate::draft::Source;
use crate::site::project::Project;
use crate::unseen::visible;
use std::path::{Path, PathBuf};

/// What the clean reports of a site say, but for those that are checked anyway.
pub fn of_site(project: &Project, registers: Option<&Registers<'_>>, given: &[PathBuf]) -> Vec<Filed> {
    let whole = |path: &Path| path.canonicalize().ok();
    let files = project.report_files().unwrap_or_default();
    let others = files.iter().filter(|file| !given.iter().any(|own| whole(own) == whole(file)));
    others.filter_map(|file| filed(&read(file).ok()?, registers)).collect()
}

/// The reports of a site and the ids that they call themselves, read once for all drafts.
pub fn named(project: &Project) -> Vec<(PathBuf, Option<String>)> {
    let files = project.report_files().unwrap_or_default();
    files.into_iter().map(|file| (file.clone(), id_in(&file))).collect()
}

/// Why a draft cannot be moved to the reports of its site, however clean it is: one of them is the report that it calls itself.
pub fn in_the_way(draft: &Path, reports: &[(PathBuf, Option<String>)]) -> Option<String> {
    let id = id_in(draft);
    let is_same = |(report, its_id): &&(PathBuf, Option<String>)| {
        report.file_name() == draft.file_name() || id.is_some() && *its_id == id
    };
    let (report, _) = reports.iter().find(is_same)?;
    let (draft, report) = (path_told(draft), path_told(report));
    Some(format!(
        "{draft}: {report} is this report already, and moving the draft would put it in the place of what is published; give it \
         another id and name, or take it away"
    ))
}

/// How a clean draft becomes part of the site.
pub fn next(draft: &Path, source: &Source, wording: &Wording) -> Option<String> {
    let project = Project::of_draft(draft)?;
    let file = path_told(draft);
    let mut words = wording.tell("next-move", [("file", file.clone().into())]);
    words += &format!("\n\n    mv {file} {}\n", folder(&project));
    if let Some(schema) = schema_there(&project, source) {
        words += &format!("\n{}\n", wording.tell("next-schema", [("schema", schema.into())]));
    }
    Some(words)
}

/// A line for a draft that nobody asked for.
pub fn line(draft: &Path, faults: usize, wording: &Wording) -> String {
    let id = if faults == 0 { "draft-clean" } else { "draft-found" };
    wording.tell(id, [("file", path_told(draft).into()), ("count", faults.into())]) + "\n"
}

/// Beside the site file the schema lies elsewhere than seen from the drafts: where, if the file names one that is not there.
fn schema_there(project: &Project, source: &Source) -> Option<String> {
    let file: serde_json::Value = serde_json::from_str(&source.text).ok()?;
    let named = file["$schema"].as_str().filter(|named| !named.contains(':'))?;
    let (here, there) = (project.drafts().join(named), project.seeds().join(named));
    let whole = here.canonicalize().ok().filter(|_| !there.exists())?;
    Some(whole.strip_prefix(project.seeds()).ok()?.display().to_string())
}

/// The folder of the site's reports, as a command takes it.
fn folder(project: &Project) -> String {
    let seeds = shown(&project.seeds());
    if seeds.is_empty() { "./".to_owned() } else { format!("{}/", visible(&seeds)) }
}

/// Where the registers of the site's reports lie, for its drafts.
pub fn registers_for(project: &Project) -> PathBuf {
    registers_of(&project.drafts().join("any.json"))
}
