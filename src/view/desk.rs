//! The page where report files are written, as it stands before its program puts anything into it.

use super::content::{BeginWords, DeskContent, TableWords};
use super::drop::DropFile;
use super::links::crumb;
use leptos::prelude::*;

#[component]
pub fn DeskPage(content: DeskContent) -> impl IntoView {
    let DeskContent {
        crumb: back,
        title,
        deck,
        needs,
        broken,
        kept,
        drafts,
        no_drafts,
        begin,
        table,
        parts,
        states,
        ..
    } = content.clone();
    let DeskContent { keys_title, keys, export, undo, close, shared, .. } = content;
    let [text, form, entries, report, findings, pages] = parts;
    let states = states.into_iter().map(|(class, words)| view! { <li><mark class=class>{words}</mark></li> });
    let keys = keys.into_iter().map(|(keys, words)| view! { <dt><kbd>{keys}</kbd></dt> <dd>{words}</dd> });
    view! {
        <main class="page" id="figures">
            {crumb(back)}
            <h1 class="mast__title">{title}</h1>
            <p class="mast__deck">{deck}</p>
            <noscript>
                <p class="notice">{needs}</p>
            </noscript>
            <p class="notice" id="broken" role="alert" hidden>{broken}</p>
            <p id="status" role="status"></p>
            <div class="findings" id="refused"></div>
            <div class="needs-a-script" id="start">
                <Begin words=begin kept shared/>
                <section class="section stack" aria-labelledby="drafts-title">
                    <h2 id="drafts-title">{drafts}</h2>
                    <p id="no-drafts">{no_drafts}</p>
                    <ul id="drafts"></ul>
                </section>
            </div>
            <TableWork words=table/>
            <div id="work" hidden>
                <p class="chips">
                    <button class="button" id="export" type="button">{export}</button>
                    <button class="button" id="undo" type="button" aria-keyshortcuts="u">{undo}</button>
                    <button class="button" id="close" type="button">{close}</button>
                </p>
                <p id="told"></p>
                <div class="section split split--even">
                    <section class="stack" aria-labelledby="text-title">
                        <h2 id="text-title">{text}</h2>
                        <div class="desk__text stack" id="text" tabindex="-1"></div>
                        <ul class="keys">{states.collect_view()}</ul>
                        <h2 id="entries-title">{entries}</h2>
                        <div class="stack" id="entries"></div>
                    </section>
                    <form class="stack" id="form" aria-label=form autocomplete="off"></form>
                </div>
                <div class="section split split--even">
                    <section class="stack" aria-labelledby="findings-title">
                        <h2 id="findings-title">{findings}</h2>
                        <div class="findings" id="findings" role="status"></div>
                    </section>
                    <section class="stack" aria-labelledby="pages-title">
                        <h2 id="pages-title">{pages}</h2>
                        <div id="pages"></div>
                    </section>
                </div>
                <form class="section stack" id="report" aria-label=report autocomplete="off"></form>
                <details class="note section">
                    <summary>{keys_title}</summary>
                    <dl class="shortcuts">{keys.collect_view()}</dl>
                </details>
            </div>
        </main>
    }
}

/// A table, while somebody says what its columns are.
#[component]
fn TableWork(words: TableWords) -> impl IntoView {
    let TableWords { title, problems, load, close } = words;
    view! {
        <div id="table" hidden>
            <p class="chips">
                <label class="button drop__choose">
                    {load}
                    <input class="drop__file" id="mapping" type="file" accept=".json"/>
                </label>
                <button class="button" id="close-table" type="button">{close}</button>
            </p>
            <section class="section stack" aria-labelledby="table-title">
                <h2 id="table-title">{title}</h2>
                <div class="stack" id="rows"></div>
                <p id="table-told" role="status"></p>
            </section>
            <div class="section split split--even">
                <form class="stack" id="columns" autocomplete="off"></form>
                <section class="stack" aria-labelledby="problems-title">
                    <h2 id="problems-title">{problems}</h2>
                    <div class="findings" id="problems"></div>
                </section>
            </div>
        </div>
    }
}

/// No form: what is in none is sent by nothing.
#[component]
fn Begin(words: BeginWords, kept: String, shared: Option<String>) -> impl IntoView {
    let BeginWords { title, drop, choose, paste, publisher, begin, is_table } = words;
    view! {
        <section class="section stack" id="given" aria-labelledby="given-title">
            <h2 id="given-title">{title}</h2>
            <DropFile drop choose accept="text/*,.txt,.md,.html,.htm,.json,.csv,.tsv,.xlsx"/>
            <label class="stack">
                <span>{paste}</span>
                <textarea class="field" id="paste" rows="8" dir="auto" autocomplete="off" spellcheck="false"></textarea>
            </label>
            <label class="pick">
                <span>{publisher}</span>
                <input class="field" id="publisher" dir="auto" autocomplete="off"/>
            </label>
            <p class="chips">
                <button class="button button--main needs-wasm" id="begin" type="button">{begin}</button>
                <button class="button needs-wasm" id="begin-table" type="button">{is_table}</button>
            </p>
            <p class="chart__source">{kept}</p>
            {shared.map(|shared| view! { <p class="chart__source">{shared}</p> })}
        </section>
    }
}
