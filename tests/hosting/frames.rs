//! Who may frame what, and read what, on each server: seen from a page of another site.

use crate::sites::{hosts, path};
use crate::support::{Document as _, PageOptions, StaticHost, browser};

/// A newsroom's page, on another port and under another name.
fn newsroom(body: &str) -> StaticHost {
    let folder = tempfile::tempdir().expect("a folder");
    let page = format!("<!doctype html><meta charset=utf-8><title>News</title>{body}");
    StaticHost::of(folder.path()).page("index.html", page).start()
}

#[test]
fn others_cannot_frame_a_page() {
    for host in hosts() {
        let news = newsroom(&format!("<iframe src=\"{}\"></iframe>", host.url("")));
        let page = browser().page(PageOptions::default());
        page.goto(&news.url_elsewhere("index.html"));
        page.wait_for("document.readyState === 'complete'", "the newsroom's page is there");
        let console = page.console();
        assert!(console.iter().any(|line| line.contains("frame-ancestors")), "{}: {console:?}", host.name);
    }
}

#[test]
fn others_can_read_data_and_show_pictures() {
    let (data, picture) = (path(|path| path.ends_with("report.json")), path(|path| path.ends_with("chart.png")));
    for host in hosts() {
        let news = newsroom(&format!("<img src=\"{}\">", host.url(picture)));
        let page = browser().page(PageOptions::default());
        page.goto(&news.url_elsewhere("index.html"));
        page.wait_for("document.images[0].naturalWidth > 0", "the picture is shown");
        let id: String =
            page.eval(&format!("fetch('{}').then(answer => answer.json()).then(data => data.id)", host.url(data)));
        assert!(data.contains(&id), "{}: {id}", host.name);
        page.assert_console_clean();
    }
}
