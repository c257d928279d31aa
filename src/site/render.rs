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
use super::whole::whole;
use crate::check::{self, CheckedRegisters, Refused, RefusedChart, Registers, render as told};
use crate::draft::Source;
use crate::model::{self, Disagreement, Report, register_disagreements};
use crate::page::{
    Across, BaseUrl, Composer, Home, Inlined, REPORTS, Responsible, Site, Skeleton, chart_page, dashboard, feed,
    figure_page, not_found, one_file, reports_page, sitemap,
};
use crate::unseen::{visible, visible_but};
use crate::words::Words;
use std::fs;
use std::io;
use std::path::Path;

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

/// A report, the file it was written in, and the one that the site publishes.
pub(super) struct Loaded {
    pub report: Report,
    pub refused: Vec<RefusedChart>,
    pub source: Source,
    /// The file with what it takes from the shared registers.
    pub published: String,
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
    let reports = load(project)?;
    let ReportFiles { mut files, mut undrawn } = gallery;
    files.push(SiteFile::new("404.html", not_found(&words, site.base.as_ref())));
    let mut all_refused = Broken::default();
    let mut framed = Framed::default();
    let across = Across::new(reports.iter().map(|loaded| &loaded.report).collect(), &words);
    if let Some(across) = &across {
        files.push(SiteFile::new(format!("{REPORTS}index.html"), reports_page(across, &site)));
    }
    for (i, Loaded { report, refused, source, published }) in reports.iter().enumerate() {
        let composer = Composer { report, words: &words, refused };
        for chart in refused {
            add(&mut all_refused, findings(source, &chart.findings));
        }
        let home = composer.home();
        let copy = one_file(&composer, &site, &inlined, published).map_err(|error| broken(&report.id, &error))?;
        let beside = Home { folder: &home, copy: Some(copy.len()), others: across.as_ref() };
        let page = |path: &str| dashboard(&composer, &site, path, beside).map_err(|error| broken(&report.id, &error));
        if i == 0 {
            files.push(SiteFile::new("index.html", page("")?));
        }
        files.push(SiteFile::new(format!("{home}index.html"), page(&home)?));
        files.push(SiteFile::new(format!("{home}report.json"), published.clone()));
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
    Ok(Rendered { files, undrawn, painter, refused: all_refused })
}

/// The feed and the list of pages, which only a site that knows its address can have.
fn listings(site: &Site, words: &Words, reports: &[Loaded]) -> Vec<SiteFile> {
    let Some(base) = &site.base else { return Vec::new() };
    let composers: Vec<_> = reports.iter().map(|loaded| Composer::new(&loaded.report, words)).collect();
    let list = (reports.len() > 1).then(|| REPORTS.to_owned());
    let pages: Vec<String> = list.into_iter().chain(composers.iter().flat_map(Composer::pages)).collect();
    vec![SiteFile::new("feed.xml", feed(site, base, &composers)), SiteFile::new("sitemap.xml", sitemap(base, &pages))]
}

/// Every report of `seeds/`, in the order that the site shows them in.
fn load(project: &Project) -> Result<Vec<Loaded>, Broken> {
    let mut all = Broken::default();
    let mut loaded: Vec<Loaded> = Vec::new();
    let shared = shared(project)?;
    let registers = shared.as_ref().and_then(|source| {
        let CheckedRegisters { findings: found, registers } = check::check_registers(source);
        add(&mut all, findings(source, &found));
        registers
    });
    if shared.is_some() && registers.is_none() {
        // Every report would be told to lack what cannot be read.
        return Err(all);
    }
    for path in project.report_files()? {
        let name = name_of(project, &path);
        match load_one(&path, &name, registers.as_ref()) {
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
    loaded.sort_by(|a, b| a.report.before(&b.report));
    let together: Vec<&Report> = loaded.iter().map(|one| &one.report).collect();
    for disagreement in register_disagreements(&together) {
        add(&mut all, disagrees(&loaded, &disagreement));
    }
    if all == Broken::default() { Ok(loaded) } else { Err(all) }
}

/// What an author does about an id that two files use for different things.
fn disagrees(loaded: &[Loaded], Disagreement { register, id, meanings }: &Disagreement<'_>) -> Broken {
    let file = |report: &Report| {
        let found = loaded.iter().find(|one| one.report.id == report.id);
        found.map_or_else(|| report.id.clone(), |one| one.source.name.clone())
    };
    let [(one, first), (two, second)] = meanings;
    let (one, two) = (file(one), file(two));
    let told = format!(
        "register-disagrees: in `{register}` the id `{id}` is {first} in {one} and {second} in {two}.\n\
         A site sets its reports side by side, so one id is one thing in all of them. If both are the same, write it in \
         {two} as in {one}; if not, give it another id in one of the two files, wherever it is used there."
    );
    Broken::from_message(&visible(&format!("{one}, {two}")), &visible_but(&told, |letter| letter == '\n'))
}

fn name_of(project: &Project, path: &Path) -> String {
    path.strip_prefix(project.root()).unwrap_or(path).display().to_string()
}

/// The file of what the reports share; none where there is no such file.
fn shared(project: &Project) -> Result<Option<Source>, Broken> {
    let path = project.registers_file();
    if path.exists() { read(&path, &name_of(project, &path)).map(Some) } else { Ok(None) }
}

fn load_one(path: &Path, name: &str, registers: Option<&Registers<'_>>) -> Result<Loaded, Broken> {
    loaded(read(path, name)?, registers)
}

fn read(path: &Path, name: &str) -> Result<Source, Broken> {
    match check::read(path) {
        Ok(source) => Ok(Source { name: name.to_owned(), ..source }),
        Err(Refused::Unreadable(why)) => Err(Broken::from_message(name, &why)),
        Err(Refused::Finding(found)) => {
            let (source, finding) = *found;
            Err(findings(&source, &[finding]))
        }
    }
}

/// A report file's text as a report, its refused charts set apart.
pub(super) fn loaded(source: Source, registers: Option<&Registers<'_>>) -> Result<Loaded, Broken> {
    let checked = check::check_apart_with(&source, registers);
    let (clean, refused) = checked.map_err(|found| findings(&source, &found))?;
    match model::build(&clean) {
        Ok(report) => Ok(Loaded { report, refused, published: whole(&source, &clean), source: source.clone() }),
        Err(gap) => Err(broken(&source.name, &gap)),
    }
}

fn findings(source: &Source, findings: &[check::Finding]) -> Broken {
    if findings.is_empty() {
        return Broken::default();
    }
    Broken { terminal: told::human(source, findings, true), html: told::html(source, findings) }
}

pub(super) fn broken(what: &str, error: &dyn std::error::Error) -> Broken {
    Broken::from_message(&visible(what), &visible_but(&error.to_string(), |letter| letter == '\n'))
}

fn add(all: &mut Broken, more: Broken) {
    all.terminal.push_str(&more.terminal);
    all.html.push_str(&more.html);
}
