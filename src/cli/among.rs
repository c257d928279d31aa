//! An edited report file among the others of its folder: what no file shows alone.

use crate::check::together::{Extent, Filed, Stated, together};
use crate::check::{Clean, Finding, Registers, check_with, read};
use crate::draft::Source;
use crate::site::project::Project;
use std::collections::BTreeSet;
use std::path::Path;

/// The faults that an edit brings into the files of a site together: those that were not there before. Each with the file it
/// stands in.
///
/// A file that does not belong to a site, or others that have faults of their own, bring nothing.
pub fn brought(
    path: &Path,
    registers: Option<&Registers<'_>>,
    (before, source): (Option<&Clean<'_>>, &Source),
    (after, edited): (&Clean<'_>, &Source),
) -> Vec<(Source, Finding)> {
    let others = others(path);
    let mut files: Vec<(&Source, Filed)> =
        others.iter().filter_map(|other| Some((other, filed(other, registers)?))).collect();
    let mut with = |own: &Source, clean: &Clean<'_>| {
        files.push((edited, Filed::of(own, clean)));
        files.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
        let filed: Vec<&Filed> = files.iter().map(|(_, filed)| filed).collect();
        let found = together(&filed, Extent::All);
        let found = found.into_iter().filter(|found| !found.finding.is_remark());
        let found: Vec<(Source, Finding)> = found.map(|found| (files[found.file].0.clone(), found.finding)).collect();
        files.retain(|(source, _)| source.name != edited.name);
        found
    };
    let old = before.map(|clean| with(source, clean)).unwrap_or_default();
    let is_old = |(source, finding): &(Source, Finding)| {
        old.iter().any(|(other, known)| {
            other.name == source.name && known.rule.code == finding.rule.code && known.fault() == finding.fault()
        })
    };
    with(edited, after).into_iter().filter(|found| !is_old(found)).collect()
}

/// Where other reports of the site print what these figures of a file state: the same number of the same claimant, of the same
/// measure, place, population, unit and days. A line each, with the command's words for it.
pub fn repeated(
    path: &Path,
    registers: Option<&Registers<'_>>,
    (clean, source): (&Clean<'_>, &Source),
    figures: &BTreeSet<&str>,
) -> Vec<String> {
    let own = Filed::of(source, clean);
    let stated: Vec<&Stated> = own.stated.iter().filter(|one| figures.contains(one.id.as_str())).collect();
    let mut told = Vec::new();
    for filed in others(path).iter().filter_map(|other| filed(other, registers)) {
        for same in filed.stated.iter().filter(|one| stated.iter().any(|stated| states_the_same(stated, one))) {
            told.push(format!(
                "    humanitarian-figures withdraw {} {} --because ...   ({}, line {})\n",
                filed.id, same.id, filed.name, same.amount_at.line
            ));
        }
    }
    told
}

fn states_the_same(one: &Stated, other: &Stated) -> bool {
    let is_number_of_somebody = !one.by_nobody && one.amount.is_some();
    is_number_of_somebody
        && (one.of(), one.amount, one.period.bounds()) == (other.of(), other.amount, other.period.bounds())
}

/// What a file says to the others, where it is clean.
pub fn filed(source: &Source, registers: Option<&Registers<'_>>) -> Option<Filed> {
    let clean = check_with(source, registers, None).clean?;
    Some(Filed::of(source, &clean))
}

/// The other reports of the site that a file belongs to.
fn others(path: &Path) -> Vec<Source> {
    let Ok(own) = path.canonicalize() else { return Vec::new() };
    let Some(project) = Project::of_draft(&own).or_else(|| own.parent().and_then(Path::parent).map(Project::at)) else {
        return Vec::new();
    };
    let files = project.report_files().unwrap_or_default();
    let files = files.iter().filter(|file| **file != own);
    files.filter_map(|file| read(file).ok()).collect()
}
