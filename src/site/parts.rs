//! A site is made part by part: files that follow from the same things, and are made together.

use super::file::SiteFile;
use super::found;
use super::frames::Framed;
use super::gallery::{self, gallery};
use super::load::{Library, Loaded};
use super::pictures::{Made, chart_files, share_cards};
use super::render::{Broken, broken};
use super::tools::Tools;
use crate::page::frame::embed_script;
use crate::page::{
    Across, Composer, Home, REPORTS, SEARCH, changes_json, changes_page, chart_page, dashboard, feed, figure_page,
    not_found, one_file, reports_page, search_page, sitemap,
};
use sha2::{Digest, Sha256};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Some files of a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is about all reports: the front page, their list, the feed.
    Front,
    /// Everything of one report.
    Report(String),
    /// The page that searches all figures, and the list of what it searches.
    Search,
    /// A part of the search index, counted from the oldest.
    Found(usize),
    /// What only the development server shows.
    Gallery,
}

impl fmt::Display for Part {
    /// Its name in the [ledger](super::ledger) of a written site.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Front => f.write_str("front"),
            Self::Report(id) => write!(f, "report {id}"),
            Self::Search => f.write_str("search"),
            Self::Found(number) => write!(f, "search {number}"),
            Self::Gallery => f.write_str("gallery"),
        }
    }
}

/// How a site comes apart.
pub struct Parts<'l> {
    tools: &'l Tools,
    library: &'l Library,
    /// None where there is nothing to set side by side.
    across: Option<Across<'l>>,
    /// The reports of each part of the search index, the newest first; none where there is nothing to search across.
    found: Vec<Range<usize>>,
    with_gallery: bool,
}

impl<'l> Parts<'l> {
    pub fn new(tools: &'l Tools, library: &'l Library, with_gallery: bool) -> Self {
        let across = Across::new(library.together(), &tools.words);
        let figures: Vec<usize> = library.reports().iter().map(|loaded| loaded.figures()).collect();
        let found = across.as_ref().map(|_| found::cut(&figures)).unwrap_or_default();
        Self { tools, library, across, found, with_gallery }
    }

    /// All of them.
    pub fn all(&self) -> Vec<Part> {
        let reports = self.library.reports().iter().map(|loaded| Part::Report(loaded.report.id.clone()));
        let gallery = self.with_gallery.then_some(Part::Gallery);
        let search = self.across.is_some().then_some(Part::Search);
        let found = (0..self.found.len()).map(Part::Found);
        std::iter::once(Part::Front).chain(reports).chain(search).chain(found).chain(gallery).collect()
    }

    /// The part that a path belongs to, if there is such a file at all.
    pub fn of(&self, path: &str) -> Part {
        if self.with_gallery && path.starts_with(gallery::FOLDER) {
            return Part::Gallery;
        }
        if let Some(number) = found::number_of(path).filter(|number| *number < self.found.len()) {
            return Part::Found(number);
        }
        if self.across.is_some() && path.starts_with(SEARCH) {
            return Part::Search;
        }
        let mut steps = path.split('/');
        let report = match (steps.next(), steps.next()) {
            (Some("reports" | "embed"), Some(id)) => Some(id),
            (Some("oembed"), Some(id)) => Some(id.strip_suffix(".json").unwrap_or(id)),
            _ => None,
        };
        report.and_then(|id| self.library.get(id)).map_or(Part::Front, |loaded| Part::Report(loaded.report.id.clone()))
    }

    /// What a part was made of, in short: as long as it stays the same, so do the files.
    pub fn stamp(&self, part: &Part) -> String {
        if let Part::Found(number) = part {
            return self.stamp_of_found(*number);
        }
        let mut hash = Sha256::new();
        hash.update(&self.tools.stamp);
        let mut take = |loaded: &Loaded| hash.update(&loaded.stamp);
        match part {
            Part::Report(id) => self.library.get(id).into_iter().for_each(&mut take),
            Part::Front => {
                self.library.reports().iter().for_each(|loaded| take(loaded));
                hash.update(self.library.decided());
            }
            Part::Search => self.library.reports().iter().for_each(|loaded| take(loaded)),
            Part::Found(_) | Part::Gallery => {}
        }
        // Pages of a report lead to the list of reports where there is one.
        hash.update([u8::from(self.across.is_some())]);
        super::assets::hex(&hash.finalize()[..8])
    }

    /// The files of a part.
    ///
    /// # Errors
    /// Where a page cannot be put into words or a picture not be set.
    pub fn make(&self, part: &Part) -> Result<Made, Broken> {
        match part {
            Part::Front => self.front(),
            Part::Report(id) => self.library.get(id).map_or_else(|| Ok(Made::default()), |loaded| self.report(loaded)),
            Part::Search => self.search(),
            Part::Found(number) => {
                let composers: Vec<_> = self.reports_of(*number).iter().map(|loaded| self.composer(loaded)).collect();
                let file = found::part(self.path_of_found(*number), &composers)?;
                Ok(Made { files: vec![file], undrawn: Vec::new() })
            }
            Part::Gallery => gallery(self.tools),
        }
    }

