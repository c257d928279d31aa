//! The charts: a takeaway that names its claimant, the drawing, words for every part, and the same as a table.

use super::content::{Chart, ChartLabels, ChartPart, ChartsContent};
use super::marks::{number, status};
use super::{Filter, State};
use crate::draw::{self, ChartPlan, Drawing};
use leptos::prelude::*;
use leptos::web_sys::Element;

#[component]
pub fn Charts(content: ChartsContent, state: State) -> impl IntoView {
    let ChartsContent { labels, charts } = content;
    let charts = charts.into_iter().map(|content| view! { <ChartView content labels=labels.clone() state/> });
    view! { <div class="charts">{charts.collect_view()}</div> }
}

#[component]
fn ChartView(content: Chart, labels: ChartLabels, state: State) -> impl IntoView {
    let Chart { plan, parts, note, source } = content;
    let as_table = RwSignal::new(false);
    let id = plan.id.clone();
    let title = plan.title.clone();
    let body = drawing(plan, parts.clone(), as_table, state);
    let rows = parts.into_iter().map(|part| {
        view! {
            <tr>
                <th scope="row">{part.number.line()}</th>
                <td>{part.what}</td>
                <td>{status(part.standing)}</td>
            </tr>
        }
    });
    let toggled = move |event: leptos::ev::Event| as_table.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <figure class="chart" id=id>
            <figcaption>
                <h3>{title}</h3>
            </figcaption>
            {body}
            <p class="chart__note">{note}</p>
            <p class="chart__source">{source}</p>
            <details class="chart__table" on:toggle=toggled>
                <summary>{labels.as_table}</summary>
                <table class="table table--tight">
                    <thead>
                        <tr>
                            <th scope="col">{labels.figure}</th>
                            <th scope="col">{labels.what}</th>
                            <th scope="col">{labels.standing}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </details>
        </figure>
    }
}

/// The drawing between the words of its parts. It gives way to the table while that is open.
fn drawing(plan: ChartPlan, parts: Vec<ChartPart>, as_table: RwSignal<bool>, state: State) -> impl IntoView {
    let stacked = matches!(plan.drawing, Drawing::Units(_));
    let facts: Vec<_> = parts.iter().filter_map(|part| Some((part.id.clone(), part.facts.clone()?))).collect();
    let drawn = move || {
        let filter = state.filter.get();
        if state.hydrating.get_value() {
            // It stands in the page already.
            return String::new();
        }
        draw::svg(&plan, &|figure| shows(&filter, &facts, figure))
    };
    let mut parts = parts.into_iter();
    let whole = parts.next().map(part);
    let parts = parts.map(part).collect_view();
    view! {
        <div class=if stacked { "whole" } else { "whole whole--bar" } hidden=move || as_table.get()>
            <div class="whole__all">{whole}</div>
            <div class="whole__marks" inner_html=drawn></div>
            <div class="whole__parts">{parts}</div>
        </div>
    }
}

fn shows(filter: &Filter, facts: &[(String, super::Facts)], figure: &str) -> bool {
    facts.iter().find(|(id, _)| id == figure).is_none_or(|(_, facts)| filter.keeps(facts))
}

/// A part's number and words, with who stands behind it.
fn part(part: ChartPart) -> impl IntoView {
    view! {
        <p class="whole__part">
            <a class="big" href=format!("#{}", part.link)>{number(part.number)}</a>
            " "
            {part.what}
            " "
            {status(part.standing)}
        </p>
    }
}
