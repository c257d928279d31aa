//! The filter's controls: native ones in a form that works by itself, which need not load the page again once this is here.

use super::elements::{first, set};
use crate::terms::Filter;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlFormElement, HtmlInputElement, HtmlSelectElement};

fn form() -> Option<HtmlFormElement> {
    first("form.filters")?.dyn_into().ok()
}

/// What the controls hold at this moment: what the address asked for, or what a reader has chosen since.
pub fn chosen() -> Filter {
    form().map(|form| read(&form)).unwrap_or_default()
}

fn read(form: &HtmlFormElement) -> Filter {
    let mut filter = Filter::default();
    if let Ok(values) = FormData::new_with_form(form) {
        for name in Filter::NAMES {
            filter.set(name, &values.get(name).as_string().unwrap_or_default());
        }
    }
    filter
}

/// Keeps controls and filter alike from now on.
pub fn follow(filter: RwSignal<Filter>) {
    let Some(form) = form() else { return };
    let target = form.clone();
    // Of a list and of a field alike, for every letter.
    EventListener::new(&form, "input", move |_| {
        let chosen = read(&target);
        if filter.get_untracked() != chosen {
            filter.set(chosen);
        }
    })
    .forget();
    for (event, act) in [("submit", None), ("reset", Some(Filter::default()))] {
        EventListener::new_with_options(&form, event, EventListenerOptions::enable_prevent_default(), move |event| {
            event.prevent_default();
            if let Some(asked) = &act {
                filter.set(asked.clone());
            }
        })
        .forget();
    }
    Effect::new(move |_| {
        let filter = filter.get();
        for name in Filter::NAMES {
            if let Some(control) = form.elements().named_item(name) {
                write(&control, filter.get(name));
            }
        }
        if let Some(button) = first("form.filters [type=reset]") {
            set(&button, "aria-disabled", Some(if filter.is_default() { "true" } else { "false" }));
        }
    });
}

/// A control that already shows the value is left alone: writing would move the caret.
fn write(control: &Element, value: &str) {
    if let Some(list) = control.dyn_ref::<HtmlSelectElement>() {
        if list.value() != value {
            list.set_value(value);
        }
    } else if let Some(field) = control.dyn_ref::<HtmlInputElement>()
        && field.value() != value
    {
        field.set_value(value);
    }
}
