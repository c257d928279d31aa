//! One report's dashboard: the components rendered to whole HTML, with the data that the browser takes over.

use super::skeleton::{PageHead, Skeleton};
use super::{AssetPaths, Composer};
use crate::draw;
use crate::view::content::PageData;
use crate::view::{
    Cards, Charts, ContextList, DisputeView, Footer, Masthead, Notes, SiteHeader, Sources, Sprite, State, Table,
    ThemeButton,
};
use leptos::prelude::*;

/// The whole page. `root` is the way up to the site's root, `data` that to the report's JSON.
pub fn dashboard(
    composer: &Composer<'_>,
    skeleton: &Skeleton,
    assets: &AssetPaths,
    root: &str,
    data: &str,
    canonical: Option<&str>,
) -> serde_json::Result<String> {
    let content = PageData {
        theme: composer.theme(),
        cards: composer.cards(),
        charts: composer.charts(data.trim_end_matches("report.json")),
        table: composer.table(),
        revision: composer.revision(data),
    };
    let json = serde_json::to_string(&content)?;
    let home = if root.is_empty() { "./" } else { root };
    let body = render(composer, content, home, data);
    let (title, description) = (composer.page_title(), composer.page_description());
    let head =
        PageHead { language: composer.words.language(), title: &title, description: &description, root, canonical };
    Ok(skeleton.pour(&head, assets, &body, &json))
}

/// The body as HTML. The parts that the browser takes over stand each alone in an element with an id.
fn render(composer: &Composer<'_>, content: PageData, home: &str, data: &str) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let words = composer.words;
        let say = |id: &str| words.say(id);
        let state = State::default();
        let (ruler, ruler_width) = draw::ruler_path(composer.report.paragraphs.len());
        let total = composer.report.figures.len();
        let stated = composer.stated_and_ours();
        let header = view! { <SiteHeader content=composer.header(home)
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
            <Footer content=composer.footer(data)/>
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
