//! Finding and changing elements of the page, without a word about what the browser may refuse: an attribute of a known name
//! can always be set, and what is not found is left alone.

use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Every element of the page that a selector names.
pub fn all(selector: &str) -> Vec<Element> {
    listed(document().query_selector_all(selector).ok())
}

/// Every element below another one.
pub fn below(element: &Element, selector: &str) -> Vec<Element> {
    listed(element.query_selector_all(selector).ok())
}

/// Every element that carries this value in an attribute. The value is an id: letters, digits and hyphens, so none can
/// end the selector.
pub fn with(attribute: &str, id: &str) -> Vec<Element> {
    all(&format!("[{attribute}=\"{id}\"]"))
}

/// The first element of the page that a selector names.
pub fn first(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// What an attribute says; nothing where it is not there.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Sets an attribute, or takes it away.
pub fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

pub fn hide(element: &Element, hidden: bool) {
    // A write costs the browser more than a look.
    if element.has_attribute("hidden") != hidden {
        set(element, "hidden", hidden.then_some(""));
    }
}

/// Gives an element a class or takes it away.
pub fn class(element: &Element, class: &str, has: bool) {
    let _ = element.class_list().toggle_with_force(class, has);
}

fn listed(list: Option<web_sys::NodeList>) -> Vec<Element> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|i| list.get(i)?.dyn_into().ok()).collect()
}
