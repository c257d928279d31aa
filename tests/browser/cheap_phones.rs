//! Cheap phones, bad lines and old browsers: what works without WebAssembly, and what asks for none.

use crate::seed::seed;
use crate::sites::{hosted, release, settle, until_alive};
use crate::support::{Document as _, Page, PageOptions, browser};
use crate::view::{View, control};

fn saving(path: &str) -> Page {
    let page = browser().page(PageOptions::default());
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    page.goto(&release().url(path));
    settle(&page);
    page
}

fn asked_for_wasm(page: &Page) -> bool {
    page.requests().iter().any(|request| request.contains("/assets/app-"))
}

#[test]
fn whoever_saves_data_loads_no_webassembly_until_the_filter_is_entered() {
    let page = saving("");
    assert!(!asked_for_wasm(&page), "{:?}", page.requests());
    page.hover(".card");
    page.focus("#chart-clinic .chart__body");
    page.press("ArrowRight");
    page.wait_for(
        "document.querySelector('#chart-clinic [role=status]').textContent.includes('said a young medic')",
        "charts are read without it",
    );
    assert!(!asked_for_wasm(&page), "{:?}", page.requests());
    page.focus(&control("topic"));
    page.type_text("k");
    until_alive(&page);
    assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    page.assert_console_clean();
}

#[test]
fn a_shared_link_shows_its_choice_to_whoever_saves_data() {
    let page = saving("?topic=killed");
    assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    assert!(!asked_for_wasm(&page));
}

/// The module is lost on the way, or a browser has no WebAssembly.
#[test]
fn where_webassembly_is_missing_the_page_is_whole_and_says_what_does_not_work() {
    for block in ["*.wasm", "*/assets/app-*.js"] {
        let options = PageOptions { block: vec![block.to_owned()], ..PageOptions::default() };
        let page = browser().page(options);
        page.goto(&release().url(""));
        page.wait_for("document.querySelector('#filters-broken').checkVisibility()", "it is told");
        assert_eq!(page.count("#card-list [data-figure]"), seed().cards.len());
        let thrown: Vec<String> = page.console().into_iter().filter(|line| line.contains("Uncaught")).collect();
        assert_eq!(thrown, [""; 0], "without {block}");
        page.select(&control("topic"), "killed");
        page.loads_after(|| page.click("form.filters .needs-no-wasm"));
        assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
        page.hover("#chart-clinic [data-marks=clinic-intake-30-40]");
        settle(&page);
        assert!(page.count("#chart-clinic .part.lit-up") > 0, "charts are read without it");
    }
}

/// A browser of before 2022: it passes over rules whose selector or query it does not know, and has no dialogs.
#[test]
fn an_old_browser_shows_everything_too() {
    let folder = &release().folder;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder.join("assets")).expect("assets").flatten() {
        let name = entry.file_name().into_string().expect("a name of letters");
        if !(name.starts_with("style-") && name.ends_with(".css")) {
            continue;
        }
        let style = std::fs::read_to_string(entry.path()).expect("a style");
        let old = style
            .replace(":has(", ":not-known(")
            .replace("@container", "@not-known")
            .replace("::details-content", "::not-known");
        assert_ne!(old, style);
        files.push(humanitarian_figures::site::file::SiteFile { path: format!("assets/{name}"), bytes: old.into() });
    }
    // Files packed beforehand would win over the old style.
    let bare = crate::sites::scratch().join("old-browser");
    let _ = std::fs::remove_dir_all(&bare);
    copy_unpacked(folder, &bare);
    let host = hosted(&bare, files);
    for width in [320, 390, 1280] {
        let page = browser().page(PageOptions { width, ..PageOptions::default() });
        page.add_init_script("delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.show;");
        page.goto(&host.url(""));
        until_alive(&page);
        let (wide, inner): (f64, f64) = page.eval("[document.documentElement.scrollWidth, innerWidth]");
        assert!(wide <= inner, "{wide} px wide at {width}");
        for figure in &seed().figures {
            assert!(page.text(&format!("#row-{}", figure.id)).contains(&figure.number), "{}", figure.id);
        }
        let note = format!("#source-{}", seed().figures[0].id);
        page.click(&format!("{note} summary"));
        assert!(page.is_visible(&format!("{note} dl")), "a source note opens");
        page.click("a[href='#embed']");
        settle(&page);
        assert!(page.is_visible("#embed #embed-code"), "the code of a frame is shown where no dialog opens");
        page.select(&control("topic"), "killed");
        settle(&page);
        assert_eq!(View::of(&page).sorted_rows(), seed().figures_where(|figure| figure.topic == "killed"));
    }
}

/// The front page and what it loads, without what was packed.
fn copy_unpacked(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to.join("assets")).expect("a folder");
    std::fs::copy(from.join("index.html"), to.join("index.html")).expect("a copy");
    for entry in std::fs::read_dir(from.join("assets")).expect("assets").flatten() {
        if entry.path().extension().is_some_and(|ending| ending != "br") {
            std::fs::copy(entry.path(), to.join("assets").join(entry.file_name())).expect("a copy");
        }
    }
}

/// Whoever switches pictures off loses nothing: drawings are part of the page.
#[test]
fn no_page_needs_a_picture_to_be_loaded() {
    for (name, path) in crate::every_page::pages() {
        let page = crate::every_page::open(
            &path,
            PageOptions { block: vec!["*.png".to_owned(), "*.svg".to_owned()], ..PageOptions::default() },
        );
        assert_eq!(page.count("img, picture, [style*=url]"), 0, "{name}");
    }
}
