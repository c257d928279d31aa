//! A page in the browser: its window, its network and its keyboard.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use serde_json::{Value, json};

use super::cdp::{CdpError, Connection, Session};
use super::console::is_favicon;
use super::document::{Document, PATIENCE};
use super::input;
use super::log::Event;
use super::options::PageOptions;

/// A tab with storage of its own; closed when dropped. What is on it is read and operated through [`Document`].
pub struct Page {
    session: Session,
    target: String,
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
        let browser_context = text(connection.call("Target.createBrowserContext", json!({}))?, "browserContextId");
        let target = json!({ "url": "about:blank", "browserContextId": browser_context });
        let target = text(connection.call("Target.createTarget", target)?, "targetId");
        let session = connection.attach(&target)?;
        let page = Self { session, target, browser_context, held_since: Mutex::new(None) };
        page.prepare(&options)?;
        Ok(page)
    }

    /// Kills the tab, which hears nothing of it, and goes on in a new one with the same storage.
    #[track_caller]
    pub fn kill(&mut self, options: PageOptions) {
        let replace = || {
            let connection = Arc::clone(self.session.connection());
            let target = json!({ "url": "about:blank", "browserContextId": self.browser_context });
            let target =
                connection.call("Target.createTarget", target)?["targetId"].as_str().unwrap_or_default().to_owned();
            let session = connection.attach(&target)?;
            connection.call("Target.closeTarget", json!({ "targetId": self.target }))?;
            Ok::<_, CdpError>((session, target))
        };
        let replaced = replace();
        match replaced {
            Ok((session, target)) => (self.session, self.target) = (session, target),
            Err(error) => self.fail(error),
        }
        if let Err(error) = self.prepare(&options) {
            self.fail(error);
        }
    }

    /// The protocol's name of the top frame, which is that of the tab.
    pub(super) fn main_frame(&self) -> &str {
        &self.target
    }

    fn prepare(&self, options: &PageOptions) -> Result<(), CdpError> {
        let call = |method: &str, params: Value| self.session.call(method, params);
        for domain in ["Inspector", "Page", "DOM", "Runtime", "Log", "Network"] {
            call(&format!("{domain}.enable"), json!({}))?;
        }
        call("Page.setLifecycleEventsEnabled", json!({ "enabled": true }))?;
        // Several pages share the browser, and each must believe that it is the one with the focus.
        call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))?;
        call("Emulation.setDeviceMetricsOverride", metrics(options.width, options.height))?;
        let choice = |on: bool, yes: &'static str, no: &'static str| if on { yes } else { no };
        let features = json!([
            { "name": "prefers-color-scheme", "value": choice(options.dark, "dark", "light") },
            { "name": "forced-colors", "value": choice(options.forced_colors, "active", "none") },
            { "name": "prefers-reduced-motion", "value": choice(options.reduced_motion, "reduce", "no-preference") },
            { "name": "prefers-contrast", "value": choice(options.more_contrast, "more", "no-preference") },
        ]);
        let media = choice(options.print, "print", "");
        call("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }))?;
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
            call("Emulation.setCPUThrottlingRate", json!({ "rate": throttle.cpu_slowdown }))?;
        }
        Ok(())
    }

    /// Presses a key: `Enter`, `Escape`, `Space`, `ArrowLeft`, `Shift+Tab`, `Control+a`, `x`...
    #[track_caller]
    pub fn press(&self, key: &str) {
        let Some(events) = input::press(key) else { self.fail(format_args!("there is no key {key:?}")) };
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

    /// The URLs asked for so far, by this page and all before it in this tab, in order; `data:` URLs and
    /// what the browser wants for itself left out.
    pub fn requests(&self) -> Vec<String> {
        self.session.log().collect(|event| {
            let url =
                (event.method == "Network.requestWillBeSent").then(|| event.params["request"]["url"].as_str())??;
            (!url.starts_with("data:") && !is_favicon(url)).then(|| url.to_owned())
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
        let since = self.session.log().len();
        self.must("Fetch.enable", json!({ "patterns": [{ "urlPattern": pattern }] }));
        *self.held_since.lock().unwrap_or_else(PoisonError::into_inner) = Some(since);
    }

    /// Waits until a request is held back, so that a test knows that what comes next happens before its answer.
    #[track_caller]
    pub fn wait_until_held(&self) {
        let since = *self.held_since.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(since) = since else { self.fail("nothing is to be held") };
        let paused = |event: &Event| (event.method == "Fetch.requestPaused").then_some(());
        if let Err(error) = self.session.log().wait_for(since, "request to hold", PATIENCE, paused) {
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
        f.debug_struct("Page").field("browser_context", &self.browser_context).finish_non_exhaustive()
    }
}

fn metrics(width: u32, height: u32) -> Value {
    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false })
}
