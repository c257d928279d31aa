//! In the worker: a file is read, checked and rendered, or a turn at the desk is done. However large or broken a file is, the page
//! goes on; and whoever cancels ends the worker.

use super::asked::{Asked, Heard, words};
use humanitarian_figures::check::{MOST_BYTES, Wording, too_large};
use humanitarian_figures::page::{Work, opened, refusal, table_read, table_turn, turn};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DedicatedWorkerGlobalScope, File, FileReaderSync, MessageEvent};

/// Listens to the page for as long as the worker runs.
pub fn start() {
    let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = worker.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let say = |heard: &Heard| {
            // Fails only where there is no page any more.
            let _ = answering.post_message(&heard.to_js());
        };
        match Asked::of_js(&event.data()) {
            Some(Asked::Open { file, registers, locale }) => say(&show(&file, &registers, &locale, &say)),
            Some(Asked::Table { number, file, registers, locale }) => match words(&locale) {
                Ok(words) => {
                    let bytes = bytes(&file).unwrap_or_default();
                    say(&Heard::Tabled(number, table_read(&file.name(), &bytes, &registers, &words)));
                }
                Err(unknown) => say(&Heard::Refused(unknown.to_string())),
            },
            Some(Asked::Work { number, work, locale }) => match (words(&locale), *work) {
                (Ok(words), Work::Turn(asked)) => say(&Heard::Turned(number, turn(&asked, &words))),
                (Ok(words), Work::Table(asked)) => say(&Heard::Tabled(number, table_turn(&asked, &words))),
                (Err(unknown), _) => say(&Heard::Refused(unknown.to_string())),
            },
            None => {}
        }
    });
    worker.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    let _ = worker.post_message(&Heard::Ready.to_js());
}

fn show(file: &File, registers: &str, locale: &str, say: &dyn Fn(&Heard)) -> Heard {
    let (name, size) = (file.name(), file.size());
    let words = match words(locale) {
        Ok(words) => words,
        Err(unknown) => return Heard::Refused(unknown.to_string()),
    };
    if size > MOST_BYTES as f64 {
        let wording = Wording::or_english(words.language());
        return Heard::Refused(refusal(too_large(name, size as u64), wording));
    }
    let Some(bytes) = bytes(file) else {
        return Heard::Refused("The file could not be read. Choose it again.".to_owned());
    };
    match opened(&name, bytes, registers, &words, &|step| say(&Heard::Begun(step))) {
        Ok(shown) => Heard::Shown(shown),
        Err(html) => Heard::Refused(html),
    }
}

fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(file).ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
