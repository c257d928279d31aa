//! What an editor decided to work with: drawn as the editor's, beside what everybody said and never in its place.

use super::content::{WorkingContent, WorkingEnd};
use super::marks::{number, status};
use leptos::prelude::*;

#[component]
pub fn Working(content: WorkingContent) -> impl IntoView {
    let WorkingContent { title, ends, chosen, note } = content;
    let ends = ends.into_iter().map(|end| {
        let WorkingEnd { before, address, number: amount, said, standing } = end;
        view! {
            <li>
                {before}
                " "
                <a class="working__number" href=address>
                    {number(amount)}
                </a>
                " "
                {said}
                " "
                {status(standing)}
            </li>
        }
    });
    view! {
        <div class="working">
            <p>
                <b>{title}</b>
            </p>
            <ul>{ends.collect_view()}</ul>
            <p>{chosen}</p>
            <p class="chart__source">{note}</p>
        </div>
    }
}
