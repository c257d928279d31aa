//! The page where report files are written: its parts, and the pieces that its program puts into them.

use super::content::{
    BeginWords, CardsContent, ChartsContent, DeskContent, EntriesContent, FieldContent, FieldKind, FormContent, Piece,
    ProblemContent, SheetContent, TableWords,
};
use super::drop::DropFile;
use super::links::crumb;
use super::{Cards, Charts};
use leptos::prelude::*;

/// A piece rendered.
fn html(piece: impl FnOnce() -> String) -> String {
    Owner::new().with(piece)
}

/// The report's text with what is lit in it.
pub fn desk_text(paragraphs: Vec<Vec<Piece>>) -> String {
    html(|| {
        let paragraphs = paragraphs.into_iter().map(|pieces| {
            let pieces = pieces.into_iter().map(piece).collect_view();
            view! { <p dir="auto">{pieces}</p> }
        });
        paragraphs.collect_view().to_html()
    })
}

/// The entries of a file whose text is not at hand.
pub fn desk_list(entries: Vec<Piece>) -> String {
    html(|| {
        let entries = entries.into_iter().map(|entry| {
            view! { <li dir="auto">{piece(entry)}</li> }
        });
        view! { <ul>{entries.collect_view()}</ul> }.to_html()
    })
}

fn piece(piece: Piece) -> AnyView {
    match piece {
        Piece::Plain(words) => words.into_any(),
        Piece::Lit { id: None, class, state, words } => {
            view! { <mark class=class>{words} <span class="hidden">" (" {state} ")"</span></mark> }.into_any()
        }
        Piece::Lit { id: Some(id), class, state, words } => {
            let current = (class == "is-chosen").then_some("true");
            view! {
                <mark class=class>
                    <a href="#form" data-open=id aria-current=current>
                        {words}
                        <span class="hidden">" (" {state} ")"</span>
                    </a>
                </mark>
            }
            .into_any()
        }
    }
}

/// A form. `of` keeps the ids of its fields apart from those of others.
pub fn desk_form(content: FormContent, of: &'static str) -> String {
    html(|| {
        let FormContent { title, fields, acts } = content;
        let fields = fields.into_iter().map(|content| field(content, of)).collect_view();
        let acts = acts.into_iter().enumerate().map(|(at, (act, words, keys))| {
            let class = if at == 0 { "button button--main" } else { "button" };
            view! { <button class=class type="button" data-act=act aria-keyshortcuts=keys>{words}</button> }
        });
        view! {
            <h2>{title}</h2>
            <div class="form">{fields}</div>
            <p class="chips">{acts.collect_view()}</p>
        }
        .to_html()
    })
}

/// Fields that hold whole sentences.
const WIDE: [&str; 19] = [
    "label",
    "claimant",
    "standing",
    "caveat",
    "title",
    "headline",
    "reasoning",
    "takeaway",
    "note",
    "question",
    "summary",
    "name",
    "position",
    "verdict",
    "because",
    "place-note",
    "method",
    "text",
    "figure",
];

