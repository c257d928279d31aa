//! The page that sets the reports of a site side by side. It is read, and runs without WebAssembly.

use super::compose::REPORTS;
use super::{Across, PageHead, Site};
use crate::draw;
use crate::view::{AcrossReports, Footer, SiteHeader, Sprite};
use leptos::prelude::*;

/// The whole page, to stand in the folder `reports/`.
pub fn reports_page(across: &Across<'_>, site: &Site) -> String {
    let body = Owner::new().with(|| {
        // No figure's place in its report is shown here, so the ruler has no ticks.
        let (ruler, ruler_width) = draw::ruler_path(0);
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=across.header()/>
            <AcrossReports content=across.page()/>
            <Footer content=across.footer(site.responsible.as_ref())/>
        }
        .to_html()
    });
    let (title, description) = (across.page_title(), across.page_description());
    let head = PageHead {
        language: across.words().language(),
        title: &title,
        description: &description,
        path: REPORTS,
        ..PageHead::default()
    };
    site.page(&head, &body, None)
}
