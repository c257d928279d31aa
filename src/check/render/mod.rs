//! Findings as words: for a person at a terminal, a machine, or the margin of a pull request.

mod alike;
mod excerpt;
mod github;
mod html;
mod human;
mod json;
mod place;

pub use github::github;
pub use html::html;
pub use human::{human, human_in};
pub use json::json;
pub use place::{Located, locate};

/// Of a file with more faults than this, a person is shown these and the number of the rest; those alike count as one.
pub const MOST_SHOWN: usize = 100;
