//! For everyone: accessibility rules, the keyboard, forced colours. Pictures of the page fall off on the way.

use std::collections::BTreeSet;

use crate::seed::seed;
use crate::sites::{release, scratch, settle};
use crate::support::{Document as _, Page, PageOptions, axe, browser};
use crate::view::{View, control};

/// Leaves pictures in `target/browser-tests/shots/`, for whoever changes the style.
#[test]
fn no_accessibility_rule_is_broken_in_either_theme_at_any_width() {
    let folder = scratch().join("shots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    for width in [390, 820, 1280] {
        for (theme, dark) in [("light", false), ("dark", true)] {
            let page = release().open("", PageOptions { width, dark, ..PageOptions::default() });
            page.screenshot(&folder.join(format!("{width}-{theme}.png")), true);
            axe::assert_no_violations(&page);
            page.select(&control("topic"), "killed");
            page.click("#chart-list summary");
            settle(&page);
            axe::assert_no_violations(&page);
        }
        let page = browser().page(PageOptions { width, javascript: false, ..PageOptions::default() });
        page.goto(&release().url(""));
        page.screenshot(&folder.join(format!("{width}-without-script.png")), true);
    }
}

#[test]
fn marks_and_drawings_survive_forced_colours() {
    for dark in [false, true] {
        let page = release().open("", PageOptions { forced_colors: true, dark, ..PageOptions::default() });
        let ground: String = page.eval("getComputedStyle(document.body).backgroundColor");
        let inks: Vec<(String, String)> = page.eval(
            "['.sprite [stroke]', '.lit', '.said', '.ours', '.outline', '.axis', '.status__mark'].map(name => { \
             const { stroke, fill } = getComputedStyle(document.querySelector(name)); \
             return [name, stroke === 'none' ? fill : stroke]; })",
        );
        for (name, ink) in inks {
            assert!(ink != "none" && ink != ground, "{name} is drawn in {ink} on {ground}");
        }
    }
}

/// What has the focus, in words that tell elements apart.
fn focused(page: &Page) -> String {
    page.eval(
        "(e => e === document.body ? 'nothing' : `${e.id || e.name || e.textContent.trim().slice(0, 40)} \
         ${e.href ?? ''} ${[...document.querySelectorAll('*')].indexOf(e)}`)(document.activeElement)",
    )
}

#[test]
fn the_first_stop_of_the_keyboard_skips_to_the_figures() {
    let page = release().open("", PageOptions::default());
    page.press("Tab");
    assert_eq!(page.eval::<String>("document.activeElement.getAttribute('href')"), "#figures");
    let (width, height): (f64, f64) =
        page.eval("(box => [box.width, box.height])(document.activeElement.getBoundingClientRect())");
    assert!(width > 80.0 && height > 20.0, "it is seen while it has the focus: {width} x {height}");
    page.press("Enter");
    page.press("Tab");
    let first = &seed().cards[0][0];
    assert_eq!(page.eval::<String>("document.activeElement.getAttribute('href')"), format!("#source-{first}"));
}

#[test]
fn the_keyboard_reaches_everything_and_is_let_go() {
    let page = release().open("", PageOptions::default());
    let all: usize = page.eval(
        "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')].filter(e => !e.disabled && \
         e.tabIndex >= 0 && \
         e.checkVisibility({ visibilityProperty: true })).length",
    );
    let mut met = BTreeSet::new();
    for _ in 0..=all {
        page.press("Tab");
        let here = focused(&page);
        if here == "nothing" || met.contains(&here) {
            break;
        }
        met.insert(here);
    }
    assert_eq!(met.len(), all, "{met:#?}");
}

#[test]
fn the_filter_works_by_keyboard_alone() {
    let page = release().open("", PageOptions::default());
    page.focus(&control("q"));
    page.press("Tab");
    assert_eq!(page.eval::<String>("document.activeElement.name"), "topic");
    page.type_text("k");
    settle(&page);
    let view = View::of(&page);
    assert_eq!(view.topic, "killed");
    assert_eq!(view.sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    for expected in ["by", "standing", "sort"] {
        page.press("Tab");
        assert_eq!(page.eval::<String>("document.activeElement.name"), expected);
    }
    page.press("Tab");
    page.press("Enter");
    settle(&page);
    assert_eq!(View::of(&page).rows.len(), seed().figures.len(), "the next stop shows all again");
    assert_eq!(page.eval::<String>("document.activeElement.type"), "reset", "the focus is not lost by that");
}
