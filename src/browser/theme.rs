//! The theme, kept in storage. One in the address wins and is not stored.

use super::address;
use crate::view::{State, Theme};
use gloo_storage::{LocalStorage, Storage};
use gloo_utils::{document, window};
use leptos::prelude::*;

const KEY: &str = "theme";

/// Sets the theme in force and keeps what a reader chooses from now on.
pub fn follow(state: State) {
    let stored = || has_storage().then(|| LocalStorage::get::<String>(KEY).ok()).flatten();
    let now = Theme::from_value(&address::theme().or_else(stored).unwrap_or_default());
    if now != Theme::default() {
        state.theme.set(now);
    }
    Effect::new(move |before: Option<Theme>| {
        let theme = state.theme.get();
        if before.is_some_and(|before| before != theme) {
            apply(theme);
            address::forget_theme();
            keep(theme);
        }
        theme
    });
}

/// For the next page. Where there is no storage the theme holds for this one only.
fn keep(theme: Theme) {
    match theme {
        _ if !has_storage() => {}
        Theme::Automatic => LocalStorage::delete(KEY),
        chosen => _ = LocalStorage::set(KEY, chosen.value()),
    }
}

/// Browsers refuse storage to who blocks all cookies, and to some pages that are files; asking for it then throws.
fn has_storage() -> bool {
    window().local_storage().is_ok_and(|storage| storage.is_some())
}

fn apply(theme: Theme) {
    let Some(page) = document().document_element() else { return };
    let _ = match theme {
        Theme::Automatic => page.remove_attribute("data-theme"),
        chosen => page.set_attribute("data-theme", chosen.value()),
    };
}
