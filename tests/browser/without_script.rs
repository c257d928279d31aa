//! The page as a reader without JavaScript has it: whole.

use crate::seed::seed;
use crate::sites::release;
use crate::support::{Document as _, Page, PageOptions, browser};

fn open(width: u32) -> Page {
    let page = browser().page(PageOptions { javascript: false, width, ..PageOptions::default() });
    page.goto(&release().url(""));
    page
}

#[test]
fn every_figure_has_its_number_its_claimant_and_its_standing() {
    let page = open(1280);
    for figure in &seed().figures {
        for place in [format!("#row-{}", figure.id), format!("#source-{}", figure.id)] {
            assert!(page.is_visible(&place), "{place}");
            let text = page.text(&place);
            for words in [&figure.number, &figure.claimant, &figure.standing_words] {
                assert!(text.contains(words.as_str()), "{place} lacks {words:?}: {text}");
            }
        }
    }
    for card in &seed().cards {
        let text = page.text(&format!("#card-{}", card[0]));
        for figure in seed().figures.iter().filter(|figure| card.contains(&figure.id)) {
            assert!(text.contains(&figure.number), "the card lacks {:?}: {text}", figure.number);
            assert!(text.contains(&figure.standing_words), "the card lacks {:?}: {text}", figure.standing_words);
        }
    }
    // Chromium reports the script that it was told not to run.
    assert!(page.console().iter().all(|line| line.contains("/assets/app-")), "{:?}", page.console());
}

#[test]
fn every_card_and_row_leads_to_its_receipt() {
    let page = open(1280);
    for figure in &seed().figures {
        let to_receipt = format!("a[href='#source-{}']", figure.id);
        assert_eq!(page.count(&format!("#row-{} {to_receipt}", figure.id)), 1);
        assert_eq!(page.count(&format!("#source-{}", figure.id)), 1);
    }
    for card in &seed().cards {
        for id in card {
            assert_eq!(page.count(&format!("#card-{} a[href='#source-{id}']", card[0])), 1, "{id}");
        }
    }
    let first = &seed().cards[0][0];
    page.loads_after(|| page.click(&format!("#card-{first} .card__figure")));
    let top: f64 = page.eval(&format!("document.querySelector('#source-{first}').getBoundingClientRect().top"));
    assert!((0.0..400.0).contains(&top), "the receipt is in view, {top} px down");
}

#[test]
fn it_says_what_needs_javascript_and_shows_no_dead_controls() {
    let page = open(1280);
    assert!(page.is_visible("noscript .notice"));
    assert!(page.text("noscript .notice").contains("JavaScript"));
    for control in ["#theme button", "form.filters", "#table [role=status]"] {
        assert!(!page.is_visible(control), "{control} does nothing without script");
    }
}

#[test]
fn charts_open_as_tables() {
    let page = open(390);
    let first = "#chart-list .chart:first-child";
    let table = format!("{first} .chart__table table");
    assert!(page.is_visible(&format!("{first} svg")));
    assert!(!page.is_visible(&table));
    page.click(&format!("{first} summary"));
    assert!(page.is_visible(&table));
    assert!(page.is_visible(&format!("{first} svg")), "the table opens below, and the drawing stays");
    let note = "#notes .note:first-child";
    page.click(&format!("{note} summary"));
    assert!(page.is_visible(&format!("{note} p")));
}

#[test]
fn nothing_reaches_beyond_the_window() {
    for javascript in [false, true] {
        let page = browser().page(PageOptions { javascript, ..PageOptions::default() });
        page.goto(&release().url(""));
        for width in [320, 390, 820, 1280] {
            page.viewport(width, 800);
            page.eval::<()>("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            let wide: Vec<String> = page.eval(
                "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && \
                 !e.closest('.hidden, thead') && e.getBoundingClientRect().right > innerWidth + 0.5) \
                 .map(e => e.outerHTML.slice(0, 120)).slice(0, 5)",
            );
            assert!(wide.is_empty(), "at {width} px, script {javascript}: {wide:#?}");
            assert_eq!(page.eval::<u32>("document.documentElement.scrollWidth"), width, "script {javascript}");
        }
    }
}
