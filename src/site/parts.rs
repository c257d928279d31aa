//! A site is made part by part: files that follow from the same things, and are made together.

use super::file::SiteFile;
use super::found;
use super::frames::Framed;
use super::gallery::{self, gallery};
use super::load::{Library, Loaded};
use super::pictures::{Made, chart_files, question_files, share_cards};
use super::render::{Broken, broken};
use super::schemas;
use super::tools::{Tools, Tree};
use crate::exchange::{DESCRIPTION, HXL, Tables, hxl, package};
use crate::model::{Newest, Question};
use crate::page::frame::embed_script;
use crate::page::{
    Across, Composer, DESK, Home, ListSheet, MEASURES, OPEN, QuestionComposer, SEARCH, UNDATED, changes_json,
    changes_page, chart_page, dashboard, desk_page, feed, figure_page, list_page, not_found, one_file, open_page,
    question_page, question_path, sitemaps, verify_page,
};
use crate::terms::Month;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

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
    /// What all reports state of one measure at one place, both named by their ids.
    Question(String, String),
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
            Self::Lists => f.write_str("lists"),
            Self::Measure(id) => write!(f, "measure {id}"),
            Self::Month(Some(month)) => write!(f, "month {month}"),
            Self::Month(None) => write!(f, "month {UNDATED}"),
            Self::Report(id) => write!(f, "report {id}"),
            Self::Question(measure, place) => write!(f, "question {measure} {place}"),
            Self::Search => f.write_str("search"),
            Self::Found(number) => write!(f, "search {number}"),
            Self::Gallery => f.write_str("gallery"),
        }
    }
}

/// The measure and the place that a path below the folder of questions names, on a page, in a frame or beside either.
fn asked(path: &str) -> Option<(&str, &str)> {
    let of_others = path.strip_prefix("embed/").or_else(|| path.strip_prefix("oembed/"));
    let (measure, rest) = of_others.unwrap_or(path).strip_prefix(MEASURES)?.split_once('/')?;
    let place = rest.split('/').next()?;
    Some((measure, place.strip_suffix(".json").unwrap_or(place)))
}

/// How a site comes apart.
pub struct Parts<'l> {
    pub(super) tools: &'l Tools,
    /// In which language.
    pub(super) tree: &'l Tree,
    pub(super) library: &'l Library,
    pub(super) across: Across<'l>,
    /// The stamp of each report, by its id.
    pub(super) stamps: BTreeMap<&'l str, &'l str>,
    pub(super) newest: Newest<'l>,
    /// The reports of each part of the search index, the newest first; none where there is one report alone.
    pub(super) found: Vec<Range<usize>>,
    with_gallery: bool,
}

impl<'l> Parts<'l> {
    /// Those in the language of the site's root.
    pub fn new(tools: &'l Tools, library: &'l Library, with_gallery: bool) -> Self {
        Self::of_tree(tools, &tools.first, library, with_gallery)
    }

    /// Those in every language, the site's own first. The gallery is in that one alone.
    pub fn of_trees(tools: &'l Tools, library: &'l Library, with_gallery: bool) -> Vec<Self> {
        let others = tools.others.iter().map(|tree| Self::of_tree(tools, tree, library, false));
        std::iter::once(Self::new(tools, library, with_gallery)).chain(others).collect()
    }

    /// Those in one language.
    pub fn of_tree(tools: &'l Tools, tree: &'l Tree, library: &'l Library, with_gallery: bool) -> Self {
        let reports = library.together();
        let newest = Newest::of(&reports);
        let across = Across::new(reports, library.working(), &tree.words);
        let stamps = library.reports().iter().map(|loaded| (loaded.report.id.as_str(), loaded.stamp.as_str()));
        let figures: Vec<usize> = library.reports().iter().map(|loaded| loaded.figures()).collect();
        let found = across.several().map(|_| found::cut(&figures)).unwrap_or_default();
        Self { tools, tree, library, across, stamps: stamps.collect(), newest, found, with_gallery }
    }

    /// All of them.
    pub fn all(&self) -> Vec<Part> {
        let reports = self.library.reports().iter().map(|loaded| Part::Report(loaded.report.id.clone()));
        let measures = self.across.measures().into_iter().map(|measure| Part::Measure(measure.to_owned()));
        let months = self.across.months().keys().copied().map(Part::Month);
        let questions = self.across.questions().keys();
        let questions = questions.map(|&(measure, place)| Part::Question(measure.into(), place.into()));
        let gallery = self.with_gallery.then_some(Part::Gallery);
        let lists = [Part::Front, Part::Lists].into_iter().chain(measures).chain(months);
        let search = self.across.several().map(|_| Part::Search);
        let found = (0..self.found.len()).map(Part::Found);
        lists.chain(reports).chain(questions).chain(search).chain(found).chain(gallery).collect()
    }

