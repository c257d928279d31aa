//! From a reader's choice in the filter to the frame that shows it.
//!
//! ```text
//! cargo bench --bench filter
//! ```
//!
//! Builds the site as `build` builds it and makes every choice of the topic filter in turn, at the start of a frame. What
//! is timed is all that the page does until that frame is painted: handlers, style, layout and paint. The floor is the
//! same frame where nothing was chosen, and the ratio that matters is the one to a frame of a 60 Hz screen.

mod built;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::ExitCode;

use serde::Deserialize;
use support::{Document as _, PageOptions, StaticHost, Throttle, browser, progress};

/// Of a screen that shows 60 a second, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;
const ROUNDS: usize = 12;

/// Chooses, and answers how long the frame took and whether it showed the choice. A timer set in a frame's callback
/// runs after that frame was painted.
const CHOOSE: &str = "(async (value) => {
    const select = document.querySelector('select[name=topic]');
    const rows = () => document.querySelectorAll('#table-list tbody tr:not([hidden])').length;
    const shown = rows();
    return new Promise(done => requestAnimationFrame(() => {
        const start = performance.now();
        if (value !== null) { select.value = value; select.dispatchEvent(new Event('change', { bubbles: true })); }
        const after = new MessageChannel();
        after.port1.onmessage = () => done({ took: performance.now() - start, changed: rows() !== shown });
        after.port2.postMessage(0);
    }));
})";

#[derive(Deserialize)]
struct Frame {
    took: f64,
    changed: bool,
}

fn main() -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        progress::say("filter: nothing measured; run it with `cargo bench --bench filter`");
        return ExitCode::SUCCESS;
    }
    let folder = match built::site("filter") {
        Ok(folder) => folder,
        Err(problem) => {
            progress::say(format_args!("filter: {problem}"));
            return ExitCode::FAILURE;
        }
    };
    let host = StaticHost::of(&folder).start();
    println!("\n{:24} {:>12} {:>12} {:>14}", "median (worst), ms", "a choice", "no choice", "of a frame");
    for (name, throttle) in [("this machine", None), ("CPU 4x slower", Some(Throttle::SLOW_PHONE))] {
        let page = browser().page(PageOptions { throttle, ..PageOptions::default() });
        page.goto(&host.url("index.html"));
        page.wait_for("document.documentElement.hasAttribute('data-ready')", "WebAssembly has taken the page over");
        let choices: Vec<String> =
            page.eval("[...document.querySelectorAll('select[name=topic] option')].map(o => o.value)");
        let (mut chosen, mut idle) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            // From all to a topic and back, so that every choice changes what is shown.
            for choice in choices.iter().skip(1).flat_map(|choice| [choice.as_str(), ""]) {
                idle.push(page.eval::<Frame>(&format!("{CHOOSE}(null)")).took);
                let frame: Frame = page.eval(&format!("{CHOOSE}({})", serde_json::json!(choice)));
                if !frame.changed {
                    progress::say(format_args!("filter: the frame does not show the choice `{choice}` yet"));
                    return ExitCode::FAILURE;
                }
                chosen.push(frame.took);
            }
        }
        let (median, worst) = median_and_worst(&mut chosen);
        let (floor, _) = median_and_worst(&mut idle);
        let (choice, of_a_frame) = (format!("{median:.1} ({worst:.1})"), format!("{:.2}x", median / FRAME));
        println!("{name:24} {choice:>12} {floor:>12.1} {of_a_frame:>14}");
    }
    ExitCode::SUCCESS
}

fn median_and_worst(values: &mut [f64]) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |i: usize| values.get(i).copied().unwrap_or(f64::NAN);
    (at(values.len() / 2), at(values.len().saturating_sub(1)))
}
