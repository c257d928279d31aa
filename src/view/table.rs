//! All figures as a table, with the filter's controls above it.

use super::content::{Choice, Row, TableContent, TableLabels};
use super::marks::{changed, ruler, status, written};
use crate::terms::{Facts, Number, Sort, in_digits};
use leptos::prelude::*;

/// The filter, what it left, and the table.
#[component]
pub fn Table(content: TableContent) -> impl IntoView {
    let TableContent { labels, topics, by, standings, sorts, ruler, rows } = content;
    let digits = labels.digits.clone();
    let shown = labels.showing.replace("{shown}", &in_digits(rows.len(), digits.as_deref().unwrap_or_default()));
    let (some, none, note) = (labels.showing.clone(), labels.showing_none.clone(), labels.note.clone());
    let head = head(&labels);
    let rows = rows.into_iter().map(|content| row(content, labels.said_by.clone(), ruler)).collect_view();
    view! {
        <Controls labels choices=[topics, by, standings, sorts]/>
        <p class="chart__source" role="status">
            <span id="showing" data-some=some data-none=none data-digits=digits>{shown}</span> " " {note}
        </p>
        <table class="table records">
            {head}
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The columns' names. Those that can give the order carry its name, for the browser to say which does.
fn head(labels: &TableLabels) -> impl IntoView + use<> {
    view! {
        <thead>
            <tr>
                <th scope="col">{labels.figure.clone()}</th>
                <th scope="col" data-sort=Sort::Topic.value()>{labels.what.clone()}</th>
                <th scope="col" data-sort=Sort::Speaker.value()>{labels.said_by.clone()}</th>
                <th scope="col">{labels.place.clone()}</th>
                <th scope="col" data-sort=Sort::Standing.value()>{labels.standing.clone()}</th>
                <th scope="col" data-sort=Sort::Report.value()>{labels.location.clone()}</th>
            </tr>
        </thead>
    }
}

/// A figure's row. What the browser chooses and orders it by stands in its attributes, what it searches in its text.
fn row(row: Row, said_by: String, ruler: usize) -> impl IntoView {
    let (id, source) = (format!("row-{}", row.id), format!("#source-{}", row.id));
    let Facts { topic, by, standing } = row.facts;
    let Number { before, digits, after } = row.number;
    let before = (!before.is_empty()).then(|| format!("{before} "));
    let counted = Number { before: String::new(), digits, after }.line();
    let order = row.positions.map(|position| position.to_string()).join(" ");
    view! {
        <tr
            id=id
            data-lights=row.id
            data-topic=topic
            data-by=by
            data-standing=standing
            data-order=order
            data-words=row.topic
        >
            <th scope="row" class="table__figure">
                <a href=source>{before} <span>{counted}</span></a>
            </th>
            <td>{written(row.what)} {row.ours.map(|ours| (" ", view! { <small>{ours}</small> }))} {changed(row.notice)}</td>
            <td data-label=said_by lang=row.by.language>{row.by.words}</td>
            <td>{written(row.place)} " " <small lang=row.period.language>{row.period.words}</small></td>
            <td class="table__status">{status(row.standing)}</td>
            <td class="table__where">{self::ruler(row.location, ruler)}</td>
        </tr>
    }
}

/// Native controls in a form that works by itself: without WebAssembly it loads the page again with its choices in
/// the address.
#[component]
fn Controls(labels: TableLabels, choices: [Vec<Choice>; 4]) -> impl IntoView {
    let [topics, by, standings, sorts] = choices;
    let pick = |label: String, name: &'static str, choices: Vec<Choice>| {
        let options = choices
            .into_iter()
            .map(|choice| view! { <option value=choice.value>{choice.words}</option> })
            .collect_view();
        view! {
            <label class="pick">
                <span>{label}</span>
                <select class="field" name=name>
                    {options}
                </select>
            </label>
        }
    };
    view! {
        <form class="filters" role="search" method="get" action="#table" autocomplete="off">
            <label class="pick pick--wide">
                <span>{labels.search}</span>
                <input class="field" type="search" name="q" placeholder=labels.search_hint/>
            </label>
            {pick(labels.topic, "topic", topics)}
            {pick(labels.by, "by", by)}
            {pick(labels.standing, "standing", standings)}
            {pick(labels.sort, "sort", sorts)}
            <div class="filters__go">
                <button class="button needs-no-wasm">{labels.show}</button>
                // Not `disabled`, which would take the focus from whoever has just pressed it.
                <button class="button needs-wasm" type="reset" aria-disabled="true">
                    {labels.clear}
                </button>
            </div>
        </form>
        <noscript>
            <p class="notice">{labels.needs}</p>
        </noscript>
        <p class="notice" id="filters-broken" role="alert" hidden>{labels.broken}</p>
    }
}
