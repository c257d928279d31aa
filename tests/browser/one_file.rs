//! The dashboard as one file, alone on a disk: read, filtered, walked through, printed, without a line to anywhere.

use std::fs;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::seed::seed;
use crate::sites::{release, settle, until_alive};
use crate::support::document::{PATIENCE, quote};
use crate::support::{Document as _, Page, PageOptions, axe, browser};
use crate::view::{View, control};

/// The file in a folder with nothing else, and its address.
fn alone() -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.html");
    fs::write(&path, release().read(&format!("reports/{}/report.html", seed().report))).expect("copied");
    let address = format!("file://{}", path.display());
    (folder, address)
}

/// The file as it opens from a disk, after `prepare` has made the browser another one.
fn opened(options: PageOptions, prepare: &str) -> (TempDir, Page) {
    let (folder, address) = alone();
    let page = browser().page(options);
    page.add_init_script(prepare);
    page.goto(&address);
    (folder, page)
}

fn alive(options: PageOptions) -> (TempDir, Page) {
    let (folder, page) = opened(options, "");
    until_alive(&page);
    (folder, page)
}

fn choose_killed(page: &Page) {
    page.select(&control("topic"), "killed");
    settle(page);
    let view = View::of(page);
    assert_eq!(view.sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    assert_eq!(view.sorted_cards(), seed().cards_where(|figure| figure.topic == "killed"));
}

#[test]
fn it_comes_alive_and_asks_for_nothing() {
    let (_folder, page) = alive(PageOptions::default());
    choose_killed(&page);
    // What asks a page on its site whether there is a newer revision.
    page.eval::<bool>("document.dispatchEvent(new Event('visibilitychange'))");
    page.eval::<()>("new Promise(done => setTimeout(done, 100))");
    let requests = page.requests();
    assert!(requests.len() == 1 && requests[0].starts_with("file://"), "{requests:?}");
    page.assert_console_clean();
}

#[test]
fn filters_and_the_order_of_the_table_work_and_stand_in_the_address() {
    let (_folder, page) = alive(PageOptions::default());
    let before = View::of(&page).rows;
    page.select(&control("sort"), "report");
    settle(&page);
    let after = View::of(&page).rows;
    assert!(before != after && before.len() == after.len(), "{after:?}");
    choose_killed(&page);
    page.wait_for("location.search === '?sort=report&topic=killed'", "the address follows");
    page.reload();
    until_alive(&page);
    assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    page.assert_console_clean();
}

#[test]
fn charts_are_read_by_arrows_and_the_theme_by_its_button() {
    let (_folder, page) = alive(PageOptions::default());
    page.focus("#chart-clinic .chart__body");
    page.press("ArrowRight");
    settle(&page);
    let said = page.text("#chart-clinic .chart__receipt");
    assert!(said.starts_with("people brought to one clinic, on some days: about 30–40 a day"), "{said}");
    let ground = "getComputedStyle(document.documentElement).backgroundColor";
    let light: String = page.eval(ground);
    for theme in ["Theme: light", "Theme: dark"] {
        page.click("#theme button");
        settle(&page);
        assert_eq!(page.text("#theme button"), theme);
    }
    assert_ne!(page.eval::<String>(ground), light);
    page.assert_console_clean();
}

#[test]
fn without_storage_and_without_a_history_the_page_works_all_the_same() {
    let refusing =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });
        history.pushState = history.replaceState = () => { throw new DOMException('', 'SecurityError'); };";
    let (_folder, page) = opened(PageOptions::default(), refusing);
    until_alive(&page);
    choose_killed(&page);
    page.click("#theme button");
    settle(&page);
    assert_eq!(page.text("#theme button"), "Theme: light");
    choose_killed(&page);
    page.assert_console_clean();
}

/// Where a browser has no WebAssembly, or is told to run none, the form loads the file again with its choices.
#[test]
fn without_webassembly_the_form_filters_by_the_address() {
    let (_folder, page) = opened(PageOptions::default(), "delete globalThis.WebAssembly;");
    page.select(&control("topic"), "killed");
    page.loads_after(|| page.click("form.filters .needs-no-wasm"));
    assert!(page.eval::<String>("location.search").contains("topic=killed"));
    assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
}

