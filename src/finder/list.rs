//! A list of which only the rows near the window stand in the document. Above and below them two elements are as high as
//! all others would be, so that the page scrolls as if they were there.

use super::heights::Heights;
use gloo_utils::{document, window};
use std::collections::VecDeque;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// How high a row is taken to be before one was shown.
const USUAL: f64 = 130.0;
/// So many rows stand around one that is gone to.
const AROUND: usize = 8;

/// Makes the row of a place.
pub type Make<'m> = &'m dyn Fn(usize) -> Option<HtmlElement>;

pub struct List {
    /// Holds the feed and both spaces.
    whole: HtmlElement,
    pub feed: HtmlElement,
    above: HtmlElement,
    below: HtmlElement,
    heights: Heights,
    /// The place of the first row that stands in the document.
    first: usize,
    rows: VecDeque<HtmlElement>,
    /// The row that the keyboard is at.
    active: usize,
    /// How many rows the list will have; none where that is not known yet.
    size: Option<usize>,
}

impl List {
    pub fn find() -> Option<Self> {
        let part = |selector: &str| document().query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok();
        Some(Self {
            whole: part(".hits")?,
            feed: part(".hits [role=feed]")?,
            above: part(".hits__above")?,
            below: part(".hits__below")?,
            heights: Heights::new(USUAL),
            first: 0,
            rows: VecDeque::new(),
            active: 0,
            size: None,
        })
    }

    /// Shows other rows, from the first on.
    pub fn begin(&mut self, rows: usize, make: Make<'_>) {
        self.clear();
        self.heights.forget(rows);
        self.active = 0;
        // Whoever reads far down sees the first of what was found, and not the middle of it.
        if self.top() > 0.0 {
            self.whole.scroll_into_view();
        }
        self.show(make);
    }

    /// More rows came behind the last.
    pub fn grow(&mut self, rows: usize, make: Make<'_>) {
        self.heights.grow(rows);
        self.show(make);
    }

    /// Measures all rows anew: the window is of another width.
    pub fn resize(&mut self, make: Make<'_>) {
        self.heights.forget(self.heights.len());
        self.measure(0..self.rows.len());
        self.show(make);
    }

    /// Tells how many rows there will be.
    pub fn set_size(&mut self, size: Option<usize>, busy: bool) {
        self.size = size;
        let _ = self.feed.set_attribute("aria-busy", if busy { "true" } else { "false" });
        self.rows.iter().for_each(|row| self.say_size(row));
    }

    /// Whether the last row that has come is about to be seen.
    pub fn nears_its_end(&self) -> bool {
        self.first + self.rows.len() + 2 * AROUND >= self.heights.len()
    }

    /// Puts the rows near the window into the document, and takes out the others.
    pub fn show(&mut self, make: Make<'_>) {
        let screen = screen();
        // Rows may turn out lower than they were taken to be, and then more of them fit.
        for _ in 0..4 {
            let top = self.top();
            let seen = self.heights.between(top, top + screen);
            let stand = self.first..self.first + self.rows.len();
            if !self.rows.is_empty() && stand.start <= seen.start && stand.end >= seen.end {
                let near = self.heights.between(top - screen / 2.0, top + screen * 1.5);
                if stand.start <= near.start && stand.end >= near.end {
                    break;
                }
            }
            let anchor = self.anchor();
            self.stand(self.heights.between(top - screen, top + screen * 2.0), make);
            if let Some((row, before)) = anchor {
                self.hold(row, before);
            }
        }
        if document().active_element().as_ref() == Some(&self.feed) {
            self.focus(self.active);
        }
    }

