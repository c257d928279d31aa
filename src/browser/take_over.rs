//! The page comes alive, part by part, with a turn for the browser between them.

use super::figures::Figures;
use super::{address, controls, shown};
use crate::terms::Filter;
use any_spawner::Executor;
use gloo_timers::future::TimeoutFuture;
use gloo_utils::document;
use leptos::prelude::*;

pub async fn take_over() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    // Fails only where one runs already.
    let _ = Executor::init_wasm_bindgen();
    // The signals live as long as the page does.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    // As the page was rendered, nothing is chosen.
    let filter = RwSignal::new(Filter::default());

    let figures = Figures::read();
    turn().await;
    // What a reader chose meanwhile stands in the controls: it is read before anything writes to them, and nothing can be
    // chosen between the two.
    filter.set(controls::chosen());
    controls::follow(filter);
    shown::follow(filter, figures);
    address::follow(filter);
    // Once what was chosen is shown, and the sheet that showed it until now may go.
    turn().await;
    ready();
}

/// Lets the browser paint and answer before going on.
async fn turn() {
    TimeoutFuture::new(0).await;
}

/// Says to the stylesheet, and to whoever waits, that the page is alive.
fn ready() {
    if let Some(page) = document().document_element() {
        super::elements::set(&page, "data-ready", Some(""));
    }
}
