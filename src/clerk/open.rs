//! The page that opens a report file, alive.

use super::asked::{Asked, Heard};
use super::fetched::{NotFetched, fetched, listed, name_of, named};
use super::help::Help;
use super::parts::{listen, part};
use gloo_utils::document;
use humanitarian_figures::browser::take_over;
use humanitarian_figures::check::MOST_BYTES;
use humanitarian_figures::page::{OpenTold, Opened, Step};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    AbortController, DragEvent, Element, File, HtmlElement, HtmlInputElement, HtmlProgressElement, HtmlScriptElement,
    HtmlTextAreaElement,
};

struct Page {
    told: OpenTold,
    /// Of the module that runs here, and of what every page runs.
    script: String,
    page_script: String,
    status: HtmlElement,
    under_way: HtmlElement,
    progress: HtmlProgressElement,
    findings: HtmlElement,
    file: HtmlInputElement,
    text: HtmlTextAreaElement,
    /// What is being done.
    help: RefCell<Option<Help>>,
    request: RefCell<Option<AbortController>>,
}

/// Takes the page over.
pub fn start() {
    let Some(page) = Page::find() else { return };
    let page = Rc::new(page);
    live(&page);
    ready(true);
    if let Some(address) = named() {
        page.fetch(address);
    } else if let Some(file) = chosen(&page.file) {
        // What was chosen before this program was there.
        page.show(file);
    }
}

fn ready(is_ready: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.toggle_attribute_with_force("data-ready", is_ready);
    }
}

fn chosen(field: &HtmlInputElement) -> Option<File> {
    field.files()?.get(0)
}

/// A file of what was given otherwise.
fn file_of(name: &str, bytes: &[u8]) -> Option<File> {
    File::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)), name).ok()
}

impl Page {
    fn find() -> Option<Self> {
        let app: HtmlElement = part("#app")?;
        let told = part::<Element>("#page-data")?.text_content()?;
        Some(Self {
            told: serde_json::from_str(&told).ok()?,
            script: app.get_attribute("data-script")?,
            page_script: app.get_attribute("data-page")?,
            status: part("#status")?,
            under_way: part("#under-way")?,
            progress: part("#under-way progress")?,
            findings: part("#findings")?,
            file: part("#file")?,
            text: part("#text")?,
            help: RefCell::new(None),
            request: RefCell::new(None),
        })
    }

    /// Says how far it is. `done` of four steps are behind it; none where nothing is under way.
    fn tell(&self, sentence: &str, of: (&str, &str), done: Option<u32>) {
        self.status.set_text_content(Some(&sentence.replace(of.0, of.1)));
        self.under_way.set_hidden(done.is_none());
        self.progress.set_value(f64::from(done.unwrap_or_default()));
    }

    /// Ends what is under way.
    fn stop(&self) {
        self.help.take();
        if let Some(request) = self.request.take() {
            request.abort();
        }
        self.findings.set_hidden(true);
    }

    fn fetch(self: &Rc<Self>, address: String) {
        self.stop();
        let sentences = &self.told.sentences;
        let Some(address) = listed(&address, &self.told.origins) else {
            return self.tell(&sentences.unlisted, ("{address}", &address), None);
        };
        let Ok(request) = AbortController::new() else { return };
        self.tell(&sentences.fetching, ("{address}", &address), Some(0));
        let (page, signal) = (Rc::clone(self), request.signal());
        self.request.replace(Some(request));
        spawn_local(async move {
            let got = fetched(&address, &signal).await;
            if signal.aborted() {
                return;
            }
            let sentences = &page.told.sentences;
            match got.map(|bytes| file_of(&name_of(&address), &bytes)) {
                Ok(Some(file)) => page.show(file),
                Err(NotFetched::TooLarge) => {
                    let most = (MOST_BYTES >> 20).to_string();
                    let sentence = sentences.too_large.replace("{megabytes}", &most);
                    page.tell(&sentence, ("{address}", &address), None);
                }
                _ => page.tell(&sentences.unfetched, ("{address}", &address), None),
            }
        });
    }

