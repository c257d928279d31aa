//! What the page's parts share while a reader uses it.

use super::{Filter, Theme};
use leptos::prelude::RwSignal;

/// The filter and the theme, and whether the page is being taken over at this moment.
#[derive(Clone, Copy)]
pub struct State {
    pub filter: RwSignal<Filter>,
    pub theme: RwSignal<Theme>,
    /// The figure that is pointed at, or read.
    pub lit: RwSignal<Option<String>>,
    /// Whether the page has been taken over and answers.
    pub alive: RwSignal<bool>,
}

impl Default for State {
    /// As the page is rendered: nothing chosen.
    fn default() -> Self {
        Self {
            filter: RwSignal::new(Filter::default()),
            theme: RwSignal::new(Theme::default()),
            lit: RwSignal::new(None),
            alive: RwSignal::new(false),
        }
    }
}
