//! Every sentence a reader sees. The interface's sentences stand in one Fluent file per language; the language is an
//! argument, and nothing here knows of HTML.

mod amount;
mod breaks;
mod change;
mod chart;
mod direction;
mod figure;
mod language;
mod number;

pub use chart::MOST_MARKS;
pub use language::{UnknownLanguage, Words};
