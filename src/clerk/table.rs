//! A table on the desk: read in the worker, mapped by its form, kept at every step, and made into a draft's report file.

use super::asked::Asked;
use super::desk::{GoesTo, Page, REST};
use super::drafts::download;
use super::fields::filled;
use super::given::bytes_of;
use super::hands::target;
use super::kept::Draft;
use super::parts::{listen, part, put, show_alone};
use gloo_timers::callback::Timeout;
use gloo_utils::document;
use humanitarian_figures::page::{Act, TableAct, TableTurn, TableTurned, Work, mapped};
use js_sys::Date;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, File, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Ends of the names of files that are tables.
const TABLES: [&str; 4] = [".csv", ".tsv", ".xlsx", ".xls"];

/// Whether a file is a table, by its name or its first bytes.
pub fn is_table(name: &str, bytes: &[u8]) -> bool {
    let name = name.to_lowercase();
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    TABLES.iter().any(|end| name.ends_with(end)) || bytes.starts_with(b"PK") || first == Some(&b'[')
}

impl Page {
    /// Reads a table, for a draft of its own.
    pub fn read_table(&self, file: File) {
        let now = Date::now();
        self.replace(Draft { key: now, changed: now, ..Draft::default() });
        let registers = self.told.registers.clone();
        self.ask(|number, locale| Asked::Table { number, file, registers, locale });
    }

    /// Does something with the table. `shows` is whether its form is to be shown anew.
    pub fn table_act(&self, act: TableAct, shows: bool) {
        if self.at_work.get() {
            return;
        }
        self.resting.take();
        let Some(table) = self.draft.borrow().table.clone() else { return };
        self.at_work.set(matches!(act, TableAct::Take(_)));
        // What was to be shown and has not come yet still is.
        self.shows_columns.set(shows || self.shows_columns.get());
        let turn = Work::Table(TableTurn { table, registers: self.told.registers.clone(), act });
        self.ask(|number, locale| Asked::Work { number, work: Box::new(turn), locale });
    }

    /// An answer: what it changed is kept first, and shown then.
    pub fn tabled(self: &Rc<Self>, turned: TableTurned) {
        self.at_work.set(false);
        if let Some(why) = &turned.refused {
            return put("#status", why);
        }
        let is_new = turned.table.is_some();
        {
            let mut draft = self.draft.borrow_mut();
            draft.changed = Date::now();
            if let Some((file, text)) = turned.taken {
                // From here on it is a draft as any other.
                (draft.file, draft.text, draft.table) = (file, text, None);
                drop(draft);
                return self.act(Act::Show, GoesTo::Text);
            }
            match (turned.table, &mut draft.table) {
                (Some(table), _) => draft.table = Some(table),
                (None, Some(table)) => table.mapping = turned.mapping,
                (None, None) => {}
            }
        }
        show_alone("#table");
        put("#rows", &turned.rows);
        put("#problems", &turned.problems);
        if let Some(told) = part::<HtmlElement>("#table-told") {
            told.set_text_content(Some(&turned.told));
        }
        // What is typed at this moment is not written over: once it rests, it is asked about, too.
        let is_typed = self.resting.borrow().is_some();
        if is_new || (self.shows_columns.get() && !is_typed) {
            self.shows_columns.set(false);
            let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
            put("#columns", &turned.form);
            let again = focused.and_then(|id| document().get_element_by_id(&id));
            let goes_to = again.filter(|again| again.is_connected()).and_then(|again| again.dyn_into().ok());
            let first = || part::<HtmlElement>("#columns .group .field");
            if let Some(field) = if is_new { first() } else { goes_to } {
                let _ = field.focus();
            }
        }
        let page = Rc::clone(self);
        spawn_local(async move {
            let sentences = &page.told.sentences;
            page.tell(if page.keep().await { &sentences.saved } else { &sentences.unsaved });
        });
    }

    /// Makes the report file. What rests in the form counts first.
    fn take_table(self: &Rc<Self>) {
        let fields = filled("#columns");
        self.table_act(TableAct::Take(fields), false);
    }

    fn map_soon(self: &Rc<Self>, after: u32, shows: bool) {
        let page = Rc::clone(self);
        let rest = Timeout::new(after, move || {
            // It is over, and not to be cancelled from within.
            if let Some(rest) = page.resting.take() {
                rest.forget();
            }
            page.table_act(TableAct::Map(filled("#columns")), false);
        });
        self.shows_columns.set(shows || self.shows_columns.get());
        self.resting.replace(Some(rest));
    }

    fn save_mapping(&self) {
        let draft = self.draft.borrow();
        let Some(table) = &draft.table else { return };
        let name = format!("{}.mapping.json", table.name);
        // As the form says it, though it rests no longer.
        if download(&name, &mapped(&table.mapping, &filled("#columns")).written()) {
            self.tell(&self.told.sentences.exported.replace("{name}", &name));
        }
    }

    fn load_mapping(self: &Rc<Self>, file: File) {
        let page = Rc::clone(self);
        spawn_local(async move {
            match bytes_of(&file).await.and_then(|bytes| String::from_utf8(bytes).ok()) {
                Some(text) => page.table_act(TableAct::Load(text), true),
                None => page.tell(&page.told.sentences.unreadable),
            }
        });
    }
}

/// Listens to what is done with a table for as long as the page stands.
pub fn live(page: &Rc<Page>) {
    let on = |selector: &str, what: &'static str, act: fn(&Rc<Page>, &Event)| {
        if let Some(element) = part::<Element>(selector) {
            listen(page, &element, what, act);
        }
    };
    on("#close-table", "click", |page, _| page.close());
    on("#mapping", "change", |page, _| {
        let Some(field) = part::<HtmlInputElement>("#mapping") else { return };
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            page.load_mapping(file);
        }
        field.set_value("");
    });
    on("#columns", "submit", |_, event| event.prevent_default());
    on("#columns", "input", |page, event| {
        let name = target(event, "[name]").and_then(|field| field.get_attribute("name")).unwrap_or_default();
        // Another use has other fields, and other headers other names.
        let shows = name.ends_with(".use") || name == "header-row";
        page.map_soon(if name.ends_with(".use") { 0 } else { REST }, shows);
    });
    on("#columns", "click", |page, event| {
        match target(event, "[data-act]").and_then(|button| button.get_attribute("data-act")).as_deref() {
            Some("take-table") => page.take_table(),
            Some("save-mapping") => page.save_mapping(),
            _ => {}
        }
    });
    on("#columns", "keydown", |page, event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) {
            event.prevent_default();
            page.take_table();
        }
    });
}
