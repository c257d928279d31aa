//! A figure as the index tells it, and rows made into columns.

use super::format::{Column, Columns, Report};
use crate::terms::Month;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a row says with a word or a mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Found {
    /// Another claimant says otherwise.
    pub contested: bool,
    /// Its number was another one before.
    pub corrected: bool,
    /// Our own arithmetic.
    pub derived: bool,
    /// Taken back: it has no number any more.
    pub withdrawn: bool,
}

/// A figure as the index tells it. What is optional is told or left out; nothing else may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Within its report.
    pub id: String,
    pub report: Report,
    /// The id of a measure; so with place, population, category and standing.
    pub measure: String,
    pub place: String,
    pub population: String,
    /// The id of the claimant's name in the manifest.
    pub claimant: String,
    pub category: String,
    pub standing: String,
    pub label: String,
    /// In words.
    pub period: String,
    /// In words, with its qualifier. None where the figure was withdrawn.
    pub number: Option<String>,
    /// What the report says of the place, where that is more than its name.
    pub place_note: Option<String>,
    /// The standing in full: who stands behind the figure, who doubts it, who contradicts it.
    pub backing: String,
    /// Our caveat.
    pub doubt: Option<String>,
    /// That it was corrected or withdrawn.
    pub notice: Option<String>,
    /// The first and the last month of its period; none where no time is known.
    pub months: Option<(Month, Month)>,
    pub found: Found,
}

/// Rows as a part of the index, in their order. A withdrawn row loses its number.
pub fn part_of(rows: &[Row]) -> Columns {
    fn column<T: Clone + Ord>(rows: &[Row], of: impl Fn(&Row) -> T) -> Column<T> {
        let mut places: BTreeMap<T, u32> = BTreeMap::new();
        let mut column = Column::default();
        for row in rows {
            let value = of(row);
            let next = u32::try_from(column.values.len()).unwrap_or(u32::MAX);
            let at = *places.entry(value.clone()).or_insert(next);
            if at == next {
                column.values.push(value);
            }
            column.rows.push(at);
        }
        column
    }
    Columns {
        ids: rows.iter().map(|row| row.id.clone()).collect(),
        reports: column(rows, |row| row.report.clone()),
        measures: column(rows, |row| row.measure.clone()),
        places: column(rows, |row| row.place.clone()),
        populations: column(rows, |row| row.population.clone()),
        claimants: column(rows, |row| row.claimant.clone()),
        categories: column(rows, |row| row.category.clone()),
        standings: column(rows, |row| row.standing.clone()),
        labels: column(rows, |row| row.label.clone()),
        periods: column(rows, |row| row.period.clone()),
        numbers: column(rows, |row| row.number.clone().filter(|_| !row.found.withdrawn)),
        place_notes: column(rows, |row| row.place_note.clone()),
        backings: column(rows, |row| row.backing.clone()),
        doubts: column(rows, |row| row.doubt.clone()),
        notices: column(rows, |row| row.notice.clone()),
        months: column(rows, |row| row.months),
        found: column(rows, |row| row.found),
    }
}

impl Columns {
    /// A row again; none behind the last.
    pub fn row(&self, at: usize) -> Option<Row> {
        Some(Row {
            id: self.ids.get(at)?.clone(),
            report: self.reports.get(at)?.clone(),
            measure: self.measures.get(at)?.clone(),
            place: self.places.get(at)?.clone(),
            population: self.populations.get(at)?.clone(),
            claimant: self.claimants.get(at)?.clone(),
            category: self.categories.get(at)?.clone(),
            standing: self.standings.get(at)?.clone(),
            label: self.labels.get(at)?.clone(),
            period: self.periods.get(at)?.clone(),
            number: self.numbers.get(at)?.clone(),
            place_note: self.place_notes.get(at)?.clone(),
            backing: self.backings.get(at)?.clone(),
            doubt: self.doubts.get(at)?.clone(),
            notice: self.notices.get(at)?.clone(),
            months: *self.months.get(at)?,
            found: *self.found.get(at)?,
        })
    }
}
