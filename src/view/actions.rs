//! Buttons that a small script serves: hidden until it does, since without it they could do nothing.

use super::content::ActionWords;
use leptos::prelude::*;

/// Shares the page as it is seen: by the system where it can, else the link is copied. It stands last in its row, so that
/// nothing moves when the script brings it.
pub fn share_button(words: &ActionWords) -> impl IntoView + use<> {
    view! {
        <button
            class="action"
            type="button"
            hidden
            data-share=""
            data-title=words.title.clone()
            data-done=words.shared.clone()
            aria-live="polite"
        >
            {words.share.clone()}
        </button>
    }
}

/// Copies the text of the element with this id. `of` says to a listener what is copied.
pub fn copy_button(copy: &str, copied: &str, id: &str, of: &str) -> impl IntoView + use<> {
    view! {
        <button
            class="action"
            type="button"
            hidden
            data-copy=id.to_owned()
            data-done=copied.to_owned()
            aria-label=format!("{copy}: {of}")
        >
            {copy.to_owned()}
        </button>
    }
}
