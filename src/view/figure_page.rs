//! One figure with its whole receipt, where it stands, what it may not be compared with, and how it is cited.

use super::actions::{copy_button, share_button};
use super::content::{CitationContent, CitedForm, FigureContent, PlaceContent};
use super::links::crumb;
use super::marks::{number, status, words};
use super::related::RelatedList;
use super::sources::receipt;
use leptos::either::Either;
use leptos::prelude::*;

#[component]
pub fn FigurePage(content: FigureContent) -> impl IntoView {
    let FigureContent { id, crumb: back, comma, topic, notice, caveat, source, ruler, language, actions, .. } = content;
    let (history_title, history) = content.history;
    let history = history.into_iter().map(|entry| view! { <p>{entry}</p> }).collect_view();
    let changes = content.changes.map(|(address, words)| view! { <p><a href=address>{words}</a></p> });
    let figure = (!source.number.digits.is_empty())
        .then(|| (view! { <span class="card__number">{number(source.number)}</span> }, " "));
    let share = share_button(&actions);
    view! {
        {crumb(back)}
        <article class="split split--wide" id=format!("source-{id}") data-figure=id>
            <div class="card card--lead card--bare">
                <p class="card__topic">{topic}</p>
                {notice.map(|notice| view! { <p class="notice">{notice}</p> })}
                <h1>
                    {figure}
                    <span class="card__what"><bdi lang=source.what.language>{source.what.words}</bdi> {comma} <bdi class="card__by">{source.said}</bdi></span>
                </h1>
                <p class="card__standing">{status(source.standing)}</p>
                {caveat.map(|caveat| view! { <p class="card__doubt" lang=caveat.language>{caveat.words}</p> })}
                <p class="actions">
                    <a href="#embed">{actions.embed}</a> <a href="#cite">{actions.cite}</a> {share}
                </p>
            </div>
            <dl class="receipt receipt--full">{receipt(source.rows, ruler, &language)}</dl>
        </article>
        <InReport content=content.place language/>
        <RelatedList content=content.related ruler/>
        <section class="section split split--even">
            <div class="stack" id="history">
                <h2>{history_title}</h2>
                {history}
                {changes}
            </div>
            <Citation content=content.citation copy=actions.copy copied=actions.copied/>
        </section>
    }
}

/// The report as a line of paragraphs with the figure's own, and the few words that hold it.
#[component]
fn InReport(content: PlaceContent, language: String) -> impl IntoView {
    let PlaceContent { title, lede, strip, words: found, open, note, verify } = content;
    let found = found.into_iter().map(|(said, address)| {
        let open = address.map(|address| view! { <a href=address rel="noopener">{open.clone()}</a> });
        view! { <li>{words(said, language.clone())} " " {open}</li> }
    });
    view! {
        <section class="section" id="place">
            <div class="section__head">
                <h2>{title}</h2>
                <p class="section__lede">{lede}</p>
            </div>
            <div inner_html=strip></div>
            <ul class="found">{found.collect_view()}</ul>
            <p class="chart__source">{note}</p>
            <p class="related__links">
                <a href=verify.0>{verify.1}</a>
            </p>
        </section>
    }
}

#[component]
pub(super) fn Citation(content: CitationContent, copy: String, copied: String) -> impl IntoView {
    let forms = content.forms.into_iter().enumerate().map(|(i, CitedForm { id, name, text, prose })| {
        let button = copy_button(&copy, &copied, &id, &name);
        let text = match prose {
            None => Either::Left(view! { <pre class="code" id=id dir="ltr" tabindex="0">{text}</pre> }),
            Some(url) => {
                let url = (!url.is_empty()).then(|| view! { <bdi dir="ltr">{url}</bdi> });
                Either::Right(view! { <pre class="code" id=id tabindex="0">{text}{url}</pre> })
            }
        };
        view! {
            <details class="cite" open=i == 0>
                <summary>{name}</summary>
                {text}
                {button}
            </details>
        }
    });
    view! {
        <div class="stack" id="cite">
            <h2>{content.title}</h2>
            {forms.collect_view()}
        </div>
    }
}
