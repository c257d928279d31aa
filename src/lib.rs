//! Figures of a report, each with its receipt: who said it, of what place and time, who stands behind it, and where
//! in the report it stands.
//!
//! Data flows one way through the rooms, and none looks back up. ARCHITECTURE.md names them all.

pub mod terms;

#[cfg(not(target_arch = "wasm32"))]
pub mod draft;
#[cfg(not(target_arch = "wasm32"))]
pub mod fingerprint;

#[cfg(not(target_arch = "wasm32"))]
pub mod check;
pub mod draw;
pub mod measure;
#[cfg(not(target_arch = "wasm32"))]
pub mod model;
#[cfg(not(target_arch = "wasm32"))]
pub mod page;
pub mod view;
#[cfg(not(target_arch = "wasm32"))]
pub mod words;
