//! Lists: whole without script, there for everyone, and every way in them leads somewhere.

use std::collections::BTreeSet;

use crate::sites::{MOUNT, release, scratch, settle};
use crate::support::{Document as _, Page, PageOptions, axe, browser};

/// A page of every type of list; in the third an editor's choice stands.
const LISTS: [&str; 7] =
    ["reports/", "measures/", "measures/killed/", "places/", "months/", "months/2031-06/", "months/undated/"];

fn open(path: &str, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(&release().url(path));
    page
}

/// Leaves pictures in `target/browser-tests/shots/`, for whoever changes the style.
#[test]
fn no_accessibility_rule_is_broken_on_any_list() {
    let folder = scratch().join("shots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    for path in LISTS {
        for (width, dark) in [(320, true), (390, false), (820, true), (1280, false)] {
            let page = open(path, PageOptions { width, dark, ..PageOptions::default() });
            settle(&page);
            let name = path.trim_end_matches('/').replace('/', "-");
            page.screenshot(&folder.join(format!("list-{name}-{width}.png")), true);
            axe::assert_no_violations(&page);
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "{path} is {wide} px wide at {width}");
            page.assert_console_clean();
        }
    }
}

#[test]
fn every_link_in_a_list_leads_to_a_page_of_the_site() {
    let mut asked = BTreeSet::new();
    for path in LISTS {
        let page = open(path, PageOptions::default());
        let links: Vec<String> =
            page.eval("[...document.querySelectorAll('a[href]:not([href^=\"#\"])')].map(a => a.href)");
        assert!(links.len() > 5, "{path}: {links:?}");
        let new: Vec<String> = links.into_iter().filter(|link| asked.insert(link.clone())).collect();
        let new = serde_json::to_string(&new).expect("JSON");
        let answers: Vec<(String, u16)> = page.eval(&format!(
            "Promise.all({new}.map(link => fetch(link).then(answer => [new URL(answer.url).pathname, answer.status])))"
        ));
        for (place, status) in answers {
            assert!(status == 200 && place.starts_with(MOUNT), "{path} leads to {place}: {status}");
        }
    }
}

/// From the front page to one figure in three steps, by links alone.
#[test]
fn without_script_a_figure_is_found_by_what_was_counted_and_by_month() {
    for (first, second, figure) in [
        ("measures/", "killed/", "../../reports/invented-karsen-2031-06-30/figures/health-ministry-killed-total/"),
        ("months/", "2031-06/", "../../reports/invented-karsen-2031-06-30/figures/displaced-velmor/"),
    ] {
        let page = open("", PageOptions { javascript: false, ..PageOptions::default() });
        for link in [first, second, figure] {
            page.loads_after(|| page.click(&format!("main a[href='{link}']")));
        }
        assert!(page.text("#invented").contains("Invented: "), "{}", page.text("#invented"));
        assert!(page.text("main").contains("Said by"), "its receipt: {}", page.text("main"));
    }
}

#[test]
fn an_editors_choice_is_drawn_apart_from_what_was_said() {
    let page = open("measures/killed/", PageOptions::default());
    let (style, rows): (String, usize) = page.eval(
        "(choice => [getComputedStyle(choice).borderTopStyle, choice.closest('tbody').querySelectorAll('th[scope=row]').length])\
         (document.querySelector('.working'))",
    );
    assert_eq!(style, "dashed");
    assert!(rows >= 3, "what everybody said stands above it: {rows} rows");
    let seen = page.text(".working");
    for said in
        ["Span, chosen by an editor", "said the Ministry of Health of Karsen", "said Open Count", "figures editor"]
    {
        assert!(seen.contains(said), "{said}: {seen}");
    }
}
