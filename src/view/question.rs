//! One measure at one place: what each claimant last said, side by side, and every statement over time.

use super::across::{LastSaid, head, row};
use super::actions::share_button;
use super::changes::change;
use super::charts::{drawing, part};
use super::content::{Chart, ChartPart, HistoryContent, QuestionContent, StrandContent};
use super::figure_page::Citation;
use super::links::{crumb, downloads};
use super::marks::local_name;
use leptos::either::Either;
use leptos::prelude::*;

#[component]
pub fn QuestionPage(content: QuestionContent) -> impl IntoView {
    let QuestionContent { title, local, deck, actions, last_said, every, strands, history, citation, .. } = content;
    let share = share_button(&actions);
    let columns = last_said.columns.clone();
    let strands = strands.into_iter().map(|content| strand(content, &columns, &every)).collect_view();
    view! {
        {crumb(content.crumb)}
        <div class="mast">
            <h1 class="mast__title">{title}</h1>
            {local.is_some().then(|| view! { <p>{local_name(local)}</p> })}
            <p class="mast__deck">{deck}</p>
            <p class="actions">
                <a href="#embed">{actions.embed}</a> <a href="#cite">{actions.cite}</a> {share}
            </p>
        </div>
        <LastSaid content=last_said/>
        <section class="section" id="over-time">
            <div class="section__head">
                <h2>{content.over_time}</h2>
                <p class="section__lede">{content.over_time_lede}</p>
            </div>
            <div class="strands">{strands}</div>
        </section>
        <section class="section split split--even">
            {changes(history)}
            <Citation content=citation copy=actions.copy copied=actions.copied/>
        </section>
    }
}

/// A chart with every statement below it, or the reason why there is none.
fn strand(content: StrandContent, columns: &[String; 6], every: &str) -> impl IntoView + use<> {
    let StrandContent { id, title, chart, none, rows, left } = content;
    let caption = format!("{every}: {title}");
    let table = (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|content| row(content, columns)).collect_view();
        view! {
            <table class="table records">
                <caption class="hidden">{caption}</caption>
                {head(columns.clone())}
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let heading = format!("{id}-heading");
    let labelled = heading.clone();
    view! {
        <section class="strand" id=id>
            <h3 id=heading>{title}</h3>
            {chart.map(|chart| figure_of(chart, labelled))}
            {none.map(|none| view! { <p>{none}</p> })}
            {left.map(|left| view! { <p>{left}</p> })}
            {table}
        </section>
    }
}

/// The table below it says in words what is drawn, so it has none of its own.
fn figure_of(chart: Chart, heading: String) -> impl IntoView {
    let body = drawing(&chart);
    let files = downloads(chart.files, &chart.title);
    let labelled = heading.clone();
    view! {
        <figure class="chart chart--bare" id=chart.id aria-labelledby=heading>
            <div class="chart__body" role="group" aria-labelledby=labelled data-reads>
                {body}
                // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
                <p class="hidden" role="status"></p>
            </div>
            <p class="chart__note">{chart.note}</p>
            <p class="chart__source">{chart.source}</p>
            <p class="actions">{files}</p>
        </figure>
    }
}

fn changes(content: HistoryContent) -> impl IntoView {
    let HistoryContent { title, none, changes } = content;
    let told = if changes.is_empty() {
        Either::Left(view! { <p>{none}</p> })
    } else {
        Either::Right(view! { <ul class="related__links">{changes.into_iter().map(change).collect_view()}</ul> })
    };
    view! {
        <div class="stack" id="history">
            <h2>{title}</h2>
            {told}
        </div>
    }
}

/// What each claimant last said, as a frame shows it: in words, each with its limit.
#[component]
pub fn LastClaims(claims: Vec<(ChartPart, Option<String>)>) -> impl IntoView {
    let claims = claims.into_iter().map(|(claim, limit)| {
        let limit = limit.map(|limit| view! { <p class="card__doubt frame__limit">{limit}</p> });
        view! {
            {part(claim)}
            {limit}
        }
    });
    claims.collect_view()
}
