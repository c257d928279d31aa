//! The page that tells what became of a report's numbers. It is read, and runs without WebAssembly.

use super::invented::invented;
use super::{Composer, PageHead, Site, way};
use crate::draw;
use crate::view::{ChangesPage, Footer, SiteHeader, Sprite};
use leptos::prelude::*;

/// The whole page with the folder it stands in; none where no number was ever changed.
pub fn changes_page(composer: &Composer<'_>, site: &Site) -> Option<(String, String)> {
    let path = composer.changes_path()?;
    let body = Owner::new().with(|| {
        // No figure's place in the report is shown here, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        let data = way(&path, &format!("{}report.json", composer.home()));
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(composer.header_of_single(&path), &path, composer.words)/>
            <main class="page" id="figures">{invented(composer)} <ChangesPage content=composer.changes_page(&path)/></main>
            <Footer content=composer.footer(&data, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (composer.changes_title(), composer.changes_description());
    let head = PageHead {
        language: composer.words.language(),
        title: &title,
        description: &description,
        path: &path,
        ..PageHead::default()
    };
    let page = site.page(&head, &body, None);
    Some((path, page))
}
