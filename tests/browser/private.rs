//! What a page keeps to itself: it asks nobody else for anything, remembers nothing but a theme, and may run nothing
//! but its own.

use serde_json::json;

use crate::seed::seed;
use crate::sites::{release, settle, until_alive};
use crate::support::{Document, Page, PageOptions, browser};

/// A page that notes what its policy kept from it.
pub fn watched(options: PageOptions) -> Page {
    let page = browser().page(options);
    page.add_init_script(
        "window.violations = []; document.addEventListener('securitypolicyviolation', event => \
         violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));",
    );
    page
}

/// Nothing of a stranger ran, nothing was kept from running, and nobody was asked anything.
#[track_caller]
pub fn assert_unharmed(page: &Page) {
    assert!(page.eval::<bool>("typeof pwned === 'undefined' && ({}).pwned === undefined"), "a stranger's script ran");
    assert_eq!(page.eval::<Vec<String>>("violations"), Vec::<String>::new(), "the policy had to step in");
    let dialogs = |event: &crate::support::log::Event| (event.method == "Page.javascriptDialogOpening").then_some(());
    assert!(page.session().log().collect(dialogs).is_empty(), "a dialog opened");
    page.assert_console_clean();
}

/// A page of every type of the site that readers get.
fn types() -> [String; 22] {
    let report = &seed().report;
    let (figure, chart) = ("figures/turkey-refugees-43500/", "charts/clinic/");
    [
        String::new(),
        format!("reports/{report}/"),
        format!("reports/{report}/?topic=killed&q=40&theme=dark"),
        format!("reports/{report}/{figure}"),
        format!("reports/{report}/{chart}"),
        format!("embed/{report}/"),
        format!("embed/{report}/{figure}"),
        format!("embed/{report}/{chart}?theme=dark&transparent#dark"),
        format!("embed/{report}/r/1/"),
        format!("embed/{report}/r/1/{figure}"),
        format!("embed/{report}/r/1/{chart}"),
        "measures/killed/karsen/".to_owned(),
        "embed/measures/killed/karsen/".to_owned(),
        format!("reports/{report}/report.html"),
        "search/?q=turkey&only=contested".to_owned(),
        format!("reports/{report}/verify/"),
        "open/".to_owned(),
        "desk/".to_owned(),
        "404.html".to_owned(),
        "reports/".to_owned(),
        "measures/killed/".to_owned(),
        "months/2031-06/".to_owned(),
    ]
}

fn open(path: &str, javascript: bool) -> Page {
    let page = watched(PageOptions { javascript, ..PageOptions::default() });
    page.goto(&release().url(path));
    if javascript && page.count("#app") > 0 {
        until_alive(&page);
    }
    // Without script nothing is set off either.
    if javascript {
        settle(&page);
    }
    page
}

#[track_caller]
fn assert_asked_nobody_else(page: &Page, path: &str) {
    let requests = page.requests();
    assert!(!requests.is_empty());
    for request in requests {
        assert!(request.starts_with(&release().url("")), "{path} asks for {request}");
    }
}

/// Cookies, databases, caches and workers of every kind, and what storage holds.
#[track_caller]
fn assert_remembers(page: &Page, names: &[&str]) {
    let cookies = page.must("Network.getCookies", json!({}));
    assert_eq!(cookies["cookies"], json!([]), "a cookie was set");
    assert_eq!(page.eval::<String>("document.cookie"), "");
    assert_eq!(page.eval::<Vec<String>>("Object.keys(localStorage)"), names);
    let rest: [usize; 4] = page.eval(
        "Promise.all([sessionStorage.length, indexedDB.databases().then(all => all.length), \
         caches.keys().then(all => all.length), navigator.serviceWorker.getRegistrations().then(all => all.length)])",
    );
    assert_eq!(rest, [0; 4]);
}

#[test]
fn no_page_asks_anybody_else_for_anything_with_script_or_without() {
    for javascript in [true, false] {
        for path in types() {
            let page = open(&path, javascript);
            assert_asked_nobody_else(&page, &path);
            let told = |event: &crate::support::log::Event| {
                let headers = event.params["response"]["headers"].as_object()?;
                headers.keys().any(|name| name.eq_ignore_ascii_case("set-cookie")).then_some(())
            };
            assert!(page.session().log().collect(told).is_empty(), "{path} is sent with a cookie");
            if javascript {
                assert_remembers(&page, &[]);
                assert_unharmed(&page);
            }
        }
    }
}

#[test]
fn whoever_uses_everything_leaves_a_theme_behind_and_nothing_else() {
    for (path, theme) in [
        (format!("reports/{}/", seed().report), "#theme button"),
        (format!("reports/{}/figures/turkey-refugees-43500/", seed().report), "[data-themes]"),
    ] {
        let page = open(&path, true);
        if page.count("form.filters") > 0 {
            page.select("[name=topic]", "killed");
            page.focus("[name=q]");
            page.type_text("monitor");
        }
        page.click("a[href='#embed']");
        page.click("#embed input[value=dark]");
        page.wait_for("document.querySelector('#embed iframe').src", "the preview is shown");
        page.frame("/embed/");
        page.press("Escape");
        page.click("[data-share]");
        page.click(theme);
        settle(&page);
        assert_remembers(&page, &["theme"]);
        assert_eq!(page.eval::<String>("localStorage.theme"), "\"light\"");
        assert_asked_nobody_else(&page, &path);
        assert_unharmed(&page);
    }
}

#[test]
fn every_page_says_what_it_may_run_and_that_is_its_own() {
    for path in types() {
        let page = open(&path, true);
        let policy = page.attribute("meta[http-equiv=Content-Security-Policy]", "content").expect("a policy");
        let first: bool = page.eval(
            "[...document.head.children].findIndex(e => e.httpEquiv === 'Content-Security-Policy') < \
             [...document.head.children].findIndex(e => e.matches('script, style, link, base')) \
             || !document.head.querySelector('script, style, link, base')",
        );
        assert!(first, "{path}: a policy counts for what stands behind it");
        assert!(policy.starts_with("default-src 'none'; "), "{path}: {policy}");
        for banned in ["unsafe-inline", "'unsafe-eval'", "unsafe-hashes", "strict-dynamic", "http:", "https:", "*"] {
            assert!(!policy.contains(banned), "{path} allows {banned}: {policy}");
        }
        // A form on a page that is a file loads that file again, which no word of a policy names.
        let forms = policy.contains("form-action") || path.ends_with("report.html");
        assert!(policy.contains("base-uri 'none'") && forms, "{path}: {policy}");
        // And it holds: a script and a style that are not the page's own do not run.
        page.eval::<()>(
            "(() => { const script = document.createElement('script'); script.textContent = 'window.stranger = 1'; \
             document.head.append(script); const style = document.createElement('style'); \
             style.textContent = 'body { display: none }'; document.head.append(style); })()",
        );
        page.wait_for("violations.length >= 2", "both are kept from running");
        assert!(page.eval::<bool>("typeof stranger === 'undefined' && document.body.checkVisibility()"), "{path}");
    }
}
