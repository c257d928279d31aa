//! Several reports: their list, and what each claimant last said, the claims on one thing side by side.

use super::content::{
    AcrossContent, AnswersContent, Earlier, LastSaidContent, LastSaidRow, ListedReport, ReportsContent,
};
use super::marks::{changed, number, status};
use leptos::either::Either;
use leptos::prelude::*;

#[component]
pub fn AcrossReports(content: AcrossContent) -> impl IntoView {
    view! {
        <div class="mast page">
            <h1 class="mast__title">{content.title}</h1>
            <p class="mast__deck">{content.deck}</p>
        </div>
        <main class="page" id="figures">
            <ReportList content=content.reports/>
            <LastSaid content=content.last_said/>
        </main>
    }
}

/// The reports of a site as a section.
#[component]
pub fn ReportList(content: ReportsContent) -> impl IntoView {
    let ReportsContent { title, lede, columns, reports, more } = content;
    let rows = reports.into_iter().map(|report| listed(report, &columns)).collect_view();
    let more = more.map(|(address, words)| {
        view! {
            <ul class="related__links">
                <li>
                    <a href=address>{words}</a>
                </li>
            </ul>
        }
    });
    view! {
        <section class="section" id="reports">
            <div class="section__head">
                <h2>{title}</h2>
                <p class="section__lede">{lede}</p>
            </div>
            <table class="table">
                {head(columns)}
                <tbody>{rows}</tbody>
            </table>
            {more}
        </section>
    }
}

pub(super) fn head<const N: usize>(columns: [String; N]) -> impl IntoView + use<N> {
    let columns = columns.map(|column| view! { <th scope="col">{column}</th> }).into_iter().collect_view();
    view! {
        <thead>
            <tr>{columns}</tr>
        </thead>
    }
}

fn listed(report: ListedReport, labels: &[String; 5]) -> impl IntoView + use<> {
    let [_, publisher, date, figures, revision] = labels.clone();
    view! {
        <tr>
            <th scope="row">
                <a href=report.address>{report.title}</a>
            </th>
            <td data-label=publisher>{report.publisher}</td>
            <td data-label=date>{report.date}</td>
            <td data-label=figures>{report.figures}</td>
            <td data-label=revision>{report.revision} {report.changes.map(|changes| (" ", view! { <small>{changes}</small> }))}</td>
        </tr>
    }
}

/// A body of rows for each question.
#[component]
pub fn LastSaid(content: LastSaidContent) -> impl IntoView {
    let LastSaidContent { title, lede, caption, columns, questions } = content;
    let questions = questions.into_iter().map(|AnswersContent { words, address, rows }| {
        let heading = match address {
            Some(address) => Either::Left(view! { <a href=address>{words}</a> }),
            None => Either::Right(words),
        };
        let rows = rows.into_iter().map(|content| row(content, &columns)).collect_view();
        view! {
            <tbody>
                <tr class="claims__side">
                    <th scope="rowgroup" colspan="6">
                        <b>{heading}</b>
                    </th>
                </tr>
                {rows}
            </tbody>
        }
    });
    let questions = questions.collect_view();
    view! {
        <section class="section" id="last-said">
            <div class="section__head">
                <h2>{title}</h2>
                <p class="section__lede">{lede}</p>
            </div>
            <table class="table records">
                <caption class="hidden">{caption}</caption>
                {head(columns)}
                {questions}
            </table>
        </section>
    }
}

pub(super) fn row(row: LastSaidRow, labels: &[String; 6]) -> impl IntoView + use<> {
    let [_, _, by, when, _, report] = labels.clone();
    let small = |words: Option<String>| words.map(|words| (" ", view! { <small>{words}</small> }));
    let (address, title) = row.report;
    view! {
        <tr>
            <th scope="row" class="table__figure">
                <a href=row.address>{number(row.number)}</a>
            </th>
            <td>{row.what} {small(row.caveat)} {changed(row.notice)}</td>
            <td data-label=by>{row.by} {row.earlier.map(earlier)}</td>
            <td data-label=when>{row.period} {small(row.place)}</td>
            <td class="table__status">{status(row.standing)}</td>
            <td data-label=report>
                <a href=address>{title}</a>
            </td>
        </tr>
    }
}

fn earlier(earlier: Earlier) -> impl IntoView {
    let figures = earlier.figures.into_iter().map(|(address, words)| (" ", view! { <a href=address>{words}</a> }));
    let figures = figures.collect_view();
    (" ", view! { <small>{earlier.words} {figures}</small> })
}
