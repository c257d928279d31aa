//! The switch between the system's colours, light and dark.

use super::State;
use super::content::ThemeWords;
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Automatic,
    Light,
    Dark,
}

impl Theme {
    /// As it stands in storage and in the address; the system's has no name there.
    pub fn value(self) -> &'static str {
        match self {
            Self::Automatic => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub fn from_value(value: &str) -> Self {
        match value {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Automatic,
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Automatic => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Automatic,
        }
    }
}

/// A button that names the theme in force and goes on to the next. It is not seen until it works.
#[component]
pub fn ThemeButton(words: ThemeWords, state: State) -> impl IntoView {
    let label = move || match state.theme.get() {
        Theme::Automatic => words.automatic.clone(),
        Theme::Light => words.light.clone(),
        Theme::Dark => words.dark.clone(),
    };
    view! {
        <button class="action needs-wasm" type="button" on:click=move |_| state.theme.update(|theme| *theme = theme.next())>
            {label}
        </button>
    }
}
