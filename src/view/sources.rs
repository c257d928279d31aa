//! The whole receipt of every figure, each at an anchor that others may link to.

use super::content::{Source, SourceRow, SourceValue, SourcesContent};
use super::marks::{local_name, number, ruler, status, words, written};
use leptos::prelude::*;

#[component]
pub fn Sources(content: SourcesContent) -> impl IntoView {
    let SourcesContent { title, lede, ruler, language, comma, verify, sources } = content;
    let verify = verify.map(|(address, words)| view! { <p><a href=address>{words}</a></p> });
    let sources = sources.into_iter().map(|content| source(content, &comma, ruler, &language)).collect_view();
    view! {
        <section class="section" id="sources">
            <div class="section__head">
                <h2>{title}</h2>
                <p class="section__lede">{lede}</p>
                {verify}
            </div>
            <div class="sources">{sources}</div>
        </section>
    }
}

fn source(source: Source, comma: &str, ruler: usize, language: &str) -> impl IntoView + use<> {
    let rows = receipt(source.rows, ruler, language);
    view! {
        <details class="source" id=format!("source-{}", source.id)>
            <summary>
                <h3>
                    <span class="big">{number(source.number)}</span>
                    " "
                    <bdi lang=source.what.language>{source.what.words}</bdi>
                    {comma.to_owned()}
                    <bdi>{source.said}</bdi>
                </h3>
                {status(source.standing)}
            </summary>
            <dl class="receipt">{rows}</dl>
        </details>
    }
}

/// The rows of a whole receipt.
pub fn receipt(rows: Vec<SourceRow>, ruler: usize, language: &str) -> impl IntoView + use<> {
    rows.into_iter().map(|content| row(content, ruler, language)).collect_view()
}

fn row(row: SourceRow, ruler: usize, language: &str) -> impl IntoView + use<> {
    let value = match row.value {
        SourceValue::Words(text, note) => {
            view! { <dd>{written(text)} {note.map(|note| view! { <small>{note}</small> })}</dd> }.into_any()
        }
        SourceValue::Place(words, local) => view! { <dd>{written(words)} " " {local_name(local)}</dd> }.into_any(),
        SourceValue::Changes(changes) => {
            let changes = changes.into_iter().map(|(notice, revision)| {
                view! {
                    <p>
                        {notice}
                        " "
                        <small>{revision}</small>
                    </p>
                }
            });
            view! { <dd>{changes.collect_view()}</dd> }.into_any()
        }
        SourceValue::Evidence(places) => {
            let places = places.into_iter().map(|(place, said)| {
                view! {
                    <p>
                        {self::ruler(place, ruler)}
                        {said.map(|said| words(said, language.to_owned()))}
                    </p>
                }
            });
            view! { <dd>{places.collect_view()}</dd> }.into_any()
        }
        SourceValue::Relations(relations) => {
            let relations = relations.into_iter().map(|(sentence, because, other)| {
                view! {
                    <p>
                        <a href=format!("#source-{other}")>{sentence}</a>
                        {because.map(|because| view! { <small>{because}</small> })}
                    </p>
                }
            });
            view! { <dd>{relations.collect_view()}</dd> }.into_any()
        }
    };
    view! {
        <dt>{row.label}</dt>
        {value}
    }
}
