//! WebAssembly takes the page over, and a reader notices nothing but that it answers.

use serde_json::Value;

use crate::seed::seed;
use crate::sites::{release, settle, sites, until_alive};
use crate::support::{Document as _, PageOptions, browser};
use crate::view::{View, assert_same, body, control};

#[test]
fn taking_over_leaves_the_document_as_it_was() {
    for site in sites() {
        let page = site.open_held("", PageOptions::default());
        let before = body(&page);
        page.release();
        until_alive(&page);
        assert_same(site.name, &before, &body(&page));
    }
}

#[test]
fn the_console_stays_empty_while_everything_is_used() {
    for site in sites() {
        let page = site.open("", PageOptions::default());
        page.select(&control("topic"), "killed");
        page.focus(&control("q"));
        page.type_text("syria");
        page.select(&control("sort"), "speaker");
        page.click("#chart-list summary");
        page.click("#theme button");
        page.click("form.filters [type=reset]");
        page.click("#chart-list summary");
        settle(&page);
        page.assert_console_clean();
    }
}

#[test]
fn what_is_chosen_while_webassembly_is_on_its_way_is_kept() {
    for site in sites() {
        let page = site.open_held("", PageOptions::default());
        page.select(&control("topic"), "displacement");
        page.focus(&control("q"));
        page.type_text("turkey");
        page.release();
        until_alive(&page);
        let view = View::of(&page);
        assert_eq!((view.topic.as_str(), view.search.as_str()), ("displacement", "turkey"), "{}", site.name);
        assert_eq!(view.query, "?q=turkey&topic=displacement");
        assert!(!view.rows.is_empty() && view.rows.iter().all(|id| id.starts_with("turkey-")), "{:?}", view.rows);
        page.assert_console_clean();
    }
}

#[test]
fn nothing_moves_when_webassembly_arrives() {
    for width in [390, 1280] {
        let page = browser().page(PageOptions { width, ..PageOptions::default() });
        page.add_init_script(
            "window.shifts = []; new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => \
             [entry.value, entry.sources.map(source => source.node?.outerHTML?.slice(0, 100) ?? '?')]))) \
             .observe({ type: 'layout-shift', buffered: true });",
        );
        page.hold("*.wasm");
        page.goto_parsed(&release().url(""));
        page.wait_until_held();
        settle(&page);
        page.release();
        until_alive(&page);
        settle(&page);
        assert_eq!(page.eval::<Vec<Value>>("shifts"), Vec::<Value>::new(), "at {width} px");
    }
}

/// Whoever measures the page by its mark must not be told too early.
#[test]
fn the_page_says_once_that_all_its_content_is_there() {
    const WATCH: &str = "window.marked = [];
        const mark = performance.mark.bind(performance);
        performance.mark = name => {
            const count = selector => document.querySelectorAll(selector).length;
            window.marked.push([name, count('[data-figure]'), count('.whole__marks svg')]);
            return mark(name);
        };";
    let page = browser().page(PageOptions::default());
    page.add_init_script(WATCH);
    page.goto(&release().url(""));
    until_alive(&page);
    let (cards, charts) = (page.count("[data-figure]"), page.count(".whole__marks svg"));
    assert_eq!(page.eval::<Vec<(String, usize, usize)>>("marked"), [("content-complete".to_owned(), cards, charts)]);
    assert_eq!(cards, seed().cards.len());
    assert!(charts > 0);
}
