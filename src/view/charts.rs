//! The charts: a takeaway that names its claimant, the drawing, words for every part, and the same as a table.

use super::State;
use super::content::{Chart, ChartLabels, ChartPart, ChartsContent, Refusal};
use super::links::{downloads, links};
use super::marks::{changed, number, status};
use super::reading::Reading;
#[cfg(not(target_arch = "wasm32"))]
use crate::draw;
use crate::draw::ChartPlan;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::web_sys::Element;

/// The charts of a page. One that is `alone` is the page's subject, and its takeaway the page's heading.
#[component]
pub fn Charts(content: ChartsContent, state: State, #[prop(optional)] alone: bool) -> impl IntoView {
    let ChartsContent { labels, charts, refused } = content;
    // `Either` and not `AnyView`: erased views cost the browser 80 KB, since each brings all that views can do.
    let mut all: Vec<_> = charts
        .into_iter()
        .map(|content| Either::Left(view! { <ChartView content labels=labels.clone() state alone/> }))
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
            <p class="card__doubt">{told(&reason.fault)}</p>
            <p>{told(&reason.mend)}</p>
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

/// Prose and code by turns.
fn told(pieces: &[String]) -> impl IntoView + use<> {
    let pairs = pieces.chunks(2).map(|pair| {
        let code = pair.get(1).map(|code| view! { <code>{code.clone()}</code> });
        view! { {pair[0].clone()} {code} }
    });
    pairs.collect_view()
}

/// One chart. It is one stop of the keyboard: arrows walk through its parts, each read in full, Enter follows one to
/// its receipt, Escape leaves.
#[component]
fn ChartView(content: Chart, labels: ChartLabels, state: State, alone: bool) -> impl IntoView {
    let body = drawing(&content, state);
    let Chart { id, title, plan: _, lanes: _, class, parts, note, source, files, pages } = content;
    let (files, pages) = (downloads(files, &title), links(pages, &title));
    let as_table = RwSignal::new(false);
    let reading = Reading::new(&parts, state);
    let wide = class.ends_with("wide") || class.ends_with("series");
    let heading = format!("{id}-heading");
    let labelled = heading.clone();
    let rows = parts.into_iter().map(|part| {
        view! {
            <tr>
                <th scope="row">{part.number.line()}</th>
                <td>{part.what} {part.when.map(|when| view! { <small>{when}</small> })} {changed(part.notice)}</td>
                <td>{status(part.standing)}</td>
            </tr>
        }
    });
    let toggled = move |event: leptos::ev::Event| as_table.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <figure class=if wide { "chart chart--wide" } else { "chart" } id=id>
            <figcaption>
                {if alone {
                    Either::Left(view! { <h1 class="chart__title" id=heading>{title}</h1> })
                } else {
                    Either::Right(view! { <h3 id=heading>{title}</h3> })
                }}
            </figcaption>
            <div
                class="chart__body"
                role="group"
                tabindex=move || state.alive.get().then_some("0")
                aria-labelledby=labelled
                hidden=move || as_table.get()
                on:keydown=move |event| reading.press(&event)
                on:focus=move |_| reading.enter()
                on:blur=move |_| reading.leave()
                on:pointerenter=move |_| reading.enter()
                on:pointerleave=move |_| reading.leave()
                on:click=move |event| reading.click(&event)
            >
                {body}
                // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
                <p class=move || if reading.receipt().is_empty() { "hidden" } else { "chart__receipt" } role="status">
                    {move || reading.receipt()}
                </p>
            </div>
            <p class="chart__note">{note}</p>
            <p class="chart__source">{source}</p>
            <p class="actions">{pages} {files}</p>
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
pub(super) fn drawing(content: &Chart, state: State) -> impl IntoView + use<> {
    let drawn = drawn(&content.plan);
    if content.lanes.is_empty() {
        Either::Left(around(content, drawn, state))
    } else {
        Either::Right(beside(content, drawn, state))
    }
}

/// Every SVG of the chart. In the browser they stand in the page already, and hydration leaves them alone.
#[cfg(not(target_arch = "wasm32"))]
fn drawn(plan: &ChartPlan) -> Vec<String> {
    draw::drawings(plan, &|_| true)
}

#[cfg(target_arch = "wasm32")]
fn drawn(_: &ChartPlan) -> Vec<String> {
    Vec::new()
}

/// One drawing, the words of the whole before it and those of its parts behind.
fn around(content: &Chart, drawn: Vec<String>, state: State) -> impl IntoView + use<> {
    let drawn = drawn.into_iter().next().unwrap_or_default();
    let series = content.class.ends_with("series");
    let mut parts = content.parts.clone().into_iter();
    let whole = (!series).then(|| parts.next().map(|whole| part(whole, state))).flatten();
    let parts = (!series).then(|| parts.map(|content| part(content, state)).collect_view());
    view! {
        <div class=content.class.clone()>
            <div class="whole__all">{whole}</div>
            <div class="whole__marks" inner_html=drawn></div>
            <div class="whole__parts">{parts}</div>
        </div>
    }
}

/// Lanes, each with the words of its part. Panels have an axis each; the sides of a dispute share one, below the last.
fn beside(content: &Chart, drawn: Vec<String>, state: State) -> impl IntoView + use<> {
    let mut drawn = drawn.into_iter();
    let mut groups = Vec::new();
    for lanes in &content.lanes {
        let mut rows = Vec::new();
        for item in &lanes.items {
            let words = content.parts.iter().find(|part| part.id == *item).cloned();
            let words = words.map(|content| part(content, state));
            rows.push(view! {
                <div class="lane">
                    <div class="lane__label">{words}</div>
                    <div class="lane__plot" inner_html=drawn.next().unwrap_or_default()></div>
                </div>
            });
        }
        // Every group brings its axis; not every one is shown.
        let axis = drawn.next().unwrap_or_default();
        let axis = lanes.axis.then(|| {
            view! {
                <div class="lane lane--axis">
                    <div class="lane__label"></div>
                    <div class="lane__plot" inner_html=axis></div>
                </div>
            }
        });
        let name = lanes.name.clone().map(|name| view! { <p class="lanes__side">{name}</p> });
        groups.push(view! { <div class="lanes__group">{name} {rows} {axis}</div> });
    }
    view! { <div class="lanes">{groups}</div> }
}

/// A part's number and words, with who stands behind it. Once arrows walk through a chart its links are no stops of
/// their own.
pub(super) fn part(part: ChartPart, state: State) -> impl IntoView {
    let stop = move || state.alive.get().then_some("-1");
    let label = if part.number.digits.is_empty() {
        Either::Left(view! { <a class="whole__link" href=part.link tabindex=stop>{part.what}</a> })
    } else {
        Either::Right(view! {
            <a class="big" href=part.link tabindex=stop>{number(part.number)}</a>
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
            {changed(part.notice)}
        </p>
    }
}