    /// Goes to a row by keyboard.
    pub fn go(&mut self, row: usize, make: Make<'_>) {
        let Some(last) = self.heights.len().checked_sub(1) else { return };
        let row = row.min(last);
        if self.row(row).is_none() {
            self.stand(row.saturating_sub(AROUND)..(row + AROUND + 1).min(last + 1), make);
        }
        self.activate(row);
        self.focus(row);
        if let Some(element) = self.row(row) {
            let near = ScrollIntoViewOptions::new();
            near.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&near);
        }
        self.show(make);
    }

    /// The row that a key leads to from the one that the keyboard is at.
    pub fn towards(&self, key: &str) -> Option<usize> {
        let page = || {
            let top = self.heights.before(self.active);
            // Of the last screen a line stays in sight.
            let rows = self.heights.between(top, top + screen() * 0.8);
            (rows.len() - 1).max(1)
        };
        Some(match key {
            "ArrowDown" => self.active + 1,
            "ArrowUp" => self.active.saturating_sub(1),
            "PageDown" => self.active + page(),
            "PageUp" => self.active.saturating_sub(page()),
            "Home" => 0,
            "End" => self.heights.len().saturating_sub(1),
            _ => return None,
        })
    }

    /// The row that an element stands in becomes the one that the keyboard is at.
    pub fn at(&mut self, element: &Element) {
        let found = self.rows.iter().position(|row| row.contains(Some(element)));
        if let Some(found) = found {
            self.activate(self.first + found);
        }
    }

    fn activate(&mut self, row: usize) {
        let before = std::mem::replace(&mut self.active, row);
        for row in [before, row] {
            if let Some(element) = self.row(row) {
                self.say_active(element, row);
            }
        }
    }

    fn focus(&self, row: usize) {
        if let Some(element) = self.row(row) {
            let quietly = FocusOptions::new();
            quietly.set_prevent_scroll(true);
            let _ = element.focus_with_options(&quietly);
        }
    }

    fn row(&self, place: usize) -> Option<&HtmlElement> {
        self.rows.get(place.checked_sub(self.first)?)
    }

    /// Makes just these rows stand in the document.
    fn stand(&mut self, wanted: Range<usize>, make: Make<'_>) {
        while self.first < wanted.start && self.take_out(true) {
            self.first += 1;
        }
        while self.first + self.rows.len() > wanted.end && self.take_out(false) {}
        if self.rows.is_empty() {
            self.first = wanted.start;
        }
        let known = self.first..self.first + self.rows.len();
        for place in (wanted.start..known.start).rev() {
            let Some(row) = self.made(place, make) else { break };
            let _ = self.feed.prepend_with_node_1(&row);
            self.rows.push_front(row);
            self.first = place;
        }
        let before = known.start - self.first;
        for place in known.end..wanted.end {
            let Some(row) = self.made(place, make) else { break };
            let _ = self.feed.append_child(&row);
            self.rows.push_back(row);
        }
        let old = before..before + known.len();
        self.measure(0..old.start);
        self.measure(old.end..self.rows.len());
        self.fill_up();
    }

    fn made(&self, place: usize, make: Make<'_>) -> Option<HtmlElement> {
        let row = make(place)?;
        self.say_active(&row, place);
        self.say_size(&row);
        Some(row)
    }

    /// Takes the first or the last row out. The focus stays in the list, and comes back with the row.
    fn take_out(&mut self, first: bool) -> bool {
        let Some(row) = (if first { self.rows.pop_front() } else { self.rows.pop_back() }) else { return false };
        if row.contains(document().active_element().as_deref()) {
            let quietly = FocusOptions::new();
            quietly.set_prevent_scroll(true);
            let _ = self.feed.focus_with_options(&quietly);
        }
        row.remove();
        true
    }

    fn clear(&mut self) {
        while self.take_out(true) {}
        self.first = 0;
    }

    fn measure(&mut self, rows: Range<usize>) {
        let heights: Vec<(usize, f64)> = rows
            .filter_map(|at| Some((self.first + at, self.rows.get(at)?.get_bounding_client_rect().height())))
            .collect();
        self.heights.measure(&heights);
    }

    /// Above and below, room for the rows that do not stand there.
    fn fill_up(&self) {
        let (above, end) = (self.heights.before(self.first), self.first + self.rows.len());
        let below = self.heights.total() - self.heights.before(end);
        for (space, height) in [(&self.above, above), (&self.below, below)] {
            // In whole pixels: it is corrected by what is shown, and the writing of fractions is a lot of code to send.
            let _ = space.style().set_property("block-size", &format!("{}px", height.round() as u32));
        }
    }

    /// The first row that is seen, and how far down the window.
    fn anchor(&self) -> Option<(usize, f64)> {
        let seen = self.rows.iter().position(|row| row.get_bounding_client_rect().bottom() > 0.0)?;
        Some((self.first + seen, self.rows.get(seen)?.get_bounding_client_rect().top()))
    }

    /// Keeps that row where it was, however high the rows above it turned out to be.
    fn hold(&self, row: usize, before: f64) {
        if let Some(element) = self.row(row) {
            let moved = element.get_bounding_client_rect().top() - before;
            if moved.abs() > 0.5 {
                window().scroll_by_with_x_and_y(0.0, moved);
            }
        }
    }

    /// How far the window's top is below the list's.
    fn top(&self) -> f64 {
        -self.whole.get_bounding_client_rect().top()
    }

    fn say_size(&self, row: &HtmlElement) {
        let size = self.size.map_or("-1".to_owned(), |size| size.to_string());
        let _ = row.set_attribute("aria-setsize", &size);
    }

    /// One row can be reached by the Tab key, and its link.
    fn say_active(&self, row: &HtmlElement, place: usize) {
        let index = if place == self.active { 0 } else { -1 };
        row.set_tab_index(index);
        if let Ok(Some(link)) = row.query_selector("a")
            && let Ok(link) = link.dyn_into::<HtmlElement>()
        {
            link.set_tab_index(index);
        }
    }
}

/// The height of the window.
fn screen() -> f64 {
    window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(800.0)
}
