//! The charts: a takeaway that names its claimant, the drawing, words for every part, and the same as a table.

use super::content::{Chart, ChartLabels, ChartPart, ChartsContent, Refusal};
use super::marks::{number, status};
use super::reading::Reading;
use super::{Facts, Filter, State};
use crate::draw::{self, ChartPlan, Drawing, LaneGroup};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::web_sys::Element;
use std::sync::Arc;

#[component]
pub fn Charts(content: ChartsContent, state: State) -> impl IntoView {
    let ChartsContent { labels, charts, refused } = content;
    // `Either` and not `AnyView`: erased views cost the browser 80 KB, since each brings all that views can do.
    let mut all: Vec<_> = charts
        .into_iter()
        .map(|content| Either::Left(view! { <ChartView content labels=labels.clone() state/> }))
        .collect();
    for refusal in refused {
        all.insert(refusal.place.min(all.len()), Either::Right(view! { <RefusalView refusal/> }));
    }
    view! { <div class="charts">{all}</div> }
}

/// In the place of a chart that would mislead: why it is not drawn. Never a wrong chart.
#[component]
fn RefusalView(refusal: Refusal) -> impl IntoView {
    let reasons = refusal.reasons.into_iter().map(|reason| {
        view! {
            <p class="card__doubt">{reason.fault}</p>
            <p>{reason.mend}</p>
            <p class="chart__source">
                <code>{reason.rule}</code>
            </p>
        }
    });
    view! {
        <section class="chart notice">
            <h3>{refusal.title}</h3>
            {reasons.collect_view()}
        </section>
    }
}

