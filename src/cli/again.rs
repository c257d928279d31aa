//! A report file that is made again of a package or a table, in the place of itself.

use super::Stopped;
use super::report::{ReportFile, path_told};
use crate::check::render::{self, Located};
use crate::check::{Finding, Wording};
use crate::draft::Source;
use crate::edit::{carried, keeping};
use crate::exchange::{Origins, Problem, changed};
use crate::site::terminal;
use crate::unseen::visible;

/// Writes what a table says into a report file that people worked on.
pub fn worked_on(file: &ReportFile, text: &str, wording: &Wording) -> Result<Vec<Problem>, Stopped> {
    let name = path_told(file.path());
    let stopped = |why: &str| Err(Stopped::CannotRun(format!("nothing was written: {name} {why}")));
    let Some(carried) = carried(&file.source.text, text) else {
        return stopped(
            "is no JSON, so nothing tells what people wrote in it; mend it, or name another file with --out",
        );
    };
    let id = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok().and_then(|file| file.get("id").cloned());
    if id(&file.source.text) != id(text) {
        return stopped("is of another report; name another file with --out");
    }
    if !carried.lost.is_empty() {
        let lost = carried.lost.iter().map(|(id, words)| format!("  {}: “{}”\n", visible(id), visible(words)));
        return stopped(&format!(
            "has figures that people wrote in and that the table has no number for any more:\n{}where a row moved or a cell changed, \
             change their `evidence` in the file, or take them out there; to begin anew, name another file with --out",
            lost.collect::<String>()
        ));
    }
    let found = put(file, &carried.text, None, wording)?;
    for (figures, what) in [
        (&carried.other, "these figures stay as people left them, though the table says another amount"),
        (&carried.anew, "nobody wrote in these figures, and the table says something else than before"),
    ] {
        if !figures.is_empty() {
            terminal::warning(&format!("{name}: {what}: {}", visible(&figures.join(", "))));
        }
    }
    Ok(found)
}

/// Writes a text in a report file's place, in its form; the amounts that are others than they were. `origins` are the tables that
/// it was made of, if it was.
pub fn put(
    file: &ReportFile,
    text: &str,
    origins: Option<&Origins>,
    wording: &Wording,
) -> Result<Vec<Problem>, Stopped> {
    let edited = file.with(keeping(&file.source.text, text).unwrap_or_else(|| text.to_owned()));
    if file.report().is_ok() {
        let in_tables = |stopped| match (stopped, origins) {
            (Stopped::Findings(mut broken), Some(origins)) => {
                let found = file.check(&edited).unwrap_or_default();
                broken.terminal.push_str(&cells(&edited, &found, origins, wording));
                Stopped::Findings(broken)
            }
            (stopped, _) => stopped,
        };
        file.edited(&edited, None, |_| None).map_err(in_tables)?;
    }
    file.write(&edited.text)?;
    let name = path_told(file.path());
    let changed = changed(&file.source, &edited, &name);
    Ok(changed.into_iter().map(|what| what.at(&name)).collect())
}

/// The cells of the tables that findings are about, which are what their author has at hand.
fn cells(source: &Source, found: &[Finding], origins: &Origins, wording: &Wording) -> String {
    let located = render::locate(source, found);
    let cell = |one: &Located<'_>| {
        let place = origins.place(&one.path)?.told(wording);
        Some(format!("  {place}: {} ({})\n", one.finding.rule.code, one.path))
    };
    let cells: String = located.iter().filter_map(cell).collect();
    if cells.is_empty() { cells } else { format!("In the tables these are:\n{cells}") }
}
