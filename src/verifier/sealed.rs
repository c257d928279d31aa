//! The page's promise that nothing leaves it, kept by the browser.

use super::parts::element;
use gloo_events::EventListener;
use gloo_utils::{document, window};

/// Nothing is fetched, framed, submitted or loaded. What is there stays: style, script and this program.
const NOTHING_MORE: &str = "default-src 'none'; form-action 'none'";

/// Forbids the page to ask for anything, from now on and for good: policies are only ever added to. Where files of the page
/// are still on their way, as soon as they are there.
pub fn seal() {
    if document().ready_state() == "complete" {
        forbid();
    } else {
        EventListener::once(&window(), "load", |_| forbid()).forget();
    }
}

fn forbid() {
    if let (Some(head), Some(policy)) = (document().head(), element("meta", "")) {
        let _ = policy.set_attribute("http-equiv", "Content-Security-Policy");
        let _ = policy.set_attribute("content", NOTHING_MORE);
        let _ = head.append_child(&policy);
    }
}
