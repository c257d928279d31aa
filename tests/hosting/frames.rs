//! Who may frame what, and read what, on each server: seen from a page of another site.

use crate::sites::{hosts, path};
use crate::support::{Document as _, PageOptions, StaticHost, browser};

/// A newsroom's page, on another port and under another name.
fn newsroom(body: &str) -> StaticHost {
    let folder = tempfile::tempdir().expect("a folder");
    let page = format!("<!doctype html><meta charset=utf-8><title>News</title>{body}");
    StaticHost::of(folder.path()).page("index.html", page).start()
}

/// The address of an embed, below the site's own.
fn embed() -> &'static str {
    path(|path| path.starts_with("embed/") && path.contains("/figures/")).trim_end_matches("index.html")
}

fn complains(console: &[String]) -> bool {
    console.iter().any(|line| line.contains("frame-ancestors"))
}

#[test]
fn others_cannot_frame_a_page() {
    for host in hosts() {
        let news = newsroom(&format!("<iframe src=\"{}\"></iframe>", host.url("")));
        let page = browser().page(PageOptions::default());
        page.goto(&news.url_elsewhere("index.html"));
        assert!(complains(&page.console()), "{}: {:?}", host.name, page.console());
    }
}

#[test]
fn others_frame_what_is_made_for_it() {
    for host in hosts() {
        let news = newsroom(&format!("<iframe sandbox=\"allow-scripts\" src=\"{}\"></iframe>", host.url(embed())));
        let page = browser().page(PageOptions::default());
        page.goto(&news.url_elsewhere("index.html"));
        let frame = page.frame(embed());
        assert!(frame.text("body").chars().any(|letter| letter.is_ascii_digit()), "{}", host.name);
        let margin: String = frame.eval("getComputedStyle(document.body).margin");
        assert_eq!(margin, "0px", "{}: the style has come", host.name);
        page.assert_console_clean();
    }
}

/// Apps show articles that lie on the phone, and `*` means addresses of the network only.
#[test]
fn articles_inside_an_app_frame_it_too() {
    for host in hosts() {
        let folder = tempfile::tempdir().expect("a folder");
        for (framed, is_refused) in [(embed(), false), ("", true)] {
            let article = folder.path().join("article.html");
            let frame = format!("<!doctype html><meta charset=utf-8><iframe src=\"{}\"></iframe>", host.url(framed));
            std::fs::write(&article, frame).expect("written");
            let page = browser().page(PageOptions::default());
            page.goto(&format!("file://{}", article.display()));
            assert_eq!(complains(&page.console()), is_refused, "{}: {:?}", host.name, page.console());
        }
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
