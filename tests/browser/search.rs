//! The page that searches all figures: by keyboard, by address, without script, and where the index does not come.

use std::path::Path;
use std::sync::OnceLock;

use humanitarian_figures::page::Composer;
use humanitarian_figures::search::{Query, Row, fold};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::words::Words;
use serde_json::json;

use crate::sites::{hosted, release, settle, until_alive};
use crate::support::{Document as _, Page, PageOptions, axe, browser};

/// Every figure of the seeds, in the order of the list.
fn all() -> &'static [Row] {
    static ALL: OnceLock<Vec<Row>> = OnceLock::new();
    ALL.get_or_init(|| {
        let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
        let library = Library::load(&project).unwrap_or_else(|broken| panic!("{}", broken.terminal));
        let words = Words::new("en").expect("English");
        library.together().iter().flat_map(|report| Composer::new(report, &words).found()).collect()
    })
}

/// Those whose place or label has a word that begins so.
fn named(word: &str) -> Vec<&'static Row> {
    let begins = |row: &&Row| {
        let texts = [&row.label, &row.place, &row.claimant, &row.population, &row.measure, &row.report.title];
        texts.into_iter().flat_map(|text| fold(text)).any(|known| known.starts_with(word))
    };
    let found: Vec<_> = all().iter().filter(begins).collect();
    assert!(found.len() > 2 && found.len() < all().len(), "{word} must choose");
    found
}

fn address(row: &Row) -> String {
    release().url(&format!("reports/{}/figures/{}/", row.report.id, row.id))
}

fn open(path: &str, options: PageOptions) -> Page {
    release().open(path, options)
}

/// The addresses that the rows in the document lead to, in order.
fn links(page: &Page) -> Vec<String> {
    page.eval("[...document.querySelectorAll('[role=feed] a')].map(link => link.href)")
}

/// The place in the list of the row that has the focus; 0 where none has.
fn focused(page: &Page) -> usize {
    page.eval("Number(document.activeElement.getAttribute('aria-posinset'))")
}

/// Whether the row with the focus is in sight.
fn is_in_sight(page: &Page) -> bool {
    page.eval(
        "(box => box.height > 0 && box.top > -1 && box.bottom < innerHeight + 1)(document.activeElement.getBoundingClientRect())",
    )
}

#[track_caller]
fn status(page: &Page) -> String {
    page.text("#status")
}

#[test]
fn arabic_is_found_as_it_is_typed() {
    for (typed, written) in [("الامم", "الأمم"), ("٤٠", "40")] {
        let [found, same] =
            [typed, written].map(|words| links(&open(&format!("ar/search/?q={words}"), PageOptions::default())));
        assert!(!found.is_empty() && found.len() < all().len(), "{typed}: {found:?}");
        assert_eq!(found, same, "{typed} and {written}");
    }
}

#[test]
fn whoever_has_a_keyboard_alone_searches_walks_the_list_and_opens_a_figure() {
    let page = open("search/", PageOptions::default());
    page.focus("[name=q]");
    page.type_text("turkey");
    settle(&page);
    let found = named("turkey");
    assert_eq!(links(&page), found.iter().map(|row| address(row)).collect::<Vec<_>>());
    assert_eq!(status(&page), format!("{} of {} figures.", found.len(), all().len()));
    for _ in 0..20 {
        page.press("Tab");
        if focused(&page) > 0 {
            break;
        }
    }
    for (key, row) in [("", 1), ("ArrowDown", 2), ("ArrowDown", 3), ("ArrowUp", 2), ("End", found.len()), ("Home", 1)] {
        if !key.is_empty() {
            page.press(key);
            settle(&page);
        }
        assert_eq!(focused(&page), row, "after {key}");
        assert!(is_in_sight(&page), "after {key}");
    }
    page.press("Tab");
    assert_eq!(page.eval::<String>("document.activeElement.href"), address(found[0]), "its link is the next stop");
    page.press("Tab");
    assert_eq!(page.count("[role=feed] :focus"), 0, "the list has one row to stop at, and lets go");
    page.press("Shift+Tab");
    page.press("Shift+Tab");
    page.press("ArrowDown");
    page.assert_console_clean();
    page.loads_after(|| page.press("Enter"));
    assert_eq!(page.eval::<String>("location.href"), address(found[1]));
}

