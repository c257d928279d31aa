//! Elements of the page, and listening to them.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::document;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, HtmlElement};

/// The first element that a selector names.
pub fn part<E: JsCast>(selector: &str) -> Option<E> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Listens for as long as the page stands.
pub fn listen<P: 'static>(page: &Rc<P>, to: &EventTarget, what: &'static str, act: impl Fn(&Rc<P>, &Event) + 'static) {
    let page = Rc::clone(page);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(to, what, options, move |event| act(&page, event)).forget();
}

/// Puts HTML of ours into a place.
pub fn put(selector: &str, html: &str) {
    if let Some(place) = part::<HtmlElement>(selector) {
        place.set_inner_html(html);
    }
}

/// Of what the desk can be at, shows this alone.
pub fn show_alone(selector: &str) {
    for one in ["#start", "#table", "#work"] {
        if let Some(part) = part::<HtmlElement>(one) {
            part.set_hidden(one != selector);
        }
    }
}
