//! A report file that is not published here: shown as the dashboard that it would be, or with all that is wrong with it.

use base64::Engine as _;
use humanitarian_figures::site::file::SiteFile;
use serde_json::json;

use crate::private::{assert_unharmed, watched};
use crate::seed::seed;
use crate::sites::{hosted, release, settle, until_alive};
use crate::support::document::{PATIENCE, quote};
use crate::support::log::Event;
use crate::support::{Document as _, Page, PageOptions, axe};

fn alive(path: &str) -> Page {
    let page = watched(PageOptions::default());
    page.goto(&release().url(path));
    until_alive(&page);
    page
}

/// The file of the first report, as it is published.
fn file() -> String {
    release().read(&format!("reports/{}/report.json", seed().report))
}

/// Gives what an expression makes, as dropping a file does.
#[track_caller]
fn drop_made(page: &Page, name: &str, made: &str) {
    page.eval::<()>(&format!(
        "(data => {{ data.items.add(new File([{made}], {})); document.querySelector('.drop').dispatchEvent(new \
         DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})); }})(new DataTransfer())",
        quote(name)
    ));
}

#[track_caller]
fn drop_text(page: &Page, name: &str, text: &str) {
    drop_made(page, name, &quote(text));
}

#[track_caller]
fn shown(page: &Page) {
    page.wait_for("document.querySelector('#copy')", "the dashboard is shown");
    until_alive(page);
}

#[track_caller]
fn refused(page: &Page) {
    page.wait_for("document.querySelector('#findings li')", "findings are shown");
    settle(page);
}

/// All that follows the title in a page's main part, as it stands once it is alive.
const MAIN: &str = "document.querySelector('#figures').parentElement.innerHTML";

#[test]
fn a_file_is_shown_as_the_dashboard_that_the_build_would_write_with_all_of_it_alive() {
    let (page, report) = (alive("open/"), &seed().report);
    let before = page.requests().len();
    drop_text(&page, "mine & yours.json", &file());
    shown(&page);
    // A copy knows no site either.
    let copy = release().open(&format!("reports/{report}/report.html"), PageOptions::default());
    assert!(page.eval::<String>(MAIN) == copy.eval::<String>(MAIN), "the same bytes as the build writes");
    assert!(page.text("#copy").contains("not published here") && page.text("#copy").contains("mine & yours.json"));
    assert!(page.eval::<String>("document.title").starts_with("Not published here"));
    assert_eq!(page.count("meta[name=robots][content=noindex]"), 1);
    // The filter chooses, charts are read by keyboard, the theme changes.
    let rows = "[...document.querySelectorAll('#table .records tbody tr')].filter(row => row.dataset.lights && !row.hidden).length";
    let all: usize = page.eval(rows);
    page.eval::<()>(
        "(choice => { choice.selectedIndex = 1; choice.dispatchEvent(new Event('input', { bubbles: true })); })\
         (document.querySelector('form.filters select[name=topic]'))",
    );
    settle(&page);
    let some: usize = page.eval(rows);
    assert!(some > 0 && some < all, "{some} of {all}");
    page.focus("[data-reads]");
    page.press("ArrowRight");
    settle(&page);
    assert!(page.eval::<bool>("Boolean(document.querySelector('[data-reads] [role=status]').textContent.trim())"));
    page.click("[data-themes]");
    assert_eq!(page.eval::<String>("document.documentElement.dataset.theme"), "light");
    axe::assert_no_violations(&page);
    let asked: Vec<String> = page.requests().split_off(before);
    assert!(asked.iter().all(|address| address.starts_with(&release().url("assets/"))), "{asked:?}");
    // Closing it forgets it.
    page.click("#copy a");
    page.wait_for("document.querySelector('#given')", "the page as it was");
    assert_unharmed(&page);
}

#[test]
fn a_broken_file_tells_all_that_is_wrong_with_its_lines_and_the_next_one_is_shown() {
    let page = alive("open/");
    let broken = file().replacen("\"support\"", "\"suport\"", 2);
    drop_text(&page, "broken.json", &broken);
    refused(&page);
    let told = page.text("#findings");
    assert!(told.matches("unknown-field").count() >= 2, "{told}");
    let line = 1 + broken[..broken.find("\"suport\"").expect("there")].matches('\n').count();
    assert!(told.contains(&format!("broken.json:{line}:")), "line {line}: {told}");
    assert!(page.text("#status").starts_with("broken.json is not shown"));
    assert_eq!(page.eval::<String>("document.activeElement.id"), "findings");
    drop_text(&page, "none.json", "");
    page.wait_for("document.querySelector('#findings').textContent.includes('empty-file')", "the next fault");
    // What is given is text, whatever it says.
    drop_text(&page, "<img src=x onerror=pwned=1>.json", "{\"<img src=x onerror=pwned=1>\": 1}");
    page.wait_for("document.querySelector('#findings').textContent.includes('onerror')", "the name is told");
    assert_eq!(page.count("#findings img"), 0);
    // Pasted instead.
    page.eval::<()>(&format!("document.querySelector('#text').value = {}; undefined", quote(&file())));
    page.click("#show");
    shown(&page);
    assert_unharmed(&page);
}

