//! The page that checks a reader's own copy: where it is given, what is looked for, and the places of what comes of it.

use super::content::{CopyWords, ResultWords, SoughtContent, VerifyContent};
use super::drop::DropFile;
use super::links::crumb;
use super::marks::words;
use leptos::prelude::*;

/// The shape of each result, so that none is told by its colour.
const SHAPES: [(&str, &str); 4] = [
    ("is-exact", "M1 6.5 4.5 10 11 2"),
    ("is-moved", "M1 6h9M6.5 2 10.5 6l-4 4"),
    ("is-changed", "M1 7c2-4 3.5-4 5-1s3 3 5-1"),
    ("is-missing", "M2 2l8 8M10 2l-8 8"),
];

#[component]
pub fn VerifyPage(content: VerifyContent) -> impl IntoView {
    let VerifyContent { crumb: back, title, deck, needs, command, broken, copy, result, language, comma, sought, lit } =
        content;
    let symbols = SHAPES.map(|(id, path)| {
        view! {
            <symbol id=id viewBox="0 0 12 12">
                <path fill="none" stroke="currentColor" stroke-width="1.6" d=path></path>
            </symbol>
        }
    });
    view! {
        <svg class="sprite" width="0" height="0" aria-hidden="true">
            {symbols.collect_view()}
        </svg>
        {crumb(back)}
        <h1 class="mast__title">{title}</h1>
        <p class="mast__deck">{deck}</p>
        <noscript>
            <div class="notice">
                <p>{needs}</p>
                <pre class="code" dir="ltr" tabindex="0">{command}</pre>
            </div>
        </noscript>
        <p class="notice" id="broken" role="alert" hidden>{broken}</p>
        <div class="section split split--even">
            <Copy words=copy language=language.clone()/>
            <Outcome words=result sought comma language=language.clone()/>
        </div>
        <section class="section" id="lit" hidden>
            <div class="section__head">
                <h2>{lit.0}</h2>
                <p class="section__lede">{lit.1}</p>
            </div>
            <ol class="paras" lang=language></ol>
        </section>
    }
}

/// No form: what is in none is sent by nothing. And nothing of it is kept for when the page is opened again.
#[component]
fn Copy(words: CopyWords, language: String) -> impl IntoView {
    let CopyWords { title, drop, choose, paste, hint, check, clear, kept, direction } = words;
    view! {
        <section class="stack copy" id="copy" aria-labelledby="copy-title">
            <h2 id="copy-title">{title}</h2>
            <DropFile drop choose accept="text/*,.txt,.md,.html,.htm"/>
            <label class="stack copy__text">
                <span>{paste}</span>
                <textarea
                    class="field"
                    id="text"
                    rows="8"
                    placeholder=hint
                    lang=language
                    dir=direction.id()
                    autocomplete="off"
                    spellcheck="false"
                ></textarea>
            </label>
            <p class="chips">
                <button class="button button--main needs-wasm" id="check" type="button">{check}</button>
                <button class="button needs-wasm" id="clear" type="button">{clear}</button>
            </p>
            <p class="notice" id="said" role="status" hidden></p>
            <p class="chart__source">{kept}</p>
        </section>
    }
}

/// What is looked for stands here from the start; the program sorts it by what came of it.
#[component]
fn Outcome(words: ResultWords, sought: Vec<SoughtContent>, comma: String, language: String) -> impl IntoView {
    let ResultWords { title, waiting, honest, edition, there, groups, withdrawn } = words;
    let withdrawn = withdrawn.into_iter().map(|notice| view! { <p class="notice">{notice}</p> }).collect_view();
    let count = sought.len();
    let mut list = Some(sought.into_iter().map(|one| looked_for(one, &comma, &there, &language)).collect_view());
    let groups = groups.into_iter().enumerate().map(|(at, (id, name, means))| {
        let first = at == 0;
        view! {
            <details class="result" id=format!("result-{id}") hidden=!first>
                <summary>
                    <span class="result__name">{name}</span>
                    " "
                    <b class="result__count">{first.then_some(count)}</b>
                    <small>{means}</small>
                </summary>
                <ul class="sought">{first.then(|| list.take())}</ul>
            </details>
        }
    });
    view! {
        <section class="stack" id="result" aria-labelledby="result-title">
            <h2 id="result-title">{title}</h2>
            <p class="verdict" id="verdict" role="status">{waiting}</p>
            <div>{groups.collect_view()}</div>
            {withdrawn}
            <p class="card__doubt">{honest}</p>
            <p class="chart__source">{edition}</p>
        </section>
    }
}

fn looked_for(sought: SoughtContent, comma: &str, there: &str, language: &str) -> impl IntoView + use<> {
    let SoughtContent { id, head, what, said, notice, stands } = sought;
    let notice = notice.map(|notice| view! { <p><small>{notice}</small></p> });
    let said = said.map(|said| view! { {comma.to_owned()} <bdi>{said}</bdi> });
    let stands = match stands {
        Ok((said, place)) => view! { {words(said, language.to_owned())} " " <small>{place}</small> }.into_any(),
        Err(formula) => view! { <small>{formula}</small> }.into_any(),
    };
    view! {
        <li id=id tabindex="-1">
            <p>
                <span data-slot="what">
                    <b>{head}</b>
                    " "
                    <bdi>{what}</bdi>
                </span>
                {said}
            </p>
            {notice}
            <p class="sought__stands">{stands}</p>
            <p class="sought__result" hidden>
                <svg class="status__mark" aria-hidden="true">
                    <use data-slot="mark"></use>
                </svg>
                <span data-slot="result"></span>
                " "
                <a data-slot="there">{there.to_owned()}</a>
            </p>
        </li>
    }
}
