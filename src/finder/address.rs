//! What was asked for, in the page's address: a link shows the same, and back and forward walk through what was chosen.

use crate::search::Query;
use gloo_utils::window;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

/// A value for each of [`Query::NAMES`], in their order.
pub type Values = [String; Query::NAMES.len()];

/// What the address asks for.
pub fn asked() -> Values {
    let parameters = parameters();
    Query::NAMES.map(|name| parameters.as_ref().and_then(|parameters| parameters.get(name)).unwrap_or_default())
}

/// Puts it into the address: in the place of what stood there, or as a step of its own that leads back.
pub fn write(values: &Values, in_place: bool) {
    let Some(parameters) = parameters() else { return };
    for (name, value) in Query::NAMES.into_iter().zip(values) {
        match value.as_str() {
            "" => parameters.delete(name),
            value => parameters.set(name, value),
        }
    }
    let (Ok(path), Ok(history)) = (window().location().pathname(), window().history()) else { return };
    let query = String::from(parameters.to_string());
    let address = if query.is_empty() { path } else { format!("{path}?{query}") };
    // A browser refuses after some hundred changes a minute; the list stays right, only the address lags.
    let _ = match in_place {
        true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}

fn parameters() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&window().location().search().ok()?).ok()
}
