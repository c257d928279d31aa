//! A contested question: every voice by its side, the reporters apart, and no score.

use super::content::{DisputeContent, Voice};
use super::marks::{status, words};
use leptos::prelude::*;

#[component]
pub fn DisputeView(content: DisputeContent) -> impl IntoView {
    let DisputeContent { id, question, verdict, standing, summary, lede, caption, columns, language, sides } = content;
    let last = sides.len().saturating_sub(1);
    let sides = sides.into_iter().enumerate().map(|(i, (name, voices))| {
        let rows = voices.into_iter().map(|content| voice(content, &columns[2], language.clone())).collect_view();
        view! {
            <tbody class=(i == last).then_some("claims__apart")>
                <tr class="claims__side">
                    <th scope="rowgroup" colspan="3">{name}</th>
                </tr>
                {rows}
            </tbody>
        }
    });
    let sides = sides.collect_view();
    let [speaker, position, said] = columns;
    view! {
        <section class="section" id=id>
            <div class="split">
                <div class="stack">
                    <h2>{question}</h2>
                    {verdict.map(|verdict| view! { <p class="verdict">{verdict}</p> })}
                    <p class="card__standing">{status(standing)}</p>
                    <p class="card__doubt">{summary}</p>
                    <p class="chart__source">{lede}</p>
                </div>
                <table class="table claims">
                    <caption class="hidden">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{speaker}</th>
                            <th scope="col">{position}</th>
                            <th scope="col">{said}</th>
                        </tr>
                    </thead>
                    {sides}
                </table>
            </div>
        </section>
    }
}

fn voice(voice: Voice, label: &str, language: String) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{voice.speaker} {voice.note.map(|note| view! { <small>{note}</small> })}</th>
            <td class="claims__says">{voice.position}</td>
            <td data-label=label.to_owned()>{words(voice.words, language)} " " <small>{voice.location}</small></td>
        </tr>
    }
}
