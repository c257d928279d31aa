//! The figures of a report, each with its receipt.
//!
//! One crate, two targets: natively it checks, renders, writes and serves; in the browser it takes over the pages
//! that were rendered.

pub mod page;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
