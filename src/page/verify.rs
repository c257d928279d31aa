//! The page that checks a reader's own copy of a report.

use super::invented::invented;
use super::{Composer, PageHead, Runs, Site, way};
use crate::draw;
use crate::view::{Footer, SiteHeader, Sprite, VerifyPage};
use leptos::prelude::*;

/// The whole page, to stand in its own folder.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn verify_page(composer: &Composer<'_>, site: &Site) -> serde_json::Result<String> {
    let path = composer.verify_path();
    let told = serde_json::to_string(&composer.verify_told())?;
    let body = Owner::new().with(|| {
        // No ruler is shown here.
        let (ruler, ruler_width) = draw::ruler_path(0);
        let data = way(&path, &format!("{}report.json", composer.home()));
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(composer.header_of_single(&path), &path, composer.words)/>
            <main class="page" id="figures">{invented(composer)} <VerifyPage content=composer.verify_page()/></main>
            <Footer content=composer.footer(&data, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (composer.verify_title(), composer.verify_description());
    let head = PageHead {
        language: composer.words.language(),
        title: &title,
        description: &description,
        path: &path,
        runs: Runs::Verify,
        ..PageHead::default()
    };
    Ok(site.page(&head, &body, Some(&told)))
}
