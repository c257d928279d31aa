//! The page of one measure at one place, and its frame: read by everyone, with and without script.

use crate::single_pages::open;
use crate::sites::{release, scratch};
use crate::support::{Document as _, PageOptions, axe, browser};
use crate::view::VISIBLE_BUTTONS;

const KILLED: &str = "measures/killed/karsen/";
const CHART: &str = "#strand-persons-since-2031-01-08-invented .chart__body";

/// Leaves pictures in `target/browser-tests/shots/`, for whoever changes the style.
#[test]
fn no_accessibility_rule_is_broken_on_the_page_or_in_its_frame() {
    let folder = scratch().join("shots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    for (name, path) in [("question", KILLED.to_owned()), ("question-frame", format!("embed/{KILLED}"))] {
        for (width, dark) in [(320, true), (390, false), (820, true), (1280, false)] {
            let page = open(&path, PageOptions { width, dark, ..PageOptions::default() });
            page.screenshot(&folder.join(format!("{name}-{width}.png")), true);
            axe::assert_no_violations(&page);
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "{path} is {wide} px wide at {width}");
            page.assert_console_clean();
        }
    }
}

#[test]
fn a_chart_is_read_by_keyboard_and_a_statement_is_one_key_away() {
    let page = open(KILLED, PageOptions::default());
    page.focus(CHART);
    let receipt = format!("{CHART} [role=status]");
    page.press("ArrowRight");
    let first = page.text(&receipt);
    page.press("End");
    let last = page.text(&receipt);
    assert!(first.contains("said") && last.contains("said") && first != last, "{first:?}, {last:?}");
    assert!(page.count(&format!("{CHART} .lit-up")) > 0, "its mark is lit");
    page.press("Escape");
    assert_eq!(page.text(&receipt), "");
    page.focus(CHART);
    page.press("Home");
    assert_eq!(page.text(&receipt), first);
    page.loads_after(|| page.press("Enter"));
    let address: String = page.eval("location.pathname");
    assert!(address.contains("/reports/invented-karsen-") && address.contains("/figures/"), "{address}");
    // And from there back to the question.
    page.loads_after(|| page.click("#related a[href$='measures/killed/karsen/']"));
    assert_eq!(page.eval::<String>("location.href"), release().url(KILLED));
}

#[test]
fn the_page_loads_no_webassembly_and_asks_for_nothing_else() {
    let page = open(KILLED, PageOptions::default());
    let requests = page.requests();
    assert_eq!(requests.len(), 2, "the page, which holds its style, and its script: {requests:?}");
    assert!(requests.iter().all(|request| request.starts_with(&release().url(""))), "{requests:?}");
}

#[test]
fn without_script_every_statement_stands_there_and_marks_lead_on() {
    let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url(KILLED));
    assert_eq!(page.eval::<usize>(VISIBLE_BUTTONS), 0, "what could do nothing is not shown");
    for said in ["618", "903", "1,130", "this total is lower than one before"] {
        assert!(page.text("main").contains(said), "{said}");
    }
    assert!(page.is_visible(&format!("{CHART} svg")));
    let mark: String = page.eval(&format!("document.querySelector('{CHART} svg a').href.baseVal"));
    assert!(mark.starts_with("../../../reports/invented-karsen-"), "{mark}");
    page.click("a[href='#embed']");
    assert!(page.is_visible("#embed #embed-code"));
}

#[test]
fn the_dialog_offers_the_one_frame_there_is_and_shows_it() {
    let page = open(KILLED, PageOptions::default());
    page.focus("a[href='#embed']");
    page.press("Enter");
    page.wait_for("document.querySelector('#embed').open", "the dialog is open");
    assert_eq!(page.count("#embed [name=follow]"), 0, "it always follows corrections");
    let address = release().url(&format!("embed/{KILLED}"));
    page.wait_for(&format!("document.querySelector('#embed iframe').src === '{address}'"), "the frame is shown");
    page.click("#embed input[value=dark]");
    let code = page.text("#embed-code");
    assert!(code.contains(&format!("<iframe src=\"{address}?theme=dark#dark\"")), "{code}");
    assert!(code.contains("Invented: People killed") && code.contains("Contested"), "{code}");
    page.assert_console_clean();
}

/// In print every statement stands there, and nothing that could only be pressed.
#[test]
fn on_paper_everything_said_is_there() {
    let page = open(KILLED, PageOptions { print: true, ..PageOptions::default() });
    assert!(page.is_visible("#last-said table") && page.is_visible(&format!("{CHART} svg")));
    assert!(!page.is_visible("main .actions"));
}
