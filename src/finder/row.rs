//! A figure that was found, as an article: a copy of the page's template with the row's words in it.

use crate::search::{Index, Row, Told};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What every row is a copy of.
pub struct Pattern {
    article: HtmlElement,
    figure: String,
    no_number: String,
}

impl Pattern {
    pub fn new(article: HtmlElement, told: &Told) -> Self {
        Self { article, figure: told.figure.clone(), no_number: told.no_number.clone() }
    }

    /// The article of a row, which stands at this position of the list.
    pub fn article(&self, index: &Index, row: &Row, position: usize) -> Option<HtmlElement> {
        let article: HtmlElement = self.article.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        let (who, place) = index.who_and_where(row)?;
        let say = |slot: &str, words: Option<&str>| {
            if let Some(element) = slot_of(&article, slot) {
                element.set_text_content(words);
                let _ = element.toggle_attribute_with_force("hidden", words.is_none());
            }
        };
        say("number", Some(row.number.as_deref().unwrap_or(&self.no_number)));
        say("label", Some(&row.label));
        say("backing", Some(&row.backing));
        say("doubt", row.doubt.as_deref());
        say("notice", row.notice.as_deref());
        say("who", Some(who));
        say("place", Some(place));
        say("note", row.place_note.as_deref());
        say("period", Some(&row.period));
        say("title", Some(&row.report.title));
        say("day", Some(&row.report.day));
        let set = |slot: &str, name: &str, value: &str| {
            if let Some(element) = slot_of(&article, slot) {
                let _ = element.set_attribute(name, value);
            }
        };
        set("mark", "href", &format!("#{}", row.standing));
        let address = self.figure.replace("{report}", &row.report.id).replace("{figure}", &row.id);
        set("link", "href", &address);
        // An id each, so that the article is named by its number, and told whole.
        let id = format!("found-{position}");
        set("name", "id", &id);
        set("rest", "id", &format!("{id}-rest"));
        for (name, value) in [
            ("aria-posinset", position.to_string()),
            ("aria-labelledby", id.clone()),
            ("aria-describedby", format!("{id}-rest")),
        ] {
            article.set_attribute(name, &value).ok()?;
        }
        Some(article)
    }
}

fn slot_of(article: &HtmlElement, slot: &str) -> Option<Element> {
    article.query_selector(&format!("[data-slot={slot}]")).ok()?
}
