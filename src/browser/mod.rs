//! What only a browser has: taking the page over, its address, its storage. WebAssembly only.

mod address;
mod hydrate;
mod left_out;
mod lit;
mod revision;
mod theme;

use gloo_utils::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Takes the rendered page over, part by part.
#[wasm_bindgen]
pub fn hydrate() {
    wasm_bindgen_futures::spawn_local(hydrate::take_over());
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

/// Every element that carries this value in an attribute. The value is an id: letters, digits and hyphens, so none can
/// end the selector.
fn elements(attribute: &str, id: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(&format!("[{attribute}=\"{id}\"]")) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
}
