//! Pages that are lists. They are read, and run without WebAssembly.

use super::compose::ListSheet;
use super::{Across, PageHead, Site};
use crate::draw;
use crate::view::{Footer, ListPage, SiteHeader, Sprite};
use leptos::prelude::*;

/// The whole page, with the path of its file.
pub fn list_page(across: &Across<'_>, site: &Site, sheet: ListSheet) -> (String, String) {
    let ListSheet { path, title, description, content } = sheet;
    let body = Owner::new().with(|| {
        // No figure's place in its report is shown here, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=site.header(across.header(&path), &path, across.words())/>
            <ListPage content/>
            <Footer content=across.footer(&path, site.responsible.as_ref())/>
        }
        .to_html()
    });
    let head = PageHead {
        language: across.words().language(),
        title: &title,
        description: &description,
        path: &path,
        ..PageHead::default()
    };
    let page = site.page(&head, &body, None);
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path };
    (file, page)
}
