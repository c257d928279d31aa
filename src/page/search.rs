//! The page that searches all figures, and the manifest of what it searches.

use super::compose::SEARCH;
use super::{Across, PageHead, Runs, Site};
use crate::draw;
use crate::view::{Footer, SearchPage, SiteHeader, Sprite};
use leptos::prelude::*;

/// The name of the manifest beside the page.
pub const MANIFEST: &str = "index.json";

/// The whole page, to stand in the folder `search/`.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn search_page(across: &Across<'_>, site: &Site) -> serde_json::Result<String> {
    let told = serde_json::to_string(&across.told())?;
    let body = Owner::new().with(|| {
        // No figure's place in its report is shown here, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(across.header(SEARCH), SEARCH, across.words())/>
            <SearchPage content=across.search_page()/>
            <Footer content=across.footer(SEARCH, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (across.search_title(), across.search_description());
    let head = PageHead {
        language: across.words().language(),
        title: &title,
        description: &description,
        path: SEARCH,
        runs: Runs::Search,
        ..PageHead::default()
    };
    Ok(site.page(&head, &body, Some(&told)))
}
