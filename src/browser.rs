//! What only a browser has (stub).

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the rendered page over.
#[wasm_bindgen]
pub fn hydrate() {
    let (count, set_count) = signal(0);
    leptos::mount::mount_to_body(
        move || view! { <button on:click=move |_| set_count.update(|n| *n += 1)>{count}</button> },
    );
}
