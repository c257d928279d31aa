//! Corrections reach a page that stays open: when it comes back into view, it asks whether a newer revision was
//! published, and says so.

use crate::view::content::RevisionContent;
use gloo_events::EventListener;
use gloo_net::http::Request;
use gloo_utils::document;
use serde::Deserialize;

/// The one field of a published report that is asked for.
#[derive(Deserialize)]
struct Published {
    revision: u32,
}

/// Watches for the page coming back into view.
pub fn watch(content: RevisionContent) {
    EventListener::new(&document(), "visibilitychange", move |_| {
        if !document().hidden() {
            let content = content.clone();
            wasm_bindgen_futures::spawn_local(async move {
                // No line, no answer, another kind of answer: the page stays as it is and asks again next time.
                if let Some(published) = published(&content.address).await
                    && published.revision > content.revision
                {
                    say(&content.newer);
                }
            });
        }
    })
    .forget();
}

async fn published(address: &str) -> Option<Published> {
    let answer = Request::get(address).cache(web_sys::RequestCache::NoCache).send().await.ok()?;
    answer.json().await.ok()
}

fn say(newer: &str) {
    if let Some(notice) = document().get_element_by_id("newer") {
        notice.set_text_content(Some(newer));
        let _ = notice.remove_attribute("hidden");
    }
}
