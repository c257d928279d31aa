//! The theme, kept in storage. One in the address wins and is not stored.

use super::address;
use crate::view::{State, Theme};
use gloo_storage::{LocalStorage, Storage};
use gloo_utils::document;
use leptos::prelude::*;

const KEY: &str = "theme";

/// Sets the theme in force and keeps what a reader chooses from now on.
pub fn follow(state: State) {
    // Storage may be refused; the theme then holds for this page only.
    let stored = || LocalStorage::get::<String>(KEY).ok();
    let now = Theme::from_value(&address::theme().or_else(stored).unwrap_or_default());
    if now != Theme::default() {
        state.theme.set(now);
    }
    Effect::new(move |before: Option<Theme>| {
        let theme = state.theme.get();
        if before.is_some_and(|before| before != theme) {
            apply(theme);
            address::forget_theme();
            if theme == Theme::Automatic {
                LocalStorage::delete(KEY);
            } else {
                let _ = LocalStorage::set(KEY, theme.value());
            }
        }
        theme
    });
}

fn apply(theme: Theme) {
    let Some(page) = document().document_element() else { return };
    let _ = match theme {
        Theme::Automatic => page.remove_attribute("data-theme"),
        chosen => page.set_attribute("data-theme", chosen.value()),
    };
}
