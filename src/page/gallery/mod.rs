//! The gallery: every type of chart and every state, on invented reports, for whoever works on the looks.
//!
//! The development server shows it below `gallery/`; nothing of it is ever in a site that `build` writes. Its fixtures
//! are at the same time what the tests of charts draw.

mod fixtures;
mod frames;
mod index;

pub use fixtures::{FIXTURES, Fixture};
pub use frames::frames;
pub use index::index;

/// Where it stands below the site's root.
pub const FOLDER: &str = "gallery/";
