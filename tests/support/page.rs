//! A page in the browser: its window, its network, its history and its keyboard.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};

use super::cdp::{CdpError, Connection, Event, Session};
use super::document::{Document, PATIENCE};
use super::input;

/// How long a page may take to load: a slow phone on a bad line is slow.
const LOAD_LIMIT: Duration = Duration::from_secs(60);

/// What a page is opened with.
#[derive(Debug, Clone)]
pub struct PageOptions {
    /// Of the viewport, in CSS pixels.
    pub width: u32,
    /// Of the viewport, in CSS pixels.
    pub height: u32,
    /// `prefers-color-scheme: dark`.
    pub dark: bool,
    /// Whether the page's own scripts run. Tests can evaluate scripts either way.
    pub javascript: bool,
    /// URL patterns (with `*`) that cannot be loaded.
    pub block: Vec<String>,
    pub throttle: Option<Throttle>,
    /// `forced-colors: active`, as in the high-contrast themes of Windows.
    pub forced_colors: bool,
    /// `prefers-reduced-motion: reduce`.
    pub reduced_motion: bool,
    /// The `print` medium in place of the screen.
    pub print: bool,
}

impl Default for PageOptions {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 800,
            dark: false,
            javascript: true,
            block: Vec::new(),
            throttle: None,
            forced_colors: false,
            reduced_motion: false,
            print: false,
        }
    }
}

/// A line and a processor slower than this machine's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Throttle {
    pub download_kbps: f64,
    pub upload_kbps: f64,
    /// Added to every request.
    pub latency_ms: f64,
    /// How many times slower the processor is; 1 leaves it as it is.
    pub cpu_slowdown: f64,
}

impl Throttle {
    /// A cheap phone on slow 4G, with the numbers that page-speed tools agree on.
    pub const SLOW_PHONE: Self = Self {
        download_kbps: 1600.0,
        upload_kbps: 750.0,
        latency_ms: 150.0,
        cpu_slowdown: 4.0,
    };
}

/// A tab with storage of its own; closed when dropped. What is on it is read and operated through [`Document`].
pub struct Page {
    session: Session,
    browser_context: String,
    /// Where in the event log the current [`Self::hold`] began.
    held_since: Mutex<Option<usize>>,
}

impl Document for Page {
    fn session(&self) -> &Session {
        &self.session
    }

    fn context(&self) -> Result<Option<u64>, CdpError> {
        Ok(None)
    }
}

impl Page {
    pub(super) fn open(connection: &Arc<Connection>, options: PageOptions) -> Result<Self, CdpError> {
        let text = |reply: Value, key: &str| reply[key].as_str().unwrap_or_default().to_owned();
        let browser_context = text(
            connection.call("Target.createBrowserContext", json!({}))?,
            "browserContextId",
        );
        let target = json!({ "url": "about:blank", "browserContextId": browser_context });
        let target = text(connection.call("Target.createTarget", target)?, "targetId");
        let session = connection.attach(&target)?;
        let page = Self {
            session,
            browser_context,
            held_since: Mutex::new(None),
        };
        page.prepare(&options)?;
        Ok(page)
    }

