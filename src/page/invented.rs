//! What stands above everything on each page of an invented report.

use super::Composer;
use leptos::prelude::*;

/// The notice; nothing of a report that is not invented.
pub(super) fn invented(composer: &Composer<'_>) -> Option<impl IntoView + use<>> {
    composer.invented().map(notice)
}

/// The notice with these words.
pub(super) fn notice(words: String) -> impl IntoView + use<> {
    view! { <p class="notice" id="invented">{words}</p> }
}
