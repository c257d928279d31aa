//! What is said of each month, in all reports together.

use super::question::stated;
use super::{Receipt, Report, Said};
use crate::terms::Month;
use std::collections::BTreeMap;

/// A period of more months than these would fill the list of each with what says little of it.
pub const MOST_MONTHS: u16 = 24;

/// What claimants state, month by month; below None what names no day. A period of several months is told in each of them;
/// one of more than [`MOST_MONTHS`] in its first and its last.
pub fn by_month<'r>(reports: &[&'r Report]) -> BTreeMap<Option<Month>, Vec<Said<'r>>> {
    let mut months: BTreeMap<Option<Month>, Vec<Said<'r>>> = BTreeMap::new();
    for said in reports.iter().flat_map(|&report| stated(report)) {
        for month in months_of(said.receipt()) {
            months.entry(month).or_default().push(said);
        }
    }
    months
}

/// The months in whose lists a statement stands: one at least, or None where it names no day.
pub fn months_of(receipt: &Receipt) -> Vec<Option<Month>> {
    match receipt.period.period.months() {
        None => vec![None],
        Some((first, last)) if last.0.saturating_sub(first.0) >= MOST_MONTHS => vec![Some(first), Some(last)],
        Some((first, last)) => (first.0..=last.0).map(|month| Some(Month(month))).collect(),
    }
}