    fn prepare(&self, options: &PageOptions) -> Result<(), CdpError> {
        let call = |method: &str, params: Value| self.session.call(method, params);
        for domain in ["Inspector", "Page", "DOM", "Runtime", "Log", "Network"] {
            call(&format!("{domain}.enable"), json!({}))?;
        }
        call("Page.setLifecycleEventsEnabled", json!({ "enabled": true }))?;
        // Several pages share the browser, and each must believe that it is the one with the focus.
        call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))?;
        call(
            "Emulation.setDeviceMetricsOverride",
            metrics(options.width, options.height),
        )?;
        let choice = |on: bool, yes: &'static str, no: &'static str| if on { yes } else { no };
        let features = json!([
            { "name": "prefers-color-scheme", "value": choice(options.dark, "dark", "light") },
            { "name": "forced-colors", "value": choice(options.forced_colors, "active", "none") },
            { "name": "prefers-reduced-motion", "value": choice(options.reduced_motion, "reduce", "no-preference") },
        ]);
        let media = choice(options.print, "print", "");
        call(
            "Emulation.setEmulatedMedia",
            json!({ "media": media, "features": features }),
        )?;
        if !options.javascript {
            call("Emulation.setScriptExecutionDisabled", json!({ "value": true }))?;
        }
        if !options.block.is_empty() {
            call("Network.setBlockedURLs", json!({ "urls": options.block }))?;
        }
        if let Some(throttle) = options.throttle {
            let bytes = |kbps: f64| kbps * 1000.0 / 8.0;
            let conditions = json!({
                "offline": false,
                "latency": throttle.latency_ms,
                "downloadThroughput": bytes(throttle.download_kbps),
                "uploadThroughput": bytes(throttle.upload_kbps),
            });
            call("Network.emulateNetworkConditions", conditions)?;
            call(
                "Emulation.setCPUThrottlingRate",
                json!({ "rate": throttle.cpu_slowdown }),
            )?;
        }
        Ok(())
    }

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
        let since = self.session.now();
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
        let entry = usize::try_from(place)
            .ok()
            .and_then(|place| history["entries"].get(place));
        let Some(entry) = entry else {
            self.fail(format_args!("the history has no step by {by}"))
        };
        self.loads_after(|| {
            self.must("Page.navigateToHistoryEntry", json!({ "entryId": entry["id"] }));
        });
    }

    /// Does something that leads to another address, such as clicking a link, and waits until that has loaded.
    #[track_caller]
    pub fn loads_after(&self, action: impl FnOnce()) {
        let since = self.session.now();
        action();
        self.arrive(since, "load");
    }

    #[track_caller]
    fn arrive(&self, since: usize, milestone: &str) {
        let navigated = |event: &Event| match event.method.as_str() {
            "Page.navigatedWithinDocument" => Some(None),
            "Page.frameNavigated" if event.params["frame"]["parentId"].is_null() => {
                // A page taken out of the back-forward cache is loaded already.
                let cached = event.params["type"] == "BackForwardCacheRestore";
                Some((!cached).then(|| event.params["frame"]["loaderId"].clone()))
            }
            _ => None,
        };
        let reached = self
            .session
            .wait_for(since, "other page", LOAD_LIMIT, navigated)
            .and_then(|loader| {
                let Some(loader) = loader else { return Ok(()) };
                self.session
                    .wait_for(since, &format!("{milestone} event"), LOAD_LIMIT, |event| {
                        let of_page = event.method == "Page.lifecycleEvent" && event.params["loaderId"] == loader;
                        (of_page && event.params["name"] == milestone).then_some(())
                    })
            });
        if let Err(error) = reached {
            self.fail(error);
        }
    }

    /// The frame in this page whose address contains `part`, once it has loaded.
    #[track_caller]
    pub fn frame(&self, part: &str) -> Frame<'_> {
        let begun = std::time::Instant::now();
        loop {
            let tree = self.must("Page.getFrameTree", json!({}));
            if let Some(id) = find_frame(&tree["frameTree"], part) {
                let frame = Frame { page: self, id };
                frame.wait_for(
                    "document.readyState === 'complete'",
                    &format!("the frame {part} has loaded"),
                );
                return frame;
            }
            if begun.elapsed() > PATIENCE {
                self.fail(format_args!("no frame whose address contains {part}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses a key: `Enter`, `Escape`, `Space`, `ArrowLeft`, `Shift+Tab`, `Control+a`, `x`...
    #[track_caller]
    pub fn press(&self, key: &str) {
        let Some(events) = input::press(key) else {
            self.fail(format_args!("there is no key {key:?}"))
        };
        for event in events {
            self.must("Input.dispatchKeyEvent", event);
        }
    }

    /// Types a text into what has the focus, key by key.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        for letter in text.chars() {
            match letter {
                '\n' => self.press("Enter"),
                ' ' => self.press("Space"),
                _ => self.press(&letter.to_string()),
            }
        }
    }

    /// Changes the size of the viewport, in CSS pixels.
    #[track_caller]
    pub fn viewport(&self, width: u32, height: u32) {
        self.must("Emulation.setDeviceMetricsOverride", metrics(width, height));
    }

    /// Writes a PNG of the viewport, or of the page from top to bottom.
    #[track_caller]
    pub fn screenshot(&self, path: &Path, full_page: bool) {
        let mut params = json!({ "format": "png", "captureBeyondViewport": full_page });
        if full_page {
            let size = self.must("Page.getLayoutMetrics", json!({}))["cssContentSize"].take();
            params["clip"] = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        }
        let reply = self.must("Page.captureScreenshot", params);
        let png = base64::engine::general_purpose::STANDARD.decode(reply["data"].as_str().unwrap_or_default());
        let png = png.unwrap_or_else(|error| self.fail(format_args!("the screenshot is no base64: {error}")));
        if let Err(error) = std::fs::write(path, png) {
            self.fail(format_args!("cannot write the screenshot {}: {error}", path.display()));
        }
    }

    /// Panics unless the console is empty: nothing logged, thrown or failed to load.
    #[track_caller]
    pub fn assert_console_clean(&self) {
        if !self.console().is_empty() {
            self.fail("the console is not empty");
        }
    }

    /// The URLs asked for so far, by this page and all before it in this tab, in order; `data:` URLs left out.
    pub fn requests(&self) -> Vec<String> {
        self.session.collect(|event| {
            let url =
                (event.method == "Network.requestWillBeSent").then(|| event.params["request"]["url"].as_str())??;
            (!url.starts_with("data:")).then(|| url.to_owned())
        })
    }

    /// Runs a script in every document from now on, before the document's own.
    #[track_caller]
    pub fn add_init_script(&self, js: &str) {
        self.must("Page.addScriptToEvaluateOnNewDocument", json!({ "source": js }));
    }

    /// Holds back every request whose URL matches `pattern` (with `*`, such as `*.wasm`) until [`Self::release`].
    /// One pattern is held at a time.
    #[track_caller]
    pub fn hold(&self, pattern: &str) {
        let since = self.session.now();
        self.must("Fetch.enable", json!({ "patterns": [{ "urlPattern": pattern }] }));
        *self.held_since.lock().unwrap_or_else(PoisonError::into_inner) = Some(since);
    }

    /// Waits until a request is held back, so that a test knows that what comes next happens before its answer.
    #[track_caller]
    pub fn wait_until_held(&self) {
        let since = *self.held_since.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(since) = since else {
            self.fail("nothing is to be held")
        };
        let paused = |event: &Event| (event.method == "Fetch.requestPaused").then_some(());
        if let Err(error) = self.session.wait_for(since, "request to hold", PATIENCE, paused) {
            self.fail(error);
        }
    }

    /// Lets go what [`Self::hold`] held back.
    #[track_caller]
    pub fn release(&self) {
        *self.held_since.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.must("Fetch.disable", json!({}));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let context = json!({ "browserContextId": self.browser_context });
        // The browser may be gone already, and then so is the page.
        let _ = self.session.connection().call("Target.disposeBrowserContext", context);
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("browser_context", &self.browser_context)
            .finish_non_exhaustive()
    }
}

/// A frame in a page, of whatever origin.
pub struct Frame<'page> {
    page: &'page Page,
    id: String,
}

