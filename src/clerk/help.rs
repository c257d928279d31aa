//! The worker from the page's side: started from the module that runs here already, asked, and ended.

use super::asked::{Asked, Heard};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A worker. It is ended with this.
pub struct Help {
    worker: Worker,
    /// What is asked before it is there; none once it is.
    waiting: Rc<RefCell<Option<Vec<JsValue>>>>,
    _heard: Closure<dyn Fn(MessageEvent)>,
    _stopped: Closure<dyn Fn(Event)>,
}

impl Help {
    /// Starts a worker of the script at that address. `hear` is told `None` where it stopped for a fault of its own. Nothing where
    /// the browser has no workers.
    pub fn start(script: &str, hear: Rc<dyn Fn(Option<Heard>)>) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options).ok()?;
        let waiting = Rc::new(RefCell::new(Some(Vec::new())));
        let (asking, hears, waits) = (worker.clone(), Rc::clone(&hear), Rc::clone(&waiting));
        let heard =
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| match Heard::of_js(&event.data()) {
                Some(Heard::Ready) => {
                    let waiting: Option<Vec<JsValue>> = waits.take();
                    waiting.into_iter().flatten().for_each(|asked| _ = asking.post_message(&asked));
                }
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
        Some(Self { worker, waiting, _heard: heard, _stopped: stopped })
    }

    /// Asks for something, as soon as the worker is there.
    pub fn ask(&self, asked: &Asked) {
        let asked = asked.to_js();
        match &mut *self.waiting.borrow_mut() {
            Some(waiting) => waiting.push(asked),
            None => _ = self.worker.post_message(&asked),
        }
    }
}

impl Drop for Help {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
