//! The pieces that the program of the desk puts into its page: text, forms, entries, tables, cards.

use super::content::{
    CardsContent, ChartsContent, EntriesContent, FieldContent, FieldKind, FormContent, Piece, ProblemContent,
    SheetContent,
};
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
