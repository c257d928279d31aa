//! What became of a report's amounts while its tables were edited: a table remembers nothing, and readers are told of corrections only.

use super::what::What;
use crate::draft::{Figure, ReportFile, Source, got, items};
use crate::edit::said;
use crate::terms::Amount;
use std::collections::BTreeMap;

/// Each amount that is another one than in the file before without a correction, and each figure that is gone. `report` is how commands
/// name the report.
pub fn changed(before: &Source, after: &Source, report: &str) -> Vec<What> {
    let (Ok(before), Ok(after)) = (before.draft(), after.draft()) else { return Vec::new() };
    let (before, after) = (figures(&before), figures(&after));
    let mut found = Vec::new();
    for (id, old) in &before {
        let Some(was) = amount(old) else { continue };
        let command =
            |what: &str, rest: &str| format!("humanitarian-figures {what} {report} {id}{rest} --because \"...\"");
        let figure = (*id).to_owned();
        match after.get(id) {
            None => found.push(What::FigureGone { figure, command: command("withdraw", "") }),
            Some(new)
                if new.withdrawn.is_some() || items(&new.corrections).count() > items(&old.corrections).count() => {}
            Some(new) => found.extend(amount(new).filter(|is| *is != was).map(|is| {
                let (was, is) = (said(was, None), said(is, None));
                let command = command("correct", &format!(" --to \"{is}\""));
                What::AmountChanged { figure, was, is, command }
            })),
        }
    }
    found
}

fn figures<'f, 'a>(file: &'f ReportFile<'a>) -> BTreeMap<&'f str, &'f Figure<'a>> {
    items(&file.figures).filter_map(|(_, figure)| Some((got(&figure.id)?.as_str(), figure))).collect()
}

fn amount(figure: &Figure<'_>) -> Option<Amount> {
    got(&figure.amount)?.read()?.ok()
}
