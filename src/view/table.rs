//! All figures as a table, with the filter's controls above it.

use super::content::{Choice, Row, TableContent, TableLabels};
use super::marks::{changed, ruler, status};
use super::{Filter, Sort, State};
use leptos::prelude::*;
use std::sync::Arc;

/// The filter, what it left, and the table.
#[component]
pub fn Table(content: TableContent, state: State) -> impl IntoView {
    let TableContent { labels, topics, by, standings, sorts, ruler, rows } = content;
    let rows: Arc<[Row]> = rows.into();
    let shown = showing(rows.clone(), &labels, state);
    let order = Memo::new({
        let rows = rows.clone();
        move |_| ordered(&rows, state.filter.with(|filter| filter.sort))
    });
    let head = head(&labels, state);
    let said_by = labels.said_by.clone();
    let row = move |i: usize| rows.get(i).cloned().map(|content| row(content, said_by.clone(), ruler, state));
    view! {
        <Controls labels=labels.clone() choices=[topics, by, standings, sorts] state/>
        <p class="chart__source" role="status">{shown} " " {labels.note}</p>
        <table class="table records">
            {head}
            <tbody>
                <For each=move || order.get() key=|i| *i children=row/>
            </tbody>
        </table>
    }
}

fn ordered(rows: &[Row], sort: Sort) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&i| rows[i].positions[sort.index()]);
    order
}

/// "Showing 3 of 18."
fn showing(rows: Arc<[Row]>, labels: &TableLabels, state: State) -> impl Fn() -> String + Send + Sync + use<> {
    let (some, none) = (labels.showing.clone(), labels.showing_none.clone());
    move || {
        let shown = state.filter.with(|filter| rows.iter().filter(|row| filter.keeps(&row.facts)).count());
        let sentence = if shown == 0 { &none } else { &some };
        sentence.replace("{shown}", &shown.to_string()).replace("{all}", &rows.len().to_string())
    }
}

/// The columns' names; the one that gives the order says so.
fn head(labels: &TableLabels, state: State) -> impl IntoView + use<> {
    let sorted = move |sort: Sort| move || (state.filter.with(|filter| filter.sort) == sort).then_some("ascending");
    view! {
        <thead>
            <tr>
                <th scope="col">{labels.figure.clone()}</th>
                <th scope="col" aria-sort=sorted(Sort::Topic)>{labels.what.clone()}</th>
                <th scope="col" aria-sort=sorted(Sort::Speaker)>{labels.said_by.clone()}</th>
                <th scope="col">{labels.place.clone()}</th>
                <th scope="col" aria-sort=sorted(Sort::Standing)>{labels.standing.clone()}</th>
                <th scope="col" aria-sort=sorted(Sort::Report)>{labels.location.clone()}</th>
            </tr>
        </thead>
    }
}

fn row(row: Row, said_by: String, ruler: usize, state: State) -> impl IntoView {
    let (id, source) = (format!("row-{}", row.id), format!("#source-{}", row.id));
    let facts = row.facts;
    let (topic, by, standing) = (facts.topic.clone(), facts.by.clone(), facts.standing.clone());
    let hidden = move || state.filter.with(|filter| !filter.keeps(&facts));
    view! {
        <tr id=id data-lights=row.id data-topic=topic data-by=by data-standing=standing hidden=hidden>
            <th scope="row" class="table__figure">
                <a href=source>{row.number.line()}</a>
            </th>
            <td>{row.what} {row.ours.map(|ours| (" ", view! { <small>{ours}</small> }))} {changed(row.notice)}</td>
            <td data-label=said_by>{row.by}</td>
            <td>{row.place} " " <small>{row.period}</small></td>
            <td class="table__status">{status(row.standing)}</td>
            <td class="table__where">{self::ruler(row.location, ruler)}</td>
        </tr>
    }
}

/// Native controls in a form that works by itself: without WebAssembly it loads the page again with its choices in
/// the address.
#[component]
fn Controls(labels: TableLabels, choices: [Vec<Choice>; 4], state: State) -> impl IntoView {
    let [topics, by, standings, sorts] = choices;
    // Not `disabled`, which would take the focus from whoever has just pressed it.
    let idle = move || state.filter.with(Filter::is_default).to_string();
    let pick = move |label: String, name: &'static str, choices: Vec<Choice>| {
        let options = choices
            .into_iter()
            .map(|choice| view! { <option value=choice.value>{choice.words}</option> })
            .collect_view();
        view! {
            <label class="pick">
                <span>{label}</span>
                <select
                    class="field"
                    name=name
                    on:change=move |event| choose(state, name, &event_target_value(&event))
                    prop:value=move || state.filter.with(|filter| filter.get(name).to_owned())
                >
                    {options}
                </select>
            </label>
        }
    };
    view! {
        <form
            class="filters"
            role="search"
            method="get"
            action="#table"
            autocomplete="off"
            on:submit=move |event| event.prevent_default()
            on:reset=move |event| {
                event.prevent_default();
                state.filter.set(Filter::default());
            }
        >
            <label class="pick pick--wide">
                <span>{labels.search}</span>
                <input
                    class="field"
                    type="search"
                    name="q"
                    placeholder=labels.search_hint
                    on:input=move |event| choose(state, "q", &event_target_value(&event))
                    prop:value=move || state.filter.with(|filter| filter.search.clone())
                />
            </label>
            {pick(labels.topic, "topic", topics)}
            {pick(labels.by, "by", by)}
            {pick(labels.standing, "standing", standings)}
            {pick(labels.sort, "sort", sorts)}
            <div class="filters__go">
                <button class="button needs-no-wasm">{labels.show}</button>
                <button class="button needs-wasm" type="reset" aria-disabled=idle>
                    {labels.clear}
                </button>
            </div>
        </form>
        <noscript>
            <p class="notice">{labels.needs}</p>
        </noscript>
    }
}

fn choose(state: State, name: &'static str, value: &str) {
    state.filter.update(|filter| filter.set(name, value));
}
