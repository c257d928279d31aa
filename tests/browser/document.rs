//! The document itself: sound HTML that needs nothing from elsewhere.

use std::collections::BTreeSet;

use crate::seed::seed;
use crate::sites::{MOUNT, release};
use crate::support::{Document as _, PageOptions};

fn pages() -> [String; 2] {
    [String::new(), format!("reports/{}/", seed().report)]
}

#[test]
fn ids_are_unique_and_every_reference_meets_one() {
    for path in pages() {
        let page = release().open(&path, PageOptions::default());
        let ids: Vec<String> = page.eval("[...document.querySelectorAll('[id]')].map(element => element.id)");
        let known: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(
            known.len(),
            ids.len(),
            "{:?}",
            ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1)
        );
        let references: Vec<String> = page.eval(
            "[...document.querySelectorAll('a[href^=\"#\"], use')].map(e => e.getAttribute('href').slice(1)).concat(\
             [...document.querySelectorAll('[aria-labelledby]')].flatMap(e => \
             e.getAttribute('aria-labelledby').split(' ')))",
        );
        for reference in &references {
            assert!(known.contains(reference), "nothing has the id {reference:?}");
        }
        assert!(references.len() > seed().figures.len());
    }
}

/// Hosts with a strict Content-Security-Policy drop style attributes. A page's own stylesheet, which long pages hold, stands in
/// its head and nowhere else, and its policy takes no other.
#[test]
fn no_style_stands_in_the_markup() {
    let short = format!("reports/{}/figures/turkey-refugees-43500/", seed().report);
    for path in pages().into_iter().chain([short]) {
        let html = release().read(&format!("{path}index.html"));
        // The code of a frame is text, and holds a style for hosts.
        let html: String = html.split("<pre").map(|piece| piece.split("</pre>").last().unwrap_or_default()).collect();
        assert!(!html.contains(" style="), "{path}");
        let (head, body) = html.split_once("<body").expect("a body");
        assert!(!body.contains("<style"), "{path}");
        let held = head.matches("<style>").count();
        assert!(held <= 1, "{path}");
        assert_eq!(head.contains("style-src 'self';"), held == 0, "{path}");
        assert_eq!(head.contains("rel=\"stylesheet\""), held == 0, "{path}");
    }
}

#[test]
fn everything_comes_from_below_the_path_of_the_site() {
    for path in pages() {
        let page = release().open(&path, PageOptions::default());
        let below = release().url("");
        let requests = page.requests();
        assert!(requests.len() >= 4, "page, its script, the module and the module's script: {requests:?}");
        for request in &requests {
            assert!(request.starts_with(&below), "{request}");
        }
        let links: Vec<String> = page.eval(
            "[...document.querySelectorAll('[href], [src]')].map(e => e.getAttribute('href') ?? e.getAttribute('src'))",
        );
        // The icon stands in the page itself.
        for link in links.iter().filter(|link| !link.starts_with("data:")) {
            assert!(!link.starts_with('/') && !link.contains("//"), "{link} is not relative");
        }
        let answers: Vec<(String, u16)> = page.eval(
            "Promise.all([...document.querySelectorAll('a[href]:not([href^=\"#\"])')].map(a => \
             fetch(a.href).then(answer => [new URL(answer.url).pathname, answer.status])))",
        );
        assert!(!answers.is_empty());
        for (place, status) in answers {
            assert!(status == 200 && place.starts_with(MOUNT), "{place}: {status}");
        }
        page.assert_console_clean();
    }
}
