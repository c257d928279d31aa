//! Every chart as a picture of its own, with all that may not be cut off from it inside: who said it, how surely, with
//! what limits, and where it stands in which report.
//!
//! A picture is the page's drawing of the same plan at one fixed width, between texts that are measured and wrapped
//! here. It comes as SVG with live text, as SVG with outlines in place of text, and as PNG. Faces come with the
//! program and never from the machine, so every machine draws the same picture, byte for byte.
//!
//! [`card()`] is the picture that is shown where somebody shares a link to a figure, a chart or a report.

mod card;
mod card_body;
mod card_chart;
mod cut;
mod drawing;
mod faces;
mod family;
mod fault;
mod forms;
mod frame;
mod hand;
mod rows;
mod setting;
mod sheet;
mod style;
mod svg;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod turned;

pub use card::card;
pub use faces::Faces;
pub use fault::PictureError;
pub use forms::{DRAWN_BY, Form, draw};
pub use style::WIDTH;
pub use svg::svg;
