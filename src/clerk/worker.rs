//! In the worker: a file is read, checked and rendered. However large or broken it is, the page goes on; and whoever cancels ends
//! the worker.

use super::asked::{Asked, Heard};
use humanitarian_figures::check::{MOST_BYTES, Wording, too_large};
use humanitarian_figures::page::{opened, refusal};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

/// Listens to the page for as long as the worker runs.
pub fn start() {
    let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = worker.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(asked) = Asked::of_js(&event.data()) {
            say(&answering, &show(&asked, &|heard| say(&answering, &heard)));
        }
    });
    worker.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    say(&worker, &Heard::Ready);
}

fn say(worker: &DedicatedWorkerGlobalScope, heard: &Heard) {
    // Fails only where there is no page any more.
    let _ = worker.post_message(&heard.to_js());
}

fn show(asked: &Asked, say: &dyn Fn(Heard)) -> Heard {
    let (name, size) = (asked.file.name(), asked.file.size());
    let words = match asked.words() {
        Ok(words) => words,
        Err(unknown) => return Heard::Refused(unknown.to_string()),
    };
    if size > MOST_BYTES as f64 {
        let wording = Wording::of(words.language()).unwrap_or(Wording::english());
        return Heard::Refused(refusal(too_large(name, size as u64), wording));
    }
    let Some(bytes) = bytes(asked) else {
        return Heard::Refused("The file could not be read. Choose it again.".to_owned());
    };
    match opened(&name, bytes, &words, &|step| say(Heard::Begun(step))) {
        Ok(shown) => Heard::Shown(shown),
        Err(html) => Heard::Refused(html),
    }
}

fn bytes(asked: &Asked) -> Option<Vec<u8>> {
    let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(&asked.file).ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
