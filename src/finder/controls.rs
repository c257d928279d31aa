//! The form of the page: a field for words, and a list of choices for each thing that figures are told apart by.

use super::address::Values;
use crate::search::{Query, Term, Terms};
use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, HtmlOptionElement, HtmlSelectElement};

pub struct Controls {
    pub form: HtmlFormElement,
}

impl Controls {
    pub fn find() -> Option<Self> {
        Some(Self { form: document().query_selector("form.finder").ok()??.dyn_into().ok()? })
    }

    /// Offers what the figures of the site name.
    pub fn offer(&self, terms: &Terms) {
        let lists = [
            ("measure", &terms.measures),
            ("place", &terms.places),
            ("population", &terms.populations),
            ("category", &terms.categories),
            ("standing", &terms.standings),
        ];
        for (name, terms) in lists {
            let Some(list) = self.named::<HtmlSelectElement>(name) else { continue };
            for Term { id, words } in terms {
                if let Ok(option) = HtmlOptionElement::new_with_text_and_value(words, id) {
                    let _ = list.append_child(&option);
                }
            }
        }
    }

    /// What they hold at this moment.
    pub fn values(&self) -> Values {
        let held = FormData::new_with_form(&self.form).ok();
        Query::NAMES.map(|name| held.as_ref().and_then(|held| held.get(name).as_string()).unwrap_or_default())
    }

    /// Chooses what is asked for in the lists, whose choices came just now. The fields hold it already, or what a reader
    /// typed meanwhile.
    pub fn choose(&self, values: &Values) {
        for (name, value) in Query::NAMES.into_iter().zip(values) {
            if let Some(list) = self.named::<HtmlSelectElement>(name) {
                choose(&list, value);
            }
        }
    }

    /// Shows what is asked for. A choice that the site does not offer is none.
    pub fn show(&self, values: &Values) {
        for (name, value) in Query::NAMES.into_iter().zip(values) {
            if let Some(list) = self.named::<HtmlSelectElement>(name) {
                choose(&list, value);
            } else if let Some(field) = self.named::<HtmlInputElement>(name) {
                field.set_value(value);
            }
        }
    }

    fn named<E: JsCast>(&self, name: &str) -> Option<E> {
        self.form.query_selector(&format!("[name={name}]")).ok()??.dyn_into().ok()
    }
}

fn choose(list: &HtmlSelectElement, value: &str) {
    list.set_value(value);
    if list.selected_index() < 0 {
        list.set_selected_index(0);
    }
}

/// The question of a form's values.
pub fn query(values: &Values) -> Query {
    let mut query = Query::default();
    Query::NAMES.into_iter().zip(values).for_each(|(name, value)| query.set(name, value));
    query
}