#[test]
fn without_script_everything_can_be_read() {
    let (_folder, page) = opened(PageOptions { javascript: false, ..PageOptions::default() }, "");
    for figure in &seed().figures {
        let text = page.text(&format!("#row-{}", figure.id));
        for words in [&figure.number, &figure.claimant, &figure.standing_words] {
            assert!(text.contains(words.as_str()), "{} lacks {words:?}: {text}", figure.id);
        }
        page.eval::<bool>(&format!("document.getElementById('source-{}').open = true", figure.id));
        assert!(page.is_visible(&format!("#source-{} dl", figure.id)));
    }
    assert!(page.is_visible("#chart-list svg") && page.is_visible("noscript .notice"));
    for dead in ["#theme button", "form.filters"] {
        assert!(!page.is_visible(dead), "{dead}");
    }
    assert_eq!(page.requests().len(), 1);
}

#[test]
fn it_says_on_screen_and_on_paper_that_it_is_a_copy() {
    for print in [false, true] {
        let (_folder, page) = alive(PageOptions { print, ..PageOptions::default() });
        let says = format!("This is a copy: revision {} of the figures of one", seed().revision);
        for place in ["#copy", ".foot"] {
            assert!(page.is_visible(place) && page.text(place).contains(&says), "{place}: {}", page.text(place));
        }
        assert!(page.text("#copy").contains("30 July 2012"));
        let top: f64 = page.eval("document.getElementById('copy').getBoundingClientRect().bottom");
        assert!(top < 300.0, "near the top, not {top} px down");
    }
}

#[test]
fn no_control_is_dead() {
    let (_folder, page) = alive(PageOptions::default());
    let links: Vec<String> = page.eval("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))");
    for link in &links {
        let leads = match link.strip_prefix('#') {
            Some(anchor) => anchor.is_empty() || page.eval(&format!("!!document.getElementById({})", quote(anchor))),
            None => link.starts_with("data:"),
        };
        assert!(leads, "{link} leads nowhere");
    }
    let idle: Vec<String> = page.eval(
        "[...document.querySelectorAll('button')].filter(b => b.checkVisibility() && !b.matches('#theme *, .filters *')) \
         .map(b => b.textContent)",
    );
    assert_eq!(idle, [""; 0], "what shares or copies needs the site");
}

#[test]
fn the_data_can_be_taken_out_of_it() {
    let (folder, page) = alive(PageOptions::default());
    let place = folder.path().display().to_string();
    page.must("Page.setDownloadBehavior", serde_json::json!({ "behavior": "allow", "downloadPath": place }));
    page.click(".foot a[download]");
    let (file, begun) = (folder.path().join(format!("{}.json", seed().report)), Instant::now());
    let published = release().read(&format!("reports/{}/report.json", seed().report));
    // The browser makes the file first and fills it then.
    let kept = || fs::read_to_string(&file).unwrap_or_default();
    while kept().len() < published.len() {
        assert!(begun.elapsed() < PATIENCE, "the file is not kept; console: {:?}", page.console());
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(kept(), published);
}

#[test]
fn no_accessibility_rule_is_broken() {
    for (width, dark) in [(390, false), (1280, true)] {
        let (_folder, page) = alive(PageOptions { width, dark, ..PageOptions::default() });
        axe::assert_no_violations(&page);
        assert!(page.eval::<u32>("document.documentElement.scrollWidth") <= width, "at {width} px");
    }
}

#[test]
fn the_page_on_the_site_offers_it_with_its_size() {
    let page = release().open("", PageOptions::default());
    let link = ".foot a[download$='.html']";
    let size: u64 = page.eval(&format!(
        "fetch(document.querySelector({}).href).then(answer => answer.arrayBuffer()).then(bytes => bytes.byteLength)",
        quote(link)
    ));
    let words = page.text(link);
    assert!(words.contains(&format!("{} KB", size.div_ceil(1000))), "{words}: {size} bytes");
}
