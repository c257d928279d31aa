//! The columns of a sheet that a mapping uses, and what is to be told of the others.

use super::day::{Order, day, order_of};
use super::mapping::{Column, Mapping};
use super::sheet::{Address, Sheet, column_of};
use super::uses::Use;
use super::what::What;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The columns that are used.
#[derive(Default)]
pub struct Columns<'t> {
    /// Each with where it stands.
    pub used: Vec<(usize, &'t Column)>,
    /// In which order the days of a column are read.
    pub orders: BTreeMap<usize, Option<Order>>,
    /// What is to be told, below the header that it is about.
    pub seen: Vec<(Address, What)>,
}

/// The rows below the headers.
pub fn data(sheet: &Sheet, mapping: &Mapping) -> Range<usize> {
    mapping.header_row.min(sheet.rows.len())..sheet.rows.len()
}

impl<'t> Columns<'t> {
    /// Those of a mapping. What it says nothing of is told.
    pub fn of(sheet: &Sheet, mapping: &'t Mapping, headers: &[String]) -> Self {
        let mut columns = Self::default();
        let rows = data(sheet, mapping);
        let row = mapping.header_row.saturating_sub(1);
        let cell = |row: usize, column: usize| sheet.cell(Address { row, column });
        let mut tell = |column: usize, what: What| columns.seen.push((Address { row, column }, what));
        if rows.is_empty() {
            tell(0, What::NoHeader {});
        }
        let mut spoken_of = BTreeSet::new();
        for column in &mapping.columns {
            let Some(at) = column_of(&column.column).filter(|at| *at < headers.len()) else {
                tell(0, What::NoColumn { column: column.column.clone() });
                continue;
            };
            spoken_of.insert(at);
            let found = headers[at].clone();
            if let Some(told) = column.header.as_ref().filter(|told| **told != found) {
                tell(at, What::OtherHeader { told: told.clone(), found });
                continue;
            }
            match column.is {
                Use::Ignore => {}
                Use::Undecided => tell(at, What::Undecided { header: found }),
                is => match columns.used.iter().find(|(_, other)| is.excludes(other.is)) {
                    Some((_, other)) => tell(at, What::SeveralMeanings { field: other.is.name().to_owned() }),
                    None => columns.used.push((at, column)),
                },
            }
        }
        for (at, header) in headers.iter().enumerate().filter(|(at, _)| !spoken_of.contains(at)) {
            if rows.clone().any(|row| !cell(row, at).is_empty()) {
                tell(at, What::Undecided { header: header.clone() });
            }
        }
        for (at, _) in columns.used.iter().filter(|(_, column)| column.is.is_day()) {
            let cells = || rows.clone().map(|row| cell(row, *at));
            let order = mapping.dates.or_else(|| order_of(cells()));
            columns.orders.insert(*at, order);
            let is_two = |cell: &str| matches!(day(cell, None), Err(What::TwoDays { .. }));
            match order.filter(|_| mapping.dates.is_none() && cells().any(is_two)) {
                Some(Order::DayFirst) => tell(*at, What::ReadDayFirst {}),
                Some(Order::MonthFirst) => tell(*at, What::ReadMonthFirst {}),
                None => {}
            }
        }
        columns
    }
}
