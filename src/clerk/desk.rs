//! The page where report files are written, alive: every act goes to the worker, is kept, and only then shown.

use super::asked::{Asked, Heard};
use super::given::{bytes_of, text_of_html};
use super::help::Help;
use super::kept::{Draft, Kept};
use super::keys;
use super::parts::{listen, part};
use gloo_timers::callback::Timeout;
use gloo_utils::document;
use humanitarian_figures::check::MOST_BYTES;
use humanitarian_figures::page::{Act, DeskTold, Turn, Turned};
use js_sys::{Array, Date};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Blob, DragEvent, Element, Event, File, FormData, HtmlAnchorElement, HtmlElement, HtmlFormElement, HtmlInputElement,
    HtmlSelectElement, HtmlTextAreaElement, Url,
};

/// How long a form rests before what it would become is looked at, in milliseconds.
const REST: u32 = 300;

/// So many steps can be undone.
const MOST_PAST: usize = 200;

pub struct Page {
    told: DeskTold,
    script: String,
    help: RefCell<Option<Help>>,
    kept: RefCell<Option<Rc<Kept>>>,
    draft: RefCell<Draft>,
    /// The order of the entries.
    ids: RefCell<Vec<String>>,
    /// What was filled in of the figure that was taken last.
    before: RefCell<BTreeMap<String, String>>,
    /// Counts what is asked, so that an answer that came too late is known.
    turns: Cell<u32>,
    asked: RefCell<Option<Turn>>,
    resting: RefCell<Option<Timeout>>,
    /// What the next answer moves the focus to.
    goes_to: Cell<GoesTo>,
}

/// Where the focus goes once something is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoesTo {
    #[default]
    Nowhere,
    Text,
    Form,
}

/// Takes the page over.
pub fn start() {
    let Some(app) = part::<HtmlElement>("#app") else { return };
    let told = part::<Element>("#page-data").and_then(|data| data.text_content());
    let told = told.and_then(|told| serde_json::from_str(&told).ok());
    let (Some(told), Some(script)) = (told, app.get_attribute("data-script")) else { return };
    let page = Rc::new(Page {
        told,
        script,
        help: RefCell::default(),
        kept: RefCell::default(),
        draft: RefCell::default(),
        ids: RefCell::default(),
        before: RefCell::default(),
        turns: Cell::default(),
        asked: RefCell::default(),
        resting: RefCell::default(),
        goes_to: Cell::default(),
    });
    live(&page);
    keys::live(&page);
    page.help();
    spawn_local(async move {
        page.list().await;
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-ready", "");
        }
    });
}

impl Page {
    fn tell(&self, words: &str) {
        if let Some(status) = part::<HtmlElement>("#status") {
            status.set_text_content(Some(words));
        }
    }

    /// A worker; a new one where the last stopped.
    fn help(self: &Rc<Self>) {
        let page = Rc::clone(self);
        let hear = Rc::new(move |heard| match heard {
            Some(Heard::Turned(number, turned)) if number == page.turns.get() => page.turned(turned),
            None => {
                page.tell(&page.told.sentences.stopped);
                page.help();
            }
            _ => {}
        });
        let help = Help::start(&self.script, hear);
        if help.is_none() {
            self.tell(&self.told.sentences.stopped);
        }
        self.help.replace(help);
    }

    /// Asks the worker to do something with the draft.
    pub fn act(&self, act: Act, goes_to: GoesTo) {
        self.resting.take();
        let draft = self.draft.borrow();
        let turn = Turn { text: draft.text.clone(), file: draft.file.clone(), open: draft.open.clone(), act };
        self.goes_to.set(goes_to);
        self.turns.set(self.turns.get() + 1);
        if !matches!(turn.act, Act::Try(_)) {
            self.tell(&self.told.sentences.working);
        }
        if let Some(help) = &*self.help.borrow() {
            help.ask(&Asked::Turn { number: self.turns.get(), turn: turn.clone(), locale: self.told.locale.clone() });
        }
        self.asked.replace(Some(turn));
    }

