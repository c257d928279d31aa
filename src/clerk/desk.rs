//! The page where report files are written, alive: every act goes to the worker, is kept, and only then shown.

use super::asked::{Asked, Heard};
use super::fields::{SAME, fill, filled, first_empty, put_all};
use super::hands;
use super::help::Help;
use super::kept::{Draft, Kept};
use super::keys;
use super::parts::{part, put, show_alone};
use super::table;
use gloo_timers::callback::Timeout;
use gloo_utils::document;
use humanitarian_figures::page::{Act, DeskTold, Turn, Turned, Work};
use js_sys::Date;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

/// How long a form rests before what it would become is looked at, in milliseconds.
pub const REST: u32 = 300;

/// So many steps can be undone.
const MOST_PAST: usize = 200;

pub struct Page {
    pub told: DeskTold,
    script: String,
    help: RefCell<Option<Help>>,
    pub kept: RefCell<Option<Rc<Kept>>>,
    pub draft: RefCell<Draft>,
    /// The order of the entries.
    ids: RefCell<Vec<String>>,
    /// What was filled in of the figure that was taken last.
    before: RefCell<BTreeMap<String, String>>,
    /// Counts what is asked, so that an answer that came too late is known.
    turns: Cell<u32>,
    asked: RefCell<Option<Turn>>,
    pub resting: RefCell<Option<Timeout>>,
    /// Whether a step is under way. Until its outcome is shown, the page still shows what was before, and whatever is done to
    /// that would be done to something else: so nothing is.
    pub at_work: Cell<bool>,
    /// Whether the next answer shows the form of a table's columns anew.
    pub shows_columns: Cell<bool>,
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
        at_work: Cell::default(),
        shows_columns: Cell::default(),
        goes_to: Cell::default(),
    });
    hands::live(&page);
    keys::live(&page);
    table::live(&page);
    page.help();
    spawn_local(async move {
        page.list().await;
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-ready", "");
        }
    });
}

impl Page {
    pub fn tell(&self, words: &str) {
        if let Some(status) = part::<HtmlElement>("#status") {
            status.set_text_content(Some(words));
        }
    }

    /// A worker; a new one where the last stopped.
    fn help(self: &Rc<Self>) {
        let page = Rc::clone(self);
        let hear = Rc::new(move |heard| match heard {
            Some(Heard::Turned(number, turned)) if number == page.turns.get() => page.turned(turned),
            Some(Heard::Tabled(number, turned)) if number == page.turns.get() => page.tabled(turned),
            None => {
                page.at_work.set(false);
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

    /// Asks the worker to do something with the draft, and with the entry that is open.
    pub fn act(&self, act: Act, goes_to: GoesTo) {
        let open = self.draft.borrow().open.clone();
        self.act_on(open, act, goes_to);
    }

    fn act_on(&self, open: Option<String>, act: Act, goes_to: GoesTo) {
        if self.at_work.get() {
            return;
        }
        self.resting.take();
        let draft = self.draft.borrow();
        let (text, file) = (draft.text.clone(), draft.file.clone());
        let turn = Turn { text, file, registers: self.told.registers.clone(), open, act };
        self.goes_to.set(goes_to);
        // Looking at what a form would become is no step: typing goes on meanwhile.
        if !matches!(turn.act, Act::Try(_)) {
            self.at_work.set(true);
            self.tell(&self.told.sentences.working);
        }
        let work = Box::new(Work::Turn(turn.clone()));
        self.ask(|number, locale| Asked::Work { number, work, locale });
        self.asked.replace(Some(turn));
    }

    /// Asks the worker for something under a number of its own, so that an answer to what was asked before is known.
    pub fn ask(&self, asked: impl FnOnce(u32, String) -> Asked) {
        self.turns.set(self.turns.get() + 1);
        if let Some(help) = &*self.help.borrow() {
            help.ask(&asked(self.turns.get(), self.told.locale.clone()));
        }
    }

    /// An answer: what it changed is kept first, and shown then.
    fn turned(self: &Rc<Self>, turned: Turned) {
        let Some(asked) = self.asked.take() else { return };
        if turned.ids.is_empty() && turned.refused.is_some() && turned.form.is_none() && turned.text.is_none() {
            self.at_work.set(false);
            return self.tell_html(turned.refused.as_deref().unwrap_or_default());
        }
        let is_figure = asked.open.as_ref().is_some_and(|open| !open.contains('/'));
        if let (Act::Take(fields), true) = (&asked.act, is_figure) {
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
            page.at_work.set(false);
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
        put("#refused", html);
    }

    fn show(&self, turned: &Turned) {
        let parts = [
            ("#form", &turned.form),
            ("#report", &turned.report),
            ("#text", &turned.text),
            ("#entries", &turned.entries),
        ];
        for (selector, html) in parts {
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
        if let Some(typed) = typed {
            put_all(typed);
        }
        drop(draft);
        fill("on", &today());
        for (name, value) in &turned.known {
            fill(name, value);
        }
        show_alone("#work");
        if let Some(undo) = part::<HtmlElement>("#undo") {
            let _ =
                undo.set_attribute("aria-disabled", if self.draft.borrow().past.is_empty() { "true" } else { "false" });
        }
        let goes_to = match self.goes_to.take() {
            GoesTo::Nowhere => None,
            GoesTo::Text => part("#text [aria-current]")
                .or_else(|| part("#entries [aria-current]"))
                .or_else(|| part::<HtmlElement>("#export")),
            GoesTo::Form => first_empty().or_else(|| part("#form .field")),
        };
        if let Some(goes_to) = goes_to {
            let _ = goes_to.focus();
        }
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
        self.act_on(Some(id.to_owned()), Act::Show, goes_to);
    }

    /// Does what a button or a key names.
    pub fn do_act(self: &Rc<Self>, act: &str, goes_to: GoesTo) {
        match act {
            "take" => self.act(Act::Take(filled("#form")), goes_to),
            "context" => self.act(Act::Context(filled("#form")), goes_to),
            "aside" => self.act(Act::Aside, goes_to),
            "more" | "correct" | "back" => {
                let open = self.draft.borrow().open.clone().unwrap_or_default();
                let id = open.split_once('/').map_or(open.as_str(), |(_, id)| id);
                let name = if act == "back" { id.to_owned() } else { format!("{act}/{id}") };
                self.open_entry(&name, GoesTo::Form);
            }
            "describe" => self.act(Act::Describe(filled("#report")), GoesTo::Nowhere),
            "before" => {
                for (name, value) in self.before.borrow().iter().filter(|(name, _)| SAME.contains(&name.as_str())) {
                    fill(name, value);
                }
                self.try_soon(0);
            }
            _ => {}
        }
    }

    /// Looks at what the form would become, once it rests.
    pub fn try_soon(self: &Rc<Self>, after: u32) {
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

/// The day, in UTC, as the command that corrects takes it.
fn today() -> String {
    String::from(Date::new_0().to_iso_string()).chars().take("2012-07-30".len()).collect()
}
