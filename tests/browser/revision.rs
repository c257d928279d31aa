//! Corrections reach pages that are open.

use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::file::SiteFile;
use serde_json::Value;

use crate::seed::seed;
use crate::sites::{hosted, release, until_alive};
use crate::support::{Document as _, Page, PageOptions, browser};

/// The page at `path`, on a host that now has `revision` of its report, when a reader comes back to it.
fn come_back_to(path: &str, revision: u64) -> Page {
    let data = format!("reports/{}/report.json", seed().report);
    let mut report: Value = serde_json::from_str(&release().read(&data)).expect("the report is JSON");
    report["revision"] = revision.into();
    let mut changed = vec![SiteFile::new(data, report.to_string())];
    changed.extend(compressed(&changed, Effort::Best).expect("packs"));
    let host = hosted(&release().folder, changed);

    let page = browser().page(PageOptions::default());
    page.goto(&host.url(path));
    until_alive(&page);
    assert!(!page.is_visible("#newer"));
    page.eval::<bool>("document.dispatchEvent(new Event('visibilitychange'))");
    let asked = "performance.getEntriesByType('resource').some(entry => entry.name.endsWith('/report.json'))";
    page.wait_for(asked, "the page has asked for the newest revision");
    // Reading the answer takes a few turns of the browser's.
    page.eval::<()>("new Promise(done => setTimeout(done, 100))");
    page.assert_console_clean();
    page
}

#[test]
fn a_page_that_is_open_learns_of_a_newer_revision() {
    let of_report = format!("reports/{}/", seed().report);
    for path in ["", &of_report] {
        let page = come_back_to(path, seed().revision + 1);
        page.wait_for("document.querySelector('#newer').checkVisibility()", "the notice is shown");
        assert!(page.text("#newer").contains("newer revision"));
        assert_eq!(page.attribute("#newer", "role").as_deref(), Some("status"), "and is read out");
    }
}

#[test]
fn the_same_revision_is_no_news() {
    let page = come_back_to("", seed().revision);
    assert!(!page.is_visible("#newer"));
}
