//! What a reader sees of the figures at one moment.

use serde::Deserialize;

use crate::seed::sorted;
use crate::support::{Document as _, Page};

/// The page as the reader's choices left it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct View {
    /// Ids of the figures whose rows are shown, in order.
    pub rows: Vec<String>,
    /// Ids of the figures whose cards are shown, in order.
    pub cards: Vec<String>,
    /// Ids of the figures that are drawn as left out.
    pub out: Vec<String>,
    /// What the status line says.
    pub status: String,
    /// The query of the address.
    pub query: String,
    pub search: String,
    pub topic: String,
    pub by: String,
    pub standing: String,
    pub sort: String,
}

const LOOK: &str = "(() => {
    const shown = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
    const control = name => document.querySelector(`form.filters [name=${name}]`).value;
    const out = [...document.querySelectorAll('.part--out')].map(group => group.dataset.marks);
    const status = document.querySelector('#table [role=status]');
    return {
        rows: shown('#table .records tbody tr').map(row => row.id.replace(/^row-/, '')),
        cards: shown('.card').map(card => card.dataset.figure),
        out: [...new Set(out)],
        status: getComputedStyle(status).visibility === 'visible' ? status.innerText : '',
        query: location.search,
        search: control('q'), topic: control('topic'), by: control('by'), standing: control('standing'),
        sort: control('sort'),
    };
})()";

impl View {
    #[track_caller]
    pub fn of(page: &Page) -> Self {
        page.eval(LOOK)
    }

    pub fn sorted_rows(&self) -> Vec<&str> {
        sorted(self.rows.iter().map(String::as_str).collect())
    }

    pub fn sorted_cards(&self) -> Vec<&str> {
        sorted(self.cards.iter().map(String::as_str).collect())
    }
}

/// How many buttons a reader sees.
pub const VISIBLE_BUTTONS: &str =
    "[...document.querySelectorAll('button')].filter(b => b.checkVisibility({ visibilityProperty: true })).length";

/// A control of the filter, by its name.
pub fn control(name: &str) -> String {
    format!("form.filters [name={name}]")
}

/// The body as it now is, as HTML. What may change is which elements of a chart the keyboard stops at: once arrows walk
/// through it, it is one stop, and its links are none. The order in which an element got its attributes says nothing, so they are sorted.
#[track_caller]
pub fn body(page: &Page) -> String {
    page.eval(
        "(body => {
            for (const stop of body.querySelectorAll('.chart__body, .chart__body a')) stop.removeAttribute('tabindex');
            for (const element of body.querySelectorAll('*')) {
                const sorted = [...element.attributes].sort((one, other) => one.name < other.name ? -1 : 1);
                for (const { name } of sorted) element.removeAttribute(name);
                for (const { name, value } of sorted) element.setAttribute(name, value);
            }
            return body.outerHTML;
        })(document.body.cloneNode(true))",
    )
}

/// Panics with the place where the two differ.
#[track_caller]
pub fn assert_same(name: &str, before: &str, after: &str) {
    if let Some(at) = before.bytes().zip(after.bytes()).position(|(a, b)| a != b) {
        let around =
            |html: &str| String::from_utf8_lossy(&html.as_bytes()[at.saturating_sub(200)..][..400]).into_owned();
        panic!("{name}: the document changed\nbefore: {}\nafter: {}", around(before), around(after));
    }
    assert_eq!(before.len(), after.len(), "{name}: something was added or removed at the end");
}
