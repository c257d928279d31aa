//! All pages and data files of a site: the one place where report files become pages.

use super::fault::AtPath;
use super::file::SiteFile;
use super::frames;
use super::gallery::gallery;
use super::pictures::Pictures;
use super::project::Project;
use super::style::Style;
use crate::check::{self, Refused, RefusedChart, render as told};
use crate::draft::Source;
use crate::model::{self, Report};
use crate::page::{AssetPaths, Composer, Skeleton, dashboard, not_found};
use crate::words::Words;
use std::fs;

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
    pub files: Vec<SiteFile>,
    /// Empty where every chart was drawn.
    pub refused: Broken,
}

impl Rendered {
    /// The files of a site that may be published.
    ///
    /// # Errors
    /// Where a chart was refused.
    pub fn complete(self) -> Result<Vec<SiteFile>, Broken> {
        if self.refused == Broken::default() { Ok(self.files) } else { Err(self.refused) }
    }
}

/// A report and the file it was written in, which the site publishes as it stands.
pub(super) struct Loaded {
    pub report: Report,
    pub refused: Vec<RefusedChart>,
    pub source: Source,
}

/// What every page is made with.
pub(super) struct Tools {
    pub skeleton: Skeleton,
    pub words: Words,
    pub pictures: Pictures,
}

impl Tools {
    /// # Errors
    /// Where the skeleton cannot be read or has no place for what belongs into it, or pictures cannot be drawn.
    pub fn of(project: &Project) -> Result<Self, Broken> {
        let skeleton = fs::read_to_string(project.skeleton()).at("read", &project.skeleton())?;
        Ok(Self {
            skeleton: Skeleton::new(&skeleton).map_err(|missing| broken("index.html", &missing))?,
            words: Words::new("en").map_err(|unknown| broken("words", &unknown))?,
            pictures: Pictures::open(project)?,
        })
    }
}

/// All pages and data files for the reports of `seeds/`.
///
/// # Errors
/// The findings, of every file at once, that keep the site from being built.
pub fn render(
    project: &Project,
    assets: &AssetPaths,
    style: &Style,
    base_url: Option<&str>,
) -> Result<Rendered, Broken> {
    let mut tools = Tools::of(project)?;
    let rendered = reports(project, &mut tools, assets, style, base_url)?;
    tools.pictures.tidy()?;
    Ok(rendered)
}

/// The same with the gallery, and without an address of the site.
///
/// # Errors
/// As [`render`], and the findings in the gallery.
pub fn render_with_gallery(project: &Project, assets: &AssetPaths, style: &Style) -> Result<Rendered, Broken> {
    let mut tools = Tools::of(project)?;
    let mut rendered = reports(project, &mut tools, assets, style, None)?;
    rendered.files.extend(gallery(&mut tools, assets, style)?);
    tools.pictures.tidy()?;
    Ok(rendered)
}

fn reports(
    project: &Project,
    Tools { skeleton, words, pictures }: &mut Tools,
    assets: &AssetPaths,
    style: &Style,
    base_url: Option<&str>,
) -> Result<Rendered, Broken> {
    let reports = load(project)?;
    let mut files = vec![SiteFile::new("404.html", not_found(words, base_url))];
    let mut all_refused = Broken::default();
    let mut framed = Vec::new();
    for (i, Loaded { report, refused, source }) in reports.iter().enumerate() {
        let composer = Composer { report, words, refused };
        for chart in refused {
            add(&mut all_refused, findings(source, &chart.findings));
        }
        let home = format!("reports/{}/", report.id);
        let canonical = base_url.map(|base| format!("{}/{home}", base.trim_end_matches('/')));
        let page = |root: &str, data: &str| {
            dashboard(&composer, skeleton, assets, root, data, canonical.as_deref())
                .map_err(|error| broken(&report.id, &error))
        };
        if i == 0 {
            files.push(SiteFile::new("index.html", page("", &format!("{home}report.json"))?));
        }
        files.push(SiteFile::new(format!("{home}index.html"), page("../../", "report.json")?));
        files.push(SiteFile::new(format!("{home}report.json"), source.text.clone()));
        files.extend(pictures.of(&composer, &home)?);
        framed.extend(composer.frames());
    }
    let product = words.say("product");
    let frames = frames::files(&framed, style, &product, base_url).map_err(|error| broken("embed", &error))?;
    files.extend(frames);
    Ok(Rendered { files, refused: all_refused })
}

/// Every report of `seeds/`, the newest first.
fn load(project: &Project) -> Result<Vec<Loaded>, Broken> {
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
    Ok(loaded)
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
    match model::build(&clean) {
        Ok(report) => Ok(Loaded { report, refused, source: source.clone() }),
        Err(gap) => Err(broken(&source.name, &gap)),
    }
}

fn findings(source: &Source, findings: &[check::Finding]) -> Broken {
    Broken { terminal: told::human(source, findings, true), html: told::html(source, findings) }
}

pub(super) fn broken(what: &str, error: &dyn std::error::Error) -> Broken {
    Broken::from_message(what, &error.to_string())
}

fn add(all: &mut Broken, more: Broken) {
    all.terminal.push_str(&more.terminal);
    all.html.push_str(&more.html);
}
