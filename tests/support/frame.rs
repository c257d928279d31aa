//! Frames in a page, of whatever origin: embeds, above all.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::cdp::{CdpError, Session};
use super::document::{Document, PATIENCE};
use super::page::Page;

/// How often to look for a frame that is not there yet.
const PAUSE: Duration = Duration::from_millis(20);

impl Page {
    /// The frame in this page whose address contains `part`, once it has loaded.
    #[track_caller]
    pub fn frame(&self, part: &str) -> Frame<'_> {
        let begun = Instant::now();
        loop {
            let tree = self.must("Page.getFrameTree", json!({}));
            if let Some(id) = find_frame(&tree["frameTree"], part) {
                let frame = Frame { page: self, id };
                frame.wait_for("document.readyState === 'complete'", &format!("the frame {part} has loaded"));
                return frame;
            }
            if begun.elapsed() > PATIENCE {
                self.fail(format_args!("no frame whose address contains {part}"));
            }
            std::thread::sleep(PAUSE);
        }
    }
}

/// One frame of a page.
pub struct Frame<'page> {
    page: &'page Page,
    id: String,
}

impl Document for Frame<'_> {
    fn session(&self) -> &Session {
        self.page.session()
    }

    fn context(&self) -> Result<Option<u64>, CdpError> {
        let mut newest = None;
        self.page.session().log().collect(|event| -> Option<()> {
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
        let world = self.page.session().call("Page.createIsolatedWorld", json!({ "frameId": self.id }))?;
        Ok(world["executionContextId"].as_u64())
    }
}

fn find_frame(tree: &Value, part: &str) -> Option<String> {
    tree["childFrames"].as_array()?.iter().find_map(|child| {
        let frame = &child["frame"];
        let address = format!("{}{}", frame["url"].as_str()?, frame["urlFragment"].as_str().unwrap_or_default());
        if address.contains(part) { frame["id"].as_str().map(str::to_owned) } else { find_frame(child, part) }
    })
}