    fn reports_of(&self, number: usize) -> &'l [Arc<Loaded>] {
        // Parts are listed from the newest on, and counted from the oldest.
        let range = self.found.iter().rev().nth(number).cloned().unwrap_or_default();
        self.library.reports().get(range).unwrap_or_default()
    }

    /// Of a part of the index: whatever has no look is not in it, so another style leaves readers the part they have.
    fn stamp_of_found(&self, number: usize) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.tools.program);
        self.reports_of(number).iter().for_each(|loaded| hash.update(&loaded.stamp));
        super::assets::hex(&hash.finalize()[..8])
    }

    fn path_of_found(&self, number: usize) -> String {
        found::path_of(number, &self.stamp_of_found(number))
    }

    fn search(&self) -> Result<Made, Broken> {
        let Some(across) = &self.across else { return Ok(Made::default()) };
        let page = search_page(across, &self.tools.site).map_err(|error| broken(SEARCH, &error))?;
        let composers: Vec<_> = self.library.reports().iter().map(|loaded| self.composer(loaded)).collect();
        let figures = |number| self.reports_of(number).iter().map(|loaded| loaded.figures()).sum();
        let parts = (0..self.found.len()).rev().map(|number| (self.path_of_found(number), figures(number))).collect();
        let mut made = Made::default();
        made.add(format!("{SEARCH}index.html"), page);
        made.files.push(found::manifest(&composers, parts)?);
        Ok(made)
    }

    fn composer(&self, loaded: &'l Loaded) -> Composer<'l> {
        Composer { report: &loaded.report, words: &self.tools.words, refused: &loaded.refused }
    }

    fn front(&self) -> Result<Made, Broken> {
        let site = &self.tools.site;
        let mut made = Made::default();
        made.add("404.html", not_found(&self.tools.words, site.base.as_ref()));
        made.add("embed.js", embed_script());
        if let Some(across) = &self.across {
            made.add(format!("{REPORTS}index.html"), reports_page(across, site));
        }
        if let Some(newest) = self.library.reports().first() {
            made.add("index.html", self.dashboard(newest, "", self.copy(newest)?.len())?);
        }
        let composers: Vec<_> = self.library.reports().iter().map(|loaded| self.composer(loaded)).collect();
        made.add("changes.json", changes_json(&composers).map_err(|error| broken("changes.json", &error))?);
        if let Some(base) = &site.base {
            let list = self.across.as_ref().map(|_| [REPORTS, SEARCH].map(str::to_owned));
            let pages: Vec<String> =
                list.into_iter().flatten().chain(composers.iter().flat_map(Composer::pages)).collect();
            made.add("feed.xml", feed(site, base, &composers));
            made.add("sitemap.xml", sitemap(base, &pages));
        }
        Ok(made)
    }

    fn report(&self, loaded: &'l Loaded) -> Result<Made, Broken> {
        let composer = self.composer(loaded);
        let Tools { site, style, painter, .. } = self.tools;
        let (report, home) = (&loaded.report, composer.home());
        let mut made = Made::default();
        let copy = self.copy(loaded)?;
        made.add(format!("{home}index.html"), self.dashboard(loaded, &home, copy.len())?);
        made.add(format!("{home}report.json"), loaded.published.clone());
        made.add(composer.copy_path(), copy);
        for statement in report.statements() {
            let path = format!("{}index.html", composer.figure_path(statement.id()));
            made.add(path, figure_page(&composer, site, statement));
        }
        if let Some((path, page)) = changes_page(&composer, site) {
            made.add(format!("{path}index.html"), page);
        }
        for chart in &report.charts {
            let path = format!("{}index.html", composer.chart_path(&chart.id));
            made.files.extend(chart_page(&composer, site, chart).map(|page| SiteFile::new(path, page)));
        }
        made.extend(chart_files(&composer, painter.faces(), &home)?);
        made.undrawn.extend(share_cards(&composer, painter.faces())?);
        let framed = Framed::of(&composer, site.responsible.as_ref());
        made.files.extend(framed.files(style, site).map_err(|error| broken("embed", &error))?);
        Ok(made)
    }

    /// The dashboard as one file.
    fn copy(&self, loaded: &'l Loaded) -> Result<String, Broken> {
        let copy = one_file(&self.composer(loaded), &self.tools.site, &self.tools.inlined, &loaded.published);
        copy.map_err(|error| broken(&loaded.report.id, &error))
    }

    /// The dashboard to stand at `path`, beside a copy of so many bytes.
    fn dashboard(&self, loaded: &'l Loaded, path: &str, copy: usize) -> Result<String, Broken> {
        let composer = self.composer(loaded);
        let home = composer.home();
        let beside = Home { folder: &home, copy: Some(copy), others: self.across.as_ref() };
        dashboard(&composer, &self.tools.site, path, beside).map_err(|error| broken(&loaded.report.id, &error))
    }
}