#[test]
fn what_is_large_or_hostile_neither_freezes_the_page_nor_ends_it_and_can_be_cancelled() {
    let page = alive("open/");
    page.eval::<()>("window.turns = 0; setInterval(() => { turns += 1; }, 10); undefined");
    let hostile = [
        ("20 MB of nothing", "' '.repeat(20e6)", "file-too-large"),
        ("deep", "'['.repeat(8e6)", "malformed-json"),
        ("many values", "'[' + '1,'.repeat(2e5) + '1]'", "too-many-values"),
        ("one long name", "`{\"${'x'.repeat(8e6)}\": 1}`", "unknown-field"),
    ];
    for (name, made, code) in hostile {
        let before: u32 = page.eval("turns");
        drop_made(&page, name, made);
        page.wait_for(
            &format!("document.querySelector('#findings').checkVisibility() && document.querySelector('#findings').textContent.includes('{code}')"),
            name,
        );
        assert!(page.eval::<u32>("turns") > before, "{name}: the page goes on meanwhile");
        let told: usize = page.eval("document.querySelector('#findings').textContent.length");
        assert!(told < 20_000, "{name}: {told} letters, which a page bears");
    }
    // Whoever cancels sees nothing of it any more.
    // As soon as it is offered: a file as small as this one is shown in no time.
    page.eval::<()>(
        "(() => {
            const offered = document.querySelector('#under-way');
            new MutationObserver((_, watch) => {
                if (offered.hidden) return;
                watch.disconnect();
                offered.querySelector('button').click();
            }).observe(offered, { attributes: true });
        })()",
    );
    drop_text(&page, "slow.json", &file());
    page.wait_for("document.querySelector('#status').textContent.startsWith('Cancelled')", "it is cancelled");
    assert!(!page.is_visible("#under-way"));
    page.eval::<()>("new Promise(done => setTimeout(done, 1500))");
    assert_eq!(page.count("#copy"), 0, "what was cancelled comes no more");
    drop_text(&page, "next.json", &file());
    shown(&page);
    assert_unharmed(&page);
}

#[test]
fn an_address_that_the_site_does_not_list_is_not_asked() {
    for address in ["https://stranger.example/report.json", "http://localhost/report.json", "../reports/x/report.json"]
    {
        let page = alive(&format!("open/?report={address}"));
        assert!(page.text("#status").contains(address), "{}", page.text("#status"));
        assert!(page.requests().iter().all(|asked| asked.starts_with(&release().url(""))), "{:?}", page.requests());
        assert_unharmed(&page);
    }
}

#[test]
fn an_address_of_an_origin_that_the_site_lists_is_asked_and_its_file_is_shown() {
    // The page as a site has it that lists this origin.
    let page = release().read("open/index.html");
    let listing = page
        .replace("connect-src 'self'", "connect-src 'self' https://listed.example")
        .replace("\"origins\":[]", "\"origins\":[\"https://listed.example\"]");
    assert_ne!(page, listing);
    let listing = SiteFile { path: "open/index.html".to_owned(), bytes: listing.into_bytes() };
    let host = hosted(&release().folder, vec![listing]);
    let page = watched(PageOptions::default());
    let session = page.session();
    session.call("Fetch.enable", json!({ "patterns": [{ "urlPattern": "https://*" }] })).expect("requests are held");
    let since = session.log().len();
    page.goto_parsed(&host.url("open/?report=https://listed.example/their/report.json"));
    let paused = |event: &Event| (event.method == "Fetch.requestPaused").then(|| event.params.clone());
    let asked = session.log().wait_for(since, "the request", PATIENCE, paused).expect("it is asked");
    assert_eq!(asked["request"]["url"], "https://listed.example/their/report.json");
    assert!(asked["request"]["headers"].get("Referer").is_none(), "nothing is told of who reads: {asked}");
    let body = base64::engine::general_purpose::STANDARD.encode(file());
    let answer = json!({
        "requestId": asked["requestId"],
        "responseCode": 200,
        "responseHeaders": [{ "name": "Access-Control-Allow-Origin", "value": "*" }],
        "body": body,
    });
    session.call("Fetch.fulfillRequest", answer).expect("answered");
    shown(&page);
    assert!(page.text("#copy").contains("report.json"));
    // An address of another origin is not asked, by this page either.
    page.goto(&host.url("open/?report=https://stranger.example/report.json"));
    until_alive(&page);
    assert!(page.text("#status").contains("https://stranger.example/report.json"), "{}", page.text("#status"));
    assert!(
        page.requests().iter().all(|asked| !asked.starts_with("https://stranger.example")),
        "{:?}",
        page.requests()
    );
}

#[test]
fn without_script_the_page_says_what_it_needs() {
    let page = watched(PageOptions { javascript: false, ..PageOptions::default() });
    page.goto(&release().url("open/"));
    assert!(page.text("main").contains("needs JavaScript"));
    assert!(!page.is_visible("#given"));
}
