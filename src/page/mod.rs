//! Whole pages and the files beside them: what stands where in a built site.

mod compose;
mod dashboard;
pub mod frame;
pub mod gallery;
mod not_found;
mod skeleton;

pub use compose::{ChartFile, Composer, Record};
pub use dashboard::dashboard;
pub use not_found::not_found;
pub use skeleton::{Direction, PageHead, Skeleton};

/// Where the assets stand, as paths from the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetPaths {
    pub style: String,
    pub script: String,
    pub wasm: String,
}
