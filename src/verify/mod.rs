//! A reader's own copy of a report held against what was taken from it: where each figure's few words stand in it, or that
//! they do not.
//!
//! Pure, and of strings alone: natively it writes what a page tells its program (`told.rs`), in the browser that program
//! reads it and judges. What a copy holds is only ever given back as ranges of it.

mod blocks;
mod copy;
mod file;
mod judge;
mod locate;
mod told;

#[cfg(test)]
mod tests;

pub use blocks::{Block, Lit, blocks};
pub use copy::ReadersCopy;
pub use file::{Encoding, Kind, is_html, kind};
pub use judge::{Finding, Judged, Verdict, judge};
pub use told::{Ours, Print, Sentences, Sought, Told};

/// No copy is longer, in bytes of UTF-8: a report of a hundred pages is a fifth of this.
pub const LONGEST: usize = 2_000_000;
