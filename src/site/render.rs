//! All pages and data files of a site: the one place where report files become pages.

use super::assets::Assets;
use super::dev_page;
use super::fault::AtPath;
use super::file::SiteFile;
use super::frames::Framed;
use super::gallery::gallery;
use super::painter::{Painter, Undrawn};
use super::pictures::{ReportFiles, chart_files, share_cards};
use super::project::Project;
use super::style::Style;
use super::together::held_together;
use crate::check::together::Filed;
use crate::check::{self, Refused, RefusedChart, render as told};
use crate::draft::Source;
use crate::model::{self, Report};
use crate::page::{
    Across, BaseUrl, Composer, Home, Inlined, REPORTS, Responsible, Site, Skeleton, chart_page, dashboard, feed,
    figure_page, not_found, one_file, reports_page, sitemap,
};
use crate::unseen::{visible, visible_but};
use crate::words::Words;
use std::fs;
use std::io;

/// Why there is no site, rendered for both places where an author looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Broken {
    /// For the terminal, with ANSI colours.
    pub terminal: String,
    /// For the page: an HTML fragment.
    pub html: String,
}

/// The files of a site, and the charts that were refused in it: each page says why in the chart's place.
pub struct Rendered {
    /// All but the pictures that take long to draw.
    pub files: Vec<SiteFile>,
    undrawn: Vec<Undrawn>,
    painter: Painter,
    /// Empty where every chart was drawn.
    pub refused: Broken,
    /// What was found that stops nothing.
    pub remarks: Broken,
}

impl Rendered {
    /// The files of a site that may be published, every picture drawn.
    ///
    /// # Errors
    /// Where a chart was refused or a picture cannot be drawn.
    pub fn complete(self) -> Result<Vec<SiteFile>, Broken> {
        if self.refused != Broken::default() {
            return Err(self.refused);
        }
        let pictures = self.painter.draw_all(&self.undrawn)?;
        self.painter.tidy(&self.undrawn)?;
        Ok(self.files.into_iter().chain(pictures).collect())
    }

    /// The files of a site whose pictures are drawn when somebody asks for them: what each is drawn from stands
    /// [aside](dev_page::picture_source).
    ///
    /// # Errors
    /// Where pictures that are no longer needed cannot be removed.
    pub fn on_request(self) -> Result<Vec<SiteFile>, Broken> {
        self.painter.tidy(&self.undrawn)?;
        let aside = |Undrawn { stem, svg, .. }: Undrawn| SiteFile::new(dev_page::picture_source(&stem), svg);
        Ok(self.files.into_iter().chain(self.undrawn.into_iter().map(aside)).collect())
    }
}

/// A report and the file it was written in, which the site publishes as it stands.
pub(super) struct Loaded {
    pub report: Report,
    pub refused: Vec<RefusedChart>,
    pub source: Source,
    /// What it says to the rules that see several files.
    pub filed: Filed,
}

/// What every page is made with.
pub(super) struct Tools {
    pub site: Site,
    pub words: Words,
    pub painter: Painter,
    pub style: Style,
    pub inlined: Inlined,
}

impl Tools {
    /// # Errors
    /// Where the skeleton cannot be read or has no place for what belongs into it, the site file has faults, or pictures
    /// cannot be drawn.
    pub fn of(project: &Project, assets: &Assets, style: Style, base: Option<&BaseUrl>) -> Result<Self, Broken> {
        let skeleton = fs::read_to_string(project.skeleton()).at("read", &project.skeleton())?;
        let words = Words::new("en").map_err(|unknown| broken("words", &unknown))?;
        let site = Site {
            skeleton: Skeleton::new(&skeleton).map_err(|missing| broken("index.html", &missing))?,
            assets: assets.paths.clone(),
            base: base.cloned(),
            responsible: responsible(project)?,
            product: words.say("product"),
        };
        Ok(Self { site, words, painter: Painter::open(project)?, style, inlined: assets.inlined.clone() })
    }
}

/// Who answers for the project's site, as its site file says; none where there is no such file.
///
/// # Errors
/// Where the file cannot be read or has faults.
pub fn responsible(project: &Project) -> Result<Option<Responsible>, Broken> {
    let path = project.site_file();
    match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        text => {
            let name = path.strip_prefix(project.root()).unwrap_or(&path).display().to_string();
            Responsible::read(&text.at("read", &path)?).map(Some).map_err(|error| broken(&name, &error))
        }
    }
}

/// All pages and data files for the reports of `seeds/`.
///
/// # Errors
/// The findings, of every file at once, that keep the site from being built.
pub fn render(project: &Project, assets: &Assets, style: Style, base: Option<&BaseUrl>) -> Result<Rendered, Broken> {
    reports(project, Tools::of(project, assets, style, base)?, ReportFiles::default())
}

/// The same with the gallery, and without an address of the site.
///
/// # Errors
/// As [`render`], and the findings in the gallery.
pub fn render_with_gallery(project: &Project, assets: &Assets, style: Style) -> Result<Rendered, Broken> {
    let tools = Tools::of(project, assets, style, None)?;
    let gallery = gallery(&tools)?;
    reports(project, tools, gallery)
}

