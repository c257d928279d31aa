//! The rules of honesty, one file each, and what they find in a draft.
//!
//! A finding is a rule's code, arguments and a place in the file; renderers turn it into words for a terminal, a
//! machine or a pull request. All findings are reported, not the first only.

mod clean;
mod finding;
mod read;
pub mod render;
mod rule;
pub mod rules;
mod scene;
mod sentence;

pub use clean::{Checked, Clean, check};
pub use finding::{Finding, Sink};
pub use read::{MOST_BYTES, Refused, read};
pub use rule::{Fixture, Given, Rule};
pub use scene::{FigureScene, ReportText, Scene};
