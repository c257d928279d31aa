//! The SVG around a picture: its size, what it says to those who do not see it, its looks and its symbols.

use super::family::Family;
use super::style::{self, Style};
use crate::draw;
use crate::markup::escape;
use crate::words::Direction;

/// A picture of its own, and how it is named.
pub struct Frame<'p> {
    /// What its ids begin with: unique in a page that holds several pictures.
    pub id: &'p str,
    /// As a BCP 47 tag.
    pub language: &'p str,
    pub title: &'p str,
    pub description: &'p str,
    /// In px.
    pub size: (u32, f32),
    /// How many units of its own it is wide.
    pub units: f32,
    /// Of its texts.
    pub styles: &'p [Style],
}

impl Frame<'_> {
    /// Around what is drawn. Texts are anchored at the left or the right wherever the picture stands: in a page whose
    /// lines run to the left, an inherited direction would move them.
    pub fn around(&self, drawn: &str) -> String {
        let Self { id, size: (width, height), units, .. } = self;
        let language = escape(self.language);
        let family = match Direction::of(self.language) {
            Direction::RightToLeft => Family::Arabic,
            Direction::LeftToRight => Family::Book,
        };
        let arabic = if drawn.contains(&format!("class=\"{}", Family::ARABIC_CLASS)) {
            Family::of_arabic()
        } else {
            String::new()
        };
        let (title, description) = (escape(self.title), escape(self.description));
        let symbols: String = draw::symbols()
            .map(|(id, shape)| format!("<symbol id=\"{id}\" viewBox=\"{}\">{shape}</symbol>", draw::VIEW_BOX))
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {units} {}\" role=\"img\" lang=\"{language}\" xml:lang=\"{language}\" direction=\"ltr\" aria-labelledby=\"{id}-title {id}-description\">\
             <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>\
             <style>{}{arabic}</style><defs>{symbols}</defs><rect class=\"paper\" width=\"100%\" height=\"100%\"/>{drawn}</svg>\n",
            height * units / *width as f32,
            style::sheet(self.styles.iter().copied(), family),
        )
    }
}
