//! The page alive: what is asked for is found, the parts of the index come as they are wanted, the list shows the result.

use super::address::{self, Values};
use super::controls::{Controls, query};
use super::fetch::{Coming, Missing};
use super::list::List;
use super::row::Pattern;
use super::status::{self, Trouble};
use crate::search::{Index, Manifest, Place, Query, Told};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::{document, window};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement, HtmlTemplateElement, KeyboardEvent};

/// So many parts are on their way at a time.
const AT_ONCE: usize = 3;

struct Page {
    told: Told,
    controls: Controls,
    status: Element,
    retry: HtmlElement,
    pattern: Pattern,
    list: List,
    index: Index,
    query: Query,
    found: Vec<Place>,
    /// Parts are on their way.
    loads: bool,
    trouble: Option<Trouble>,
}

/// What listeners share. One of them may set off another while it holds the page, by moving the focus; that one has
/// nothing to add.
type Shared = Rc<RefCell<Page>>;

/// Takes the page over.
pub fn start() {
    spawn_local(async {
        // Without its data the page stays as it was rendered, and says what else there is.
        let Some(told) = told() else { return };
        match Page::open(told).await {
            Some(page) => live(&Rc::new(RefCell::new(page))),
            None => ready(),
        }
    });
}

fn told() -> Option<Told> {
    serde_json::from_str(&document().get_element_by_id("page-data")?.text_content()?).ok()
}

impl Page {
    /// The page once the manifest is there; none where it cannot be had, which the page then says.
    async fn open(told: Told) -> Option<Self> {
        let find = |selector: &str| document().query_selector(selector).ok().flatten();
        let status = find(".finder ~ [role=status]")?;
        let manifest = match Coming::manifest()?.text().await {
            Ok(text) => Manifest::read(&text).map_err(Trouble::Unreadable),
            Err(missing) => Err(Trouble::Missing(missing)),
        };
        let manifest = match manifest {
            Ok(manifest) => manifest,
            Err(Trouble::Missing(Missing::Line)) => {
                // As where this program itself does not come.
                status.toggle_attribute_with_force("hidden", true).ok()?;
                find("#broken")?.remove_attribute("hidden").ok()?;
                return None;
            }
            Err(trouble) => {
                status.set_text_content(Some(&status::of_trouble(&trouble, &told.sentences)));
                return None;
            }
        };
        let template: HtmlTemplateElement = find("#found-row")?.dyn_into().ok()?;
        let article = template.content().first_element_child()?.dyn_into().ok()?;
        let controls = Controls::find()?;
        controls.offer(&manifest.terms);
        Some(Self {
            controls,
            status,
            retry: find("#retry")?.dyn_into().ok()?,
            pattern: Pattern::new(article, &told),
            list: List::find()?,
            index: Index::new(manifest),
            query: Query::default(),
            found: Vec::new(),
            loads: false,
            trouble: None,
            told,
        })
    }

    /// Shows what these values ask for.
    fn ask(&mut self, values: &Values) {
        self.query = query(values);
        self.found = self.index.find(&self.query);
        self.say();
        self.with_list(|list, rows, make| list.begin(rows, make));
    }

    /// Takes the next part in, and shows what more was found in it.
    fn take(&mut self, bytes: &[u8]) {
        match self.index.take(bytes) {
            Ok(()) => {
                self.found = self.index.find(&self.query);
                self.say();
                self.with_list(|list, rows, make| list.grow(rows, make));
            }
            Err(unreadable) => self.trouble = Some(Trouble::Unreadable(unreadable)),
        }
    }

