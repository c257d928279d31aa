//! One report's dashboard: the components rendered to whole HTML, to which the browser adds behaviour.

use super::frame::{Place, Subject};
use super::invented::invented;
use super::{Across, Composer, PageHead, Runs, Site, Standpoint, way};
use crate::draw;
use crate::view::content::{
    AnswerLine, EmbedContent, FooterContent, LanguagesContent, LastSaidContent, MastheadContent, ReportsContent,
    RevisionContent,
};
use crate::view::{
    Cards, Charts, ContextList, CopyNotice, DisputeView, EmbedDialog, Footer, LastSaid, Masthead, Notes, ReportList,
    SiteHeader, Sources, Sprite, Table,
};
use leptos::prelude::*;

/// A report's own folder, and what stands in it beside its page.
#[derive(Clone, Copy)]
pub struct Home<'p, 'r> {
    /// The canonical place of the dashboard, with the report's data.
    pub folder: &'p str,
    /// The size in bytes of the page as one file; none where the dashboard stands alone, without pages beside it.
    pub copy: Option<usize>,
    /// All reports of the site, where there are others.
    pub others: Option<&'p Across<'r>>,
}

/// The whole page, to stand in the folder `path`.
pub fn dashboard(composer: &Composer<'_>, site: &Site, path: &str, home: Home<'_, '_>) -> String {
    let data = way(path, &format!("{}report.json", home.folder));
    let mut footer = composer.footer(&data, site.responsible.as_ref());
    let copy = home.copy.map(|size| composer.copy_link(way(path, &composer.copy_path()), size));
    footer.downloads.extend(composer.tables(path));
    footer.downloads.extend(copy);
    let body = body(
        composer,
        Standpoint::Folder(path),
        Around {
            copy: None,
            revision: Some(composer.revision(&data)),
            product: way(path, ""),
            verify: home.copy.map(|_| way(path, &composer.verify_path())),
            others: home
                .copy
                .map(|_| composer.verify_link(path))
                .into_iter()
                .chain(home.others.map(|across| across.nav_links(path)).unwrap_or_default())
                .collect(),
            across: home
                .others
                .filter(|_| path.is_empty())
                .map(|across| (across.standing_on_front(), across.reports_on_front())),
            languages: site.languages.links(path, composer.words),
            masthead: composer.masthead(Standpoint::Folder(path)),
            footer,
            embed: composer.embed_dialog(&Subject::Report, site, path),
        },
    );
    let (title, description) = (composer.page_title(), composer.page_description());
    let structured = composer.structured_report(site);
    let place = Place::Report { report: composer.report.id.clone(), subject: Subject::Report };
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
        long: true,
    };
    site.page(&head, &body, None)
}

/// What differs between the page on its site and a copy of it.
pub(super) struct Around {
    /// What a copy says of itself.
    pub copy: Option<AnswerLine>,
    /// What the page asks for to learn of a newer revision. None on a copy, which has no line to ask on.
    pub revision: Option<RevisionContent>,
    /// Where the product's name leads.
    pub product: String,
    /// The way to the page that checks a reader's copy, where there is one.
    pub verify: Option<String>,
    /// Links to the page that checks a reader's copy, and to what is about the other reports of the site, too.
    pub others: Vec<(String, String)>,
    /// What is said across the reports of the site and their list, on its front page.
    pub across: Option<(LastSaidContent, ReportsContent)>,
    /// The page in other languages.
    pub languages: Option<LanguagesContent>,
    pub masthead: MastheadContent,
    pub footer: FooterContent,
    pub embed: Option<EmbedContent>,
}

/// The body as HTML, of a page that stands there.
pub(super) fn body(composer: &Composer<'_>, stands: Standpoint<'_>, around: Around) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let words = composer.words;
        let say = |id: &str| words.say(id);
        let (ruler, ruler_width) = draw::ruler_path(composer.report.paragraphs.len());
        let total = composer.report.figures.len();
        let stated = composer.stated_and_ours();
        let Around { copy, revision, product, verify, others, across, languages, masthead, footer, embed } = around;
        let copy = copy.map(|content| view! { <CopyNotice content/> });
        let embed = embed.map(|content| view! { <EmbedDialog content/> });
        let across = across.map(|(said, reports)| view! { <LastSaid content=said/> <ReportList content=reports/> });
        let mut header = composer.header(&product);
        header.links.extend(others);
        header.languages = languages;
        let newer = revision.map(|RevisionContent { revision, address, newer }| {
            view! {
                <p
                    class="notice page"
                    id="newer"
                    role="status"
                    hidden
                    data-revision=revision.to_string()
                    data-report=address
                    data-words=newer
                ></p>
            }
        });
        let charts = composer.charts_of_page(stands);
        let disputes = composer.disputes().into_iter().map(|content| view! { <DisputeView content/> }).collect_view();
        let has_charts = !(charts.charts.is_empty() && charts.refused.is_empty());
        let charts = has_charts.then(|| {
            view! {
                <section class="section" id="charts">
                    <div class="section__head">
                        <h2>{say("charts-title")}</h2>
                        <p class="section__lede">{say("charts-lede")}</p>
                    </div>
                    <div id="chart-list"><Charts content=charts read=true/></div>
                </section>
            }
        });
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=header/>
            // What warns of the page and what it is called belong to its main part as well: whoever goes there meets them first.
            <main>
                {invented(composer).map(|notice| view! { <div class="page">{notice}</div> })}
                {copy}
                <Masthead content=masthead/>
                {newer}
                <div class="page">
                    <section class="section" id="figures">
                        <div class="section__head">
                            <h2>{say("figures-title")}</h2>
                            <p class="section__lede">{say("figures-lede")}</p>
                        </div>
                        <div id="card-list"><Cards content=composer.cards_of_page(stands)/></div>
                    </section>
                    {disputes}
                    {charts}
                    <section class="section" id="table">
                        <div class="section__head">
                            <h2>{words.with("table-title", [("figures", total.into())])}</h2>
                            <p class="section__lede">{stated}</p>
                        </div>
                        <div id="table-list"><Table content=composer.table()/></div>
                        {composer.context().map(|content| view! { <ContextList content/> })}
                    </section>
                    {across}
                    <Notes title=say("notes-title") notes=composer.notes()/>
                    <Sources content=composer.sources(verify)/>
                </div>
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
