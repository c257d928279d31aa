//! One report's dashboard: the components rendered to whole HTML, with the data that the browser takes over.

use super::frame::{Place, Subject};
use super::{Composer, PageHead, Site, way};
use crate::draw;
use crate::view::content::PageData;
use crate::view::{
    Cards, Charts, ContextList, DisputeView, EmbedDialog, Footer, Masthead, Notes, SiteHeader, Sources, Sprite, State,
    Table, ThemeButton,
};
use leptos::prelude::*;

/// The whole page, to stand in the folder `path`. `home` is the report's own folder, where its data stand; it is the
/// canonical place of its dashboard.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn dashboard(composer: &Composer<'_>, site: &Site, path: &str, home: &str) -> serde_json::Result<String> {
    let data = way(path, &format!("{home}report.json"));
    let content = PageData {
        theme: composer.theme(),
        cards: composer.cards_of_page(path),
        charts: composer.charts_of_page(path),
        table: composer.table(),
        revision: composer.revision(&data),
    };
    let json = serde_json::to_string(&content)?;
    let body = render(composer, site, content, path, &data);
    let (title, description) = (composer.page_title(), composer.page_description());
    let structured = composer.structured_report(site);
    let place = Place { report: composer.report.id.clone(), subject: Subject::Report };
    let (picture, alt, oembed) = (place.picture(), composer.share_of_report().alt, place.oembed());
    let head = PageHead {
        picture: Some((&picture, &alt)),
        structured: structured.as_deref(),
        oembed: Some(&oembed),
        language: composer.words.language(),
        title: &title,
        description: &description,
        path,
        canonical: Some(home),
        alive: true,
    };
    Ok(site.page(&head, &body, Some(&json)))
}

/// The body as HTML. The parts that the browser takes over stand each alone in an element with an id.
fn render(composer: &Composer<'_>, site: &Site, content: PageData, path: &str, data: &str) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let words = composer.words;
        let say = |id: &str| words.say(id);
        let state = State::default();
        let (ruler, ruler_width) = draw::ruler_path(composer.report.paragraphs.len());
        let total = composer.report.figures.len();
        let stated = composer.stated_and_ours();
        let embed = composer.embed_dialog(&Subject::Report, site, path).map(|content| view! { <EmbedDialog content/> });
        let header = view! { <SiteHeader content=composer.header(&way(path, ""))
        theme=view! { <ThemeButton words=content.theme state/> }.into_any()/> };
        let disputes = composer.disputes().into_iter().map(|content| view! { <DisputeView content/> }).collect_view();
        let has_charts = !(content.charts.charts.is_empty() && content.charts.refused.is_empty());
        let charts = has_charts.then(|| {
            view! {
                <section class="section" id="charts">
                    <div class="section__head">
                        <h2>{say("charts-title")}</h2>
                        <p class="section__lede">{say("charts-lede")}</p>
                    </div>
                    <div id="chart-list"><Charts content=content.charts state/></div>
                </section>
            }
        });
        view! {
            <Sprite ruler ruler_width/>
            {header}
            <Masthead content=composer.masthead()/>
            <p class="notice page" id="newer" role="status" hidden></p>
            <main class="page">
                <section class="section" id="figures">
                    <div class="section__head">
                        <h2>{say("figures-title")}</h2>
                        <p class="section__lede">{say("figures-lede")}</p>
                    </div>
                    <div id="card-list"><Cards content=content.cards state/></div>
                </section>
                {disputes}
                {charts}
                <section class="section" id="table">
                    <div class="section__head">
                        <h2>{words.with("table-title", [("figures", total.into())])}</h2>
                        <p class="section__lede">{stated}</p>
                    </div>
                    <div id="table-list"><Table content=content.table state/></div>
                    <ContextList content=composer.context()/>
                </section>
                <Notes title=say("notes-title") notes=composer.notes()/>
                <Sources content=composer.sources()/>
            </main>
            <Footer content=composer.footer(data, site.responsible.as_ref())/>
            {embed}
        }
        .to_html()
    })
}

impl Composer<'_> {
    fn stated_and_ours(&self) -> String {
        let stated = self.stated();
        let ours = self.report.figures.len() - stated;
        let lede = self.words.with("table-lede", [("stated", stated.into()), ("ours", ours.into())]);
        match self.report.withdrawn.len() {
            0 => lede,
            count => format!("{lede} {}", self.words.with("table-withdrawn", [("count", count.into())])),
        }
    }
}