    /// An answer: what it changed is kept first, and shown then.
    fn turned(self: &Rc<Self>, turned: Turned) {
        let Some(asked) = self.asked.take() else { return };
        if turned.ids.is_empty() && turned.refused.is_some() && turned.form.is_none() && turned.text.is_none() {
            return self.tell_html(turned.refused.as_deref().unwrap_or_default());
        }
        if let Act::Take(fields) = &asked.act {
            self.before.replace(fields.clone());
        }
        let is_try = matches!(asked.act, Act::Try(_));
        {
            let mut draft = self.draft.borrow_mut();
            if draft.file != turned.file && !is_try {
                let was = std::mem::replace(&mut draft.file, turned.file.clone());
                if !was.is_empty() {
                    draft.past.push(was);
                }
                if draft.past.len() > MOST_PAST {
                    draft.past.remove(0);
                }
                draft.changed = Date::now();
            }
            if let (Act::Take(_) | Act::Context(_) | Act::Aside, Some(id), None) =
                (&asked.act, &asked.open, &turned.refused)
            {
                draft.filled.remove(id);
            }
            if let (Act::Try(fields), Some(id)) = (&asked.act, &asked.open) {
                draft.filled.insert(id.clone(), fields.clone());
            }
            draft.open.clone_from(&turned.open);
        }
        if is_try {
            self.show(&turned);
            let page = Rc::clone(self);
            // Nothing is said of it: what is typed is no step yet.
            return spawn_local(async move { _ = page.keep().await });
        }
        let page = Rc::clone(self);
        spawn_local(async move {
            let is_kept = page.keep().await;
            page.show(&turned);
            let sentences = &page.told.sentences;
            let left =
                if turned.ids.is_empty() || turned.open.is_none() { sentences.nothing_left.as_str() } else { "" };
            match (&turned.refused, is_kept) {
                (Some(why), _) => page.tell(why),
                (None, true) => page.tell(&format!("{} {left}", sentences.saved)),
                (None, false) => page.tell(&sentences.unsaved),
            }
        });
    }

    fn tell_html(&self, html: &str) {
        self.tell(&self.told.sentences.unreadable);
        if let Some(found) = part::<HtmlElement>("#refused") {
            found.set_inner_html(html);
        }
    }

    /// The database, opened at the first need; none where the browser keeps nothing.
    async fn database(&self) -> Option<Rc<Kept>> {
        let open = self.kept.borrow().clone();
        if open.is_none() {
            let opened = Kept::open().await.ok().map(Rc::new);
            self.kept.replace(opened);
        }
        self.kept.borrow().clone()
    }

    async fn keep(&self) -> bool {
        let draft = self.draft.borrow().clone();
        match self.database().await {
            Some(kept) => kept.keep(&draft).await.is_ok(),
            None => false,
        }
    }

    fn show(&self, turned: &Turned) {
        let put = |selector: &str, html: &str| {
            if let Some(place) = part::<HtmlElement>(selector) {
                place.set_inner_html(html);
            }
        };
        for (selector, html) in [("#form", &turned.form), ("#report", &turned.report), ("#text", &turned.text)] {
            if let Some(html) = html {
                put(selector, html);
            }
        }
        put("#findings", &turned.findings);
        put("#pages", &turned.pages);
        put("#refused", "");
        if let Some(told) = part::<HtmlElement>("#told") {
            told.set_text_content(Some(&turned.told));
        }
        self.ids.replace(turned.ids.clone());
        let draft = self.draft.borrow();
        let typed = draft.open.as_ref().filter(|_| turned.form.is_some()).and_then(|open| draft.filled.get(open));
        for (name, value) in typed.into_iter().flatten() {
            put_in(name, value);
        }
        drop(draft);
        for (name, value) in &turned.known {
            fill(name, value);
        }
        for (selector, hidden) in [("#start", true), ("#work", false)] {
            if let Some(part) = part::<HtmlElement>(selector) {
                part.set_hidden(hidden);
            }
        }
        if let Some(undo) = part::<HtmlElement>("#undo") {
            let _ =
                undo.set_attribute("aria-disabled", if self.draft.borrow().past.is_empty() { "true" } else { "false" });
        }
        let goes_to = match self.goes_to.take() {
            GoesTo::Nowhere => None,
            GoesTo::Text => part("#text [aria-current]").or_else(|| part::<HtmlElement>("#export")),
            GoesTo::Form => first_empty().or_else(|| part("#form .field")),
        };
        if let Some(goes_to) = goes_to {
            let _ = goes_to.focus();
        }
    }

    /// The drafts that are kept here, each with the way to open and to forget it.
    async fn list(self: &Rc<Self>) {
        let kept = if Kept::is_there().await { self.database().await } else { None };
        let drafts = match kept {
            Some(kept) => kept.all().await.unwrap_or_default(),
            None => Vec::new(),
        };
        if let Some(none) = part::<HtmlElement>("#no-drafts") {
            none.set_hidden(!drafts.is_empty());
        }
        let Some(list) = part::<HtmlElement>("#drafts") else { return };
        list.set_text_content(None);
        for draft in drafts {
            let row = || {
                let row = document().create_element("li").ok()?;
                let sentences = &self.told.sentences;
                let when = Date::new(&draft.changed.into())
                    .to_locale_string(&self.told.locale, &wasm_bindgen::JsValue::UNDEFINED);
                let name = name_of(&draft.file);
                for (act, sentence) in [("open", &sentences.open_draft), ("forget", &sentences.remove_draft)] {
                    let button = document().create_element("button").ok()?;
                    let words = sentence.replace("{name}", &name).replace("{when}", &String::from(when.clone()));
                    button.set_text_content(Some(&words));
                    button.set_class_name("button");
                    button.set_attribute("type", "button").ok()?;
                    row.append_child(&button).ok()?;
                    let draft = draft.clone();
                    listen(self, &button, "click", move |page, _| match act {
                        "open" => page.open(draft.clone()),
                        _ => page.forget(draft.key),
                    });
                }
                list.append_child(&row).ok()
            };
            row();
        }
    }

