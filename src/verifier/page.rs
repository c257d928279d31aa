//! The page alive: a copy is given, held against the report and shown; then it is forgotten.

use super::given::{self, Dropped, Given};
use super::outcome::Outcome;
use super::parts::Parts;
use super::sealed::seal;
use super::shown::{mark_of, show};
use super::told::told;
use crate::verify::{LONGEST, Told, blocks, judge};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::future::TimeoutFuture;
use gloo_utils::document;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Blob, ClipboardEvent, DragEvent, Element, Event, EventTarget, HtmlElement, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// A browser's field stops the tab with texts that are much longer, once they are edited.
const FIELD: usize = 200_000;

struct Page {
    told: Told,
    parts: Parts,
    outcome: Outcome,
}

/// Takes the page over.
pub fn start() {
    // Without its data the page stays as it was rendered, and its words can be searched for by hand.
    let Some(page) = Page::open() else { return };
    let page = Rc::new(page);
    live(&page);
    seal();
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "");
    }
    // What was chosen before this program was there.
    if let Some(file) = page.parts.file.files().and_then(|files| files.get(0)) {
        page.take_file(file.into());
    }
}

impl Page {
    fn open() -> Option<Self> {
        let told = told()?;
        let parts = Parts::find()?;
        let outcome = Outcome::find(&told, &parts.verdict)?;
        Some(Self { told, parts, outcome })
    }

    /// Holds a text against the report, once the page says that it does.
    fn check(self: &Rc<Self>, text: String) {
        let page = Rc::clone(self);
        let sentences = &self.told.sentences;
        if text.len() > LONGEST {
            return self.parts.tell(&sentences.too_long);
        }
        if text.trim().is_empty() {
            return self.parts.tell(&sentences.empty);
        }
        self.parts.verdict.set_text_content(Some(&sentences.checking));
        spawn_local(async move {
            // Two turns: one to say so, one to let it be painted.
            TimeoutFuture::new(0).await;
            TimeoutFuture::new(30).await;
            page.show(&text);
        });
    }

    fn show(&self, text: &str) {
        let Self { told, parts, outcome } = self;
        let known = |judged: &crate::verify::Judged| judged.paragraphs.iter().flatten().count();
        let mut judged = judge(told, text);
        // Some systems copy a letter and its mark apart.
        if judged.exact(told) < told.verdicts.len().saturating_sub(1)
            && let Some(composed) = given::composed(text)
        {
            let again = judge(told, &composed);
            if known(&again) > known(&judged) {
                judged = again;
            }
        }
        let blocks = blocks(told, &judged);
        outcome.tell(told, &judged, &|sought| mark_of(&blocks, sought));
        show(&parts.paras, told, &judged, outcome, &blocks);
        parts.lit.set_hidden(false);
        let verdict = told.verdicts.get(judged.exact(told)).cloned().unwrap_or_default();
        let verdict = if judged.is_stranger() { told.sentences.stranger.clone() } else { verdict };
        parts.verdict.set_text_content(Some(&verdict));
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        parts.verdict.scroll_into_view_with_scroll_into_view_options(&nearest);
    }

    fn take_file(self: &Rc<Self>, file: Blob) {
        let page = Rc::clone(self);
        spawn_local(async move {
            match given::of_file(&file, &page.told).await {
                Ok(Given { text, note }) => page.take(text, &note),
                Err(why) => page.parts.tell(&why),
            }
            // The same file may be chosen again, after it was changed.
            page.parts.file.set_value("");
        });
    }

    /// Takes a text, shows it in the field where that bears it, and checks it.
    fn take(self: &Rc<Self>, text: String, note: &str) {
        self.parts.tell(note);
        self.parts.text.set_value(if text.len() > FIELD { "" } else { &text });
        self.check(text);
    }

    fn clear(&self) {
        self.parts.tell("");
        self.parts.text.set_value("");
        self.parts.file.set_value("");
        self.parts.paras.set_text_content(None);
        self.parts.lit.set_hidden(true);
        self.outcome.clear(&self.told, &self.parts.verdict);
        let _ = self.parts.text.focus();
    }
}

fn live(page: &Rc<Page>) {
    let parts = &page.parts;
    listen(page, &parts.check, "click", |page, _| {
        page.parts.tell("");
        page.check(page.parts.text.value());
    });
    listen(page, &parts.clear, "click", |page, _| page.clear());
    listen(page, &parts.file, "change", |page, _| {
        if let Some(file) = page.parts.file.files().and_then(|files| files.get(0)) {
            page.take_file(file.into());
        }
    });
    listen(page, &parts.text, "paste", |page, event| {
        let pasted =
            event.dyn_ref::<ClipboardEvent>().and_then(|event| event.clipboard_data()?.get_data("text/plain").ok());
        // A field that takes in twenty million letters stops the whole tab.
        if pasted.is_some_and(|text| text.len() > LONGEST) {
            event.prevent_default();
            page.parts.tell(&page.told.sentences.too_long);
        }
    });
    // A file that misses its place would replace the page, and its address would be asked for.
    for what in ["dragover", "drop"] {
        listen(page, &document(), what, |_, event| event.prevent_default());
    }
    listen(page, &document(), "drop", |page, event| match event.dyn_ref::<DragEvent>().and_then(given::dropped) {
        Some(Dropped::File(file)) => page.take_file(file),
        Some(Dropped::Text(text)) => page.take(text, ""),
        None => {}
    });
    for (what, is_over) in [("dragenter", true), ("dragleave", false), ("drop", false)] {
        listen(page, &parts.copy, what, move |page, _| {
            let _ = page.parts.copy.toggle_attribute_with_force("data-over", is_over);
        });
    }
    listen(page, &document(), "click", |_, event| reveal(event));
}

/// A link to something that is folded away opens it first, and takes the focus there.
fn reveal(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("#result a[href^='#'], #lit a[href^='#']").ok()?);
    let id = link.and_then(|link| link.get_attribute("href"));
    let Some(there) = id.and_then(|id| document().get_element_by_id(id.trim_start_matches('#'))) else { return };
    if let Ok(Some(details)) = there.closest("details") {
        let _ = details.set_attribute("open", "");
    }
    if let Some(there) = there.dyn_ref::<HtmlElement>() {
        let _ = there.focus();
    }
}

/// Listens for as long as the page stands.
fn listen(page: &Rc<Page>, to: &EventTarget, what: &'static str, act: impl Fn(&Rc<Page>, &Event) + 'static) {
    let page = Rc::clone(page);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(to, what, options, move |event| act(&page, event)).forget();
}
