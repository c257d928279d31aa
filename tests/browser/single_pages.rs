//! The pages of one figure and of one chart: whole without script, quick with it, and what can be done with them.

use crate::seed::seed;
use crate::sites::{release, scratch, settle};
use crate::support::{Document as _, Page, PageOptions, axe, browser};
use crate::view::VISIBLE_BUTTONS;

fn figure() -> String {
    format!("reports/{}/figures/turkey-refugees-43500/", seed().report)
}

fn chart() -> String {
    format!("reports/{}/charts/clinic/", seed().report)
}

/// A page that runs without WebAssembly.
#[track_caller]
pub fn open(path: &str, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(&release().url(path));
    settle(&page);
    page
}

/// Leaves pictures in `target/browser-tests/shots/`, for whoever changes the style.
#[test]
fn no_accessibility_rule_is_broken_on_either_page_with_the_dialog_open_or_not() {
    let folder = scratch().join("shots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    for (name, path) in [("figure", figure()), ("chart", chart())] {
        for (width, dark) in [(320, true), (390, false), (820, true), (1280, false)] {
            let page = open(&path, PageOptions { width, dark, ..PageOptions::default() });
            page.screenshot(&folder.join(format!("{name}-{width}.png")), true);
            axe::assert_no_violations(&page);
            let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
            assert!(wide <= inner, "{path} is {wide} px wide at {width}");
            page.click("a[href='#embed']");
            page.wait_for("document.querySelector('#embed').open", "the link opens the dialog");
            settle(&page);
            page.screenshot(&folder.join(format!("{name}-{width}-embed.png")), false);
            axe::assert_no_violations(&page);
            page.assert_console_clean();
        }
    }
}

#[test]
fn neither_page_loads_webassembly_and_both_are_below_the_path_of_the_site() {
    for path in [figure(), chart()] {
        let page = open(&path, PageOptions::default());
        let requests = page.requests();
        assert_eq!(requests.len(), 3, "page, style and script: {requests:?}");
        assert!(requests.iter().all(|request| request.starts_with(&release().url(""))), "{requests:?}");
        page.assert_console_clean();
    }
}

#[test]
fn without_script_the_whole_receipt_stands_and_the_codes_are_one_link_away() {
    let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url(&figure()));
    let seen = page.text("main");
    for piece in ["43,500", "said a Turkish official", "One unnamed source, not checked", "paragraph 25 of 30", "Cite"]
    {
        assert!(seen.contains(piece), "{piece} in {seen}");
    }
    assert_eq!(page.eval::<usize>(VISIBLE_BUTTONS), 0, "what could do nothing is not shown");
    assert!(!page.is_visible("#embed"));
    page.click("a[href='#embed']");
    assert!(page.is_visible("#embed #embed-code"));
    page.click("#embed summary");
    assert!(page.is_visible("#embed #embed-code-frozen"));
    page.click("#embed [data-close]");
    assert!(!page.is_visible("#embed"));
}

#[test]
fn the_dialog_gives_out_what_was_chosen_and_shows_it() {
    let page = open(&figure(), PageOptions::default());
    let code = || page.text("#embed-code");
    page.focus("a[href='#embed']");
    page.press("Enter");
    page.wait_for("document.querySelector('#embed').open", "the dialog is open");
    assert!(page.eval::<bool>("document.querySelector('#embed').contains(document.activeElement)"), "it has the focus");
    let address = release().url(&format!("embed/{}/figures/turkey-refugees-43500/", seed().report));
    assert!(code().contains(&format!("<iframe src=\"{address}\"")), "the address of this very site: {}", code());
    assert!(code().contains("said a Turkish official") && code().contains("One unnamed source, not checked"));
    let frame = "document.querySelector('#embed iframe')";
    page.wait_for(&format!("{frame}.src === '{address}' && {frame}.height > 200"), "the frame is shown");

    page.click("#embed input[value=dark]");
    page.click("#embed input[value=frozen]");
    page.click("#embed input[value=transparent]");
    page.click("#embed input[value='640']");
    let chosen = format!("embed/{}/r/1/figures/turkey-refugees-43500/?theme=dark&amp;transparent#dark", seed().report);
    assert!(code().contains(&chosen), "{}", code());
    page.wait_for(&format!("{frame}.width === '640' && {frame}.src.includes('/r/1/')"), "the preview follows");

    page.click("#embed [data-copy]");
    page.wait_for(
        "document.querySelector('#embed [data-copy]').textContent === 'Copied'",
        "it says that it was copied",
    );
    page.press("Escape");
    settle(&page);
    assert!(!page.eval::<bool>("document.querySelector('#embed').open"));
    assert_eq!(page.eval::<String>("document.activeElement.getAttribute('href')"), "#embed", "the focus goes back");
    assert_eq!(page.eval::<String>("location.hash"), "", "and the same link opens it again");
    page.press("Enter");
    page.wait_for("document.querySelector('#embed').open", "the dialog is open again");
    page.assert_console_clean();
}

