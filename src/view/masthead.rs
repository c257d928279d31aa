//! The head of the page: the product, the report and its receipt, our counts, and where in the report figures stand.

use super::actions::share_button;
use super::content::{HeaderContent, LanguageLink, LanguagesContent, MastheadContent};
use super::marks::status;
use leptos::prelude::*;

/// The line above every page. The theme's button keeps its place until the page's script serves it, so nothing shifts.
#[component]
pub fn SiteHeader(content: HeaderContent) -> impl IntoView {
    let links = content.links.into_iter().map(|(anchor, words)| view! { <a href=anchor>{words}</a> }).collect_view();
    let themes = content.themes.to_json();
    let languages = content.languages.map(|LanguagesContent { label, links }| {
        let links = links.into_iter().map(|LanguageLink { tag, name, direction, address }| match address {
            Some(address) => {
                view! { <a href=address hreflang=tag lang=tag dir=direction data-language=tag>{name}</a> }.into_any()
            }
            None => view! { <span aria-current="true">{name}</span> }.into_any(),
        });
        view! { <nav class="site__nav site__languages" aria-label=label>{links.collect_view()}</nav> }
    });
    view! {
        <a class="hidden" href="#figures">{content.skip}</a>
        <header class="site page">
            <a class="site__name" href=content.home>{content.product.clone()}</a>
            <nav class="site__nav" aria-label=content.product>
                {links}
                <span id="theme">
                    <button class="action needs-script" type="button" data-themes=themes>
                        {content.themes.automatic}
                    </button>
                </span>
            </nav>
            {languages}
        </header>
    }
}

/// Numbers with what each counts.
#[component]
pub fn Counts(label: String, counts: Vec<(String, String)>) -> impl IntoView {
    let counts = counts.into_iter().map(|(number, words)| {
        view! {
            <li class="counts__item">
                <b>{number}</b>
                " "
                {words}
            </li>
        }
    });
    view! {
        <ul class="counts" aria-label=label>
            {counts.collect_view()}
        </ul>
    }
}

/// The title and the report's own receipt.
#[component]
pub fn Masthead(content: MastheadContent) -> impl IntoView {
    let MastheadContent { date, deck, actions, receipt, counts_label, counts, strip_title, strip, legend, marks } =
        content;
    let rows = receipt.into_iter().map(|row| {
        view! {
            <dt>{row.label}</dt>
            <dd>
                {row.value} {row.note.map(|note| view! { <small>{note}</small> })}
                {row.link.map(|(address, words)| view! { <small><a href=address>{words}</a></small> })}
            </dd>
        }
    });
    let actions = actions.map(|actions| {
        view! { <p class="actions"><a href="#embed">{actions.embed.clone()}</a> {share_button(&actions)}</p> }
    });
    let marks = marks.into_iter().map(|(standing, means)| view! { <li>{status(standing)} " " {means}</li> });
    view! {
        <div class="mast page">
            <div class="split split--wide">
                <div>
                    <h1 class="mast__title">
                        {date.before} {date.inferred.map(|day| view! { <span class="inferred">{day}</span> })}
                    </h1>
                    <p class="mast__deck">{deck}</p>
                    {actions}
                </div>
                <dl class="receipt receipt--full">
                    {rows.collect_view()}
                </dl>
            </div>
            <Counts label=counts_label counts/>
            <p class="chart__source strip__title">{strip_title}</p>
            <div inner_html=strip></div>
            <div class="legend">
                <p>{legend}</p>
                <ul>{marks.collect_view()}</ul>
            </div>
        </div>
    }
}
