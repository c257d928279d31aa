//! Ids that reports of one site share mean the same in all of them, or the reports cannot stand side by side.

use super::{Id, Measure, Receipt, Report};
use crate::terms::{Category, Text};

/// An id that stands for one thing in a report and for another in the next.
#[derive(Clone, Debug)]
pub struct Disagreement<'r> {
    /// The list of the report file that it stands in.
    pub register: &'static str,
    pub id: &'r Id,
    /// Each report, and what the id means there.
    pub meanings: [(&'r Report, String); 2],
}

/// What an id of a register means.
#[derive(Clone, Copy)]
struct Entry<'r> {
    report: &'r Report,
    register: &'static str,
    id: &'r Id,
    name: &'r Text,
    measure: Option<&'r Measure>,
}

/// Every id of a measure, place, population or claimant that two reports use for different things. Claimants that no
/// report names are left out, since nobody takes them for one.
pub fn register_disagreements<'r>(reports: &[&'r Report]) -> Vec<Disagreement<'r>> {
    let mut known: Vec<Entry<'r>> = Vec::new();
    let mut found: Vec<Disagreement<'r>> = Vec::new();
    let receipts = reports.iter().flat_map(|&report| report.statements().map(move |one| (report, one.receipt())));
    for entry in receipts.flat_map(|(report, receipt)| entries(report, receipt)) {
        let like = |other: &&Entry<'_>| other.register == entry.register && other.id == entry.id;
        let Some(first) = known.iter().find(like) else {
            known.push(entry);
            continue;
        };
        let told = |one: &Disagreement<'_>| {
            one.register == entry.register && one.id == entry.id && one.meanings[1].0.id == entry.report.id
        };
        if !first.agrees(&entry) && !found.iter().any(told) {
            let meanings = [(first.report, first.meaning()), (entry.report, entry.meaning())];
            found.push(Disagreement { register: entry.register, id: entry.id, meanings });
        }
    }
    found
}

fn entries<'r>(report: &'r Report, receipt: &'r Receipt) -> Vec<Entry<'r>> {
    let Receipt { measure, place, population, claimant, .. } = receipt;
    let entry = |register, id, name| Entry { report, register, id, name, measure: None };
    let mut entries = vec![
        Entry { measure: Some(measure), ..entry("measures", &measure.id, &measure.name) },
        entry("places", &place.id, &place.name),
        entry("populations", &population.id, &population.name),
    ];
    if claimant.category != Category::NotAttributed {
        entries.push(entry("claimants", &claimant.id, &claimant.name));
    }
    entries
}

impl Entry<'_> {
    /// A name may be missing in a language, but where both have it, it is the same; and a measure counts the same way.
    fn agrees(&self, other: &Self) -> bool {
        let named =
            self.name.iter().all(|(language, name)| !other.name.has(language) || other.name.get(language) == name);
        let counts = |entry: &Self| entry.measure.map(|measure| (measure.kind, measure.unit.clone(), measure.per));
        named && counts(self) == counts(other)
    }

    fn meaning(&self) -> String {
        let name = self.name.get(crate::terms::BASE_LANGUAGE);
        match self.measure {
            None => format!("`{name}`"),
            Some(measure) => {
                let per = measure.per.map(|per| format!(" per {}", per.id())).unwrap_or_default();
                format!("`{name}` ({} in `{}`{per})", measure.kind.id(), measure.unit)
            }
        }
    }
}
