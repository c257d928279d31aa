//! The snippet as an author pastes it, on pages that run no script at all.

use humanitarian_figures::page::frame::{SnippetOptions, snippet};

use crate::embeds::{figure, frames, needed, newsroom, page_with, root};
use crate::sites::release;
use crate::support::{Document as _, PageOptions, browser};

const WIDTHS: [u32; 4] = [280, 300, 640, 900];

#[test]
fn without_any_script_every_frame_holds_its_last_line() {
    for frozen in [false, true] {
        let options = SnippetOptions { frozen, ..SnippetOptions::default() };
        // All of them at once: none may wait for a reader to come near.
        let all: String = frames().iter().map(|one| snippet(one, &root(release()), options)).collect();
        let all = all.replace(" loading=\"lazy\"", "");
        let host = newsroom(&[], &[("host.html", &page_with(&format!("<style>body {{ margin: 0 }}</style>{all}")))]);
        let page = browser().page(PageOptions { javascript: false, ..PageOptions::default() });
        page.goto(&host.url_elsewhere("host.html"));
        for width in WIDTHS {
            page.viewport(width, 800);
            let heights: Vec<f64> = page.eval("[...document.querySelectorAll('iframe')].map(f => f.clientHeight)");
            for (content, height) in frames().iter().zip(heights) {
                let folder = if frozen { content.place.frozen(content.revision) } else { content.place.live() };
                let frame = page.frame(&format!("/{folder}"));
                assert_eq!(frame.eval::<u32>("innerWidth"), width);
                let (real, spare): (f64, f64) = (needed(&frame), height - needed(&frame));
                assert!(spare >= 0.0, "{folder} at {width} px needs {real} px and has {height}");
            }
        }
    }
}

#[test]
fn the_claim_stands_in_the_host_page_too() {
    let content = figure("aleppo-fled-200000");
    let text = snippet(content, &root(release()), SnippetOptions::default());
    let host = newsroom(&[], &[("host.html", &page_with(&text))]);
    let page = browser().page(PageOptions {
        javascript: false,
        block: vec!["*/embed/*".to_owned()],
        ..PageOptions::default()
    });
    page.goto(&host.url_elsewhere("host.html"));
    let said = page.text("p");
    for words in ["200,000 people fled Aleppo", "said the UN humanitarian chief", "Doubt voiced", "Reuters", "2012"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let title = page.attribute("iframe", "title").unwrap_or_default();
    assert!(title.contains("said the UN humanitarian chief"), "{title}");
    page.click("p a");
    page.wait_for(
        &format!("location.href === '{}'", release().url(&content.place.page())),
        "the link leads to its page",
    );
}
