//! What runs on the pages that check a reader's copy: a WebAssembly module of its own, for the reasons of
//! docs/decisions/0018-the-search-page-has-its-own-module.md. What a reader gives never leaves it.
//!
//! It takes its rooms in as modules of its own and not through the library, whose dependencies it would carry along.

#[cfg(target_arch = "wasm32")]
#[allow(dead_code, reason = "the page holds fingerprints against a copy, and makes none")]
#[path = "../fingerprint.rs"]
mod fingerprint;
#[cfg(target_arch = "wasm32")]
mod given;
#[cfg(target_arch = "wasm32")]
mod outcome;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod sealed;
#[cfg(target_arch = "wasm32")]
mod shown;
#[cfg(target_arch = "wasm32")]
mod told;
#[cfg(target_arch = "wasm32")]
#[allow(dead_code, unused_imports, reason = "the page reads what it is told, and writes none of it")]
#[path = "../verify/mod.rs"]
mod verify;

fn main() {
    #[cfg(target_arch = "wasm32")]
    page::start();
}
