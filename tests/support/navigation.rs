//! Going from page to page, and knowing when one has arrived.

use std::time::Duration;

use serde_json::json;

use super::document::Document as _;
use super::log::Event;
use super::page::Page;

/// How long a page may take to load: a slow phone on a bad line is slow.
const LOAD_LIMIT: Duration = Duration::from_secs(60);

impl Page {
    /// Opens `url` and waits for its `load` event.
    #[track_caller]
    pub fn goto(&self, url: &str) {
        self.navigate(url, "load");
    }

    /// Opens `url` and waits until its HTML is read, not for what it loads. For pages with a held request, which
    /// may hold up `load`.
    #[track_caller]
    pub fn goto_parsed(&self, url: &str) {
        self.navigate(url, "DOMContentLoaded");
    }

    #[track_caller]
    fn navigate(&self, url: &str, milestone: &str) {
        let since = self.session().log().len();
        let reply = self.must("Page.navigate", json!({ "url": url }));
        if let Some(error) = reply["errorText"].as_str() {
            self.fail(format_args!("cannot open {url}: {error}"));
        }
        // Without a loader it was a step within the document (`#...`), and there is nothing to wait for.
        if reply["loaderId"].is_string() {
            self.arrive(since, milestone);
        }
    }

    /// Loads the page again and waits for its `load` event.
    #[track_caller]
    pub fn reload(&self) {
        self.loads_after(|| {
            self.must("Page.reload", json!({}));
        });
    }

    /// One step back in the history.
    #[track_caller]
    pub fn back(&self) {
        self.step(-1);
    }

    /// One step forward in the history.
    #[track_caller]
    pub fn forward(&self) {
        self.step(1);
    }

    #[track_caller]
    fn step(&self, by: i64) {
        let history = self.must("Page.getNavigationHistory", json!({}));
        let place = history["currentIndex"].as_i64().unwrap_or_default() + by;
        let entry = usize::try_from(place).ok().and_then(|place| history["entries"].get(place));
        let Some(entry) = entry else { self.fail(format_args!("the history has no step by {by}")) };
        self.loads_after(|| {
            self.must("Page.navigateToHistoryEntry", json!({ "entryId": entry["id"] }));
        });
    }

    /// Does something that leads to another address, such as clicking a link, and waits until that has loaded.
    #[track_caller]
    pub fn loads_after(&self, action: impl FnOnce()) {
        let since = self.session().log().len();
        action();
        self.arrive(since, "load");
    }

    #[track_caller]
    fn arrive(&self, since: usize, milestone: &str) {
        let log = self.session().log();
        let navigated = |event: &Event| match event.method.as_str() {
            "Page.navigatedWithinDocument" if event.params["frameId"] == self.main_frame() => Some(None),
            "Page.frameNavigated" if event.params["frame"]["id"] == self.main_frame() => {
                // A page taken out of the back-forward cache is loaded already.
                let cached = event.params["type"] == "BackForwardCacheRestore";
                Some((!cached).then(|| event.params["frame"]["loaderId"].clone()))
            }
            _ => None,
        };
        let reached = log.wait_for(since, "other page", LOAD_LIMIT, navigated).and_then(|loader| {
            let Some(loader) = loader else { return Ok(()) };
            log.wait_for(since, &format!("{milestone} event"), LOAD_LIMIT, |event| {
                let of_page = event.method == "Page.lifecycleEvent" && event.params["loaderId"] == loader;
                (of_page && event.params["name"] == milestone).then_some(())
            })
        });
        if let Err(error) = reached {
            self.fail(error);
        }
    }
}
