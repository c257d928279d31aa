//! What runs on the search page: a WebAssembly module of its own, so that no other page grows by it. See
//! docs/decisions/0018-the-search-page-has-its-own-module.md.
//!
//! It takes the rooms of search and terms in as modules of its own and not through the library: a program that is linked with the
//! library carries along whatever the library's dependencies export, used or not.

#[cfg(target_arch = "wasm32")]
mod address;
#[cfg(target_arch = "wasm32")]
mod controls;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(any(target_arch = "wasm32", test))]
mod heights;
#[cfg(target_arch = "wasm32")]
mod list;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod row;
#[cfg(target_arch = "wasm32")]
#[allow(dead_code, unused_imports, reason = "the page reads an index and writes none")]
#[path = "../search/mod.rs"]
mod search;
#[cfg(target_arch = "wasm32")]
mod status;
#[cfg(target_arch = "wasm32")]
#[allow(dead_code, unused_imports, reason = "the index counts in months, and names nothing else of it")]
#[path = "../terms/mod.rs"]
mod terms;

fn main() {
    #[cfg(target_arch = "wasm32")]
    page::start();
}
