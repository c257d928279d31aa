//! The fields of a form as they stand on the page: read, filled in, and the first that is empty.

use super::parts::part;
use gloo_utils::document;
use js_sys::Array;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement};

/// What one figure often has as the one before it.
pub const SAME: [&str; 16] = [
    "claimant",
    "category",
    "named",
    "standing",
    "support",
    "place",
    "level",
    "sensitive",
    "when",
    "from",
    "until",
    "dated",
    "period",
    "population",
    "topic",
    "card",
];

/// Every field of a form.
pub fn filled(form: &str) -> BTreeMap<String, String> {
    let Some(form) = part::<HtmlFormElement>(form) else { return BTreeMap::new() };
    let Ok(data) = FormData::new_with_form(&form) else { return BTreeMap::new() };
    let named = js_sys::try_iter(&data).ok().flatten();
    named
        .into_iter()
        .flatten()
        .filter_map(|pair| {
            let pair: Array = pair.ok()?.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

/// Fills a field that is empty.
pub fn fill(name: &str, value: &str) {
    if filled("#form").get(name).is_some_and(String::is_empty) {
        put_in(name, value);
    }
}

/// Puts something into a field. Names of fields are ours.
pub fn put_in(name: &str, value: &str) {
    let Some(field) = part::<Element>(&format!("#form [name=\"{name}\"]")) else { return };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(list) = field.dyn_ref::<HtmlSelectElement>() {
        list.set_value(value);
    }
}

/// The first field of the form that nobody filled in.
pub fn first_empty() -> Option<HtmlElement> {
    let fields = document().query_selector_all("#form .field").ok()?;
    (0..fields.length()).filter_map(|at| fields.get(at)?.dyn_into::<HtmlElement>().ok()).find(|field| {
        let text = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let list = field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        text.or(list).is_some_and(|value| value.is_empty())
    })
}
