//! What belongs together is lit together: a card, its row, its words beside a chart and its marks in every drawing.

use super::elements::{class, with};
use gloo_events::EventListener;
use gloo_utils::document;
use leptos::prelude::{Effect, Get, GetUntracked, RwSignal, Set};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The attributes that name a figure, on all that can be lit.
const NAMES: [&str; 3] = ["data-marks", "data-lights", "data-figure"];
const CLASS: &str = "lit-up";

/// Lights what is pointed at or focused, wherever it stands.
pub fn follow(lit: RwSignal<Option<String>>) {
    for event in ["pointerover", "focusin"] {
        EventListener::new(&document(), event, move |event| {
            let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
            let figure = figure_at(&target);
            // A chart that is read by keyboard says itself what is lit, and so does one whose receipt is pointed at.
            let on_receipt = target.closest(".chart__receipt").is_ok_and(|receipt| receipt.is_some());
            let reading = on_receipt || event.type_() == "focusin" && figure.is_none();
            if !reading && lit.get_untracked() != figure {
                lit.set(figure);
            }
        })
        .forget();
    }
    Effect::new(move |before: Option<Option<String>>| {
        let lit = lit.get();
        if let Some(figure) = before.flatten() {
            each(&figure, |element| class(element, CLASS, false));
        }
        if let Some(figure) = &lit {
            each(figure, |element| class(element, CLASS, true));
        }
        lit
    });
}

/// The figure that an element belongs to.
fn figure_at(target: &Element) -> Option<String> {
    let selector = NAMES.map(|name| format!("[{name}]")).join(",");
    let holder = target.closest(&selector).ok().flatten()?;
    NAMES.iter().find_map(|name| holder.get_attribute(name))
}

/// Every element of a figure.
fn each(figure: &str, touch: impl Fn(&Element)) {
    NAMES.iter().flat_map(|name| with(name, figure)).for_each(|element| touch(&element));
}
