//! What readers notice in a browser, on each server.

use crate::sites::{hosts, path};
use crate::support::{Document as _, PageOptions, browser};

#[test]
fn the_dashboard_comes_alive() {
    for host in hosts() {
        let page = browser().page(PageOptions::default());
        page.goto(&host.url(""));
        page.wait_for("document.documentElement.hasAttribute('data-ready')", "WebAssembly has taken the page over");
        page.select("form.filters [name=topic]", "killed");
        page.wait_for("location.search === '?topic=killed'", "a choice stands in the address");
        page.assert_console_clean();
        let requests = page.requests();
        assert!(requests.iter().all(|request| request.starts_with(&host.url(""))), "{}: {requests:?}", host.name);
    }
}

#[test]
fn a_figure_has_its_page() {
    let figure = path(|path| path.starts_with("reports/") && path.contains("/figures/") && path.ends_with(".html"));
    for host in hosts() {
        let page = browser().page(PageOptions::default());
        page.goto(&host.url(figure.trim_end_matches("index.html")));
        assert!(!page.text("h1").is_empty(), "{}", host.name);
        let size: f64 = page.eval("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)");
        assert!(size > 20.0, "{}: the style has come, h1 is {size} px", host.name);
        page.assert_console_clean();
    }
}

/// A page that has been read before is asked for, and what it loads is not.
#[test]
fn reading_on_loads_no_asset_again() {
    for host in hosts() {
        let page = browser().page(PageOptions::default());
        page.goto(&host.url(""));
        page.wait_for("document.documentElement.hasAttribute('data-ready')", "WebAssembly has taken the page over");
        page.goto(&host.url(path(|path| path.ends_with("report.json")).trim_end_matches("report.json")));
        page.wait_for("document.documentElement.hasAttribute('data-ready')", "WebAssembly has taken the page over");
        let loaded: Vec<(String, f64)> = page.eval(
            "performance.getEntriesByType('resource').filter(entry => entry.name.includes('/assets/'))\
             .map(entry => [entry.name, entry.transferSize])",
        );
        assert!(loaded.len() >= 3, "{}: {loaded:?}", host.name);
        assert!(loaded.iter().all(|(_, bytes)| *bytes == 0.0), "{}: {loaded:?}", host.name);
    }
}
