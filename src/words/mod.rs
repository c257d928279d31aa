//! Every sentence a reader sees. The interface's sentences stand in one Fluent file per language; the language is an
//! argument, and nothing here knows of HTML.

mod amount;
mod breaks;
mod change;
mod chart;
mod direction;
mod figure;
mod formats;
mod language;
mod number;
mod tongue;
mod written;

pub use chart::MOST_MARKS;
pub use direction::Direction;
pub use language::{UnknownLanguage, Words};
pub use tongue::{Digits, Tongue};
pub use written::Written;
