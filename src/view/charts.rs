//! The charts: a takeaway that names its claimant, the drawing, words for every part, and the same as a table.

use super::content::{Chart, ChartLabels, ChartPart, ChartsContent, Refusal};
use super::drawn::drawn;
use super::links::{downloads, links};
use super::marks::{changed, number, status};
use crate::draw;
use leptos::either::Either;
use leptos::prelude::*;

/// The charts of a page.
#[component]
pub fn Charts(
    content: ChartsContent,
    /// Whether it is the page's subject: then its takeaway is the page's heading.
    #[prop(optional)]
    alone: bool,
    /// Whether the browser reads them part by part: then each carries the receipts of its parts.
    #[prop(optional)]
    read: bool,
) -> impl IntoView {
    let ChartsContent { labels, charts, refused } = content;
    let mut all: Vec<_> = charts
        .into_iter()
        .map(|content| Either::Left(view! { <ChartView content labels=labels.clone() alone read/> }))
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
                <code dir="ltr">{reason.rule}</code>
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
        let code = pair.get(1).map(|code| view! { <code dir="ltr">{code.clone()}</code> });
        view! { {pair[0].clone()} {code} }
    });
    pairs.collect_view()
}

/// One chart. Where the browser reads it, it is one stop of the keyboard (`page/charts.js`).
#[component]
fn ChartView(content: Chart, labels: ChartLabels, alone: bool, read: bool) -> impl IntoView {
    let body = drawing(&content);
    let Chart { id, title, language, class, parts, note, source, files, pages, .. } = content;
    let (files, pages) = (downloads(files, &title), links(pages, &title));
    let wide = class.ends_with("wide") || class.ends_with("series");
    let heading = format!("{id}-heading");
    let labelled = heading.clone();
    let rows = parts.into_iter().map(|part| {
        let receipt = read.then_some(part.receipt);
        let number = part.number.line();
        let beside = view! { {part.when.map(|when| view! { <small>{when}</small> })} {changed(part.notice)} };
        // What has no number is named and led to by its words: a header or a link without any cannot be heard.
        let named = if number.is_empty() {
            Either::Left(view! { <td></td><th scope="row"><a href=part.link>{part.what}</a> {beside}</th> })
        } else {
            Either::Right(view! { <th scope="row"><a href=part.link>{number}</a></th><td>{part.what} {beside}</td> })
        };
        view! {
            <tr data-part=part.id data-receipt=receipt>
                {named}
                <td>{status(part.standing)}</td>
            </tr>
        }
    });
    view! {
        <figure class=if wide { "chart chart--wide" } else { "chart" } id=id>
            <figcaption>
                {if alone {
                    Either::Left(view! { <h1 class="chart__title" id=heading lang=language>{title}</h1> })
                } else {
                    Either::Right(view! { <h3 id=heading lang=language>{title}</h3> })
                }}
            </figcaption>
            <div class="chart__body" role="group" aria-labelledby=labelled data-reads=read>
                {body}
                // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
                {read.then(|| view! { <p class="hidden" role="status"></p> })}
            </div>
            <p class="chart__note">{note}</p>
            <p class="chart__source">{source}</p>
            <p class="actions">{pages} {files}</p>
            <details class="chart__table">
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
pub(super) fn drawing(content: &Chart) -> impl IntoView + use<> {
    let drawings = draw::drawings(&content.plan, &|_| true);
    let drawn = drawings.into_iter().map(|svg| drawn(svg, content.direction)).collect();
    if content.lanes.is_empty() { Either::Left(around(content, drawn)) } else { Either::Right(beside(content, drawn)) }
}

/// One drawing, the words of the whole before it and those of its parts behind.
fn around(content: &Chart, drawn: Vec<String>) -> impl IntoView + use<> {
    let drawn = drawn.into_iter().next().unwrap_or_default();
    let series = content.class.ends_with("series");
    let mut parts = content.parts.clone().into_iter();
    let whole = (!series).then(|| parts.next().map(part)).flatten();
    let parts = (!series).then(|| parts.map(part).collect_view());
    view! {
        <div class=content.class.clone()>
            <div class="whole__all">{whole}</div>
            <div class="whole__marks" inner_html=drawn></div>
            <div class="whole__parts">{parts}</div>
        </div>
    }
}

/// Lanes, each with the words of its part. Panels have an axis each; the sides of a dispute share one, below the last.
fn beside(content: &Chart, drawn: Vec<String>) -> impl IntoView + use<> {
    let mut drawn = drawn.into_iter();
    let mut groups = Vec::new();
    for lanes in &content.lanes {
        let mut rows = Vec::new();
        for item in &lanes.items {
            let words = content.parts.iter().find(|part| part.id == *item).cloned();
            let words = words.map(part);
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

/// A part's number and words, with who stands behind it.
pub(super) fn part(part: ChartPart) -> impl IntoView {
    let label = if part.number.digits.is_empty() {
        Either::Left(view! { <a class="whole__link" href=part.link>{part.what}</a> })
    } else {
        Either::Right(view! {
            <a class="big" href=part.link>{number(part.number)}</a>
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
