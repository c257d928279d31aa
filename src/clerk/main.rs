//! What runs on the pages where report files are opened and written: a WebAssembly module of its own, for the reasons of
//! docs/decisions/0018-the-search-page-has-its-own-module.md. It is loaded there alone.
//!
//! It runs twice. On the page it serves what a reader does; in a worker beside it, which the page starts from the same compiled
//! module, it checks and renders, so that no file stops the page.

#[cfg(target_arch = "wasm32")]
mod asked;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod drafts;
#[cfg(target_arch = "wasm32")]
mod fetched;
#[cfg(target_arch = "wasm32")]
mod fields;
#[cfg(target_arch = "wasm32")]
mod given;
#[cfg(target_arch = "wasm32")]
mod hands;
#[cfg(target_arch = "wasm32")]
mod help;
#[cfg(target_arch = "wasm32")]
mod kept;
#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod open;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod table;
#[cfg(target_arch = "wasm32")]
mod worker;

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast;
        match js_sys::global().is_instance_of::<web_sys::Window>() {
            true if parts::part::<web_sys::Element>("#work").is_some() => desk::start(),
            true => open::start(),
            false => worker::start(),
        }
    }
}