#[test]
fn pages_of_the_list_go_down_and_come_back() {
    let page = open("search/", PageOptions { width: 390, ..PageOptions::default() });
    page.eval::<()>("document.querySelector('[role=feed] [tabindex=\"0\"]').focus()");
    let mut met = vec![focused(&page)];
    while met.len() < 100 {
        page.press("PageDown");
        settle(&page);
        if met.last() == Some(&focused(&page)) {
            break;
        }
        met.push(focused(&page));
        assert!(is_in_sight(&page), "{met:?}");
    }
    assert_eq!(met.last(), Some(&all().len()));
    assert!(met.len() > 5 && met.is_sorted(), "{met:?}");
    page.press("PageUp");
    settle(&page);
    assert!(focused(&page) < all().len() && is_in_sight(&page));
}

#[test]
fn a_link_shows_what_was_asked_for_and_back_leads_to_what_was_chosen_before() {
    let page = open("search/?q=turkey&standing=one", PageOptions::default());
    let one: Vec<_> = named("turkey").into_iter().filter(|row| row.standing == "one").map(address).collect();
    assert_eq!(links(&page), one);
    assert_eq!(
        page.eval::<[String; 2]>("['q', 'standing'].map(name => document.forms[0].elements[name].value)"),
        ["turkey", "one"]
    );
    let steps: usize = page.eval("history.length");
    page.focus("[name=q]");
    page.press("Control+a");
    page.type_text("syria");
    settle(&page);
    assert_eq!(page.eval::<usize>("history.length"), steps, "letters are no steps of their own");
    assert_eq!(page.eval::<String>("location.search"), "?q=syria&standing=one");
    let typed = links(&page);
    page.select("[name=standing]", "");
    settle(&page);
    assert_eq!(page.eval::<String>("location.search"), "?q=syria");
    assert_ne!(links(&page), typed);
    page.eval::<()>("new Promise(done => { addEventListener('popstate', () => setTimeout(done), { once: true }); history.back(); })");
    assert_eq!(links(&page), typed, "back shows what was chosen before");
    assert_eq!(page.eval::<String>("document.forms[0].elements.standing.value"), "one");
    page.click("form.finder [type=reset]");
    settle(&page);
    assert_eq!(status(&page), format!("All {} figures.", all().len()));
    assert_eq!(page.eval::<String>("location.search"), "");
    page.assert_console_clean();
}

#[test]
fn an_address_that_asks_for_what_there_is_not_shows_all() {
    let page = open("search/?measure=astrology&only=best&from=yesterday", PageOptions::default());
    assert_eq!(status(&page), format!("All {} figures.", all().len()));
    assert_eq!(page.eval::<String>("location.search"), "", "the address says what is shown");
}

#[test]
fn every_choice_finds_what_it_names() {
    type Holds = fn(&Row) -> bool;
    let only: [(&str, Holds); 5] = [
        ("contested", |row| row.found.contested),
        ("corrected", |row| row.found.corrected),
        ("withdrawn", |row| row.found.withdrawn),
        ("derived", |row| row.found.derived),
        ("invented", |row| row.report.invented),
    ];
    let page = open("search/", PageOptions::default());
    for (value, holds) in only {
        page.select("[name=only]", value);
        settle(&page);
        let count = all().iter().filter(|row| holds(row)).count();
        assert!(count > 0, "the seeds have none that is {value}");
        assert_eq!(status(&page), format!("{count} of {} figures.", all().len()), "{value}");
    }
    // Every control chooses: what it offers second leaves some and not all.
    for name in Query::NAMES.into_iter().filter(|name| !["q", "only", "from", "to"].contains(name)) {
        page.click("form.finder [type=reset]");
        let values: Vec<String> =
            page.eval(&format!("[...document.forms[0].elements['{name}'].options].map(option => option.value)"));
        assert!(values.len() > 1, "{name} offers nothing");
        page.select(&format!("[name={name}]"), &values[1]);
        settle(&page);
        let count: usize = page.eval("Number(document.querySelector('#status').textContent.split(' ')[0])");
        assert!(count > 0 && count <= all().len(), "{name} finds {count}");
    }
}