/// One chart. It is one stop of the keyboard: arrows walk through its parts, each read in full, Enter follows one to
/// its receipt, Escape leaves.
#[component]
fn ChartView(content: Chart, labels: ChartLabels, state: State) -> impl IntoView {
    let Chart { plan, parts, note, source, files } = content;
    let chart = plan.title.clone();
    let files = files.into_iter().map(|(address, words)| {
        view! {
            <a href=address download="">
                {words}
                <span class="hidden">": " {chart.clone()}</span>
            </a>
        }
    });
    let files = files.collect_view();
    let as_table = RwSignal::new(false);
    let reading = Reading::new(&parts, state);
    let wide = matches!(plan.drawing, Drawing::Timeline(_) | Drawing::Series(_));
    let (id, title) = (plan.id.clone(), plan.title.clone());
    let heading = format!("{id}-heading");
    let labelled = heading.clone();
    let body = drawing(plan, parts.clone(), state);
    let rows = parts.into_iter().map(|part| {
        view! {
            <tr>
                <th scope="row">{part.number.line()}</th>
                <td>{part.what} {part.when.map(|when| view! { <small>{when}</small> })}</td>
                <td>{status(part.standing)}</td>
            </tr>
        }
    });
    let toggled = move |event: leptos::ev::Event| as_table.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <figure class=if wide { "chart chart--wide" } else { "chart" } id=id>
            <figcaption>
                <h3 id=heading>{title}</h3>
            </figcaption>
            <div
                class="chart__body"
                role="group"
                tabindex=move || state.alive.get().then_some("0")
                aria-labelledby=labelled
                hidden=move || as_table.get()
                on:keydown=move |event| reading.press(&event)
                on:blur=move |_| reading.leave()
            >
                {body}
            </div>
            <p class="hidden" role="status">{move || reading.said()}</p>
            <p class="chart__note">{note}</p>
            <p class="chart__source">{source}</p>
            <p class="actions">{files}</p>
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

/// The drawing with the words of its parts: around it, or lane by lane beside it.
fn drawing(plan: ChartPlan, parts: Vec<ChartPart>, state: State) -> impl IntoView {
    let class = match plan.drawing {
        Drawing::Units(_) => "whole",
        Drawing::Bar(_) => "whole whole--bar",
        Drawing::Series(_) => "whole whole--series",
        Drawing::Ranges(_) | Drawing::Timeline(_) => return Either::Right(beside(plan, &parts, state)),
    };
    Either::Left(around(plan, parts, class, state))
}

/// Whether a figure is among those asked for. What is no figure always is.
fn shower(parts: &[ChartPart]) -> impl Fn(&Filter, &str) -> bool + Send + Sync + use<> {
    let facts: Arc<[(String, Facts)]> =
        parts.iter().filter_map(|part| Some((part.id.clone(), part.facts.clone()?))).collect();
    move |filter, figure| facts.iter().find(|(id, _)| id == figure).is_none_or(|(_, facts)| filter.keeps(facts))
}

/// One drawing, the words of the whole before it and those of its parts behind.
fn around(plan: ChartPlan, parts: Vec<ChartPart>, class: &'static str, state: State) -> impl IntoView {
    let shows = shower(&parts);
    let drawn = move || {
        let filter = state.filter.get();
        if state.hydrating.get_value() {
            // It stands in the page already.
            return String::new();
        }
        draw::svg(&plan, &|figure| shows(&filter, figure))
    };
    let series = class.ends_with("series");
    let mut parts = parts.into_iter();
    let whole = (!series).then(|| parts.next().map(|whole| part(whole, state))).flatten();
    let parts = (!series).then(|| parts.map(|content| part(content, state)).collect_view());
    view! {
        <div class=class>
            <div class="whole__all">{whole}</div>
            <div class="whole__marks" inner_html=drawn></div>
            <div class="whole__parts">{parts}</div>
        </div>
    }
}

/// Lanes, each with the words of its part. Panels have an axis each; the sides of a dispute share one, below the last.
fn beside(plan: ChartPlan, parts: &[ChartPart], state: State) -> impl IntoView + use<> {
    let names: Vec<Option<String>> = match &plan.drawing {
        Drawing::Timeline(timeline) => timeline.groups.iter().map(|group| group.name.clone()).collect(),
        _ => Vec::new(),
    };
    let shared_axis = matches!(plan.drawing, Drawing::Timeline(_));
    let shows = shower(parts);
    // The outline places the words; the marks are drawn anew once a filter changes them.
    let outline = draw::lanes(&plan, &|_| true);
    let last = outline.len().saturating_sub(1);
    let drawn = Memo::new(move |_| {
        let filter = state.filter.get();
        draw::lanes(&plan, &|figure| shows(&filter, figure))
    });
    let marks = move |pick: Pick| {
        move || {
            state.filter.track();
            if state.hydrating.get_value() {
                // It stands in the page already.
                return String::new();
            }
            drawn.with(|groups| pick.of(groups).unwrap_or_default())
        }
    };
    let groups = outline.into_iter().enumerate().map(|(group, lanes)| {
        let rows = lanes.rows.into_iter().enumerate().map(|(row, lane)| {
            let words = parts.iter().find(|part| part.id == lane.item).cloned().map(|content| part(content, state));
            view! {
                <div class="lane">
                    <div class="lane__label">{words}</div>
                    <div class="lane__plot" inner_html=marks(Pick::Row(group, row))></div>
                </div>
            }
        });
        let rows = rows.collect_view();
        let name = names.get(group).cloned().flatten();
        let axis = (!shared_axis || group == last).then(|| {
            view! {
                <div class="lane lane--axis">
                    <div class="lane__label"></div>
                    <div class="lane__plot" inner_html=marks(Pick::Axis(group))></div>
                </div>
            }
        });
        view! {
            <div class="lanes__group">
                {name.map(|name| view! { <p class="lanes__side">{name}</p> })}
                {rows}
                {axis}
            </div>
        }
    });
    view! { <div class="lanes">{groups.collect_view()}</div> }
}

/// One drawing among those of the lanes.
#[derive(Clone, Copy)]
enum Pick {
    Row(usize, usize),
    Axis(usize),
}

impl Pick {
    fn of(self, groups: &[LaneGroup]) -> Option<String> {
        match self {
            Self::Row(group, row) => Some(groups.get(group)?.rows.get(row)?.svg.clone()),
            Self::Axis(group) => Some(groups.get(group)?.axis.clone()),
        }
    }
}

/// A part's number and words, with who stands behind it. Once arrows walk through a chart its links are no stops of
/// their own.
fn part(part: ChartPart, state: State) -> impl IntoView {
    let stop = move || state.alive.get().then_some("-1");
    let address = format!("#{}", part.link);
    let label = if part.number.digits.is_empty() {
        Either::Left(view! { <a class="whole__link" href=address tabindex=stop>{part.what}</a> })
    } else {
        Either::Right(view! {
            <a class="big" href=address tabindex=stop>{number(part.number)}</a>
            " "
            {part.what}
        })
    };
    view! {
        <p class="whole__part" data-lights=part.id>
            {label}
            {part.when.map(|when| view! { <small>{when}</small> })}
            " "
            {status(part.standing)}
        </p>
    }
}