/// Code reads from the left on every page; what is prose with an address at its end reads as its page does.
#[test]
fn code_runs_from_the_left_on_a_page_that_runs_from_the_right() {
    let path = format!("ar/reports/{}/figures/turkey-refugees-43500/", seed().report);
    let page = open(&path, PageOptions::default());
    let runs: Vec<(String, String)> =
        page.eval("[...document.querySelectorAll('.code')].map(code => [code.id, getComputedStyle(code).direction])");
    for (id, direction) in &runs {
        let prose = ["cite-text", "cite-apa"].contains(&id.as_str());
        assert_eq!(direction, if prose { "rtl" } else { "ltr" }, "{id}");
    }
    assert!(runs.len() > 6, "the frame's code and six citations: {runs:?}");
    let pasted: String = page.eval("document.querySelector('#embed-code').textContent");
    assert!(pasted.contains("<p lang=\"ar\" dir=\"rtl\">"), "it reads so in a page of another language: {pasted}");
}

#[test]
fn the_dialog_gives_out_the_frame_in_another_language() {
    let page = open(&figure(), PageOptions::default());
    page.click("a[href='#embed']");
    let place = format!("embed/{}/figures/turkey-refugees-43500/", seed().report);
    let french = "#embed label[lang=fr] input";
    assert_eq!(page.text("#embed label[lang=fr]").trim(), "Français");
    page.click("#embed input[value=dark]");
    page.click(french);
    let address = release().url(&format!("fr/{place}?theme=dark#dark"));
    let frame = "document.querySelector('#embed iframe')";
    page.wait_for(&format!("{frame}.src === '{address}' && {frame}.lang === 'fr'"), "the preview is that in French");
    let code = page.text("#embed-code");
    let wanted = format!("<iframe src=\"{}\"", release().url(&format!("fr/{place}?theme=dark#dark")));
    assert!(code.contains(&wanted) && code.contains("selon ") && code.contains("/fr/embed.js"), "{code}");
    assert!(!code.contains("said a Turkish official"), "nothing of the English code is left: {code}");
    page.click("#embed input[value=frozen]");
    assert!(page.text("#embed-code").contains("fr/embed/") && page.text("#embed-code").contains("/r/1/"));
    page.click("#embed label[lang=en] input");
    assert!(page.text("#embed-code").contains("said a Turkish official"), "and back again");
    page.assert_console_clean();
}

/// Over a bad line the choice leads to the page that has the code.
#[test]
fn a_language_that_cannot_be_fetched_is_gone_to() {
    let page = open(&figure(), PageOptions::default());
    page.click("a[href='#embed']");
    page.eval::<()>("void (window.fetch = () => Promise.reject(new TypeError('no line')))");
    page.click("#embed label[lang=fr] input");
    page.wait_for(
        "document.documentElement.lang === 'fr' && document.querySelector('#embed').open",
        "the dialog in French",
    );
    assert!(page.text("#embed-code").contains("selon "));
}

#[test]
fn sharing_copies_the_link_where_the_system_cannot_share() {
    let page = browser().page(PageOptions::default());
    page.add_init_script("navigator.clipboard.writeText = async text => { window.copied = text; };");
    let path = format!("reports/{}/?topic=killed", seed().report);
    page.goto(&release().url(&path));
    crate::sites::until_alive(&page);
    page.click("[data-share]");
    page.wait_for("document.querySelector('[data-share]').textContent === 'Link copied'", "it says so");
    assert_eq!(page.eval::<String>("window.copied"), release().url(&path), "the very view that is seen");
}

#[test]
fn the_theme_is_one_for_all_pages() {
    let page = open(&figure(), PageOptions::default());
    page.click("[data-themes]");
    page.click("[data-themes]");
    assert_eq!(page.eval::<String>("document.documentElement.dataset.theme"), "dark");
    page.goto(&release().url(""));
    assert_eq!(page.eval::<String>("document.documentElement.dataset.theme"), "dark", "the dashboard follows");
}
