//! The filter in the page's address: a link reopens the same view, and back and forward walk through the views.

use crate::terms::Filter;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_utils::window;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

/// Keeps filter and address alike from now on.
pub fn follow(filter: RwSignal<Filter>) {
    Effect::new(move |before: Option<Filter>| {
        let filter = filter.get();
        // Each letter typed is not a view of its own.
        let typing = before.is_none_or(|before| Filter { search: filter.search.clone(), ..before } == filter);
        let chosen = filter.clone();
        // A browser takes milliseconds over an entry of its history; the frame that shows the choice goes first.
        Timeout::new(0, move || {
            if chosen != asked() {
                write(&chosen, typing);
            }
        })
        .forget();
        filter
    });
    EventListener::new(&window(), "popstate", move |_| {
        let asked = asked();
        if filter.get_untracked() != asked {
            filter.set(asked);
        }
    })
    .forget();
}

/// What the address asks for.
fn asked() -> Filter {
    let mut filter = Filter::default();
    if let Some(parameters) = parameters() {
        for name in Filter::NAMES {
            filter.set(name, &parameters.get(name).unwrap_or_default());
        }
    }
    filter
}

fn parameters() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&window().location().search().ok()?).ok()
}

fn write(filter: &Filter, in_place: bool) {
    let Some(parameters) = parameters() else { return };
    for name in Filter::NAMES {
        match filter.get(name) {
            "" => parameters.delete(name),
            value => parameters.set(name, value),
        }
    }
    show(&parameters, in_place);
}

/// Puts the parameters into the address, with the anchor it has.
fn show(parameters: &UrlSearchParams, in_place: bool) {
    let location = window().location();
    let (Ok(path), Ok(anchor), Ok(history)) = (location.pathname(), location.hash(), window().history()) else {
        return;
    };
    let query = String::from(parameters.to_string());
    let address = if query.is_empty() { format!("{path}{anchor}") } else { format!("{path}?{query}{anchor}") };
    // A browser refuses after some hundred changes a minute; the view stays right, only the address lags.
    let _ = match in_place {
        true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}
