//! What a page complained about, gathered from the four places where a browser says it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::log::Event;

/// Turns the events of a session, given one after the other, into the lines of its console.
#[derive(Default)]
pub struct Console {
    urls: BTreeMap<String, String>,
}

impl Console {
    /// The line that this event puts into the console, if it does: `error: ...`, `uncaught: ...`, `network: ...`.
    pub fn line(&mut self, event: &Event) -> Option<String> {
        let params = &event.params;
        match event.method.as_str() {
            "Runtime.consoleAPICalled" => {
                let words: Vec<_> = params["args"].as_array()?.iter().map(argument).collect();
                Some(format!("{}: {}", word(&params["type"]), words.join(" ")))
            }
            "Runtime.exceptionThrown" => Some(format!("uncaught: {}", exception(&params["exceptionDetails"]))),
            "Log.entryAdded" => log_entry(&params["entry"]),
            "Network.requestWillBeSent" => {
                self.urls.insert(word(&params["requestId"]).to_owned(), word(&params["request"]["url"]).to_owned());
                None
            }
            "Network.responseReceived" => {
                let (status, url) = (params["response"]["status"].as_u64()?, word(&params["response"]["url"]));
                (status >= 400 && !is_favicon(url)).then(|| format!("network: {status} {url}"))
            }
            // A load that the page itself gave up, say by leaving, is no failure.
            "Network.loadingFailed" if params["canceled"] != true => {
                let url = self.urls.get(word(&params["requestId"])).map_or("?", String::as_str);
                (!is_favicon(url)).then(|| format!("network: {} {url}", word(&params["errorText"])))
            }
            _ => None,
        }
    }
}

/// Whether the browser asks for `url` of its own accord, for a page that names no icon. It does so at some time after
/// `load`, so that whether a test meets this request is chance.
pub fn is_favicon(url: &str) -> bool {
    url.ends_with("/favicon.ico")
}

/// What an exception says of itself, with its stack where it has one.
pub fn exception(details: &Value) -> String {
    let thrown = &details["exception"];
    match thrown["description"].as_str() {
        Some(description) => description.to_owned(),
        None if thrown["value"].is_null() => word(&details["text"]).to_owned(),
        None => format!("{} {}", word(&details["text"]), argument(thrown)),
    }
}

fn log_entry(entry: &Value) -> Option<String> {
    // Verbose entries are the browser's advice to developers; failed loads are reported from the network's own events,
    // which know the status.
    if entry["level"] == "verbose" || (entry["source"] == "network" && entry["level"] == "error") {
        return None;
    }
    let place = entry["url"].as_str().map(|url| format!(" ({url}:{})", entry["lineNumber"])).unwrap_or_default();
    Some(format!("{}: {}{place}", word(&entry["level"]), word(&entry["text"])))
}

fn argument(object: &Value) -> String {
    match (&object["value"], object["description"].as_str()) {
        (Value::String(text), _) => text.clone(),
        (Value::Null, Some(description)) => description.to_owned(),
        (Value::Null, None) => word(&object["type"]).to_owned(),
        (value, _) => value.to_string(),
    }
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
