//! The key figures, each with its receipt.

use super::content::{Card, CardsContent, ReceiptLabels, Within};
use super::links::links;
use super::marks::{number, ruler, status, words, written};
use crate::terms::Facts;
use leptos::prelude::*;

/// All key cards. The sentence before them is shown where a filter leaves none.
#[component]
pub fn Cards(content: CardsContent) -> impl IntoView {
    let CardsContent { labels, ruler, language, none, cards } = content;
    let cards = cards.into_iter().enumerate().map(|(i, content)| {
        let lead = i == 0;
        view! { <CardView content lead labels=labels.clone() ruler language=language.clone()/> }
    });
    view! {
        <p class="section__lede" hidden>{none}</p>
        <div class="cards">{cards.collect_view()}</div>
    }
}

/// One card. The lead card is the first and largest of its page.
#[component]
pub fn CardView(content: Card, lead: bool, labels: ReceiptLabels, ruler: usize, language: String) -> impl IntoView {
    let each = |fact: fn(&Facts) -> &String| {
        let mut values: Vec<&str> = facts(&content).map(|facts| fact(facts).as_str()).collect();
        values.dedup();
        values.join(" ")
    };
    let (topic, by, standing) = (each(|facts| &facts.topic), each(|facts| &facts.by), each(|facts| &facts.standing));
    let is_withdrawn = content.number.digits.is_empty();
    let of = if is_withdrawn { content.what.words.clone() } else { content.number.line() };
    let (id, source) = (format!("card-{}", content.id), format!("#source-{}", content.id));
    let figure = (!is_withdrawn).then(|| (view! { <span class="card__number">{number(content.number)}</span> }, " "));
    let within = content.within.into_iter().map(|within| part(within, &labels.receipt)).collect_view();
    view! {
        <article
            class=if lead { "card card--lead" } else { "card" }
            id=id
            data-figure=content.id
            data-topic=topic
            data-by=by
            data-standing=standing
        >
            <p class="card__topic">{content.topic}</p>
            {content.notice.map(|notice| view! { <p class="notice">{notice.words}</p> })}
            <h3>
                <a class="card__figure" href=source>
                    {figure}
                    <span class="card__what"><bdi lang=content.what.language>{content.what.words}</bdi> {labels.comma} <bdi class="card__by">{content.said}</bdi></span>
                </a>
            </h3>
            <p class="card__standing">{status(content.standing)}</p>
            {content.caveat.map(|caveat| view! { <p class="card__doubt" lang=caveat.language>{caveat.words}</p> })}
            {within}
            <dl class="receipt">
                <dt>{labels.place}</dt>
                <dd lang=content.place.language>{content.place.words}</dd>
                <dt>{labels.period}</dt>
                <dd lang=content.period.language>{content.period.words}</dd>
                <dt>{labels.where_}</dt>
                <dd>
                    {self::ruler(content.location, ruler)}
                    {content.words.map(|text| words(text, language))}
                </dd>
            </dl>
            <p class="actions">{links(content.pages, &of)}</p>
        </article>
    }
}

/// What a card can be chosen by: its figure, and those written inside it.
fn facts(card: &Card) -> impl Iterator<Item = &Facts> {
    std::iter::once(&card.facts).chain(card.within.iter().map(|within| &within.facts))
}

/// A part or a sum of ours, written inside its figure's card with its own standing and receipt.
fn part(within: Within, receipt: &str) -> impl IntoView + use<> {
    let line = within.number.line();
    view! {
        <div class="card__within" data-lights=within.id.clone()>
            <p>
                <b>{line.clone()}</b>
                " "
                {written(within.text)}
            </p>
            {within.notice.map(|notice| view! { <p class="notice">{notice.words}</p> })}
            <p class="card__sub">
                {status(within.standing)}
                <a href=format!("#source-{}", within.id)>
                    {receipt.to_owned()}
                    <span class="hidden">" " {line}</span>
                </a>
            </p>
        </div>
    }
}
