//! Every view has an address: links, back, forward and reloading keep it.

use crate::seed::{Figure, seed};
use crate::sites::{release, settle, until_alive};
use crate::support::{Document as _, Page, PageOptions, browser};
use crate::view::{View, control};

fn entries(page: &Page) -> usize {
    page.eval("history.length")
}

#[test]
fn back_and_forward_walk_through_the_views() {
    let page = release().open("", PageOptions::default());
    let all = View::of(&page);
    page.select(&control("topic"), "killed");
    settle(&page);
    let topic = View::of(&page);
    assert_eq!(topic.query, "?topic=killed");
    page.select(&control("standing"), "one");
    settle(&page);
    let both = View::of(&page);
    assert_eq!(both.query, "?topic=killed&standing=one");
    assert!(both.rows.len() < topic.rows.len() && topic.rows.len() < all.rows.len());

    for (step, expected) in
        [(Page::back as fn(&Page), &topic), (Page::back, &all), (Page::forward, &topic), (Page::forward, &both)]
    {
        step(&page);
        settle(&page);
        assert_eq!(&View::of(&page), expected);
    }
    page.reload();
    until_alive(&page);
    assert_eq!(View::of(&page), both, "a reload keeps the view");
    page.assert_console_clean();
}

#[test]
fn letters_typed_are_not_views_to_walk_through() {
    let page = release().open("", PageOptions::default());
    let before = entries(&page);
    page.focus(&control("q"));
    page.type_text("medic");
    settle(&page);
    assert_eq!(View::of(&page).query, "?q=medic");
    assert!(entries(&page) <= before + 1, "{} entries for five letters", entries(&page) - before);
}

#[test]
fn a_receipt_is_reached_without_losing_the_filter() {
    let page = release().open("?topic=killed&theme=dark", PageOptions::default());
    let view = View::of(&page);
    let id = &view.cards[0];
    page.loads_after(|| page.click(&format!("#card-{id} .card__figure")));
    settle(&page);
    assert_eq!(page.eval::<String>("location.hash"), format!("#source-{id}"));
    assert!(page.is_visible(&format!("#source-{id}")), "receipts are never filtered out");
    assert_eq!(View::of(&page), view);
    page.select(&control("topic"), "food");
    settle(&page);
    assert_eq!(
        page.eval::<String>("location.search + location.hash"),
        format!("?topic=food&theme=dark#source-{id}"),
        "a choice changes nothing else of the address"
    );
    page.back();
    page.back();
    settle(&page);
    assert_eq!(View::of(&page), view);
}

/// The line breaks after the page and before the module.
#[test]
fn without_webassembly_the_form_loads_the_chosen_view() {
    let page = browser().page(PageOptions { block: vec!["*.wasm".to_owned()], ..PageOptions::default() });
    page.goto(&release().url(""));
    page.select(&control("topic"), "killed");
    page.loads_after(|| page.click("form.filters button.needs-no-wasm"));
    assert!(page.eval::<String>("location.href").ends_with("&topic=killed&by=&standing=&sort=#table"));
    let killed = |figure: &Figure| figure.topic == "killed";
    let view = View::of(&page);
    assert_eq!(view.sorted_rows(), seed().figures_where(killed));
    assert_eq!(view.sorted_cards(), seed().cards_where(killed));
    assert_eq!(view.topic, "killed");
    assert!(!page.is_visible("form.filters button.needs-wasm"), "no button stands there that does nothing");
}
