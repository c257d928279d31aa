//! Finding figures: the format of the search index, and the engine that answers questions from it.
//!
//! Pure, and compiled for both targets: natively it writes the index, in the browser it reads it. It knows no sentence;
//! every text of a row was put into words before it came here.

mod format;
mod index;
mod interned;
mod query;
mod row;
mod told;

#[cfg(test)]
mod tests;

pub use crate::terms::{Month, fold};
pub use format::{Columns, Manifest, PartName, Report, Term, Terms, Unreadable, VERSION};
pub use index::{Index, Place};
pub use query::{Months, Only, Query};
pub use row::{Found, Row, part_of};
pub use told::{Sentences, Told};
