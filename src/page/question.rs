//! The page of what all reports state of one measure at one place. It is read, and runs without WebAssembly.

use super::compose::QuestionComposer;
use super::invented::notice;
use super::{PageHead, Site};
use crate::draw;
use crate::view::{EmbedDialog, Footer, QuestionPage, SiteHeader, Sprite};
use leptos::prelude::*;

/// The whole page, to stand in its own folder.
pub fn question_page(composer: &QuestionComposer<'_>, site: &Site) -> String {
    let body = Owner::new().with(|| {
        // The reports differ in their paragraphs, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(composer.header(), &composer.path(), composer.words)/>
            <main class="page" id="figures">
                {composer.invented().map(notice)} <QuestionPage content=composer.page(site)/>
            </main>
            <Footer content=composer.footer(site.responsible.as_ref())/>
            <EmbedDialog content=composer.embed_dialog(site)/>
        }
        .to_html()
    });
    let (title, description, place, alt) =
        (composer.title(), composer.summary(), composer.place(), composer.share().alt);
    let (path, oembed, picture, structured) =
        (place.page(), place.oembed(), place.picture(), composer.structured(site));
    let head = PageHead {
        language: composer.words.language(),
        title: &title,
        description: &description,
        path: &path,
        picture: Some((&picture, &alt)),
        oembed: Some(&oembed),
        structured: structured.as_deref(),
        long: true,
        ..PageHead::default()
    };
    site.page(&head, &body, None)
}