    fn open(self: &Rc<Self>, draft: Draft) {
        self.draft.replace(draft);
        self.act(Act::Show, GoesTo::Text);
    }

    fn forget(self: &Rc<Self>, key: f64) {
        let page = Rc::clone(self);
        spawn_local(async move {
            if let Some(kept) = page.database().await {
                let _ = kept.forget(key).await;
            }
            page.list().await;
            if let Some(field) = part::<HtmlElement>("#paste") {
                let _ = field.focus();
            }
        });
    }

    /// Begins with a text, or goes on with a report file.
    fn begin(self: &Rc<Self>, given: &str) {
        let text = given.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if text.trim().is_empty() {
            return self.tell(&self.told.sentences.empty);
        }
        if text.len() as u64 > MOST_BYTES {
            return self.tell(&self.told.sentences.unreadable);
        }
        let now = Date::now();
        let draft = Draft { key: now, changed: now, ..Draft::default() };
        if text.trim_start().starts_with('{') {
            self.draft.replace(Draft { file: text, ..draft });
            return self.act(Act::Show, GoesTo::Text);
        }
        let publisher = part::<HtmlInputElement>("#publisher").map(|field| field.value()).unwrap_or_default();
        self.draft.replace(Draft { text, ..draft });
        self.act(Act::Begin { id: "draft".to_owned(), publisher }, GoesTo::Text);
    }

    fn take_file(self: &Rc<Self>, file: File) {
        let page = Rc::clone(self);
        spawn_local(async move {
            let Some(text) = bytes_of(&file).await.and_then(|bytes| String::from_utf8(bytes).ok()) else {
                return page.tell(&page.told.sentences.unreadable);
            };
            let is_html = text.trim_start().starts_with('<');
            let text = if is_html { text_of_html(&text).unwrap_or(text) } else { text };
            page.begin(&text);
        });
    }

    /// The file as it stands, to be kept by its editor.
    fn export(&self) {
        let draft = self.draft.borrow();
        let done = || {
            let blob = Blob::new_with_str_sequence(&Array::of1(&draft.file.as_str().into())).ok()?;
            let address = Url::create_object_url_with_blob(&blob).ok()?;
            let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
            link.set_href(&address);
            link.set_download(&format!("{}.json", name_of(&draft.file)));
            link.click();
            // Not before the browser has taken it.
            Timeout::new(60_000, move || _ = Url::revoke_object_url(&address)).forget();
            Some(())
        };
        if done().is_some() {
            self.tell(&self.told.sentences.exported.replace("{name}", &format!("{}.json", name_of(&draft.file))));
        }
    }

    /// Back to the drafts. This one is kept.
    fn close(self: &Rc<Self>) {
        for (selector, hidden) in [("#start", false), ("#work", true)] {
            if let Some(part) = part::<HtmlElement>(selector) {
                part.set_hidden(hidden);
            }
        }
        self.tell("");
        let page = Rc::clone(self);
        spawn_local(async move {
            page.list().await;
            if let Some(first) = part::<HtmlElement>("#drafts button").or_else(|| part("#paste")) {
                let _ = first.focus();
            }
        });
    }

    pub fn undo(&self) {
        let Some(was) = self.draft.borrow_mut().past.pop() else { return };
        {
            let mut draft = self.draft.borrow_mut();
            draft.file = was;
            draft.changed = Date::now();
        }
        self.act(Act::Show, GoesTo::Text);
    }

    /// Opens the entry so many further on in the report.
    pub fn step(&self, by: isize) {
        let ids = self.ids.borrow();
        let open = self.draft.borrow().open.clone();
        let at = ids.iter().position(|id| Some(id) == open.as_ref()).map_or(0, |at| at.saturating_add_signed(by));
        if let Some(id) = ids.get(at.min(ids.len().saturating_sub(1))) {
            self.open_entry(id, GoesTo::Text);
        }
    }

    pub fn open_entry(&self, id: &str, goes_to: GoesTo) {
        self.draft.borrow_mut().open = Some(id.to_owned());
        self.act(Act::Show, goes_to);
    }

