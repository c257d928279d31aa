//! The page that searches all figures: its form, and the pattern of the rows that its program fills in.

use super::content::{SearchContent, SearchPick, SearchRowWords};
use leptos::prelude::*;

#[component]
pub fn SearchPage(content: SearchContent) -> impl IntoView {
    let SearchContent { title, deck, needs, lists, loading, ask, broken, retry, found, row, .. } = content.clone();
    let lists = lists.into_iter().map(|(address, words)| view! { <a href=address>{words}</a> " " }).collect_view();
    view! {
        <main>
            <div class="mast page">
                <h1 class="mast__title">{title}</h1>
                <p class="mast__deck">{deck}</p>
            </div>
            <div class="page">
                <section class="section" id="figures">
                    <noscript>
                        <p class="notice">{needs}</p>
                        <p class="actions">{lists}</p>
                    </noscript>
                    <Form content/>
                    <p class="chart__source" id="status" role="status">{loading}</p>
                    <p>
                        <button class="button" id="retry" type="button" hidden>{retry}</button>
                    </p>
                    <div class="notice" id="ask" hidden>
                        <p>{ask.0}</p>
                        <button class="button" type="button">{ask.1}</button>
                    </div>
                    <p class="notice" id="broken" role="alert" hidden>{broken}</p>
                    <h2 class="hidden" id="found-title">{found}</h2>
                    <div class="hits">
                        <div class="hits__above"></div>
                        <div role="feed" aria-labelledby="found-title" tabindex="-1"></div>
                        <div class="hits__below"></div>
                    </div>
                    <template id="found-row">
                        <Row words=row/>
                    </template>
                </section>
            </div>
        </main>
    }
}

#[component]
fn Form(content: SearchContent) -> impl IntoView {
    let month = |name: &'static str, words: String| {
        view! {
            <label class="pick">
                <span>{words}</span>
                <input class="field" type="month" name=name placeholder=content.month.clone() pattern="[0-9]{4}-[0-9]{2}"/>
            </label>
        }
    };
    view! {
        <form class="filters finder" role="search" method="get" autocomplete="off">
            <label class="pick pick--wide">
                <span>{content.field.0}</span>
                <input class="field" type="search" name="q" placeholder=content.field.1/>
            </label>
            {content.picks.into_iter().map(pick).collect_view()}
            {pick(content.only)}
            {month("from", content.from)}
            {month("to", content.to)}
            <button class="button needs-wasm" type="reset">{content.clear}</button>
        </form>
    }
}

fn pick(SearchPick { name, words, choices }: SearchPick) -> impl IntoView {
    let choices = choices.into_iter().map(|(value, words)| view! { <option value=value>{words}</option> });
    view! {
        <label class="pick">
            <span>{words}</span>
            <select class="field" name=name>
                {choices.collect_view()}
            </select>
        </label>
    }
}

/// A row without its words. What is told in a direction of its own turns nothing beside it around.
#[component]
fn Row(words: SearchRowWords) -> impl IntoView {
    view! {
        <article class="hit">
            <h3 class="hit__figure" data-slot="name">
                <a data-slot="link">
                    <b class="hit__number" data-slot="number" dir="auto"></b>
                    " "
                    <bdi data-slot="label"></bdi>
                </a>
            </h3>
            <div class="hit__rest" data-slot="rest">
                <p class="status">
                    <svg class="status__mark" aria-hidden="true">
                        <use data-slot="mark"></use>
                    </svg>
                    <span data-slot="backing" dir="auto"></span>
                </p>
                <p class="hit__notice" data-slot="notice" dir="auto"></p>
                <p class="hit__doubt" data-slot="doubt" dir="auto"></p>
                <p>
                    <span class="hit__label">{words.said_by}</span>
                    " "
                    <bdi data-slot="who"></bdi>
                </p>
                <p>
                    <span class="hit__label">{words.place}</span>
                    " "
                    <bdi data-slot="place"></bdi>
                    " "
                    <small data-slot="note" dir="auto"></small>
                </p>
                <p>
                    <span class="hit__label">{words.period}</span>
                    " "
                    <bdi data-slot="period"></bdi>
                </p>
                <p>
                    <span class="hit__label">{words.report}</span>
                    " "
                    <bdi data-slot="title"></bdi>
                    " "
                    <small data-slot="day" dir="auto"></small>
                </p>
            </div>
        </article>
    }
}
