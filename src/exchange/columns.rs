//! The columns of a sheet that a mapping uses, and what is to be told of the others.

use super::day::{Order, day, order_of};
use super::mapping::{Column, Mapping, column_named};
use super::names::plain;
use super::number::is_missing;
use super::sheet::{Address, Sheet, letters};
use super::times::{Time, named};
use super::uses::Use;
use super::what::What;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The columns that are used.
#[derive(Default)]
pub struct Columns<'t> {
    /// Each with where it stands.
    pub used: Vec<(usize, &'t Column)>,
    /// The time of each column of numbers.
    pub times: BTreeMap<usize, Time>,
    /// In which order the days of a column are read.
    pub orders: BTreeMap<usize, Option<Order>>,
    /// What is to be told, below the header that it is about.
    pub seen: Vec<(Address, What)>,
}

/// The rows below the headers.
pub fn data(sheet: &Sheet, mapping: &Mapping) -> Range<usize> {
    mapping.header_row(sheet).min(sheet.rows.len())..sheet.rows.len()
}

impl<'t> Columns<'t> {
    /// Those of a mapping. What it says nothing of is told.
    pub fn of(sheet: &Sheet, mapping: &'t Mapping, headers: &[String]) -> Self {
        let mut columns = Self::default();
        let rows = data(sheet, mapping);
        let row = mapping.header_row(sheet).saturating_sub(1);
        let cell = |row: usize, column: usize| sheet.cell(Address { row, column });
        let mut tell = |column: usize, what: What| columns.seen.push((Address { row, column }, what));
        if rows.is_empty() {
            tell(0, What::NoHeader {});
        } else if mapping.header_row.is_none() {
            tell(0, What::HeaderRowTaken { row: mapping.header_row(sheet).to_string() });
        }
        let leaves_others = mapping.others.is_some();
        let named = named(mapping.columns.iter(), headers);
        let mut spoken_of = BTreeSet::new();
        for column in &mapping.columns {
            let at = match column_named(&column.column, headers) {
                Ok(at) => at,
                Err(what) => {
                    tell(0, what);
                    continue;
                }
            };
            if !spoken_of.insert(at) {
                tell(at, What::ColumnTwice { column: letters(at) });
                continue;
            }
            let found = headers[at].clone();
            if let Some(told) = column.header.as_ref().filter(|told| **told != found) {
                tell(at, What::OtherHeader { told: told.clone(), found });
                continue;
            }
            let is_named = |at: &usize, is: Use| is.is_day() && named.contains(at);
            let is_other = |(other, with): &&(usize, &Column)| {
                !is_named(&at, column.is) && !is_named(other, with.is) && column.is.excludes(with.is)
            };
            match column.is {
                Use::Ignore => {}
                Use::Undecided if leaves_others => {}
                Use::Undecided => tell(at, What::Undecided { header: found }),
                _ => match columns.used.iter().find(is_other) {
                    Some((_, other)) => tell(at, What::SeveralMeanings { field: other.is.name().to_owned() }),
                    None => columns.used.push((at, column)),
                },
            }
        }
        for (at, header) in headers.iter().enumerate().filter(|(at, _)| !leaves_others && !spoken_of.contains(at)) {
            if rows.clone().any(|row| !cell(row, at).is_empty()) {
                tell(at, What::Undecided { header: header.clone() });
            }
        }
        let days: Vec<(usize, Use)> =
            columns.used.iter().filter(|(_, column)| column.is.is_day()).map(|(at, column)| (*at, column.is)).collect();
        // Of days that cannot both be those of a row, one that a number names is the time of such numbers alone.
        let is_common = |(place, (at, is)): &(usize, &(usize, Use))| {
            let mut others = days.iter().enumerate().filter(|(other, (_, with))| other != place && is.excludes(*with));
            !named.contains(at) || !others.any(|(other, (with, _))| other < *place || !named.contains(with))
        };
        let common: Vec<(usize, Use)> = days.iter().enumerate().filter(is_common).map(|(_, day)| *day).collect();
        for (at, column) in columns.used.iter().filter(|(_, column)| column.is == Use::Number) {
            let (time, faults) = Time::of(column, &common, &days, headers);
            faults.into_iter().for_each(|what| tell(*at, what));
            columns.times.insert(*at, time);
        }
        for (at, column) in &columns.used {
            let said: BTreeSet<String> = match column.values.is_empty() {
                true => continue,
                false => rows.clone().map(|row| plain(cell(row, *at))).collect(),
            };
            let unused: Vec<String> = column
                .values
                .keys()
                .filter(|name| !is_missing(name, &[]) && !said.contains(&plain(name)))
                .map(|name| format!("“{name}”"))
                .collect();
            if !unused.is_empty() {
                tell(*at, What::UnusedValues { names: unused.join(", ") });
            }
        }
        for (at, _) in &days {
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