/// What a reader sees of the list, from its first row to its last, screen by screen.
#[test]
fn the_list_scrolls_to_its_end_and_leaves_nothing_out() {
    for width in [390, 1280] {
        let page = open("search/", PageOptions { width, ..PageOptions::default() });
        let mut seen: Vec<usize> = Vec::new();
        for _ in 0..200 {
            let (here, most, done): (Vec<usize>, usize, bool) = page.eval(
                "[[...document.querySelectorAll('[role=feed] > *')].filter(row => { const box = \
                 row.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }).map(row => \
                 Number(row.getAttribute('aria-posinset'))), document.querySelectorAll('[role=feed] > *').length, \
                 Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight]",
            );
            assert!(most < all().len(), "{most} rows stand in the document at once");
            seen.extend(here);
            if done {
                break;
            }
            page.eval::<()>("new Promise(done => { void scrollBy(0, innerHeight * 0.7); requestAnimationFrame(() => setTimeout(done)); })");
        }
        seen.dedup();
        let mut each = seen.clone();
        each.sort();
        each.dedup();
        assert_eq!(each, (1..=all().len()).collect::<Vec<_>>(), "at {width} px");
        let last: String = page.eval("[...document.querySelectorAll('[role=feed] a')].at(-1).href");
        assert_eq!(last, address(all().last().expect("figures")));
        page.assert_console_clean();
    }
}

#[test]
fn the_focus_comes_back_with_a_row_that_was_scrolled_away() {
    let page = open("search/", PageOptions { width: 390, ..PageOptions::default() });
    page.eval::<()>("document.querySelector('[role=feed] [tabindex=\"0\"]').focus()");
    page.eval::<()>("void scrollTo(0, document.documentElement.scrollHeight)");
    settle(&page);
    assert_eq!(page.count("[aria-posinset='1']"), 0, "it left the document");
    page.press("ArrowDown");
    settle(&page);
    assert_eq!(focused(&page), 2);
    assert!(is_in_sight(&page));
}

#[test]
fn a_row_says_all_that_belongs_to_a_number() {
    let row = all().iter().find(|row| row.doubt.is_some() && row.number.is_some()).expect("a doubted figure");
    let page = open(&format!("search/?q={}", row.label.replace(' ', "+")), PageOptions::default());
    let tree = page.accessibility_tree();
    let number = row.number.as_deref().expect("a number");
    let article = tree
        .iter()
        .find(|node| node.role == "article" && node.name.contains(number) && node.name.contains(&row.label))
        .unwrap_or_else(|| panic!("no article is named {number} {}", row.label));
    let (who, place): (String, String) = page.eval(&format!(
        "(row => ['who', 'place'].map(slot => row.querySelector(`[data-slot=${{slot}}]`).textContent))\
         (document.querySelector('[role=feed] a[href$=\"figures/{}/\"]').closest('article'))",
        row.id
    ));
    assert!(!who.is_empty() && !place.is_empty());
    for words in [&who, &place, &row.period, &row.backing, &row.report.title, row.doubt.as_ref().expect("a doubt")] {
        assert!(article.description.contains(words.as_str()), "{words} is not in {}", article.description);
    }
    let feed = tree.iter().find(|node| node.role == "feed").expect("a feed");
    assert_eq!(feed.name, "Figures found");
}

#[test]
fn what_was_withdrawn_says_so_and_has_no_number() {
    let page = open("search/?only=withdrawn", PageOptions::default());
    let row = all().iter().find(|row| row.found.withdrawn).expect("a withdrawn figure");
    let text = page.text("[role=feed] article");
    assert!(text.contains(row.notice.as_deref().expect("a notice")), "{text}");
    assert!(page.text("[role=feed] [data-slot=number]").contains("withdrawn"));
}

#[test]
fn no_accessibility_rule_is_broken_in_either_theme_at_any_width() {
    for (width, dark) in [(390, false), (820, true), (1280, false)] {
        let page = open("search/?only=invented", PageOptions { width, dark, ..PageOptions::default() });
        axe::assert_no_violations(&page);
        let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
        assert!(wide <= inner, "{wide} px wide at {width}");
        page.assert_console_clean();
    }
}