    /// A part's name among those of all languages, in the [ledger](super::ledger) and for the album of its pictures.
    pub fn name(&self, part: &Part) -> String {
        match self.tree.folder.trim_end_matches('/') {
            "" => part.to_string(),
            language => format!("{language} {part}"),
        }
    }

    /// The part that a path within the language's folder belongs to, if there is such a file at all.
    pub fn of(&self, path: &str) -> Part {
        if self.with_gallery && path.starts_with(gallery::FOLDER) {
            return Part::Gallery;
        }
        if let Some((measure, place)) = asked(path)
            && self.across.questions().contains_key(&(measure, place))
        {
            return Part::Question(measure.to_owned(), place.to_owned());
        }
        if let Some(number) = found::number_of(path).filter(|number| *number < self.found.len()) {
            return Part::Found(number);
        }
        if self.across.several().is_some() && path.starts_with(SEARCH) {
            return Part::Search;
        }
        let mut steps = path.split('/');
        let report = match (steps.next(), steps.next()) {
            // No id has a dot: what has one is a page of a list.
            (Some("reports" | "measures" | "places" | "months"), Some(page)) if page.contains('.') => {
                return Part::Lists;
            }
            (Some("measures"), Some(measure)) if self.across.of_measure(measure).next().is_some() => {
                return Part::Measure(measure.to_owned());
            }
            (Some("months"), Some(month)) => match Month::parse(month) {
                None if month != UNDATED => None,
                month if self.across.months().contains_key(&month) => return Part::Month(month),
                _ => None,
            },
            (Some("reports" | "embed"), Some(id)) => Some(id),
            (Some("oembed"), Some(id)) => Some(id.strip_suffix(".json").unwrap_or(id)),
            _ => None,
        };
        report.and_then(|id| self.library.get(id)).map_or(Part::Front, |loaded| Part::Report(loaded.report.id.clone()))
    }

    /// The files of a part.
    ///
    /// # Errors
    /// Where a page cannot be put into words or a picture not be set.
    pub fn make(&self, part: &Part) -> Result<Made, Broken> {
        let made = match part {
            Part::Front => self.front(),
            Part::Lists => Ok(self.pages(self.across.lists())),
            Part::Measure(measure) => Ok(self.pages(self.across.measure_sheets(measure))),
            Part::Month(month) => Ok(self.pages(self.across.month_sheets(*month))),
            Part::Report(id) => self.library.get(id).map_or_else(|| Ok(Made::default()), |loaded| self.report(loaded)),
            Part::Question(measure, place) => {
                let question = self.across.questions().get(&(measure, place));
                question.map_or_else(|| Ok(Made::default()), |question| self.question(question))
            }
            Part::Search => self.search(),
            Part::Found(number) => self.found(*number),
            Part::Gallery => gallery(self.tools),
        };
        Ok(made?.below(&self.tree.folder))
    }

