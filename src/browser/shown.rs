//! What a choice shows: rows and their order, cards, marks in drawings, and how many there are.

use super::elements::{all, attribute, below, class, first, hide, set, with};
use super::figures::Figures;
use crate::terms::{Filter, Sort, in_digits};
use leptos::prelude::*;
use web_sys::Element;

/// On marks of a figure that was not asked for: it leaves its place, drawn as left out.
const LEFT_OUT: &str = "part--out";

/// Shows what the filter asks for, from now on.
pub fn follow(filter: RwSignal<Filter>, figures: Figures) {
    let cards = cards();
    Effect::new(move |before: Option<Filter>| {
        let filter = filter.get();
        // As the page was rendered, nothing is left out.
        let before = before.unwrap_or_default();
        if before.sort != filter.sort {
            order(&figures, filter.sort);
        }
        if (Filter { sort: filter.sort, ..before }) != filter {
            choose(&figures, &cards, &filter);
        }
        filter
    });
}

/// Each card, with its figure and those written inside it.
fn cards() -> Vec<(Element, Vec<String>)> {
    let card = |card: Element| {
        let within = below(&card, "[data-lights]");
        let within = within.iter().map(|part| attribute(part, "data-lights"));
        let figures = std::iter::once(attribute(&card, "data-figure")).chain(within).collect();
        (card, figures)
    };
    all("#card-list [data-figure]").into_iter().map(card).collect()
}

/// A card stays while any of its figures is asked for.
fn choose(figures: &Figures, cards: &[(Element, Vec<String>)], filter: &Filter) {
    let mut shown = 0;
    for figure in figures.iter() {
        let kept = figure.is_kept(filter);
        shown += usize::from(kept);
        hide(&figure.row, !kept);
        for marks in with("data-marks", &figure.id) {
            class(&marks, LEFT_OUT, !kept);
        }
    }
    let mut none = true;
    for (card, all) in cards {
        let kept = all.iter().any(|id| figures.get(id).is_some_and(|figure| figure.is_kept(filter)));
        none &= !kept;
        hide(card, !kept);
    }
    if let Some(sentence) = first("#card-list > .section__lede") {
        hide(&sentence, !none);
    }
    if let Some(sentence) = first("#showing") {
        let words = attribute(&sentence, if shown == 0 { "data-none" } else { "data-some" });
        sentence
            .set_text_content(Some(&words.replace("{shown}", &in_digits(shown, &attribute(&sentence, "data-digits")))));
    }
}

/// Sets the rows in an order, and says which column gives it.
fn order(figures: &Figures, sort: Sort) {
    for figure in figures.ordered(sort) {
        if let Some(body) = figure.row.parent_node() {
            let _ = body.append_child(&figure.row);
        }
    }
    for column in all("#table [data-sort]") {
        let gives = attribute(&column, "data-sort") == sort.value();
        set(&column, "aria-sort", gives.then_some("ascending"));
    }
}
