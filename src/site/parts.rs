//! A site is made part by part: files that follow from the same things, and are made together.

use super::file::SiteFile;
use super::frames::Framed;
use super::gallery::{self, gallery};
use super::load::{Library, Loaded};
use super::pictures::{Made, chart_files, share_cards};
use super::render::{Broken, broken};
use super::tools::Tools;
use crate::model::Question;
use crate::page::frame::embed_script;
use crate::page::{
    Across, Composer, Home, ListSheet, UNDATED, changes_json, changes_page, chart_page, dashboard, feed, figure_page,
    list_page, not_found, one_file, sitemap,
};
use crate::terms::Month;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// Some files of a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is about all reports: the front page, the feed.
    Front,
    /// The lists of reports, measures, places and months.
    Lists,
    /// What each claimant last said of a measure.
    Measure(String),
    /// Everything that is said of a month, or of no day.
    Month(Option<Month>),
    /// Everything of one report.
    Report(String),
    /// What only the development server shows.
    Gallery,
}

impl fmt::Display for Part {
    /// Its name in the [ledger](super::ledger) of a written site.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Front => f.write_str("front"),
            Self::Lists => f.write_str("lists"),
            Self::Measure(id) => write!(f, "measure {id}"),
            Self::Month(Some(month)) => write!(f, "month {month}"),
            Self::Month(None) => write!(f, "month {UNDATED}"),
            Self::Report(id) => write!(f, "report {id}"),
            Self::Gallery => f.write_str("gallery"),
        }
    }
}

/// How a site comes apart.
pub struct Parts<'l> {
    tools: &'l Tools,
    library: &'l Library,
    across: Across<'l>,
    /// The stamp of each report, by its id.
    stamps: BTreeMap<&'l str, &'l str>,
    with_gallery: bool,
}

impl<'l> Parts<'l> {
    pub fn new(tools: &'l Tools, library: &'l Library, with_gallery: bool) -> Self {
        let across = Across::new(library.together(), library.working(), &tools.words);
        let stamps = library.reports().iter().map(|loaded| (loaded.report.id.as_str(), loaded.stamp.as_str()));
        Self { tools, library, across, stamps: stamps.collect(), with_gallery }
    }

    /// All of them.
    pub fn all(&self) -> Vec<Part> {
        let reports = self.library.reports().iter().map(|loaded| Part::Report(loaded.report.id.clone()));
        let measures = self.across.measures().into_iter().map(|measure| Part::Measure(measure.to_owned()));
        let months = self.across.months().keys().copied().map(Part::Month);
        let gallery = self.with_gallery.then_some(Part::Gallery);
        [Part::Front, Part::Lists].into_iter().chain(reports).chain(measures).chain(months).chain(gallery).collect()
    }

    /// The part that a path belongs to, if there is such a file at all.
    pub fn of(&self, path: &str) -> Part {
        if self.with_gallery && path.starts_with(gallery::FOLDER) {
            return Part::Gallery;
        }
        let mut steps = path.split('/');
        let report = match (steps.next(), steps.next()) {
            // No id has a dot: what has one is a page of a list.
            (Some("reports" | "measures" | "places" | "months"), Some(page)) if page.contains('.') => {
                return Part::Lists;
            }
            (Some("measures"), Some(measure)) => return Part::Measure(measure.to_owned()),
            (Some("months"), Some(month)) => return Part::Month(Month::parse(month)),
            (Some("reports" | "embed"), Some(id)) => Some(id),
            (Some("oembed"), Some(id)) => Some(id.strip_suffix(".json").unwrap_or(id)),
            _ => None,
        };
        report.and_then(|id| self.library.get(id)).map_or(Part::Front, |loaded| Part::Report(loaded.report.id.clone()))
    }

