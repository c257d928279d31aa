//! The reports of a site together, in words: what pages that are about no single report have in common.

use super::last_said::LastSaidWords;
use super::masthead::themes;
use super::places::{MEASURES, MONTHS, PLACES, SEARCH};
use super::{Composer, REPORTS};
use crate::model::{Question, Report, Said, Working, by_month, questions};
use crate::page::{DESK, OPEN, Responsible, way};
use crate::terms::Month;
use crate::view::content::{AnswerLine, Download, FooterContent, HeaderContent};
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// So many publishers are named in one sentence.
const MOST_PUBLISHERS: usize = 5;

/// Puts the reports of a site into words, side by side.
pub struct Across<'r> {
    /// In the order of [`Report::before`].
    pub(super) reports: Vec<&'r Report>,
    /// What editors decided.
    working: Vec<Working<'r>>,
    pub(super) words: &'r Words,
    questions: OnceLock<Questions<'r>>,
    months: OnceLock<Months<'r>>,
    /// The foot of every list names them.
    publishers: OnceLock<String>,
}

/// Every question, by the ids of its measure and its place.
type Questions<'r> = BTreeMap<(&'r str, &'r str), Question<'r>>;

/// What is said of each month, and of no day.
type Months<'r> = BTreeMap<Option<Month>, Vec<Said<'r>>>;

impl<'r> Across<'r> {
    /// `reports` are in the order of [`Report::before`].
    pub fn new(reports: Vec<&'r Report>, working: Vec<Working<'r>>, words: &'r Words) -> Self {
        let (questions, months, publishers) = Default::default();
        Self { reports, working, words, questions, months, publishers }
    }

    pub fn words(&self) -> &'r Words {
        self.words
    }

    /// The same where there is something to set side by side.
    pub fn several(&self) -> Option<&Self> {
        (self.reports.len() > 1).then_some(self)
    }

    /// What editors decided.
    pub fn working(&self) -> &[Working<'r>] {
        &self.working
    }

    /// Every question that reports answer, by the ids of its measure and its place.
    pub fn questions(&self) -> &Questions<'r> {
        self.questions.get_or_init(|| questions(&self.reports))
    }

    /// What is said of each month, and of no day.
    pub fn months(&self) -> &Months<'r> {
        self.months.get_or_init(|| by_month(&self.reports))
    }

    /// The composer of one of the reports.
    pub(super) fn of(&self, report: &'r Report) -> Composer<'r> {
        Composer::new(report, self.words)
    }

    /// The way to the list of reports in the line above a dashboard, for a page at `path`.
    pub fn nav_links(&self, path: &str) -> Vec<(String, String)> {
        let here = |anchor: &str, folder: &str| if path.is_empty() { anchor.to_owned() } else { way(path, folder) };
        vec![
            (here("#last-said", MEASURES), self.words.say("nav-last-said")),
            (here("#reports", REPORTS), self.words.say("nav-reports")),
            self.search_link(path),
        ]
    }

    /// Each publisher once; of many the first.
    pub fn publishers(&self) -> &str {
        self.publishers.get_or_init(|| self.publishers_but(None).unwrap_or_default())
    }

    /// The same without the house that shows them, if anybody is left.
    fn publishers_but(&self, house: Option<&Responsible>) -> Option<String> {
        let mut seen = BTreeSet::new();
        let of_others = self.reports.iter().filter(|report| !house.is_some_and(|house| house.published(report)));
        let all = of_others.map(|report| self.of(report).publisher());
        let mut publishers: Vec<String> = all.filter(|publisher| seen.insert(publisher.clone())).collect();
        if publishers.len() > MOST_PUBLISHERS {
            let more = publishers.split_off(MOST_PUBLISHERS - 1).len();
            publishers.push(self.words.with("publishers-more", [("count", more.into())]));
        }
        (!publishers.is_empty()).then(|| self.words.list(&publishers))
    }

    /// The line above a page that is about no single report.
    pub fn header(&self, path: &str) -> HeaderContent {
        let reports = self.several().map(|_| (REPORTS, "nav-reports"));
        let lists = [(MEASURES, "nav-measures"), (PLACES, "nav-places"), (MONTHS, "nav-months")];
        let search = self.several().filter(|_| path != SEARCH).map(|_| (SEARCH, "nav-search"));
        let links = reports.into_iter().chain(lists).chain(search);
        HeaderContent {
            product: self.words.say("product"),
            home: way(path, ""),
            skip: self.words.say("skip-list"),
            links: links.map(|(folder, words)| (way(path, folder), self.words.say(words))).collect(),
            languages: None,
            themes: themes(self.words),
        }
    }

    /// The foot of such a page: what changed, and who answers for the site.
    pub fn footer(&self, path: &str, responsible: Option<&Responsible>) -> FooterContent {
        let answers = self.reports.first().map(|report| self.of(report).answers(responsible));
        // To the pages where readers bring a report of their own.
        let own = [(OPEN, "open-way", "open-title"), (DESK, "desk-way", "desk-page-title")].into_iter();
        let own = own.filter(|(folder, ..)| *folder != path).map(|(folder, what, name)| AnswerLine {
            words: self.words.say(what),
            link: Some((way(path, folder), self.words.say(name))),
        });
        FooterContent {
            title: self.words.say("download-title"),
            downloads: vec![Download {
                address: way(path, "changes.json"),
                words: self.words.say("download-changes"),
                kept_as: None,
            }],
            affiliation: self
                .publishers_but(responsible)
                .map(|publishers| self.words.with("affiliation-several", [("publishers", publishers.into())])),
            answers: answers.unwrap_or_default().into_iter().chain(own).collect(),
        }
    }

    /// Puts what was said into rows, for a page at `path`.
    pub(super) fn rows<'p>(&'p self, path: &'p str) -> LastSaidWords<'p> {
        LastSaidWords { words: self.words, working: &self.working, path }
    }
}