fn field(content: FieldContent, of: &'static str) -> AnyView {
    let FieldContent { name, label, hint, kind, value } = content;
    let id = format!("{of}-{name}");
    let about = format!("{id}-hint");
    let list = format!("{id}-used");
    let wide = WIDE.contains(&name.rsplit('.').next().unwrap_or_default());
    let class = if wide { "pick pick--all" } else { "pick" };
    let described = (!hint.is_empty()).then(|| about.clone());
    let below = (!hint.is_empty()).then(|| view! { <small id=about>{hint}</small> });
    match kind {
        FieldKind::Group(fields) => {
            let fields = fields.into_iter().map(|content| field(content, of)).collect_view();
            view! {
                <fieldset class="group pick--all">
                    <legend>{label}</legend>
                    <div class="form">{fields}</div>
                </fieldset>
            }
            .into_any()
        }
        FieldKind::Several(choices) => {
            let chosen: Vec<&str> = value.split(' ').collect();
            let choices = choices.into_iter().map(|(id, words)| {
                let is_chosen = chosen.contains(&id.as_str());
                view! {
                    <label class="tick">
                        <input type="checkbox" name=name.clone() value=id checked=is_chosen/>
                        <span dir="auto">{words}</span>
                    </label>
                }
            });
            view! {
                <fieldset class="group pick--all" aria-describedby=described>
                    <legend>{label}</legend>
                    {below}
                    {choices.collect_view()}
                </fieldset>
            }
            .into_any()
        }
        FieldKind::Hidden => view! { <input type="hidden" name=name value=value/> }.into_any(),
        FieldKind::Words(used) => {
            let is_listed = (!used.is_empty()).then(|| list.clone());
            let used = used.into_iter().map(|one| view! { <option value=one></option> }).collect_view();
            view! {
                <label class=class>
                    <span>{label}</span>
                    <input class="field" id=id name=name value=value list=is_listed dir="auto" autocomplete="off"
                        aria-describedby=described/>
                    {below}
                    <datalist id=list>{used}</datalist>
                </label>
            }
            .into_any()
        }
        FieldKind::Day => view! {
            <label class=class>
                <span>{label}</span>
                <input class="field" id=id name=name value=value type="text" inputmode="numeric" placeholder="2012-07-30" dir="ltr"
                    autocomplete="off" aria-describedby=described/>
                {below}
            </label>
        }
        .into_any(),
        FieldKind::Choice(choices) => {
            let choices = choices.into_iter().map(|(id, words)| {
                let is_chosen = id == value;
                view! { <option value=id selected=is_chosen>{words}</option> }
            });
            view! {
                <label class=class>
                    <span>{label}</span>
                    <select class="field" id=id name=name aria-describedby=described>
                        <option value="">"—"</option>
                        {choices.collect_view()}
                    </select>
                    {below}
                </label>
            }
            .into_any()
        }
    }
}

/// Charts, disputes and notes, and how one is begun.
pub fn desk_entries(content: EntriesContent) -> String {
    html(|| {
        let EntriesContent { none, there, choose, new, begin } = content;
        let none = there.is_empty().then(|| view! { <p>{none}</p> });
        let there = there.into_iter().map(|(name, words, is_open)| {
            let current = is_open.then_some("true");
            view! { <li dir="auto"><a href="#form" data-open=name aria-current=current>{words}</a></li> }
        });
        let new = new.into_iter().map(|(name, words)| view! { <option value=name>{words}</option> });
        view! {
            {none}
            <ul>{there.collect_view()}</ul>
            <div class="chips">
                <label class="pick">
                    <span>{choose}</span>
                    <select class="field" id="new-entry">{new.collect_view()}</select>
                </label>
                <button class="button" id="begin-entry" type="button">{begin}</button>
            </div>
        }
        .to_html()
    })
}

/// The first rows of a table.
pub fn desk_table(content: SheetContent) -> String {
    html(|| {
        let SheetContent { caption, columns, rows } = content;
        let width = columns.len();
        let columns = columns.into_iter().map(|letters| view! { <th scope="col">{letters}</th> });
        let rows = rows.into_iter().enumerate().map(|(at, cells)| {
            let cells = (0..width).map(|column| {
                view! { <td dir="auto">{cells.get(column).cloned().unwrap_or_default()}</td> }
            });
            view! { <tr><th scope="row">{at + 1}</th>{cells.collect_view()}</tr> }
        });
        view! {
            <p id="table-caption">{caption}</p>
            <div class="desk__sheet" role="region" aria-labelledby="table-caption" tabindex="0">
                <table>
                    <thead><tr><td></td>{columns.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        }
        .to_html()
    })
}

/// What of a table is left out, or is to be looked at.
pub fn desk_problems(problems: Vec<ProblemContent>) -> String {
    html(|| {
        let problems = problems.into_iter().map(|ProblemContent { cell, fault, mend }| {
            let cell = (!cell.is_empty()).then(|| view! { <strong>{cell}</strong>": " });
            view! { <li>{cell}{fault}"; "{mend}</li> }
        });
        view! { <ul>{problems.collect_view()}</ul> }.to_html()
    })
}

/// Cards and charts.
pub fn desk_pages(cards: CardsContent, charts: ChartsContent) -> String {
    html(|| view! { <Cards content=cards/> <Charts content=charts/> }.to_html())
}

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
