//! The figures of the page, as the rows of its table tell them.

use super::elements::{all, attribute, below};
use crate::terms::{Facts, Filter, Sort, fold};
use std::cell::OnceCell;
use web_sys::Element;

/// Every figure of the page.
pub struct Figures(Vec<Figure>);

/// A figure's row: what it can be chosen, searched and ordered by.
pub struct Figure {
    pub id: String,
    pub row: Element,
    facts: Facts,
    /// Read at the first search: it takes longer than all else, and most readers search nothing.
    text: OnceCell<String>,
    order: Vec<u16>,
}

impl Figures {
    pub fn read() -> Self {
        Self(all("#table .records tbody tr").into_iter().map(Figure::of).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Figure> {
        self.0.iter()
    }

    pub fn get(&self, id: &str) -> Option<&Figure> {
        self.0.iter().find(|figure| figure.id == id)
    }

    /// All of them in an order.
    pub fn ordered(&self, sort: Sort) -> Vec<&Figure> {
        let mut ordered: Vec<&Figure> = self.0.iter().collect();
        ordered.sort_by_key(|figure| figure.order.get(sort.index()).copied());
        ordered
    }
}

impl Figure {
    fn of(row: Element) -> Self {
        let fact = |name| attribute(&row, name);
        Self {
            id: fact("data-lights"),
            facts: Facts { topic: fact("data-topic"), by: fact("data-by"), standing: fact("data-standing") },
            text: OnceCell::new(),
            order: fact("data-order").split(' ').filter_map(|position| position.parse().ok()).collect(),
            row,
        }
    }

    pub fn is_kept(&self, filter: &Filter) -> bool {
        filter.keeps(&self.facts, || self.text.get_or_init(|| text(&self.row)))
    }
}

/// All words of a row and its topic, as they are compared. Where in the report it stands is none of them: a number would find
/// every paragraph of it.
fn text(row: &Element) -> String {
    let mut text = attribute(row, "data-words");
    for cell in below(row, ":scope > :not(.table__where)") {
        // Between two lines digits never become one number.
        text.push('\n');
        text.push_str(&cell.text_content().unwrap_or_default());
    }
    fold(&text).join(" ")
}
