//! What only a browser has: a reader who chooses, and an address that holds the choice. WebAssembly only.
//!
//! Nothing is rendered here. The page stands whole, and gets its behaviour from what is written in its attributes, so no
//! word of it is sent twice and none can differ from what was rendered.

mod address;
mod controls;
mod elements;
mod figures;
mod shown;
mod take_over;

use wasm_bindgen::prelude::wasm_bindgen;

/// Gives the page its behaviour, part by part.
#[wasm_bindgen]
pub fn take_over() {
    wasm_bindgen_futures::spawn_local(take_over::take_over());
}

/// In debug builds only: a reader's page is drawn already.
///
/// Draws a chart from its plan, a JSON text, with the figures of `out` left out, one SVG a line: so that a test can
/// hold what the browser draws against what was rendered.
#[cfg(debug_assertions)]
#[wasm_bindgen]
pub fn draw(plan: &str, out: &str) -> Option<String> {
    let plan = serde_json::from_str(plan).ok()?;
    let shows = |figure: &str| !out.split(' ').any(|left_out| left_out == figure);
    Some(crate::draw::drawings(&plan, &shows).join("\n"))
}