    /// What a part was made of, in short: as long as it stays the same, so do the files.
    pub fn stamp(&self, part: &Part) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.tools.stamp);
        let mut take = |loaded: &Loaded| hash.update(&loaded.stamp);
        match part {
            Part::Report(id) => self.library.get(id).into_iter().for_each(&mut take),
            Part::Front => {
                self.library.reports().iter().for_each(|loaded| take(loaded));
                hash.update(self.library.decided());
            }
            Part::Lists => self.library.reports().iter().for_each(|loaded| take(loaded)),
            Part::Measure(measure) => self.take_measure(&mut hash, measure),
            Part::Month(month) => self.take_month(&mut hash, *month),
            Part::Gallery => {}
        }
        // Pages of a report lead to the list of reports where there is one.
        hash.update([u8::from(self.across.several().is_some())]);
        super::assets::hex(&hash.finalize()[..8])
    }

    /// A measure's pages show what is said last, how much was said before and what editors decided.
    fn take_measure(&self, hash: &mut Sha256, measure: &str) {
        for answers in self.across.of_measure(measure).flat_map(Question::answers) {
            for speaker in &answers.speakers {
                speaker.last.iter().for_each(|said| self.take_report(hash, &said.report.id));
                hash.update((speaker.earlier.len() as u64).to_le_bytes());
            }
            hash.update([u8::from(answers.is_invented())]);
        }
        hash.update(self.library.decided());
        hash.update(self.across.publishers());
    }

    /// A month's pages show what is said of it, and lead to the months beside it.
    fn take_month(&self, hash: &mut Sha256, month: Option<Month>) {
        let said = self.across.months().get(&month).map(Vec::as_slice).unwrap_or_default();
        // What one report says stands together.
        said.chunk_by(|one, next| one.report.id == next.report.id)
            .filter_map(<[_]>::first)
            .for_each(|said| self.take_report(hash, &said.report.id));
        self.across.neighbours(month).iter().for_each(|other| hash.update(other.to_string()));
        hash.update(self.across.publishers());
    }

    fn take_report(&self, hash: &mut Sha256, id: &str) {
        hash.update(self.stamps.get(id).copied().unwrap_or_default());
    }

    /// The files of a part.
    ///
    /// # Errors
    /// Where a page cannot be put into words or a picture not be set.
    pub fn make(&self, part: &Part) -> Result<Made, Broken> {
        match part {
            Part::Front => self.front(),
            Part::Lists => Ok(self.pages(self.across.lists())),
            Part::Measure(measure) => Ok(self.pages(self.across.measure_sheets(measure))),
            Part::Month(month) => Ok(self.pages(self.across.month_sheets(*month))),
            Part::Report(id) => self.library.get(id).map_or_else(|| Ok(Made::default()), |loaded| self.report(loaded)),
            Part::Gallery => gallery(self.tools),
        }
    }

    fn composer(&self, loaded: &'l Loaded) -> Composer<'l> {
        Composer { report: &loaded.report, words: &self.tools.words, refused: &loaded.refused }
    }

    fn pages(&self, sheets: Vec<ListSheet>) -> Made {
        let mut made = Made::default();
        for sheet in sheets {
            let (path, page) = list_page(&self.across, &self.tools.site, sheet);
            made.add(path, page);
        }
        made
    }

    fn front(&self) -> Result<Made, Broken> {
        let site = &self.tools.site;
        let mut made = Made::default();
        made.add("404.html", not_found(&self.tools.words, site.base.as_ref()));
        made.add("embed.js", embed_script());
        if let Some(newest) = self.library.reports().first() {
            made.add("index.html", self.dashboard(newest, "", self.copy(newest)?.len())?);
        }
        let composers: Vec<_> = self.library.reports().iter().map(|loaded| self.composer(loaded)).collect();
        made.add("changes.json", changes_json(&composers).map_err(|error| broken("changes.json", &error))?);
        if let Some(base) = &site.base {
            let lists = self.across.folders().into_iter();
            let pages: Vec<String> = lists.chain(composers.iter().flat_map(Composer::pages)).collect();
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
        let beside = Home { folder: &home, copy: Some(copy), others: self.across.several() };
        dashboard(&composer, &self.tools.site, path, beside).map_err(|error| broken(&loaded.report.id, &error))
    }
}
