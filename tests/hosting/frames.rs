//! Who may frame what, and read what, on each server: seen from a page of another site.

use crate::sites::{FRAME, hosts, path};
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
fn others_frame_what_is_made_for_it() {
    for host in hosts() {
        let news = newsroom(&format!("<iframe src=\"{}\"></iframe>", host.url(FRAME.trim_end_matches("index.html"))));
        let page = browser().page(PageOptions::default());
        page.goto(&news.url_elsewhere("index.html"));
        assert_eq!(page.frame(FRAME.trim_end_matches("index.html")).text("p"), "Forty, said one", "{}", host.name);
        page.assert_console_clean();
    }
}

/// Apps show articles that lie on the phone, and `*` means addresses of the network only.
#[test]
fn articles_inside_an_app_frame_it_too() {
    for host in hosts() {
        let folder = tempfile::tempdir().expect("a folder");
        let article = folder.path().join("article.html");
        let frame = host.url(FRAME.trim_end_matches("index.html"));
        std::fs::write(&article, format!("<!doctype html><iframe src=\"{frame}\"></iframe>")).expect("written");
        let page = browser().page(PageOptions::default());
        page.goto(&format!("file://{}", article.display()));
        assert_eq!(page.frame(&frame).text("p"), "Forty, said one", "{}", host.name);
        page.assert_console_clean();
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
