//! The figures of a report as the search index tells them.

use super::Composer;
use crate::model::{Dated, Figure, Statement};
use crate::search::{Found, Report, Row, Term, Terms};
use crate::terms::Month;
use std::collections::BTreeMap;

impl Composer<'_> {
    /// All figures of the report for the search index, withdrawn ones without their number.
    pub fn found(&self) -> Vec<Row> {
        let report = Report {
            id: self.report.id.clone(),
            title: self.report_title(),
            day: self.report_day(),
            invented: self.report.invented.is_some(),
        };
        self.report.statements().map(|statement| self.row_of(statement, &report)).collect()
    }

    fn row_of(&self, statement: Statement<'_>, report: &Report) -> Row {
        let (receipt, figure) = (statement.receipt(), statement.in_force());
        Row {
            id: statement.id().clone(),
            report: report.clone(),
            measure: receipt.measure.id.clone(),
            place: receipt.place.id.clone(),
            population: receipt.population.id.clone(),
            claimant: receipt.claimant.id.clone(),
            category: receipt.claimant.category.id().to_owned(),
            standing: receipt.mark().id().to_owned(),
            label: self.words.counts(statement),
            period: self.words.text(&receipt.period.label),
            number: figure.map(|_| self.words.number_of(statement).line()),
            place_note: receipt.place_note.as_ref().map(|note| self.words.text(note)),
            backing: self.words.standing(receipt),
            doubt: self.caveat(statement),
            notice: self.words.notice(statement),
            months: months(&receipt.period),
            found: Found {
                contested: receipt.contested.is_some(),
                corrected: figure.is_some_and(|figure| !figure.corrections.is_empty()),
                derived: figure.is_some_and(Figure::is_derived),
                withdrawn: figure.is_none(),
            },
        }
    }
}

/// The months a period can reach over. A side that is open reaches as far as months go.
fn months(dated: &Dated) -> Option<(Month, Month)> {
    match dated.period.bounds() {
        (None, None) => None,
        (first, last) => {
            Some((first.map_or(Some(Month(0)), Month::of)?, last.map_or(Some(Month(u16::MAX)), Month::of)?))
        }
    }
}

/// What the rows of these reports name, for the manifest of the index: in the order of the words, so that a reader finds
/// them in a list.
pub fn terms_of(reports: &[Composer<'_>]) -> Terms {
    let mut lists: [BTreeMap<String, String>; 6] = Default::default();
    for composer in reports {
        let words = composer.words;
        for receipt in composer.report.statements().map(Statement::receipt) {
            let (category, mark) = (receipt.claimant.category, receipt.mark());
            let ids: [&str; 6] = [
                &receipt.measure.id,
                &receipt.place.id,
                &receipt.population.id,
                &receipt.claimant.id,
                category.id(),
                mark.id(),
            ];
            for (at, (list, id)) in lists.iter_mut().zip(ids).enumerate() {
                // Most figures name what others named before them.
                if !list.contains_key(id) {
                    let named = match at {
                        0 => words.text(&receipt.measure.name),
                        1 => words.text(&receipt.place.name),
                        2 => words.text(&receipt.population.name),
                        3 => words.text(&receipt.claimant.name),
                        4 => words.category(category),
                        _ => words.mark(mark).0,
                    };
                    list.insert(id.to_owned(), named);
                }
            }
        }
    }
    let [measures, places, populations, claimants, categories, standings] = lists.map(|list| {
        let mut terms: Vec<Term> = list.into_iter().map(|(id, words)| Term { id, words }).collect();
        terms.sort_by(|a, b| (&a.words, &a.id).cmp(&(&b.words, &b.id)));
        terms
    });
    Terms { measures, places, populations, claimants, categories, standings }
}
