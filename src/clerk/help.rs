//! The worker from the page's side: started from the module that runs here already, asked once, and ended.

use super::asked::{Asked, Heard};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A worker that has one thing to do. It is ended with this.
pub struct Help {
    worker: Worker,
    _heard: Closure<dyn Fn(MessageEvent)>,
    _stopped: Closure<dyn Fn(Event)>,
}

impl Help {
    /// Starts a worker of the script at that address, and asks it as soon as it is there. `hear` is told `None` where it stopped
    /// for a fault of its own. Nothing where the browser has no workers.
    pub fn ask(script: &str, asked: Asked, hear: Rc<dyn Fn(Option<Heard>)>) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options).ok()?;
        let (asking, hears) = (worker.clone(), Rc::clone(&hear));
        let heard =
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| match Heard::of_js(&event.data()) {
                Some(Heard::Ready) => _ = asking.post_message(&asked.to_js()),
                Some(heard) => hears(Some(heard)),
                None => {}
            });
        let stopped = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            // It is told on the page; the console need not hear of it, too.
            event.prevent_default();
            hear(None);
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(stopped.as_ref().unchecked_ref()));
        // The script waits for it: see `site/assets.rs`.
        worker.post_message(&wasm_bindgen::module()).ok()?;
        Some(Self { worker, _heard: heard, _stopped: stopped })
    }
}

impl Drop for Help {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
