//! Figures of a report, each with its receipt: who said it, of what place and time, who stands behind it, and where
//! in the report it stands.
//!
//! One crate, two targets. Natively it checks report files, renders whole pages, writes and serves them; in the
//! browser it gives them their behaviour. Data flows one way through the rooms below, and none looks back up.
//! ARCHITECTURE.md says what each holds.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

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
mod browser;

#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
#[cfg(not(target_arch = "wasm32"))]
pub mod draft;
#[cfg(not(target_arch = "wasm32"))]
pub mod edit;
#[cfg(not(target_arch = "wasm32"))]
pub mod exchange;
#[cfg(not(target_arch = "wasm32"))]
pub mod model;
#[cfg(not(target_arch = "wasm32"))]
pub mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod picture;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
#[cfg(not(target_arch = "wasm32"))]
pub mod view;
#[cfg(not(target_arch = "wasm32"))]
pub mod words;
