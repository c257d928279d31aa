//! The shapes of the marks: one set for the page's sprite and for every picture that leaves the page.
//!
//! Circles are for standing only. Their lines are attributes, not classes: in a browser a stylesheet that names what a
//! symbol stands in does not reach into its copies, and a ring without its rule is a disc, another standing.

use crate::terms::Mark;

/// The square that every symbol is drawn in.
pub const VIEW_BOX: &str = "0 0 12 12";

/// A struck ring: the value is a corrected one.
pub const CORRECTED: &str = "corrected";
/// A crossed ring: something was said, and withdrawn.
pub const WITHDRAWN: &str = "withdrawn";

/// Two strokes: the series breaks here.
pub const BROKEN: &str = "break";
/// A bar and two dashes: somebody fell silent.
pub const SILENCE: &str = "silence";

const STROKES: &str = r#"<path fill="none" stroke="currentColor" stroke-width="1.6" d="M1.8 11 5.8 1M6.2 11l4-10"/>"#;
const BAR_AND_DASHES: &str =
    r#"<path fill="none" stroke="currentColor" stroke-width="1.6" d="M1.5 1v10M4 6h2.6M8.6 6h2.6"/>"#;
const STRUCK: &str =
    r#"<g fill="none" stroke="currentColor" stroke-width="1.2"><circle cx="6" cy="6" r="4.7"/><path d="M0 6h12"/></g>"#;
const CROSSED: &str = r#"<g fill="none" stroke="currentColor" stroke-width="1.2"><circle cx="6" cy="6" r="5.3"/><path d="M3.2 3.2l5.6 5.6M8.8 3.2l-5.6 5.6"/></g>"#;

/// Every symbol that a drawing may use: its id, and its shape as the inside of an SVG.
pub fn symbols() -> impl Iterator<Item = (&'static str, &'static str)> {
    Mark::ALL.into_iter().map(|mark| (mark.id(), shape(mark))).chain([
        (CORRECTED, STRUCK),
        (WITHDRAWN, CROSSED),
        (BROKEN, STROKES),
        (SILENCE, BAR_AND_DASHES),
    ])
}

fn shape(mark: Mark) -> &'static str {
    match mark {
        Mark::Reporters => r#"<circle cx="6" cy="6" r="5.2"/>"#,
        Mark::One => r#"<circle fill="none" stroke="currentColor" stroke-width="1.2" cx="6" cy="6" r="4.7"/>"#,
        Mark::Several => {
            r#"<g fill="none" stroke="currentColor" stroke-width="1.2"><circle cx="6" cy="6" r="5.3"/><circle cx="6" cy="6" r="2.1"/></g>"#
        }
        Mark::Verified => {
            r#"<circle fill="none" stroke="currentColor" stroke-width="1.2" cx="6" cy="6" r="5.3"/><circle cx="6" cy="6" r="2.9"/>"#
        }
        Mark::Doubt => {
            r#"<circle fill="none" stroke="currentColor" stroke-width="1.2" cx="6" cy="6" r="4.7"/><path d="M6 1.3a4.7 4.7 0 0 0 0 9.4z"/>"#
        }
        Mark::Contested => r#"<path d="M0 1.2 6 6 0 10.8zM12 1.2 6 6l6 4.8z"/>"#,
    }
}
