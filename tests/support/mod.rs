//! What drives a real headless Chromium from `cargo test` and from benchmarks, and nothing of the product itself.
//!
//! ```no_run
//! let host = support::StaticHost::of(dist).start();
//! let page = support::browser().page(PageOptions { width: 412, ..PageOptions::default() });
//! page.goto(&host.url("index.html"));
//! page.click("a.figure");
//! page.assert_console_clean();
//! ```
//!
//! One browser process serves all tests of a binary, in parallel; every [`Page`] has its own storage. Whatever a page
//! cannot do panics with the reason and what its console said, at the line of the test that asked for it.

#![allow(dead_code, unused_imports, reason = "each binary that includes this tree uses a part of it")]

pub mod accessibility;
pub mod axe;
pub mod cdp;
pub mod chromium;
pub mod console;
pub mod debian;
pub mod document;
pub mod frame;
pub mod hosts;
pub mod http;
pub mod input;
pub mod keeper;
pub mod left_out;
pub mod log;
pub mod navigation;
pub mod npm;
pub mod options;
pub mod page;
pub mod page_load;
pub mod progress;
pub mod script_free;
pub mod server;

use std::sync::OnceLock;

pub use chromium::Browser;
pub use document::Document;
pub use frame::Frame;
pub use options::{PageOptions, Throttle};
pub use page::Page;
pub use server::StaticHost;

/// The browser that all tests of this binary share, started on first use.
///
/// # Panics
/// When no Chromium can be found, installed or started; the message says what to do.
pub fn browser() -> &'static Browser {
    static BROWSER: OnceLock<Browser> = OnceLock::new();
    BROWSER.get_or_init(Browser::start)
}