    /// Does what a button or a key names.
    pub fn do_act(self: &Rc<Self>, act: &str, goes_to: GoesTo) {
        match act {
            "take" => self.act(Act::Take(filled("#form")), goes_to),
            "context" => self.act(Act::Context(filled("#form")), goes_to),
            "aside" => self.act(Act::Aside, goes_to),
            "describe" => self.act(Act::Describe(filled("#report")), GoesTo::Nowhere),
            "before" => {
                const SAME: [&str; 16] = [
                    "claimant",
                    "category",
                    "named",
                    "standing",
                    "support",
                    "place",
                    "level",
                    "sensitive",
                    "when",
                    "from",
                    "until",
                    "dated",
                    "period",
                    "population",
                    "topic",
                    "card",
                ];
                for (name, value) in self.before.borrow().iter().filter(|(name, _)| SAME.contains(&name.as_str())) {
                    fill(name, value);
                }
                self.try_soon(0);
            }
            _ => {}
        }
    }

    /// Looks at what the form would become, once it rests.
    fn try_soon(self: &Rc<Self>, after: u32) {
        let page = Rc::clone(self);
        let rest = Timeout::new(after, move || {
            // It is over, and not to be cancelled from within.
            if let Some(rest) = page.resting.take() {
                rest.forget();
            }
            page.act(Act::Try(filled("#form")), GoesTo::Nowhere);
        });
        // The one before is cancelled.
        self.resting.replace(Some(rest));
    }
}

/// Every field of a form.
fn filled(form: &str) -> BTreeMap<String, String> {
    let Some(form) = part::<HtmlFormElement>(form) else { return BTreeMap::new() };
    let Ok(data) = FormData::new_with_form(&form) else { return BTreeMap::new() };
    let named = js_sys::try_iter(&data).ok().flatten();
    named
        .into_iter()
        .flatten()
        .filter_map(|pair| {
            let pair: Array = pair.ok()?.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

/// Fills a field that is empty.
fn fill(name: &str, value: &str) {
    if filled("#form").get(name).is_some_and(String::is_empty) {
        put_in(name, value);
    }
}

/// Puts something into a field. Names of fields are ours.
fn put_in(name: &str, value: &str) {
    let Some(field) = part::<Element>(&format!("#form [name=\"{name}\"]")) else { return };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(list) = field.dyn_ref::<HtmlSelectElement>() {
        list.set_value(value);
    }
}

/// The first field of the form that nobody filled in.
fn first_empty() -> Option<HtmlElement> {
    let fields = document().query_selector_all("#form .field").ok()?;
    (0..fields.length()).filter_map(|at| fields.get(at)?.dyn_into::<HtmlElement>().ok()).find(|field| {
        let text = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let list = field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        text.or(list).is_some_and(|value| value.is_empty())
    })
}

/// What a file calls itself.
fn name_of(file: &str) -> String {
    #[derive(serde::Deserialize)]
    struct Named {
        id: Option<String>,
    }
    serde_json::from_str::<Named>(file).ok().and_then(|named| named.id).unwrap_or_else(|| "draft".to_owned())
}

fn live(page: &Rc<Page>) {
    let on = |selector: &str, what: &'static str, act: fn(&Rc<Page>, &Event)| {
        if let Some(element) = part::<Element>(selector) {
            listen(page, &element, what, act);
        }
    };
    on("#begin", "click", |page, _| {
        let text = part::<HtmlTextAreaElement>("#paste").map(|field| field.value()).unwrap_or_default();
        page.begin(&text);
    });
    on("#file", "change", |page, _| {
        let Some(field) = part::<HtmlInputElement>("#file") else { return };
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            page.take_file(file);
        }
        // The same file may be chosen again, after it was changed.
        field.set_value("");
    });
    on("#export", "click", |page, _| page.export());
    on("#undo", "click", |page, _| page.undo());
    on("#close", "click", |page, _| page.close());
    for form in ["#form", "#report"] {
        // Nothing is sent anywhere.
        on(form, "submit", |_, event| event.prevent_default());
        on(form, "click", |page, event| {
            if let Some(act) = target(event, "[data-act]").and_then(|button| button.get_attribute("data-act")) {
                page.do_act(&act, GoesTo::Text);
            }
        });
    }
    on("#form", "input", |page, _| page.try_soon(REST));
    on("#text", "click", |page, event| {
        if let Some(id) = target(event, "[data-open]").and_then(|link| link.get_attribute("data-open")) {
            event.prevent_default();
            page.open_entry(&id, GoesTo::Form);
        }
    });
    // A file that misses its place would replace the page.
    for what in ["dragover", "drop"] {
        listen(page, &document(), what, |_, event| event.prevent_default());
    }
    listen(page, &document(), "drop", |page, event| {
        let is_open = part::<HtmlElement>("#start").is_some_and(|start| start.hidden());
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        if let Some(file) = data.and_then(|data| data.files()?.get(0)).filter(|_| !is_open) {
            page.take_file(file);
        }
    });
}

/// The element of an event, or the nearest around it, that a selector names.
pub fn target(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
