//! What is clicked, typed, chosen and dropped on the page where report files are written.

use super::desk::{GoesTo, Page, REST};
use super::parts::{listen, part};
use gloo_utils::document;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, Event, File, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Hears what is clicked, typed, chosen and dropped.
pub fn live(page: &Rc<Page>) {
    let on = |selector: &str, what: &'static str, act: fn(&Rc<Page>, &Event)| {
        if let Some(element) = part::<Element>(selector) {
            listen(page, &element, what, act);
        }
    };
    on("#begin", "click", |page, _| {
        let text = part::<HtmlTextAreaElement>("#paste").map(|field| field.value()).unwrap_or_default();
        page.begin(&text);
    });
    on("#begin-table", "click", |page, _| {
        let text = part::<HtmlTextAreaElement>("#paste").map(|field| field.value()).unwrap_or_default();
        let name = if text.trim_start().starts_with('[') { "table.json" } else { "table.csv" };
        match File::new_with_str_sequence(&Array::of1(&text.as_str().into()), name) {
            Ok(file) if !text.trim().is_empty() => page.read_table(file),
            _ => page.tell(&page.told.sentences.empty),
        }
    });
    on("#file", "change", |page, _| {
        let Some(field) = part::<HtmlInputElement>("#file") else { return };
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            page.take_file(file);
        }
        // The same file may be chosen again, after it was changed.
        field.set_value("");
    });
    on("#export", "click", |page, _| page.export());
    on("#undo", "click", |page, _| page.undo());
    on("#close", "click", |page, _| page.close());
    for form in ["#form", "#report"] {
        // Nothing is sent anywhere.
        on(form, "submit", |_, event| event.prevent_default());
        on(form, "click", |page, event| {
            if let Some(act) = target(event, "[data-act]").and_then(|button| button.get_attribute("data-act")) {
                page.do_act(&act, GoesTo::Text);
            }
        });
    }
    on("#form", "input", |page, _| page.try_soon(REST));
    for list in ["#text", "#entries"] {
        on(list, "click", |page, event| {
            if let Some(id) = target(event, "[data-open]").and_then(|link| link.get_attribute("data-open")) {
                event.prevent_default();
                page.open_entry(&id, GoesTo::Form);
            }
            if target(event, "#begin-entry").is_some()
                && let Some(new) = part::<HtmlSelectElement>("#new-entry")
            {
                page.open_entry(&new.value(), GoesTo::Form);
            }
        });
    }
    // A file that misses its place would replace the page.
    for what in ["dragover", "drop"] {
        listen(page, &document(), what, |_, event| event.prevent_default());
    }
    listen(page, &document(), "drop", |page, event| {
        let is_open = part::<HtmlElement>("#start").is_some_and(|start| start.hidden());
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        if let Some(file) = data.and_then(|data| data.files()?.get(0)).filter(|_| !is_open) {
            page.take_file(file);
        }
    });
}

/// The element of an event, or the nearest around it, that a selector names.
pub fn target(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
