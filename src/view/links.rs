//! Links of one thing among many, each named to a listener by what it is of.

use leptos::either::Either;
use leptos::prelude::*;

/// The way back to the page that this one is part of: address and words.
pub fn crumb((address, words): (String, String)) -> impl IntoView {
    view! {
        <p class="crumb">
            <a href=address>{words}</a>
        </p>
    }
}

/// Words that lead somewhere, unless one is there already.
pub fn linked(address: Option<String>, words: String) -> impl IntoView {
    match address {
        Some(address) => Either::Left(view! { <a href=address>{words}</a> }),
        None => Either::Right(words),
    }
}

/// Links to pages: address and words. `of` says to a listener what they are about.
pub fn links(links: Vec<(String, String)>, of: &str) -> impl IntoView + use<> {
    let links = links.into_iter().map(|(address, words)| {
        view! {
            <a href=address>
                {words}
                {aside(of)}
            </a>
        }
    });
    links.collect_view()
}

/// The same for files that are kept, not opened.
pub fn downloads(files: Vec<(String, String)>, of: &str) -> impl IntoView + use<> {
    let files = files.into_iter().map(|(address, words)| {
        view! {
            <a href=address download="">
                {words}
                {aside(of)}
            </a>
        }
    });
    files.collect_view()
}

fn aside(of: &str) -> impl IntoView + use<> {
    view! { <span class="hidden">": " {of.to_owned()}</span> }
}
