//! A really built site on real web servers, each with the configuration that the program prints for it.
//!
//! nginx and Caddy come out of Debian's packages if the system has none; nothing is installed. Where there are none to be
//! had, the checks are left out, which is said loudly and fails with `CI=true`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod frames;
mod readers;
mod sites;
