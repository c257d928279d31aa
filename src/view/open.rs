//! The page that opens a report file: where it is given, how far it is, and what is wrong with it. What it shows takes the place
//! of all of this.

use super::content::{OpenContent, OpenWays};
use super::drop::DropFile;
use super::links::crumb;
use leptos::prelude::*;

#[component]
pub fn OpenPage(content: OpenContent) -> impl IntoView {
    let OpenContent { crumb: back, title, deck, needs, broken, ways, cancel } = content;
    view! {
        <main class="page" id="figures">
            {crumb(back)}
            <h1 class="mast__title">{title}</h1>
            <p class="mast__deck">{deck}</p>
            <noscript>
                <p class="notice">{needs}</p>
            </noscript>
            <p class="notice" id="broken" role="alert" hidden>{broken}</p>
            <Given ways/>
            <p id="status" role="status"></p>
            <p class="chips" id="under-way" hidden>
                <progress aria-labelledby="status" max="4" value="0"></progress>
                <button class="button" type="button">{cancel}</button>
            </p>
            // What is no finding is told in English; findings name their own language.
            <section class="findings" id="findings" lang="en" dir="ltr" aria-labelledby="status" tabindex="-1" hidden></section>
        </main>
    }
}

/// No form: what is in none is sent by nothing.
#[component]
fn Given(ways: OpenWays) -> impl IntoView {
    let OpenWays { drop, choose, paste, show, kept, shared } = ways;
    view! {
        <div class="section stack needs-a-script" id="given">
            <DropFile drop choose accept="application/json,.json"/>
            <label class="stack">
                <span>{paste}</span>
                <textarea class="field" id="text" rows="5" dir="ltr" autocomplete="off" spellcheck="false"></textarea>
            </label>
            <p class="chips">
                <button class="button button--main needs-wasm" id="show" type="button">{show}</button>
            </p>
            <p class="chart__source">{kept}</p>
            {shared.map(|shared| view! { <p class="chart__source">{shared}</p> })}
        </div>
    }
}
