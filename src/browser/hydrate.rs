//! The page comes alive: each part with behaviour is hydrated from the data that the page carries.

use super::{address, left_out, lit, revision, theme};
use crate::view::content::PageData;
use crate::view::{Cards, Charts, State, Table, ThemeButton};
use gloo_timers::future::TimeoutFuture;
use gloo_utils::document;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Hydrates one part after the other and gives the browser a turn between them, so that no tap waits for all.
pub async fn take_over() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    // Without data or with data of another build the page stays as it was rendered: whole, only without behaviour.
    let Some(data) = data() else { return };
    // The signals live as long as the page does.
    let owner = Owner::new();
    let state = owner.with(State::default);
    std::mem::forget(owner);

    part("card-list", move || view! { <Cards content=data.cards state/> });
    turn().await;
    let figures = left_out::figures(&data.charts);
    part("chart-list", move || view! { <Charts content=data.charts state/> });
    turn().await;
    // The table comes last, for its controls hold what a reader chose meanwhile: hydrating writes to them, so they are
    // read before, and nothing can be chosen between the two.
    let chosen = address::controls();
    part("table-list", move || view! { <Table content=data.table state/> });
    part("theme", move || view! { <ThemeButton words=data.theme state/> });
    if !chosen.is_default() {
        state.filter.set(chosen);
    }
    address::follow(state);
    left_out::follow(state, figures);
    theme::follow(state);
    lit::follow(state);
    if let Some(revision) = data.revision {
        revision::watch(revision);
    }
    state.alive.set(true);
    ready();
}

fn data() -> Option<PageData> {
    let text = document().get_element_by_id("page-data")?.text_content()?;
    match serde_json::from_str(&text) {
        Ok(data) => Some(data),
        Err(error) => {
            leptos::logging::warn!("the page keeps its rendered form, since its data cannot be read: {error}");
            None
        }
    }
}

/// Hydrates the element of that id, if the page has it.
fn part<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    if let Some(element) = document().get_element_by_id(id) {
        leptos::mount::hydrate_from(element.unchecked_into(), view).forget();
    }
}

/// Lets the browser paint and answer before going on.
async fn turn() {
    TimeoutFuture::new(0).await;
}

/// Says to the stylesheet, and to whoever waits, that the page is alive.
fn ready() {
    if let Some(page) = document().document_element() {
        // Setting an attribute fails only for a name that is none.
        let _ = page.set_attribute("data-ready", "");
    }
}
