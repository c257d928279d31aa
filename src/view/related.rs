//! Other figures, each with its speaker and standing, and how they stand to one or belong to a chart.

use super::content::{Related, RelatedContent};
use super::marks::{changed, number, ruler, status};
use leptos::prelude::*;

#[component]
pub fn RelatedList(content: RelatedContent, ruler: usize) -> impl IntoView {
    let RelatedContent { title, none, figures, links } = content;
    let nothing = (figures.is_empty() && links.is_empty()).then(|| view! { <p>{none}</p> });
    let rows = figures.into_iter().map(|related| row(related, ruler)).collect::<Vec<_>>();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <table class="table">
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let links = links.into_iter().map(|(address, words)| view! { <li><a href=address>{words}</a></li> });
    view! {
        <section class="section" id="related">
            <div class="section__head">
                <h2>{title}</h2>
            </div>
            {nothing}
            {table}
            <ul class="related__links">{links.collect_view()}</ul>
        </section>
    }
}

fn row(related: Related, width: usize) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row" class="table__figure">
                <a href=related.address>{number(related.number)}</a>
            </th>
            <td>
                {related.relation.map(|relation| view! { <b>{relation} " "</b> })}
                {related.sentence}
                {related.because.map(|because| view! { <p class="related__because">{because}</p> })}
                <p class="card__sub">{status(related.standing)} {changed(related.notice)} {ruler(related.location, width)}</p>
            </td>
        </tr>
    }
}