    pub(super) fn composer(&self, loaded: &'l Loaded) -> Composer<'l> {
        Composer { report: &loaded.report, words: &self.tree.words, refused: &loaded.refused }
    }

    fn pages(&self, sheets: Vec<ListSheet>) -> Made {
        let mut made = Made::default();
        for sheet in sheets {
            let (path, page) = list_page(&self.across, &self.tree.site, sheet);
            made.add(path, page);
        }
        made
    }

    fn front(&self) -> Result<Made, Broken> {
        let site = &self.tree.site;
        let mut made = Made::default();
        let is_root = self.tree.folder.is_empty();
        if is_root {
            made.add("404.html", not_found(&self.tree.words, site.base.as_ref()));
        }
        made.add("embed.js", embed_script());
        let desk = desk_page(&self.across, site, self.library.shared()).map_err(|error| broken(DESK, &error))?;
        made.add(format!("{DESK}index.html"), desk);
        let open = open_page(&self.across, site, self.library.shared()).map_err(|error| broken(OPEN, &error))?;
        made.add(format!("{OPEN}index.html"), open);
        // In every language, as report files are: each names the one above it.
        for (name, schema) in schemas::all() {
            made.add(*name, schema.clone());
        }
        if let Some(newest) = self.library.reports().first() {
            made.add("index.html", self.dashboard(newest, "", self.copy(newest).len()));
        }
        let composers: Vec<_> = self.library.reports().iter().map(|loaded| self.composer(loaded)).collect();
        made.add("changes.json", changes_json(&composers).map_err(|error| broken("changes.json", &error))?);
        if let Some(base) = &site.base {
            made.add("feed.xml", feed(site, base, &composers));
        }
        // One map names the pages in every language.
        if let Some(base) = site.base.as_ref().filter(|_| is_root) {
            let search = self.across.several().map(|_| SEARCH.to_owned());
            let lists = self.across.folders().into_iter().chain(search);
            let questions = self.across.questions().keys().map(|(measure, place)| question_path(measure, place));
            let reports = composers.iter().flat_map(Composer::pages);
            let pages: Vec<String> = lists.chain(reports).chain(questions).collect();
            for (name, map) in sitemaps(base, &site.languages.of_all(&pages)) {
                made.add(name, map);
            }
        }
        Ok(made)
    }

    fn report(&self, loaded: &'l Loaded) -> Result<Made, Broken> {
        let composer = self.composer(loaded);
        let (Tools { style, painter, .. }, Tree { site, .. }) = (self.tools, self.tree);
        let (report, home) = (&loaded.report, composer.home());
        let mut made = Made::default();
        let copy = self.copy(loaded);
        made.add(format!("{home}index.html"), self.dashboard(loaded, &home, copy.len()));
        made.add(format!("{home}report.json"), loaded.published.clone());
        made.add(composer.copy_path(), copy);
        let failed = |error: String| broken(&format!("{home}{DESCRIPTION}"), &std::io::Error::other(error));
        let licence = site.responsible.as_ref().map(|by| (by.licence.name.as_str(), by.licence.url.as_str()));
        for (name, text) in package(&loaded.published, Tables::Inside, licence).map_err(failed)? {
            made.add(format!("{home}{name}"), text);
        }
        made.add(format!("{home}{HXL}"), hxl(&loaded.published).map_err(failed)?);
        for statement in report.statements() {
            let path = format!("{}index.html", composer.figure_path(statement.id()));
            made.add(path, figure_page(&composer, site, statement));
        }
        let path = format!("{}index.html", composer.verify_path());
        made.add(path, verify_page(&composer, site).map_err(|error| broken("verify", &error))?);
        if let Some((path, page)) = changes_page(&composer, site) {
            made.add(format!("{path}index.html"), page);
        }
        for chart in &report.charts {
            let path = format!("{}index.html", composer.chart_path(&chart.id));
            made.files.extend(chart_page(&composer, site, chart).map(|page| SiteFile::new(path, page)));
        }
        made.extend(chart_files(&composer, painter.faces(), &home)?);
        made.cards.extend(share_cards(&composer));
        let framed = Framed::of(&composer, site.responsible.as_ref());
        made.files.extend(framed.files(style, site).map_err(|error| broken("embed", &error))?);
        Ok(made)
    }

    fn question(&self, question: &Question<'l>) -> Result<Made, Broken> {
        let (Tools { style, painter, .. }, Tree { site, words, .. }) = (self.tools, self.tree);
        let composer = QuestionComposer { question, words, newest: &self.newest, working: self.across.working() };
        let home = composer.path();
        let mut made = Made::default();
        made.add(format!("{home}index.html"), question_page(&composer, site));
        made.extend(question_files(&composer, painter.faces(), &home)?);
        let framed = Framed::of_question(&composer, site.responsible.as_ref());
        made.files.extend(framed.files(style, site).map_err(|error| broken("embed", &error))?);
        Ok(made)
    }

    /// The dashboard as one file.
    fn copy(&self, loaded: &'l Loaded) -> String {
        one_file(&self.composer(loaded), &self.tree.site, &self.tools.inlined, &loaded.published)
    }

    /// The dashboard to stand at `path`, beside a copy of so many bytes.
    fn dashboard(&self, loaded: &'l Loaded, path: &str, copy: usize) -> String {
        let composer = self.composer(loaded);
        let home = composer.home();
        let beside = Home { folder: &home, copy: Some(copy), others: self.across.several() };
        dashboard(&composer, &self.tree.site, path, beside)
    }
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn every_file_of_a_question_names_it() {
        for path in [
            "measures/killed/karsen/",
            "measures/killed/karsen/index.html",
            "measures/killed/karsen/charts/persons-new/chart@2x.png",
            "embed/measures/killed/karsen/index.html",
            "oembed/measures/killed/karsen.json",
        ] {
            assert_eq!(asked(path), Some(("killed", "karsen")), "{path}");
        }
        for path in ["measures/", "measures/index.html", "reports/measures/", "embed/aleppo/", "oembed/aleppo.json"] {
            assert_eq!(asked(path), None, "{path}");
        }
    }
}
