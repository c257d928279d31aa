//! What is quieter: the context, the notes on the source, and the page's foot.

use super::content::{AnswerLine, ContextContent, FooterContent, NoteContent};
use leptos::prelude::*;

/// Dates, distances, durations and single events: shown, and not counted among the figures.
#[component]
pub fn ContextList(content: ContextContent) -> impl IntoView {
    let items = content.items.into_iter().map(|(id, what, label, location)| {
        view! {
            <li id=id>
                <b>{what}</b>
                " "
                {label}
                " "
                <small>{location}</small>
            </li>
        }
    });
    view! {
        <div class="context" id="context">
            <h3>{content.title}</h3>
            <p class="chart__source">{content.lede}</p>
            <ul>{items.collect_view()}</ul>
        </div>
    }
}

#[component]
pub fn Notes(title: String, notes: Vec<NoteContent>) -> impl IntoView {
    let notes = notes.into_iter().map(|note| {
        view! {
            <details class="note">
                <summary>{note.title}</summary>
                <p id=note.id>{note.text}</p>
            </details>
        }
    });
    view! {
        <section class="section" id="notes">
            <div class="section__head">
                <h2>{title}</h2>
            </div>
            <div class="notes">{notes.collect_view()}</div>
        </section>
    }
}

/// What a copy of the page says of itself, before everything else.
#[component]
pub fn CopyNotice(content: AnswerLine) -> impl IntoView {
    view! {
        <div class="page">
            <p class="notice" id="copy">{line(content)}</p>
        </div>
    }
}

fn line(content: AnswerLine) -> impl IntoView {
    let link = content.link.map(|(address, words)| view! { <a href=address rel="noopener">{words}</a> });
    view! { {content.words} " " {link} }
}

#[component]
pub fn Footer(content: FooterContent) -> impl IntoView {
    let answers = content.answers.into_iter().map(|content| view! { <p>{line(content)}</p> });
    let downloads =
        content.downloads.into_iter().map(|file| view! { <a href=file.address download=file.kept_as>{file.words}</a> });
    view! {
        <footer class="section foot page">
            <div>
                <h2>{content.title}</h2>
                <div class="actions">{downloads.collect_view()}</div>
            </div>
            <div class="chart__source">{answers.collect_view()} {content.affiliation.map(|words| view! { <p>{words}</p> })}</div>
        </footer>
    }
}
