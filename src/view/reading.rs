//! Reading a chart part by part: pointing at one shows its receipt below the drawing and a click leads there; by
//! keyboard a chart is one stop, arrows walk between its parts, and each is said in full.

use super::State;
use super::content::ChartPart;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// A reader in a chart. Which part is read is what is lit on the whole page, so that cards, rows and marks follow.
#[derive(Clone, Copy)]
pub struct Reading {
    parts: StoredValue<Vec<Readable>>,
    /// Whether the pointer or the focus is in this chart.
    inside: RwSignal<bool>,
    state: State,
}

struct Readable {
    id: String,
    link: String,
    receipt: String,
}

impl Reading {
    pub fn new(parts: &[ChartPart], state: State) -> Self {
        let readable =
            |part: &ChartPart| Readable { id: part.id.clone(), link: part.link.clone(), receipt: part.receipt.clone() };
        let parts = parts.iter().map(readable).collect();
        Self { parts: StoredValue::new(parts), inside: RwSignal::new(false), state }
    }

    /// The receipt of the part that is read, shown and said; nothing before a reader moves.
    pub fn receipt(self) -> String {
        let here = if self.inside.get() { self.at(self.state.lit.get()) } else { None };
        self.of(here, |part| &part.receipt).unwrap_or_default()
    }

    pub fn press(self, event: &KeyboardEvent) {
        let last = self.parts.with_value(Vec::len).saturating_sub(1);
        let at = self.at(self.state.lit.get_untracked());
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => at.map_or(0, |i| (i + 1).min(last)),
            "ArrowLeft" | "ArrowUp" => at.map_or(last, |i| i.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Enter" => {
                // A link inside the chart that has the focus is followed by the browser.
                if event_target::<Element>(event).tag_name() != "A" && self.follow() {
                    event.prevent_default();
                }
                return;
            }
            "Escape" => {
                self.leave();
                event_target::<leptos::web_sys::HtmlElement>(event).blur().unwrap_or_default();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        self.inside.set(true);
        self.state.lit.set(self.of(Some(next), |part| &part.id));
    }

    /// A mark leads to its receipt, as the words of its part do.
    pub fn click(self, event: &MouseEvent) {
        let mark = event_target::<Element>(event).closest("[data-marks]");
        if mark.is_ok_and(|mark| mark.is_some()) {
            self.follow();
        }
    }

    pub fn enter(self) {
        self.inside.set(true);
    }

    /// Nothing of this chart is lit any more.
    pub fn leave(self) {
        self.inside.set(false);
        if self.at(self.state.lit.get_untracked()).is_some() {
            self.state.lit.set(None);
        }
    }

    /// Goes to the receipt of the part that is read, as its own link would; false where none is.
    fn follow(self) -> bool {
        let link = self.of(self.at(self.state.lit.get_untracked()), |part| &part.link);
        link.is_some_and(|link| leptos::prelude::window().location().set_href(&link).is_ok())
    }

    fn at(self, lit: Option<String>) -> Option<usize> {
        self.parts.with_value(|parts| parts.iter().position(|part| Some(&part.id) == lit.as_ref()))
    }

    fn of(self, at: Option<usize>, what: fn(&Readable) -> &String) -> Option<String> {
        self.parts.with_value(|parts| at.and_then(|i| parts.get(i)).map(|part| what(part).clone()))
    }
}
