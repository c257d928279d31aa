//! Pages that are lists: where a reader without script finds one of many figures.

use super::across::{LastSaid, ReportList};
use super::content::{IndexContent, IndexGroup, IndexRow, ListBody, ListContent, PagerContent};
use super::links::{crumb, linked};
use super::marks::local_name;
use leptos::prelude::*;

/// A page of a list: its title, what is in it, and the way to its other pages.
#[component]
pub fn ListPage(content: ListContent) -> impl IntoView {
    let ListContent { crumb: back, invented, title, deck, beside, pager, body } = content;
    let body = match body {
        ListBody::Reports(content) => view! { <ReportList content/> }.into_any(),
        ListBody::Claims(content) => view! { <LastSaid content/> }.into_any(),
        ListBody::Index(content) => view! { <IndexTable content/> }.into_any(),
    };
    let beside = beside.into_iter().map(|(address, words)| view! { <li><a href=address>{words}</a></li> });
    view! {
        <main class="page" id="figures">
            {invented.map(|words| view! { <p class="notice" id="invented">{words}</p> })}
            {back.map(crumb)}
            <div class="mast">
                <h1 class="mast__title">{title}</h1>
                <p class="mast__deck">{deck}</p>
                <ul class="found">{beside.collect_view()}</ul>
            </div>
            {body}
            {pager.map(pages)}
        </main>
    }
}

fn pages(content: PagerContent) -> impl IntoView {
    let links = content.links.into_iter().map(|link| {
        let here = link.is_here.then_some("page");
        view! { <li><a href=link.address aria-current=here>{link.words}</a></li> }
    });
    view! {
        <nav class="pager" aria-label=content.label>
            <ul class="found">{links.collect_view()}</ul>
        </nav>
    }
}

/// A table whose rows lead on, below headings.
#[component]
fn IndexTable(content: IndexContent) -> impl IntoView {
    let IndexContent { caption, columns, groups } = content;
    let width = columns.len().to_string();
    let head = columns.iter().map(|column| view! { <th scope="col">{column.clone()}</th> }).collect_view();
    let bodies = groups.into_iter().map(|group| {
        let IndexGroup { heading, local, address, rows } = group;
        let rows = rows.into_iter().map(|row| index_row(row, &columns)).collect_view();
        view! {
            <tbody>
                <tr class="claims__side">
                    <th scope="rowgroup" colspan=width.clone()>
                        <b>{linked(address, heading)}</b>
                        " "
                        {local_name(local)}
                    </th>
                </tr>
                {rows}
            </tbody>
        }
    });
    let bodies = bodies.collect_view();
    view! {
        <div class="section">
            <table class="table index">
                <caption class="hidden">{caption}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                {bodies}
            </table>
        </div>
    }
}

fn index_row(row: IndexRow, columns: &[String]) -> impl IntoView + use<> {
    let cells = row.cells.into_iter().zip(columns.iter().skip(1).cloned());
    let cells = cells.map(|(cell, label)| view! { <td data-label=label>{cell}</td> }).collect_view();
    view! {
        <tr>
            <th scope="row">
                <a href=row.address>{row.words}</a>
            </th>
            {cells}
        </tr>
    }
}
