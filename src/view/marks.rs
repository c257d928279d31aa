//! The small signs beside a figure: its standing, its place on the ruler, the report's own words.

use super::content::{Standing, Where};
use crate::terms::{Mark, Number};
use leptos::prelude::*;

/// The shapes of the marks, once a page. Circles are for standing only.
#[component]
pub fn Sprite(
    /// The ticks of the ruler, one a paragraph.
    ruler: String,
    ruler_width: usize,
) -> impl IntoView {
    let symbols = Mark::ALL.map(|mark| {
        let shape = match mark {
            Mark::Reporters => r#"<circle cx="6" cy="6" r="5.2"/>"#,
            Mark::One => r#"<circle class="ring" cx="6" cy="6" r="4.7"/>"#,
            Mark::Several => {
                r#"<circle class="ring" cx="6" cy="6" r="5.3"/><circle class="ring" cx="6" cy="6" r="2.1"/>"#
            }
            Mark::Verified => r#"<circle class="ring" cx="6" cy="6" r="5.3"/><circle cx="6" cy="6" r="2.9"/>"#,
            Mark::Doubt => r#"<circle class="ring" cx="6" cy="6" r="4.7"/><path d="M6 1.3a4.7 4.7 0 0 0 0 9.4z"/>"#,
            Mark::Contested => r#"<path d="M0 1.2 6 6 0 10.8zM12 1.2 6 6l6 4.8z"/>"#,
        };
        view! { <symbol id=mark.id() viewBox="0 0 12 12" inner_html=shape></symbol> }
    });
    view! {
        <svg class="sprite" width="0" height="0" aria-hidden="true">
            {symbols.into_iter().collect_view()}
            <symbol id="ruler" viewBox=format!("0 0 {ruler_width} 12")>
                <path class="ticks" d=ruler></path>
            </symbol>
        </svg>
    }
}

/// A standing as its mark and its words.
pub fn status(standing: Standing) -> impl IntoView {
    view! {
        <span class="status">
            <svg class="status__mark" aria-hidden="true">
                <use href=format!("#{}", standing.mark.id())></use>
            </svg>
            <span>{standing.words}</span>
        </span>
    }
}

/// Where in the report it stands: the ruler with its tick lit, and words.
pub fn ruler(location: Where, width: usize) -> impl IntoView {
    let ticks: String = location.ticks.iter().map(|tick| format!("M{tick} 0v12")).collect();
    view! {
        <span class="ruler">
            <svg viewBox=format!("0 0 {width} 12") aria-hidden="true">
                <use href="#ruler"></use>
                <path class="lit" d=ticks></path>
            </svg>
            <span>{location.words}</span>
        </span>
    }
}

/// The report's own few words, lit.
pub fn words(words: String, language: String) -> impl IntoView {
    view! {
        <q class="words" lang=language dir="auto">
            <mark>{words}</mark>
        </q>
    }
}

/// A number with its qualifier and unit in smaller type, never without them.
pub fn number(number: Number) -> impl IntoView {
    let piece = |words: String| (!words.is_empty()).then(|| view! { <span class="card__unit">{words}</span> });
    let before = piece(number.before).map(|before| (before, " "));
    let after = piece(number.after).map(|after| (" ", after));
    view! {
        {before}
        {number.digits}
        {after}
    }
}
