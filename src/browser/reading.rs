//! Reading a chart part by part: pointing at one shows its receipt below the drawing and a click leads there; by
//! keyboard a chart is one stop, arrows walk between its parts, and each is said in full.
//!
//! The parts are the rows of the chart's own table, in their order.

use super::elements::{all, attribute, below, hide, set};
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// A reader in a chart. Which part is read is what is lit on the whole page, so that cards, rows and marks follow.
struct Chart {
    body: Element,
    /// Where the receipt is shown and said.
    said: Element,
    parts: Vec<Part>,
    /// Whether the pointer or the focus is in this chart.
    inside: RwSignal<bool>,
    lit: RwSignal<Option<String>>,
}

struct Part {
    id: String,
    /// The address of its receipt.
    link: String,
    receipt: String,
}

/// Lets a reader walk through every chart from now on.
pub fn follow(lit: RwSignal<Option<String>>) {
    for figure in all("#chart-list .chart") {
        let one = |selector: &str| below(&figure, selector).into_iter().next();
        let (Some(body), Some(said)) = (one(".chart__body"), one(".chart__body > [role=status]")) else { continue };
        let parts = below(&figure, "[data-receipt]").iter().map(Part::of).collect();
        let chart = Rc::new(Chart { body, said, parts, inside: RwSignal::new(false), lit });
        chart.listen();
        if let Some(table) = one(".chart__table") {
            chart.follow_table(table);
        }
    }
}

impl Part {
    fn of(row: &Element) -> Self {
        let link = below(row, "th a").first().map(|link| attribute(link, "href"));
        let (id, receipt) = (attribute(row, "data-part"), attribute(row, "data-receipt"));
        Self { id, link: link.unwrap_or_default(), receipt }
    }
}

impl Chart {
    fn listen(self: &Rc<Self>) {
        // One stop of the keyboard: its links are none of their own.
        set(&self.body, "tabindex", Some("0"));
        for link in below(&self.body, "a") {
            set(&link, "tabindex", Some("-1"));
        }
        let on = |name: &'static str, act: fn(&Self, &Event)| {
            let chart = Rc::clone(self);
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&self.body, name, options, move |event| act(&chart, event)).forget();
        };
        on("keydown", |chart, event| {
            if let Some(event) = event.dyn_ref() {
                chart.press(event);
            }
        });
        on("click", Self::click);
        for name in ["focus", "pointerenter"] {
            on(name, |chart, _| chart.inside.set(true));
        }
        for name in ["blur", "pointerleave"] {
            on(name, |chart, _| chart.leave());
        }
        let chart = Rc::clone(self);
        Effect::new(move |before: Option<String>| {
            let receipt = chart.receipt();
            if before.unwrap_or_default() != receipt {
                // Unseen while there is none, but there: a listener hears of what changes, not of what comes.
                set(&chart.said, "class", Some(if receipt.is_empty() { "hidden" } else { "chart__receipt" }));
                chart.said.set_text_content(Some(&receipt));
            }
            receipt
        });
    }

    /// Drawing and table say the same: one of them is shown.
    fn follow_table(self: &Rc<Self>, table: Element) {
        let (chart, shown) = (Rc::clone(self), table.clone());
        EventListener::new(&table, "toggle", move |_| hide(&chart.body, shown.has_attribute("open"))).forget();
    }

    /// The receipt of the part that is read; nothing before a reader moves.
    fn receipt(&self) -> String {
        let here = if self.inside.get() { self.at(self.lit.get()) } else { None };
        here.and_then(|i| self.parts.get(i)).map(|part| part.receipt.clone()).unwrap_or_default()
    }

    fn press(&self, event: &KeyboardEvent) {
        let last = self.parts.len().saturating_sub(1);
        let at = self.at(self.lit.get_untracked());
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => at.map_or(0, |i| (i + 1).min(last)),
            "ArrowLeft" | "ArrowUp" => at.map_or(last, |i| i.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Enter" => {
                // A link inside the chart that has the focus is followed by the browser.
                if target(event).is_some_and(|target| target.tag_name() != "A") && self.go() {
                    event.prevent_default();
                }
                return;
            }
            "Escape" => {
                self.leave();
                if let Some(focused) = target(event).and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                    focused.blur().unwrap_or_default();
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        self.inside.set(true);
        self.lit.set(self.parts.get(next).map(|part| part.id.clone()));
    }

    /// A mark leads to its receipt, as the words of its part do.
    fn click(&self, event: &Event) {
        let mark = target(event).and_then(|target| target.closest("[data-marks]").ok().flatten());
        if mark.is_some() {
            self.go();
        }
    }

    /// Nothing of this chart is lit any more.
    fn leave(&self) {
        self.inside.set(false);
        if self.at(self.lit.get_untracked()).is_some() {
            self.lit.set(None);
        }
    }

    /// Goes to the receipt of the part that is read, as its own link would; false where none is.
    fn go(&self) -> bool {
        let part = self.at(self.lit.get_untracked()).and_then(|i| self.parts.get(i));
        part.is_some_and(|part| gloo_utils::window().location().set_href(&part.link).is_ok())
    }

    fn at(&self, lit: Option<String>) -> Option<usize> {
        let lit = lit?;
        self.parts.iter().position(|part| part.id == lit)
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
