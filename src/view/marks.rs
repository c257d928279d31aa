//! The small signs beside a figure: its standing, its place on the ruler, the report's own words.

use super::content::{LocalName, Notice, Standing, Where};
use crate::draw;
use crate::terms::Number;
use crate::words::Written;
use leptos::either::Either;
use leptos::prelude::*;

/// The shapes of the marks, once a page.
#[component]
pub fn Sprite(
    /// The ticks of the ruler, one a paragraph.
    ruler: String,
    ruler_width: usize,
) -> impl IntoView {
    let symbols = draw::symbols().map(|(id, shape)| {
        view! { <symbol id=id viewBox=draw::VIEW_BOX inner_html=shape></symbol> }
    });
    view! {
        <svg class="sprite" width="0" height="0" aria-hidden="true">
            {symbols.collect_view()}
            <symbol id="ruler" viewBox=format!("0 0 {ruler_width} 12")>
                <path class="ticks" d=ruler></path>
            </symbol>
        </svg>
    }
}

/// A standing as its mark and its words.
pub fn status(standing: Standing) -> impl IntoView {
    sign(standing.mark.id(), standing.words)
}

/// That a figure was corrected or withdrawn, in the small type of what stands beside it.
pub fn changed(notice: Option<Notice>) -> impl IntoView {
    notice.map(|notice| (" ", view! { <small>{sign(&notice.mark, notice.words)}</small> }))
}

/// A place's name where it lies, in the small type of what stands beside its name here.
pub fn local_name(local: Option<LocalName>) -> impl IntoView {
    local.map(|LocalName { words, language }| {
        view! {
            <small>
                <bdi lang=language>{words}</bdi>
            </small>
        }
    })
}

fn sign(symbol: &str, words: String) -> impl IntoView + use<> {
    view! {
        <span class="status">
            <svg class="status__mark" aria-hidden="true">
                <use href=format!("#{symbol}")></use>
            </svg>
            <span>{words}</span>
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
    let (before, after) = (piece(number.before), piece(number.after));
    // One text with its spaces: a space that is a text of its own is lost in what a listener hears.
    let space = |there: bool| if there { " " } else { "" };
    let digits = format!("{}{}{}", space(before.is_some()), number.digits, space(after.is_some()));
    view! {
        {before}
        {digits}
        {after}
    }
}

/// A text beside others; in an element of its own only where it is in another language than they are.
pub fn written(text: Written) -> impl IntoView + use<> {
    match text.language {
        None => Either::Left(text.words),
        Some(language) => Either::Right(view! { <span lang=language>{text.words}</span> }),
    }
}