impl Document for Frame<'_> {
    fn session(&self) -> &Session {
        &self.page.session
    }

    fn context(&self) -> Result<Option<u64>, CdpError> {
        let mut newest = None;
        self.page.session.collect(|event| -> Option<()> {
            let context = &event.params["context"];
            let of_frame = context["auxData"]["frameId"] == self.id.as_str() && context["auxData"]["isDefault"] == true;
            if event.method == "Runtime.executionContextCreated" && of_frame {
                newest = context["id"].as_u64();
            }
            None
        });
        if newest.is_some() {
            return Ok(newest);
        }
        // A frame that runs no script has no context of its own; one beside it sees the same document.
        let world = self
            .page
            .session
            .call("Page.createIsolatedWorld", json!({ "frameId": self.id }))?;
        Ok(world["executionContextId"].as_u64())
    }
}

fn find_frame(tree: &Value, part: &str) -> Option<String> {
    tree["childFrames"].as_array()?.iter().find_map(|child| {
        let frame = &child["frame"];
        let address = format!(
            "{}{}",
            frame["url"].as_str()?,
            frame["urlFragment"].as_str().unwrap_or_default()
        );
        if address.contains(part) {
            frame["id"].as_str().map(str::to_owned)
        } else {
            find_frame(child, part)
        }
    })
}

fn metrics(width: u32, height: u32) -> Value {
    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false })
}
