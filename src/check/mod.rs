//! The rules of honesty, one file each, and what they find in a draft.
//!
//! A finding is a rule's code, arguments and a place in the file; renderers turn it into words for a terminal, a
//! machine or a pull request. All findings are reported, not the first only. What only several files show together is
//! found in [`together`].

mod clean;
mod counted;
mod cycle;
mod dated;
mod days_named;
mod desk;
mod drawn;
mod example;
mod finding;
mod formula;
mod hedge;
mod languages;
mod mention;
mod misread;
mod nearest;
mod numeral;
mod overlap;
mod parts;
mod phrase;
mod proposed;
mod quote;
mod read;
mod recount;
mod register;
pub mod render;
mod report_text;
mod rule;
pub mod rules;
mod scene;
mod search;
mod sentence;
mod shared;
mod taken;
pub mod together;
mod told;
mod words;

pub use clean::{
    Checked, CheckedEditors, CheckedRegisters, Clean, CleanEditors, RefusedChart, check, check_apart, check_apart_with,
    check_editors, check_registers, check_with, clean_before,
};
pub use counted::Counted;
pub use dated::Dated;
pub use desk::{Desk, references};
pub use drawn::{Drawn, OnAxis, Unlike};
pub use example::{example, mended};
pub use finding::{Finding, Sink};
pub use languages::Languages;
pub use mention::{Mention, mentions};
pub use nearest::nearest;
pub use phrase::{Argument, Phrase};
pub use quote::Quote;
pub use read::{MOST_BYTES, MOST_VALUES, Refused, decode, read, too_large};
pub use recount::{counted_on, recounted};
pub use report_text::ReportText;
pub use rule::{Fixture, Given, Rule, Severity, Told};
pub use scene::{FigureScene, Holds, Scene, place_of};
pub use search::places_of;
pub use shared::Registers;
pub use taken::Taken;
pub use words::Wording;
