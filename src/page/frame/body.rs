//! The inside of a frame: the components of the page, cut out of it.

use super::content::{ChartInFrame, FrameBody, FrameContent, QuestionInFrame, ReportInFrame};
use super::outward::outward;
use crate::draw;
use crate::page::way;
use crate::view::content::{AnswerLine, Card, CardsContent};
use crate::view::{CardView, Charts, Counts, LastClaims, Sprite, ruler};
use leptos::prelude::*;

/// A frame's body as HTML, as it stands in `folder`. A frozen one says which revision it shows.
pub fn body(content: &FrameContent, folder: &str, frozen: bool) -> String {
    let (ticks, ruler_width) = draw::ruler_path(content.words.paragraphs);
    // The parts are rendered apart: one view of all would be a type too large to compile.
    let html = Owner::new().with(|| {
        let sprite = view! { <Sprite ruler=ticks ruler_width/> }.to_html();
        let (inside, foot) = (inside(&content.body), foot(content, folder, ruler_width, frozen));
        format!("{sprite}{THEMES}<main class=\"frame\">{inside}{foot}</main>")
    });
    // Nothing stands between a frame's title and its parts, and what is alone in it is its title.
    let level = match content.body {
        FrameBody::Figure(_) | FrameBody::Chart(_) => "h1",
        FrameBody::Report(_) | FrameBody::Question(_) => "h2",
    };
    let html = html.replace("<h3", &format!("<{level}")).replace("</h3>", &format!("</{level}>"));
    outward(&html, &way(folder, &content.place.home()))
}

/// What `#dark` and `#light` in the frame's address lead to: the style looks for them, so a theme needs no script.
const THEMES: &str = "<i id=\"dark\" hidden></i><i id=\"light\" hidden></i>";

fn inside(body: &FrameBody) -> String {
    match body.clone() {
        FrameBody::Figure(cards) => cards.cards.iter().map(|card| card_of(card.clone(), &cards).to_html()).collect(),
        FrameBody::Chart(ChartInFrame { charts, limits, .. }) => {
            let limits = limits.into_iter().map(|(name, words)| {
                view! {
                    <p class="card__doubt frame__limit">
                        <b>{name}</b>
                        " "
                        {words}
                    </p>
                }
            });
            let chart = view! { <Charts content=charts/> };
            chart.to_html() + &limits.collect_view().to_html()
        }
        FrameBody::Report(ReportInFrame { title, deck, counts_label, counts, cards, .. }) => {
            let all = cards.cards.clone().into_iter().map(|content| card_of(content, &cards));
            view! {
                <h1 class="frame__title">{title}</h1>
                <p class="frame__deck">{deck}</p>
                <Counts label=counts_label counts/>
                <div class="cards">{all.collect_view()}</div>
            }
            .to_html()
        }
        FrameBody::Question(QuestionInFrame { title, deck, lasts, charts, more, .. }) => {
            let charts = (!charts.charts.is_empty()).then(|| view! { <Charts content=charts/> });
            view! {
                <h1 class="frame__title frame__title--long">{title}</h1>
                <p class="frame__deck">{deck}</p>
                <LastClaims claims=lasts/>
                {charts}
                {more.map(|more| view! { <p class="frame__deck">{more}</p> })}
            }
            .to_html()
        }
    }
}

/// Where it comes from, the way to the whole receipt, and who answers for it.
fn foot(content: &FrameContent, folder: &str, ruler_width: usize, frozen: bool) -> String {
    let words = content.words.clone();
    let location = content.body.location().cloned();
    // A chart brings its source, and a card its place in the report.
    let source = (!content.body.names_its_source()).then(|| view! { <span>{content.source.clone()}</span> });
    let (page, live) = (way(folder, &content.place.page()), way(folder, &content.place.live()));
    let answers = words.answers.into_iter().map(|AnswerLine { words, link }| {
        let link = link.map(|(address, name)| view! { <a href=address>{name}</a> });
        view! { <span>{words} " " {link}</span> }
    });
    let frozen = frozen.then(|| {
        view! {
            <p class="notice frame__frozen">{words.frozen} " " <a href=live>{words.current}</a></p>
        }
    });
    view! {
        <p class="chart__source frame__foot">
            {location.map(|place| ruler(place, ruler_width))}
            {source}
            <span>
                <a href=page>{words.receipt}</a>
                " "
                {words.at}
            </span>
            {answers.collect_view()}
        </p>
        {frozen}
    }
    .to_html()
}

/// A card among others of its kind: none is the lead.
fn card_of(content: Card, cards: &CardsContent) -> impl IntoView + use<> {
    let (labels, ruler, language) = (cards.labels.clone(), cards.ruler, cards.language.clone());
    view! { <CardView content lead=false labels ruler language/> }
}
