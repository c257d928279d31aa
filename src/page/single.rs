//! The pages of one figure and of one chart. They are read more than they are used, and so run without WebAssembly.

use super::frame::{Place, Subject};
use super::invented::invented;
use super::{Composer, PageHead, Site, way};
use crate::draw;
use crate::model::{self, Statement};
use crate::view::{ChartPage, EmbedDialog, FigurePage, Footer, SiteHeader, Sprite};
use leptos::prelude::*;

/// A figure's whole page, to stand in its own folder. That of a withdrawn one stays, and says so.
pub fn figure_page(composer: &Composer<'_>, site: &Site, statement: Statement<'_>) -> String {
    let path = composer.figure_path(statement.id());
    let (title, description) = (composer.figure_title(statement), composer.figure_description(statement));
    // What was withdrawn is nobody's claim any more.
    let structured = statement.in_force().and_then(|figure| composer.structured_figure(figure, site));
    let content = composer.figure_page(statement, site);
    let subject = Subject::Figure(statement.id().clone());
    let body = render(composer, site, &path, &subject, || view! { <FigurePage content/> });
    let beside = Beside::of(composer, subject, composer.share_of_figure(statement).alt);
    let head = PageHead { structured: structured.as_deref(), ..beside.head(composer, &title, &description) };
    site.page(&head, &body, None)
}

/// A chart's whole page, to stand in its own folder; none where the chart cannot be drawn.
pub fn chart_page(composer: &Composer<'_>, site: &Site, chart: &model::Chart) -> Option<String> {
    let path = composer.chart_path(&chart.id);
    let content = composer.chart_page(chart)?;
    let drawn = content.chart.charts.first()?;
    let (title, description) = (drawn.title.clone(), drawn.plan.description.clone());
    let ruler = draw::ruler_path(composer.report.paragraphs.len()).1;
    let subject = Subject::Chart(chart.id.clone());
    let body = render(composer, site, &path, &subject, || view! { <ChartPage content ruler/> });
    let file = composer.chart_file_of(&chart.id)?;
    let beside = Beside::of(composer, subject, composer.share_of_chart(file).alt);
    Some(site.page(&beside.head(composer, &title, &description), &body, None))
}

/// What stands beside a page and is named in its head.
struct Beside {
    page: String,
    oembed: String,
    picture: String,
    /// The words of the picture.
    alt: String,
}

impl Beside {
    fn of(composer: &Composer<'_>, subject: Subject, alt: String) -> Self {
        let place = Place::Report { report: composer.report.id.clone(), subject };
        Self { page: place.page(), oembed: place.oembed(), picture: place.picture(), alt }
    }

    fn head<'p>(&'p self, composer: &Composer<'p>, title: &'p str, description: &'p str) -> PageHead<'p> {
        PageHead {
            language: composer.words.language(),
            title,
            description,
            path: &self.page,
            picture: Some((&self.picture, &self.alt)),
            oembed: Some(&self.oembed),
            ..PageHead::default()
        }
    }
}
/// What stands around the subject of a page: the site's line above it, who answers for it below.
fn render<V: IntoView>(
    composer: &Composer<'_>,
    site: &Site,
    path: &str,
    subject: &Subject,
    main: impl FnOnce() -> V,
) -> String {
    Owner::new().with(|| {
        let (ruler, ruler_width) = draw::ruler_path(composer.report.paragraphs.len());
        let data = way(path, &format!("{}report.json", composer.home()));
        let footer = composer.footer(&data, site.responsible.as_ref());
        let header = site.header(composer.header_of_single(path), path, composer.words);
        let embed = composer.embed_dialog(subject, site, path).map(|content| view! { <EmbedDialog content/> });
        view! {
            <Sprite ruler ruler_width/>
            <SiteHeader content=header/>
            <main class="page" id="figures">{invented(composer)} {main()}</main>
            <Footer content=footer/>
            {embed}
        }
        .to_html()
    })
}
