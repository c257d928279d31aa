//! The fields of a form as they stand on the page: read, filled in, and the first that is empty.

use super::parts::part;
use gloo_utils::document;
use js_sys::Array;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, NodeList};

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
    let mut filled = BTreeMap::<String, String>::new();
    for pair in named.into_iter().flatten().flatten() {
        let Ok(pair) = pair.dyn_into::<Array>() else { continue };
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            // Several that are ticked have one name.
            let said = filled.entry(name).or_default();
            said.push_str(if said.is_empty() { "" } else { " " });
            said.push_str(&value);
        }
    }
    filled
}

/// Fills a field that is empty.
pub fn fill(name: &str, value: &str) {
    if filled("#form").get(name).is_some_and(String::is_empty) {
        put_in(name, value);
    }
}

/// Puts what was typed before into the form, as it was left.
pub fn put_all(typed: &BTreeMap<String, String>) {
    for tick in each::<HtmlInputElement>("#form [type=checkbox]") {
        let is_chosen = typed.get(&tick.name()).is_some_and(|ids| ids.split(' ').any(|id| id == tick.value()));
        tick.set_checked(is_chosen);
    }
    typed.iter().for_each(|(name, value)| put_in(name, value));
}

/// Puts something into a field. Names of fields are ours.
fn put_in(name: &str, value: &str) {
    let Some(field) = part::<Element>(&format!("#form .field[name=\"{name}\"], #form [type=hidden][name=\"{name}\"]"))
    else {
        return;
    };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(list) = field.dyn_ref::<HtmlSelectElement>() {
        list.set_value(value);
    }
}

/// The first field of the form that nobody filled in.
pub fn first_empty() -> Option<HtmlElement> {
    each::<HtmlElement>("#form .field").into_iter().find(|field| {
        let text = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let list = field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        text.or(list).is_some_and(|value| value.is_empty())
    })
}

fn each<E: JsCast>(selector: &str) -> Vec<E> {
    let found = document().query_selector_all(selector).ok();
    let at = |at| found.as_ref()?.get(at)?.dyn_into().ok();
    (0..found.as_ref().map_or(0, NodeList::length)).filter_map(at).collect()
}
