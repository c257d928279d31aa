//! Several reports: their list, and what claimants said, the claims on one thing side by side.

use super::content::{AnswersContent, LastSaidContent, LastSaidRow, ListedReport, ReportsContent};
use super::links::linked;
use super::marks::{changed, number, status};
use super::working::Working;
use leptos::prelude::*;

/// The reports of a site as a section.
#[component]
pub fn ReportList(content: ReportsContent) -> impl IntoView {
    let ReportsContent { head: titled, columns, reports, more } = content;
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
            {titled.map(section_head)}
            <table class="table">
                {head(columns)}
                <tbody>{rows}</tbody>
            </table>
            {more}
        </section>
    }
}

fn section_head((title, lede): (String, String)) -> impl IntoView {
    view! {
        <div class="section__head">
            <h2>{title}</h2>
            <p class="section__lede">{lede}</p>
        </div>
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
    let LastSaidContent { head: titled, caption, columns, questions, more } = content;
    let questions = questions.into_iter().map(|content| answers(content, &columns)).collect_view();
    let more = more.into_iter().map(|(address, words)| view! { <li><a href=address>{words}</a></li> });
    let more = more.collect_view();
    view! {
        <section class="section" id="last-said">
            {titled.map(section_head)}
            <table class="table records">
                <caption class="hidden">{caption}</caption>
                {head(columns)}
                {questions}
            </table>
            <ul class="found">{more}</ul>
        </section>
    }
}

fn answers(content: AnswersContent, columns: &[String; 6]) -> impl IntoView + use<> {
    let AnswersContent { words, address, working, rows, more } = content;
    let rows = rows.into_iter().map(|content| row(content, columns)).collect_view();
    let working = working.into_iter().map(|content| {
        view! { <tr class="table__whole"><td colspan="6"><Working content/></td></tr> }
    });
    let more = more.map(|(address, words)| {
        view! { <tr class="table__whole"><td colspan="6"><a href=address>{words}</a></td></tr> }
    });
    view! {
        <tbody>
            <tr class="claims__side">
                <th scope="rowgroup" colspan="6">
                    <b>{linked(address, words)}</b>
                </th>
            </tr>
            {rows}
            {working.collect_view()}
            {more}
        </tbody>
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
            <td data-label=by>{row.by} {row.earlier.map(|(address, words)| (" ", view! { <small><a href=address>{words}</a></small> }))}</td>
            <td data-label=when>{row.period} {small(row.place)}</td>
            <td class="table__status">{status(row.standing)}</td>
            <td data-label=report>
                <a href=address>{title}</a>
            </td>
        </tr>
    }
}
