//! The keys of the desk. Single letters hold in the text alone, where nothing is typed; in a form only keys that no field uses.

use super::desk::{GoesTo, Page};
use super::hands::target;
use super::parts::{listen, part};
use gloo_utils::document;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// Listens for as long as the page stands.
pub fn live(page: &Rc<Page>) {
    listen(page, &document(), "keydown", |page, event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_with_control = key.ctrl_key() || key.meta_key();
        let pressed = key.key();
        let is_done = if target(event, "#form").is_some() {
            in_form(page, &pressed, is_with_control)
        } else if target(event, "#report").is_some() && is_with_control && pressed == "Enter" {
            page.do_act("describe", GoesTo::Nowhere);
            true
        } else if target(event, "#text").is_some() && !is_with_control && !key.alt_key() {
            in_text(page, &pressed)
        } else {
            false
        };
        if is_done {
            event.prevent_default();
        }
    });
}

fn in_form(page: &Rc<Page>, key: &str, is_with_control: bool) -> bool {
    match (key, is_with_control) {
        ("Enter", true) => page.do_act("take", GoesTo::Text),
        ("b" | "B", true) => page.do_act("before", GoesTo::Nowhere),
        ("Escape", false) => {
            if let Some(mark) = part::<HtmlElement>("#text [aria-current]")
                .or_else(|| part("#entries [aria-current]"))
                .or_else(|| part("#text"))
            {
                let _ = mark.focus();
            }
        }
        _ => return false,
    }
    true
}

fn in_text(page: &Rc<Page>, key: &str) -> bool {
    match key {
        "j" | "J" | "ArrowDown" => page.step(1),
        "k" | "K" | "ArrowUp" => page.step(-1),
        "c" | "C" => page.do_act("context", GoesTo::Text),
        "x" | "X" => page.do_act("aside", GoesTo::Text),
        "u" | "U" => page.undo(),
        "n" | "N" => {
            if let Some(new) = part::<HtmlElement>("#new-entry") {
                let _ = new.focus();
            }
        }
        _ => return false,
    }
    true
}
