//! One report's dashboard: the components rendered to whole HTML, with the data that the browser takes over.

use super::frame::{Place, Subject};
use super::invented::invented;
use super::{Across, Composer, PageHead, Runs, Site, Standpoint, way};
use crate::draw;
use crate::view::content::{AnswerLine, EmbedContent, FooterContent, MastheadContent, PageData, ReportsContent};
use crate::view::{
    Cards, Charts, ContextList, CopyNotice, DisputeView, EmbedDialog, Footer, Masthead, Notes, ReportList, SiteHeader,
    Sources, Sprite, State, Table, ThemeButton,
};
use leptos::prelude::*;

/// A report's own folder, and what stands in it beside its page.
#[derive(Clone, Copy)]
pub struct Home<'p> {
    /// The canonical place of the dashboard, with the report's data.
    pub folder: &'p str,
    /// The size in bytes of the page as one file, where there is one.
    pub copy: Option<usize>,
    /// All reports of the site, where there are others.
    pub others: Option<&'p Across<'p>>,
}

/// The whole page, to stand in the folder `path`.
///
/// # Errors
/// Where the page's data cannot be written as JSON.
pub fn dashboard(composer: &Composer<'_>, site: &Site, path: &str, home: Home<'_>) -> serde_json::Result<String> {
    let data = way(path, &format!("{}report.json", home.folder));
    let content = page_data(composer, Standpoint::Folder(path));
    let content = PageData { revision: Some(composer.revision(&data)), ..content };
    let json = serde_json::to_string(&content)?;
    let mut footer = composer.footer(&data, site.responsible.as_ref());
    let copy = home.copy.map(|size| composer.copy_link(way(path, &composer.copy_path()), size));
    footer.downloads.extend(copy);
    let body = body(
        composer,
        content,
        Around {
            copy: None,
            product: way(path, ""),
            others: home.others.map(|across| across.nav_links(path)).unwrap_or_default(),
            reports: home.others.filter(|_| path.is_empty()).map(Across::list_on_front),
            masthead: composer.masthead(Standpoint::Folder(path)),
            footer,
            embed: composer.embed_dialog(&Subject::Report, site, path),
        },
    );
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
        canonical: Some(home.folder),
        runs: Runs::Dashboard,
    };
    Ok(site.page(&head, &body, Some(&json)))
}

/// What the browser takes over of a page that stands there.
pub(super) fn page_data(composer: &Composer<'_>, stands: Standpoint<'_>) -> PageData {
    PageData {
        theme: composer.theme(),
        cards: composer.cards_of_page(stands),
        charts: composer.charts_of_page(stands),
        table: composer.table(),
        revision: None,
    }
}

/// What differs between the page on its site and a copy of it.
pub(super) struct Around {
    /// What a copy says of itself.
    pub copy: Option<AnswerLine>,
    /// Where the product's name leads.
    pub product: String,
    /// Links to the other reports of the site.
    pub others: Vec<(String, String)>,
    /// The reports of the site, on its front page.
    pub reports: Option<ReportsContent>,
    pub masthead: MastheadContent,
    pub footer: FooterContent,
    pub embed: Option<EmbedContent>,
}

/// The body as HTML. The parts that the browser takes over stand each alone in an element with an id.
pub(super) fn body(composer: &Composer<'_>, content: PageData, around: Around) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let words = composer.words;
        let say = |id: &str| words.say(id);
        let state = State::default();
        let (ruler, ruler_width) = draw::ruler_path(composer.report.paragraphs.len());
        let total = composer.report.figures.len();
        let stated = composer.stated_and_ours();
        let Around { copy, product, others, reports, masthead, footer, embed } = around;
        let copy = copy.map(|content| view! { <CopyNotice content/> });
        let embed = embed.map(|content| view! { <EmbedDialog content/> });
        let reports = reports.map(|content| view! { <ReportList content/> });
        let mut header = composer.header(&product);
        header.links.extend(others);
        let header = view! { <SiteHeader content=header
        theme=view! { <ThemeButton words=content.theme state/> }.into_any()/> };
        let newer = content.revision.is_some();
        let newer = newer.then(|| view! { <p class="notice page" id="newer" role="status" hidden></p> });
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
            {invented(composer)}
            {copy}
            <Masthead content=masthead/>
            {newer}
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
                {reports}
                <Notes title=say("notes-title") notes=composer.notes()/>
                <Sources content=composer.sources()/>
            </main>
            <Footer content=footer/>
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
