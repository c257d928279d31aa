//! What editors decide, checked beside the reports of its folder.

use super::beside::{Beside, registers_of};
use crate::check::together::Filed;
use crate::check::{Finding, Refused, check_editors, check_with, read, references};
use crate::draft::{Source, items};
use crate::site::project::{EDITORS_FILE, reports_in};
use std::collections::BTreeSet;
use std::path::Path;

/// What came of a file of decisions: its text, what was found, and how many decisions there are.
pub type Decided = (Source, Vec<Finding>, usize);

/// Whether a file is one of decisions: by its name.
pub fn is_editors(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name == EDITORS_FILE)
}

/// Checks a file of decisions. `known` gives what a report says that was checked already.
///
/// # Errors
/// Where it or a report beside it could not be read or is not clean, so that nothing can be said of it.
pub fn decided(file: &Path, beside: &Beside<'_>, known: impl Fn(&Path) -> Option<Filed>) -> Result<Decided, String> {
    let unchecked = |why: String| format!("{} was not checked: {why}", file.display());
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let paths = reports_in(folder).map_err(|error| unchecked(error.to_string()))?;
    let mut reports = Vec::new();
    for path in paths {
        let filed = known(&path).or_else(|| filed(&path, beside));
        let told = || unchecked(format!("{} beside it is not clean", path.display()));
        reports.push(filed.ok_or_else(told)?);
    }
    match read(file) {
        Ok(source) => {
            let findings = check_editors(&source, &reports.iter().collect::<Vec<_>>()).findings;
            let count = source.editors().map_or(0, |editors| items(&editors.working).count());
            Ok((source, findings, count))
        }
        Err(Refused::Finding(refused)) => Ok((refused.0, vec![refused.1], 0)),
        Err(Refused::Unreadable(why)) => Err(why),
    }
}

/// What editors decided on figures of a report, named `REPORT/FIGURE`: the place of each decision in the file beside the
/// report's, and the figure. A file that cannot be read decides nothing here; `check` says what is wrong with it.
pub fn resting_on(report: &Path, figures: &BTreeSet<String>) -> Vec<(String, String)> {
    let Ok(source) = read(&report.with_file_name(EDITORS_FILE)) else { return Vec::new() };
    let Ok(file) = source.editors() else { return Vec::new() };
    let named = items(&file.working).enumerate().flat_map(|(place, (_, decision))| {
        references(decision).into_iter().map(move |reference| (format!("working[{place}]"), reference.name.to_owned()))
    });
    named.filter(|(_, figure)| figures.contains(figure)).collect()
}

/// What a clean report says.
fn filed(path: &Path, beside: &Beside<'_>) -> Option<Filed> {
    let source = read(path).ok()?;
    let registers = beside.get(registers_of(path).as_path()).and_then(|(_, checked)| checked.registers.as_ref());
    let clean = check_with(&source, registers, None).clean?;
    Some(Filed::of(&source, &clean))
}
