//! Drafts from the editor's side: begun, opened, kept at every step, taken a step back, given out and forgotten.

use super::desk::{GoesTo, Page};
use super::given::{bytes_of, text_of_html};
use super::kept::{Draft, Kept};
use super::parts::{listen, part, show_alone};
use super::table::is_table;
use gloo_timers::callback::Timeout;
use gloo_utils::document;
use humanitarian_figures::check::MOST_BYTES;
use humanitarian_figures::page::{Act, TableAct};
use js_sys::{Array, Date};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, File, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};

impl Page {
    /// The database, opened at the first need; none where the browser keeps nothing.
    async fn database(&self) -> Option<Rc<Kept>> {
        let open = self.kept.borrow().clone();
        if open.is_none() {
            let opened = Kept::open().await.ok().map(Rc::new);
            self.kept.replace(opened);
        }
        self.kept.borrow().clone()
    }

    pub async fn keep(&self) -> bool {
        let draft = self.draft.borrow().clone();
        match self.database().await {
            Some(kept) => kept.keep(&draft).await.is_ok(),
            None => false,
        }
    }

    /// The drafts that are kept here, each with the way to open and to forget it.
    pub async fn list(self: &Rc<Self>) {
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
                let name = draft.table.as_ref().map_or_else(|| name_of(&draft.file), |table| table.name.clone());
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

    /// Takes another draft in hand. Whatever was asked of the last one is waited for no longer.
    pub fn replace(&self, draft: Draft) {
        self.draft.replace(draft);
        self.at_work.set(false);
    }

    fn open(self: &Rc<Self>, draft: Draft) {
        let is_table = draft.table.is_some();
        self.replace(draft);
        match is_table {
            true => self.table_act(TableAct::Show, true),
            false => self.act(Act::Show, GoesTo::Text),
        }
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
    pub fn begin(self: &Rc<Self>, given: &str) {
        let text = given.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let is_html = text.trim_start().starts_with('<');
        let text = if is_html { text_of_html(&text).unwrap_or(text) } else { text };
        if text.trim().is_empty() {
            return self.tell(&self.told.sentences.empty);
        }
        if text.len() as u64 > MOST_BYTES {
            return self.tell(&self.told.sentences.unreadable);
        }
        let now = Date::now();
        let draft = Draft { key: now, changed: now, ..Draft::default() };
        if text.trim_start().starts_with('{') {
            self.replace(Draft { file: text, ..draft });
            return self.act(Act::Show, GoesTo::Text);
        }
        let publisher = part::<HtmlInputElement>("#publisher").map(|field| field.value()).unwrap_or_default();
        self.replace(Draft { text, ..draft });
        self.act(Act::Begin { id: "draft".to_owned(), publisher }, GoesTo::Text);
    }

    pub fn take_file(self: &Rc<Self>, file: File) {
        let page = Rc::clone(self);
        spawn_local(async move {
            let bytes = bytes_of(&file).await;
            if bytes.as_ref().is_some_and(|bytes| is_table(&file.name(), bytes)) {
                return page.read_table(file);
            }
            match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
                Some(text) => page.begin(&text),
                None => page.tell(&page.told.sentences.unreadable),
            }
        });
    }

    /// The file as it stands, to be kept by its editor.
    pub fn export(&self) {
        let draft = self.draft.borrow();
        let name = format!("{}.json", name_of(&draft.file));
        if download(&name, &draft.file) {
            self.tell(&self.told.sentences.exported.replace("{name}", &name));
        }
    }

    /// Back to the drafts. This one is kept; a step that is not yet is waited for.
    pub fn close(self: &Rc<Self>) {
        if self.at_work.get() {
            return;
        }
        show_alone("#start");
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
        if self.at_work.get() {
            return;
        }
        let Some(was) = self.draft.borrow_mut().past.pop() else { return };
        {
            let mut draft = self.draft.borrow_mut();
            draft.file = was;
            draft.changed = Date::now();
        }
        self.act(Act::Show, GoesTo::Text);
    }
}

/// Gives a text out as a file. Whether it could.
pub fn download(name: &str, text: &str) -> bool {
    let given = || {
        let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // Not before the browser has taken it.
        Timeout::new(60_000, move || _ = Url::revoke_object_url(&address)).forget();
        Some(())
    };
    given().is_some()
}

/// What a file calls itself.
fn name_of(file: &str) -> String {
    #[derive(serde::Deserialize)]
    struct Named {
        id: Option<String>,
    }
    serde_json::from_str::<Named>(file).ok().and_then(|named| named.id).unwrap_or_else(|| "draft".to_owned())
}
