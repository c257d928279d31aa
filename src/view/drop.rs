//! Where a file is dropped or chosen.

use leptos::prelude::*;

/// `accept` names the types of file that are offered. The words that ask for dropping serve those who see the place.
#[component]
pub fn DropFile(drop: String, choose: String, accept: &'static str) -> impl IntoView {
    view! {
        <div class="drop">
            <p aria-hidden="true">{drop}</p>
            <label class="button drop__choose">
                {choose}
                <input class="drop__file" id="file" type="file" accept=accept autocomplete="off"/>
            </label>
        </div>
    }
}