#[test]
fn without_script_the_page_says_what_it_needs_and_where_figures_stand_all_the_same() {
    let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url("search/"));
    assert!(page.text("noscript").contains("JavaScript"));
    assert!(page.is_visible("noscript a[href='../measures/']"));
    for dead in ["form.finder", "#status", "#retry", "#ask", "#broken"] {
        assert!(!page.is_visible(dead), "{dead} does nothing without script");
    }
    assert!(page.requests().iter().all(|request| !request.contains("wasm") && !request.contains(".bin")));
}

#[test]
fn a_part_that_does_not_come_is_told_and_can_be_asked_for_again() {
    let page = open("search/", PageOptions { block: vec!["*.bin".into()], ..PageOptions::default() });
    assert!(status(&page).starts_with("A part of the figures could not be loaded."), "{}", status(&page));
    page.must("Network.setBlockedURLs", json!({ "urls": [] }));
    page.click("#retry");
    page.wait_for("document.querySelector('[role=feed] article')", "the part came");
    assert_eq!(status(&page), format!("All {} figures.", all().len()));
    assert!(!page.is_visible("#retry"));
}

/// The page of a site with another file at the place of its own.
fn with(path: &str, bytes: &[u8]) -> Page {
    let file = SiteFile::new(path, bytes);
    // The host sends the packed form where there is one.
    let packed =
        compressed(std::slice::from_ref(&file), Effort::Quick).unwrap_or_else(|broken| panic!("{}", broken.terminal));
    assert_eq!(packed.len(), 1);
    let host = hosted(&release().folder, packed.into_iter().chain([file]).collect());
    let page = browser().page(PageOptions::default());
    page.goto(&host.url("search/"));
    until_alive(&page);
    page
}

#[test]
fn an_index_that_cannot_be_read_is_told_in_words() {
    let folder = release().folder.join("search");
    let names =
        std::fs::read_dir(folder).expect("the index").filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let part = names.into_iter().find(|name| name.ends_with(".bin")).expect("a part");
    let page = with(&format!("search/{part}"), &[1; 4000]);
    assert!(status(&page).starts_with("The list of figures is damaged."), "{}", status(&page));
    let page =
        with("search/index.json", format!("{{\"version\":9,\"all\":\"{}\"}}", "else is new ".repeat(50)).as_bytes());
    assert!(status(&page).starts_with("The site was updated meanwhile."), "{}", status(&page));
}

#[test]
fn a_program_that_does_not_come_is_told_in_words() {
    for missing in ["*/assets/search-*.wasm", "*/assets/search-*.js", "*/search/index.json"] {
        let page = browser().page(PageOptions { block: vec![missing.into()], ..PageOptions::default() });
        page.goto(&release().url("search/"));
        page.wait_for("!document.querySelector('#broken').hidden", "the page says that it cannot search");
        assert!(page.is_visible("#broken") && !page.is_visible("#status"), "{missing}");
    }
}

#[test]
fn whoever_saves_data_is_asked_before_anything_is_fetched() {
    let page = browser().page(PageOptions::default());
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    page.goto(&release().url("search/"));
    settle(&page);
    let fetched = || {
        page.requests()
            .into_iter()
            .filter(|at| {
                at.contains("/search-") && !at.ends_with(".css") || at.ends_with(".json") || at.ends_with(".bin")
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(fetched(), Vec::<String>::new());
    page.click("#ask button");
    until_alive(&page);
    assert_eq!(status(&page), format!("All {} figures.", all().len()));
    assert!(!page.is_visible("#ask"));
}

#[test]
fn no_other_page_loads_anything_of_the_search() {
    for path in ["", "reports/"] {
        let page = browser().page(PageOptions::default());
        page.goto(&release().url(path));
        settle(&page);
        let own: Vec<_> = page.requests().into_iter().filter(|request| request.contains("search")).collect();
        assert!(own.is_empty(), "{own:?}");
        assert!(page.count("nav a[href$='search/']") == 1, "/{path} leads to the search");
    }
}
