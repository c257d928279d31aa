//! Figures of a report, each with its receipt: who said it, of what place and time, who stands behind it, and where
//! in the report it stands.
//!
//! One crate, two targets. Natively it checks report files, renders whole pages, writes and serves them; in the
//! browser it gives them their behaviour. Data flows one way through the rooms below, and none looks back up.
//! ARCHITECTURE.md says what each holds.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// They break down where whoever reads has seen enough; `site::terminal` does not.
#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod draw;
pub mod extract;
pub mod fingerprint;
pub mod markup;
pub mod measure;
pub mod search;
pub mod terms;
pub mod unseen;
pub mod verify;

#[cfg(target_arch = "wasm32")]
pub mod browser;

pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod draft;
pub mod edit;
pub mod exchange;
pub mod model;
pub mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod picture;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod view;
pub mod words;