    fn show(self: &Rc<Self>, file: File) {
        self.stop();
        let name = file.name();
        self.tell(&self.told.sentences.reading, ("{name}", &name), Some(1));
        let page = Rc::clone(self);
        let told = name.clone();
        let hear = Rc::new(move |heard| page.hear(&told, heard));
        let help = Help::start(&self.script, hear);
        match &help {
            Some(help) => {
                let (registers, locale) = (self.told.registers.clone(), self.told.locale.clone());
                help.ask(&Asked::Open { file, registers, locale });
            }
            None => self.tell(&self.told.sentences.stopped, ("{name}", &name), None),
        }
        self.help.replace(help);
        // The same file may be chosen again, after it was changed.
        self.file.set_value("");
    }

    fn hear(self: &Rc<Self>, name: &str, heard: Option<Heard>) {
        let (sentences, name) = (&self.told.sentences, ("{name}", name));
        if matches!(heard, Some(Heard::Shown(_) | Heard::Refused(_)) | None) {
            // It has nothing more to do, and holds as much memory as the file took.
            self.help.take();
        }
        match heard {
            Some(Heard::Begun(Step::Reading)) => self.tell(&sentences.reading, name, Some(1)),
            Some(Heard::Begun(Step::Checking)) => self.tell(&sentences.checking, name, Some(2)),
            Some(Heard::Begun(Step::Drawing)) => self.tell(&sentences.drawing, name, Some(3)),
            Some(Heard::Shown(opened)) => self.stand_back(&opened),
            Some(Heard::Refused(html)) => {
                self.tell(&sentences.found, name, None);
                self.findings.set_inner_html(&html);
                self.findings.set_hidden(false);
                let _ = self.findings.focus();
            }
            Some(Heard::Ready | Heard::Turned(..) | Heard::Tabled(..)) => {}
            None => self.tell(&sentences.stopped, name, None),
        }
    }

    /// The dashboard takes the place of this page, and comes alive as every dashboard does.
    fn stand_back(&self, opened: &Opened) {
        let (Some(body), Some(root)) = (document().body(), document().document_element()) else { return };
        ready(false);
        document().set_title(&opened.title);
        let _ = root.toggle_attribute_with_force("data-long-words", opened.long_words);
        body.set_inner_html(&opened.body);
        gloo_utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        let script = document().create_element("script").ok().and_then(|new| new.dyn_into::<HtmlScriptElement>().ok());
        if let Some(script) = script {
            script.set_src(&self.page_script);
            let _ = body.append_child(&script);
        }
        take_over();
    }
}

fn live(page: &Rc<Page>) {
    listen(page, &page.file, "change", |page, _| {
        if let Some(file) = chosen(&page.file) {
            page.show(file);
        }
    });
    if let Some(button) = part::<HtmlElement>("#show") {
        listen(page, &button, "click", |page, _| {
            if let Some(file) = file_of("report.json", page.text.value().as_bytes()) {
                page.show(file);
            }
        });
    }
    if let Some(button) = part::<HtmlElement>("#under-way button") {
        listen(page, &button, "click", |page, _| {
            page.stop();
            page.tell(&page.told.sentences.cancelled, ("", ""), None);
            let _ = page.text.focus();
        });
    }
    // A file that misses its place would replace the page.
    for what in ["dragover", "drop"] {
        listen(page, &document(), what, |_, event| event.prevent_default());
    }
    listen(page, &document(), "drop", |page, event| {
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        // Not over what is shown already.
        if let Some(file) = data.and_then(|data| data.files()?.get(0)).filter(|_| page.status.is_connected()) {
            page.show(file);
        }
    });
    for (what, is_over) in [("dragenter", true), ("dragleave", false), ("drop", false)] {
        listen(page, &document(), what, move |_, _| {
            if let Some(given) = part::<Element>("#given") {
                let _ = given.toggle_attribute_with_force("data-over", is_over);
            }
        });
    }
}
