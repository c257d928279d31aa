//! Reading a chart by keyboard: one stop, arrows between its parts, each said in full.

use super::State;
use super::content::ChartPart;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::web_sys::Element;

/// Where a reader is in a chart.
#[derive(Clone, Copy)]
pub struct Reading {
    /// The id, the anchor and the words of each part.
    parts: StoredValue<Vec<Readable>>,
    at: RwSignal<Option<usize>>,
    state: State,
}

struct Readable {
    id: String,
    link: String,
    words: String,
}

impl Reading {
    pub fn new(parts: &[ChartPart], state: State) -> Self {
        let readable = |part: &ChartPart| {
            let what = [part.number.line(), part.what.clone()].join(" ");
            let notice = part.notice.as_ref().map(|notice| notice.words.clone());
            let pieces = [Some(what), part.when.clone(), Some(part.standing.words.clone()), notice];
            Readable {
                id: part.id.clone(),
                link: part.link.clone(),
                words: pieces.into_iter().flatten().map(|piece| piece.trim().to_owned()).collect::<Vec<_>>().join("; "),
            }
        };
        Self { parts: StoredValue::new(parts.iter().map(readable).collect()), at: RwSignal::new(None), state }
    }

    /// The part in full, as it is said to a listener; nothing before a reader moves.
    pub fn said(self) -> String {
        let at = self.at.get();
        self.parts.with_value(|parts| at.and_then(|i| parts.get(i)).map(|part| part.words.clone()).unwrap_or_default())
    }

    pub fn press(self, event: &KeyboardEvent) {
        let last = self.parts.with_value(Vec::len).saturating_sub(1);
        let at = self.at.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => Some(at.map_or(0, |i| (i + 1).min(last))),
            "ArrowLeft" | "ArrowUp" => Some(at.map_or(last, |i| i.saturating_sub(1))),
            "Home" => Some(0),
            "End" => Some(last),
            "Enter" => return self.follow(event),
            "Escape" => {
                self.leave();
                event_target::<leptos::web_sys::HtmlElement>(event).blur().unwrap_or_default();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        self.at.set(next);
        self.light();
    }

    /// Nothing is lit any more.
    pub fn leave(self) {
        if self.at.get_untracked().is_some() {
            self.at.set(None);
            self.light();
        }
    }

    /// Goes to the receipt of the part that is read, as its own link would.
    fn follow(self, event: &KeyboardEvent) {
        let at = self.at.get_untracked();
        let link = self.parts.with_value(|parts| at.and_then(|i| parts.get(i)).map(|part| part.link.clone()));
        // A link inside the chart that has the focus is followed by the browser.
        let own = event_target::<Element>(event).tag_name() == "A";
        if let Some(link) = link.filter(|_| !own) {
            event.prevent_default();
            leptos::prelude::window().location().set_hash(&link).unwrap_or_default();
        }
    }

    fn light(self) {
        let at = self.at.get_untracked();
        let id = self.parts.with_value(|parts| at.and_then(|i| parts.get(i)).map(|part| part.id.clone()));
        self.state.lit.set(id);
    }
}