    fn with_list(&mut self, act: impl FnOnce(&mut List, usize, super::list::Make<'_>)) {
        let Self { list, index, found, pattern, .. } = self;
        let make = |at: usize| pattern.article(index, &index.row(*found.get(at)?)?, at + 1);
        act(list, found.len(), &make);
    }

    /// How much was found, and what is wrong.
    fn say(&mut self) {
        if self.index.parts() == 0 && self.trouble.is_none() {
            // The page says that the first part is on its way.
            return;
        }
        let Told { sentences, locale, .. } = &self.told;
        let asked = self.query != Query::default();
        let mut words = status::of_search(sentences, locale, &self.index, self.found.len(), asked);
        if let Some(trouble) = &self.trouble {
            words = format!("{} {words}", status::of_trouble(trouble, sentences));
        }
        // What reads the same is not said again.
        if self.status.text_content().as_deref() != Some(&words) {
            self.status.set_text_content(Some(&words));
        }
        self.retry.set_hidden(!matches!(self.trouble, Some(Trouble::Missing(Missing::Line))));
        let all = self.index.manifest().figures as usize;
        let size = match (self.index.len() == all, asked) {
            (true, _) => Some(self.found.len()),
            (false, false) => Some(all),
            (false, true) => None,
        };
        self.list.set_size(size, self.loads);
        ready();
    }

    /// Whether the next part is wanted, after `asked` of them: all are for a question, and otherwise as many as are seen.
    fn wants(&self, asked: usize) -> bool {
        let there_is = self.trouble.is_none() && asked < self.index.manifest().parts.len();
        let one_more = asked == self.index.parts() && self.list.nears_its_end();
        there_is && (self.query != Query::default() || one_more)
    }
}

/// Listens to whoever uses the page, and asks for the first part.
fn live(page: &Shared) {
    {
        let mut page = page.borrow_mut();
        let asked = address::asked();
        page.controls.choose(&asked);
        let values = page.controls.values();
        page.ask(&values);
        // What the site does not offer was asked for by mistake.
        if values != asked {
            address::write(&values, true);
        }
    }
    load(page);
    let (form, feed, retry) = {
        let page = page.borrow();
        (page.controls.form.clone(), page.list.feed.clone(), page.retry.clone())
    };
    listen(page, &form, "input", |page, event| {
        let typing = named(event).as_deref() == Some("q");
        let values = page.controls.values();
        page.ask(&values);
        address::write(&values, typing);
    });
    listen(page, &form, "submit", |_, event| event.prevent_default());
    listen(page, &form, "reset", |page, event| {
        // The form's own way of clearing comes after its listeners.
        event.prevent_default();
        let values = Values::default();
        page.controls.show(&values);
        page.ask(&values);
        address::write(&values, false);
    });
    listen(page, &window(), "popstate", |page, _| {
        page.controls.show(&address::asked());
        let values = page.controls.values();
        page.ask(&values);
    });
    listen(page, &window(), "scroll", |page, _| page.with_list(|list, _, make| list.show(make)));
    listen(page, &window(), "resize", |page, _| page.with_list(|list, _, make| list.resize(make)));
    listen(page, &feed, "keydown", |page, event| page.key(event));
    listen(page, &feed, "focusin", |page, event| {
        if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            page.list.at(&element);
        }
    });
    listen(page, &retry, "click", |page, _| {
        page.trouble = None;
        page.say();
    });
}

impl Page {
    fn key(&mut self, event: &Event) {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.ctrl_key() || key.alt_key() || key.meta_key() || key.shift_key() {
            return;
        }
        if let Some(row) = self.list.towards(&key.key()) {
            event.prevent_default();
            self.with_list(|list, _, make| list.go(row, make));
        } else if key.key() == "Enter"
            && let Some(row) = event.target().and_then(|target| target.dyn_into::<Element>().ok())
            && row.has_attribute("aria-posinset")
            && let Ok(Some(link)) = row.query_selector("a")
            && let Ok(link) = link.dyn_into::<HtmlElement>()
        {
            link.click();
        }
    }
}

/// Listens for as long as the page stands; afterwards more parts may be wanted.
fn listen(page: &Shared, to: &web_sys::EventTarget, what: &'static str, act: impl Fn(&mut Page, &Event) + 'static) {
    let page = Rc::clone(page);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(to, what, options, move |event| {
        if let Ok(mut held) = page.try_borrow_mut() {
            act(&mut held, event);
            drop(held);
            load(&page);
        }
    })
    .forget();
}

/// Fetches the parts that are wanted, one after the other into the index, some at a time over the line.
fn load(page: &Shared) {
    if page.borrow().loads || !page.borrow().wants(page.borrow().index.parts()) {
        return;
    }
    page.borrow_mut().loads = true;
    let page = Rc::clone(page);
    spawn_local(async move {
        let mut coming = VecDeque::new();
        loop {
            {
                let page = page.borrow();
                while coming.len() < AT_ONCE && page.wants(page.index.parts() + coming.len()) {
                    let next = page.index.manifest().parts.get(page.index.parts() + coming.len());
                    coming.extend(next.map(|part| Coming::of(&part.file)));
                }
            }
            let Some(next) = coming.pop_front() else { break };
            let came = next.bytes().await;
            let mut page = page.borrow_mut();
            match came {
                Ok(bytes) => page.take(&bytes),
                Err(missing) => page.trouble = Some(Trouble::Missing(missing)),
            }
            if page.trouble.is_some() {
                break;
            }
        }
        let mut page = page.borrow_mut();
        page.loads = false;
        page.say();
    });
}

/// The name of the control that an event is about.
fn named(event: &Event) -> Option<String> {
    event.target()?.dyn_into::<Element>().ok()?.get_attribute("name")
}

/// Says to the stylesheet, and to whoever waits, that the page is alive: it shows what was found, or says why not.
fn ready() {
    if let Some(page) = document().document_element() {
        let _ = page.set_attribute("data-ready", "");
    }
}
