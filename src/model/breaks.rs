//! Where one claimant's statements of one thing cannot be read on as if nothing had happened.
//!
//! Whether a break that an author notes is there, and whether one is there that nobody notes, `check` has seen to; here
//! they are put in their places, for whatever draws or lists a line.

use super::{Break, Statement};
use crate::measure::{is_silence, usual_interval};
use crate::terms::BreakType;
use chrono::NaiveDate;

/// A break in a line of statements.
#[derive(Clone, Copy, Debug)]
pub struct BreakInLine<'r> {
    pub is: BreakType,
    /// The statement it is at, by its place in the line; of a silence, the last before it.
    pub at: usize,
    /// What its author says of it; a silence may be there without a note.
    pub noted: Option<&'r Break>,
    /// Of a silence: until when nothing was said. The day that the next statement speaks of, or the newest day of all
    /// where there is none.
    pub until: Option<NaiveDate>,
}

/// Every break in what one claimant said of one thing, counted in one way, in the order of the statements.
///
/// `line` is in the order of time; what names no day breaks nothing. `newest` is the day of the newest report: of the
/// site where the line runs through all of them, of the report itself where it holds no others. It is never today.
pub fn breaks_in_line<'r>(line: &[Statement<'r>], newest: NaiveDate) -> Vec<BreakInLine<'r>> {
    let days: Vec<(usize, NaiveDate)> =
        line.iter().enumerate().filter_map(|(at, statement)| Some((at, last_day(*statement)?))).collect();
    let usual = usual_interval(&days.iter().map(|(_, day)| *day).collect::<Vec<_>>());
    let nexts = days.iter().skip(1).map(|(_, day)| Some(*day)).chain([None]);
    let mut found = Vec::new();
    for (&(at, day), next) in days.iter().zip(nexts) {
        let noted = |is| line[at].in_force().and_then(|figure| figure.break_of(is));
        let other = BreakType::ALL.into_iter().filter(|is| *is != BreakType::Silence);
        found.extend(other.filter_map(|is| Some(BreakInLine { is, at, noted: Some(noted(is)?), until: None })));
        let (until, noted) = (next.unwrap_or(newest), noted(BreakType::Silence));
        if noted.is_some() || usual.is_some_and(|usual| is_silence(usual, day, until)) {
            found.push(BreakInLine { is: BreakType::Silence, at, noted, until: Some(until) });
        }
    }
    found
}

/// The last day that a statement can speak of.
fn last_day(statement: Statement<'_>) -> Option<NaiveDate> {
    statement.receipt().period.period.on_axis().map(|(_, last)| last)
}