fn reports(project: &Project, tools: Tools, gallery: ReportFiles) -> Result<Rendered, Broken> {
    let Tools { site, words, painter, style, inlined } = tools;
    let (reports, remarks) = load(project)?;
    let ReportFiles { mut files, mut undrawn } = gallery;
    files.push(SiteFile::new("404.html", not_found(&words, site.base.as_ref())));
    let mut all_refused = Broken::default();
    let mut framed = Framed::default();
    let across = Across::new(reports.iter().map(|loaded| &loaded.report).collect(), &words);
    if let Some(across) = &across {
        files.push(SiteFile::new(format!("{REPORTS}index.html"), reports_page(across, &site)));
    }
    for (i, Loaded { report, refused, source, .. }) in reports.iter().enumerate() {
        let composer = Composer { report, words: &words, refused };
        for chart in refused {
            add(&mut all_refused, findings(source, &chart.findings));
        }
        let home = composer.home();
        let copy = one_file(&composer, &site, &inlined, &source.text).map_err(|error| broken(&report.id, &error))?;
        let beside = Home { folder: &home, copy: Some(copy.len()), others: across.as_ref() };
        let page = |path: &str| dashboard(&composer, &site, path, beside).map_err(|error| broken(&report.id, &error));
        if i == 0 {
            files.push(SiteFile::new("index.html", page("")?));
        }
        files.push(SiteFile::new(format!("{home}index.html"), page(&home)?));
        files.push(SiteFile::new(format!("{home}report.json"), source.text.clone()));
        files.push(SiteFile::new(composer.copy_path(), copy));
        for statement in report.statements() {
            let path = format!("{}index.html", composer.figure_path(statement.id()));
            files.push(SiteFile::new(path, figure_page(&composer, &site, statement)));
        }
        for chart in &report.charts {
            let path = format!("{}index.html", composer.chart_path(&chart.id));
            files.extend(chart_page(&composer, &site, chart).map(|page| SiteFile::new(path, page)));
        }
        let charts = chart_files(&composer, painter.faces(), &home)?;
        files.extend(charts.files);
        undrawn.extend(charts.undrawn);
        undrawn.extend(share_cards(&composer, painter.faces())?);
        framed.add(&composer, site.responsible.as_ref());
    }
    files.extend(framed.files(&style, &site).map_err(|error| broken("embed", &error))?);
    files.extend(listings(&site, &words, &reports));
    Ok(Rendered { files, undrawn, painter, refused: all_refused, remarks })
}

/// The feed and the list of pages, which only a site that knows its address can have.
fn listings(site: &Site, words: &Words, reports: &[Loaded]) -> Vec<SiteFile> {
    let Some(base) = &site.base else { return Vec::new() };
    let composers: Vec<_> = reports.iter().map(|loaded| Composer::new(&loaded.report, words)).collect();
    let list = (reports.len() > 1).then(|| REPORTS.to_owned());
    let pages: Vec<String> = list.into_iter().chain(composers.iter().flat_map(Composer::pages)).collect();
    vec![SiteFile::new("feed.xml", feed(site, base, &composers)), SiteFile::new("sitemap.xml", sitemap(base, &pages))]
}

/// Every report of `seeds/`, the newest first, and the remarks on all of them.
fn load(project: &Project) -> Result<(Vec<Loaded>, Broken), Broken> {
    let mut all = Broken::default();
    let mut loaded: Vec<Loaded> = Vec::new();
    for path in project.report_files()? {
        let name = path.strip_prefix(project.root()).unwrap_or(&path).display().to_string();
        match load_one(&path, &name) {
            Ok(one) if loaded.iter().any(|known| known.report.id == one.report.id) => {
                add(&mut all, Broken::from_message(&name, &format!("another file has the id `{}` too", one.report.id)));
            }
            Ok(one) => loaded.push(one),
            Err(found) => add(&mut all, found),
        }
    }
    if loaded.is_empty() && all == Broken::default() {
        add(&mut all, Broken::from_message("seeds", "there is no report file; put one there, named like its id"));
    }
    if all != Broken::default() {
        return Err(all);
    }
    loaded.sort_by(|a, b| {
        (b.report.publication.date.day, &b.report.id).cmp(&(a.report.publication.date.day, &a.report.id))
    });
    let remarks = held_together(&loaded)?;
    Ok((loaded, remarks))
}

fn load_one(path: &std::path::Path, name: &str) -> Result<Loaded, Broken> {
    let mut source = match check::read(path) {
        Ok(source) => source,
        Err(Refused::Unreadable(why)) => return Err(Broken::from_message(name, &why)),
        Err(Refused::Finding(found)) => {
            let (source, finding) = *found;
            return Err(findings(&source, &[finding]));
        }
    };
    source.name = name.to_owned();
    loaded(source)
}

/// A report file's text as a report, its refused charts set apart.
pub(super) fn loaded(source: Source) -> Result<Loaded, Broken> {
    let (clean, refused) = check::check_apart(&source).map_err(|found| findings(&source, &found))?;
    let filed = Filed::of(&source, &clean);
    match model::build(&clean) {
        Ok(report) => Ok(Loaded { report, refused, source: source.clone(), filed }),
        Err(gap) => Err(broken(&source.name, &gap)),
    }
}

pub(super) fn findings(source: &Source, findings: &[check::Finding]) -> Broken {
    Broken { terminal: told::human(source, findings, true), html: told::html(source, findings) }
}

pub(super) fn broken(what: &str, error: &dyn std::error::Error) -> Broken {
    Broken::from_message(&visible(what), &visible_but(&error.to_string(), |letter| letter == '\n'))
}

pub(super) fn add(all: &mut Broken, more: Broken) {
    all.terminal.push_str(&more.terminal);
    all.html.push_str(&more.html);
}
