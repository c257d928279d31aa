//! What loading a page costs a reader: bytes, waiting, blocked taps, processor time.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;

use super::chromium::Browser;
use super::console::is_favicon;
use super::document::Document as _;
use super::options::PageOptions;
use super::page::Page;

/// How long a page is watched after it is complete: what blocks it then blocks a reader as much.
const AFTERWARDS: Duration = Duration::from_millis(1500);

/// Runs before the page's own scripts.
const OBSERVE: &str = "{
    const seen = window.__pageLoad = { lcp: 0, cls: 0, long: [], mark: null, answers: [] };
    const on = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take))
        .observe({ type, buffered: true, durationThreshold: 16 });
    on('largest-contentful-paint', entry => { seen.lcp = entry.startTime; });
    on('layout-shift', entry => { if (!entry.hadRecentInput) seen.cls += entry.value; });
    on('longtask', entry => seen.long.push([entry.startTime, entry.duration]));
    on('event', entry => { if (entry.interactionId) seen.answers.push(entry.duration); });
    on('mark', entry => { if (entry.name === 'content-complete') seen.mark ??= entry.startTime; });
}";

const REPORT: &str = "(seen => ({
    ...seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    parsed: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
}))(window.__pageLoad)";

/// One page load. Times are in milliseconds from the start of the navigation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageLoad {
    /// On the wire, headers included, in units of 1000 bytes.
    pub kilobytes: f64,
    pub first_paint: f64,
    pub largest_paint: f64,
    /// The page's own `content-complete` mark, if it sets one.
    pub mark: Option<f64>,
    /// The mark, or for a page without one the moment its HTML was read.
    pub complete: f64,
    /// From when on a reader sees all and a tap is answered: the latest of the paints, `complete` and the end of the
    /// last long task.
    pub usable: f64,
    /// The time by which tasks were longer than 50 ms, in all.
    pub blocking: f64,
    pub layout_shift: f64,
    /// Of the page's main thread, in milliseconds.
    pub cpu: f64,
    /// From a key pressed in the filter to the paint that shows its choice; only of a page that answers it.
    pub input_to_paint: Option<f64>,
}

#[derive(Deserialize)]
struct Seen {
    lcp: f64,
    cls: f64,
    long: Vec<(f64, f64)>,
    mark: Option<f64>,
    fcp: f64,
    parsed: f64,
}

/// Loads `url` in a fresh page. After its `load` event, waits up to `mark_limit` for its `content-complete` mark.
///
/// # Panics
/// When the page does not load.
#[track_caller]
pub fn measure(browser: &Browser, url: &str, options: PageOptions, mark_limit: Duration) -> PageLoad {
    let page = browser.page(options);
    page.must("Performance.enable", json!({ "timeDomain": "threadTicks" }));
    page.add_init_script(OBSERVE);
    page.goto(url);
    wait_for_mark(&page, mark_limit);
    std::thread::sleep(AFTERWARDS);
    let cpu = main_thread_ms(&page);
    let seen: Seen = page.eval(REPORT);
    let input_to_paint = answer(&page);
    let complete = seen.mark.unwrap_or(seen.parsed);
    let last_task = seen.long.iter().map(|(start, length)| start + length).fold(0.0, f64::max);
    PageLoad {
        kilobytes: bytes(&page) / 1000.0,
        first_paint: seen.fcp,
        largest_paint: seen.lcp,
        mark: seen.mark,
        complete,
        usable: seen.fcp.max(seen.lcp).max(complete).max(last_task),
        blocking: seen.long.iter().map(|(_, length)| (length - 50.0).max(0.0)).fold(0.0, |sum, over| sum + over),
        layout_shift: seen.cls,
        cpu,
        input_to_paint,
    }
}

/// Chooses what was counted by its first letter, as a reader at the keyboard does.
#[track_caller]
fn answer(page: &Page) -> Option<f64> {
    if !page.eval::<bool>("document.documentElement.hasAttribute('data-ready')") {
        return None;
    }
    page.focus("form.filters [name=topic]");
    // Bringing it into view is not the answer.
    std::thread::sleep(AFTERWARDS);
    page.eval::<()>("void (window.__pageLoad.answers.length = 0)");
    page.type_text("k");
    std::thread::sleep(AFTERWARDS);
    let answers: Vec<f64> = page.eval("window.__pageLoad.answers");
    // What took less than 16 ms is not told.
    Some(answers.into_iter().fold(16.0, f64::max))
}

/// Asks seldom, since asking costs the page's main thread what is being measured.
#[track_caller]
fn wait_for_mark(page: &Page, limit: Duration) {
    let begun = Instant::now();
    while begun.elapsed() < limit && !page.eval::<bool>("window.__pageLoad.mark !== null") {
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Processor time rather than clock time, so it moves least when the machine is busy.
#[track_caller]
fn main_thread_ms(page: &Page) -> f64 {
    let reply = page.must("Performance.getMetrics", json!({}));
    let mut metrics = reply["metrics"].as_array().into_iter().flatten();
    let task = metrics.find(|metric| metric["name"] == "TaskDuration");
    task.and_then(|metric| metric["value"].as_f64()).unwrap_or_default() * 1000.0
}

fn bytes(page: &Page) -> f64 {
    let mut own = BTreeSet::new();
    let finished = page.session().log().collect(|event| {
        let request = event.params["requestId"].as_str()?.to_owned();
        match event.method.as_str() {
            "Network.requestWillBeSent" if !is_favicon(event.params["request"]["url"].as_str()?) => {
                own.insert(request);
                None
            }
            "Network.loadingFinished" if own.contains(&request) => event.params["encodedDataLength"].as_f64(),
            _ => None,
        }
    });
    finished.into_iter().fold(0.0, |sum, length| sum + length)
}
