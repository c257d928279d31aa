//! Changing a report file where it stands: some values become others, and every other byte stays as its author wrote it.
//!
//! A draft's values are slices of the file, so it is known where each stands. What is written follows the file's own form:
//! its line ends, its indents, its spaces. Nothing is written to a disk here, and nothing is decided about honesty: the
//! text that comes out is held against every rule by whoever asked for it.

mod amounts;
mod begun;
mod carried;
mod correct;
mod cut;
mod diff;
mod entries;
mod filled;
mod forms;
mod json;
mod keeping;
mod ordered;
mod past;
mod patch;
mod refusal;
mod said;
mod style;
#[cfg(test)]
mod tests;
mod whole;
mod withdraw;

pub use amounts::new_amount;
pub use begun::{Begun, NotBegun, begin};
pub use carried::{Carried, carried};
pub use correct::{Cited, Corrected, Correction, correct, kind, place};
pub use diff::diff;
pub use entries::Entries;
pub use filled::{Filled, Unfit, Why, describe, set_aside, take, to_context};
pub use forms::{
    CORRECTION, DISPUTE, Holds, MORE, Of, Part, SOURCE_NOTE, Term, chart_parts, drop_entry, keep_entry, shown,
};
pub use keeping::keeping;
pub use past::at_revision;
pub use refusal::Refusal;
pub use said::{Misunderstood, amount, said};
pub use style::{Node, Style};
pub use whole::whole;
pub use withdraw::{Withdrawal, WithdrawnText, is_told_by, withdraw};
