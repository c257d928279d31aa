//! What changed in a report, revision by revision, for whoever wants to know what was said before.

use super::content::{ChangeContent, ChangesContent, StepContent};
use super::links::crumb;
use super::marks::changed;
use leptos::prelude::*;

#[component]
pub fn ChangesPage(content: ChangesContent) -> impl IntoView {
    let ChangesContent { crumb: back, title, deck, steps, honest } = content;
    view! {
        {crumb(back)}
        <div class="mast">
            <h1 class="mast__title">{title}</h1>
            <p class="mast__deck">{deck}</p>
            <p class="chart__source">{honest}</p>
        </div>
        {steps.into_iter().map(step).collect_view()}
    }
}

fn step(content: StepContent) -> impl IntoView {
    let StepContent { id, title, changes, quiet, frame: (address, words), shows } = content;
    let changes = (!changes.is_empty())
        .then(|| view! { <ul class="related__links">{changes.into_iter().map(change).collect_view()}</ul> });
    view! {
        <section class="section" id=id>
            <div class="section__head">
                <h2>{title}</h2>
            </div>
            {changes}
            {quiet.map(|quiet| view! { <p>{quiet}</p> })}
            <p class="chart__source">
                <a href=address>{words}</a>
                " "
                {shows}
            </p>
        </section>
    }
}

pub(super) fn change(content: ChangeContent) -> impl IntoView {
    view! {
        <li>
            <a href=content.address>{content.subject}</a>
            {changed(Some(content.notice))}
        </li>
    }
}
