//! Several reports of one site: their list, and what each claimant last said in them.

use super::masthead::theme_button;
use super::{Composer, REPORTS};
use crate::model::{LastSaid, Question, Report, Said, last_said};
use crate::page::{Responsible, way};
use crate::view::content::{
    AcrossContent, Download, Earlier, FooterContent, HeaderContent, LastSaidContent, LastSaidRow, ListedReport,
    ReportsContent,
};
use crate::words::Words;

/// Puts the reports of a site into words, side by side.
pub struct Across<'r> {
    /// In the order of [`Report::before`]; two or more.
    reports: Vec<&'r Report>,
    words: &'r Words,
}

impl<'r> Across<'r> {
    /// None where there is nothing to set side by side. `reports` are in the order of [`Report::before`].
    pub fn new(reports: Vec<&'r Report>, words: &'r Words) -> Option<Self> {
        (reports.len() > 1).then_some(Self { reports, words })
    }

    pub fn words(&self) -> &'r Words {
        self.words
    }

    /// The composer of one of the reports.
    fn of(&self, report: &'r Report) -> Composer<'r> {
        Composer::new(report, self.words)
    }

    /// The links to the list and to the search in the line above a dashboard, for a page at `path`.
    pub fn nav_links(&self, path: &str) -> Vec<(String, String)> {
        let address = if path.is_empty() { "#reports".to_owned() } else { way(path, REPORTS) };
        vec![(address, self.words.say("nav-reports")), self.search_link(path)]
    }

    /// The list for the front page, with a link to the page that sets the reports side by side.
    pub fn list_on_front(&self) -> ReportsContent {
        let words = self.words.say("last-said-link");
        ReportsContent { more: Some((format!("{REPORTS}#last-said"), words)), ..self.list("") }
    }

    fn list(&self, path: &str) -> ReportsContent {
        let say = |id| self.words.say(id);
        ReportsContent {
            title: say("reports-title"),
            lede: match self.reports.iter().any(|report| report.invented.is_some()) {
                true => format!("{} {}", say("reports-lede"), say("reports-lede-invented")),
                false => say("reports-lede"),
            },
            columns: [say("report"), say("publisher"), say("date"), say("nav-figures"), say("revision")],
            reports: self.reports.iter().map(|report| self.listed(report, path)).collect(),
            more: None,
        }
    }

    fn listed(&self, report: &'r Report, path: &str) -> ListedReport {
        let composer = self.of(report);
        ListedReport {
            address: way(path, &composer.home()),
            title: composer.report_title(),
            publisher: composer.publisher(),
            date: composer.report_day(),
            figures: composer.figures_and_ours(),
            revision: report.revision.to_string(),
            changes: composer.changes(),
        }
    }

    pub fn page_title(&self) -> String {
        self.words.with("reports-page-title", [("count", self.reports.len().into())])
    }

    pub fn page_description(&self) -> String {
        self.words.with("reports-deck", [("publishers", self.publishers().into())])
    }

    /// Each publisher once.
    fn publishers(&self) -> String {
        let mut publishers: Vec<String> = Vec::new();
        for publisher in self.reports.iter().map(|report| self.of(report).publisher()) {
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        self.words.list(&publishers)
    }

    /// The page of its own, to stand in [`REPORTS`].
    pub fn page(&self) -> AcrossContent {
        AcrossContent {
            title: self.page_title(),
            deck: self.page_description(),
            reports: self.list(REPORTS),
            last_said: self.last_said(),
        }
    }

    pub fn theme_button(&self) -> String {
        theme_button(self.words)
    }

    /// The line above that page.
    pub fn header(&self) -> HeaderContent {
        let links = [("#reports", "nav-reports"), ("#last-said", "nav-last-said")];
        HeaderContent {
            product: self.words.say("product"),
            home: way(REPORTS, ""),
            skip: self.words.say("skip"),
            links: links
                .into_iter()
                .map(|(anchor, words)| (anchor.to_owned(), self.words.say(words)))
                .chain([self.search_link(REPORTS)])
                .collect(),
        }
    }

    fn last_said(&self) -> LastSaidContent {
        let say = |id| self.words.say(id);
        LastSaidContent {
            title: say("last-said-title"),
            lede: say("last-said-lede"),
            caption: say("last-said-caption"),
            columns: [
                say("column-figure"),
                say("column-what"),
                say("column-by"),
                say("period"),
                say("filter-standing"),
                say("report"),
            ],
            questions: last_said(&self.reports).iter().filter_map(|question| self.question(question)).collect(),
        }
    }

    fn question(&self, question: &Question<'r>) -> Option<(String, Vec<LastSaidRow>)> {
        let receipt = question.speakers.first()?.last.first()?.receipt();
        let text = |text| self.words.text(text).into();
        let words = self.words.with(
            "last-said-of",
            [
                ("measure", text(&receipt.measure.name)),
                ("place", text(&receipt.place.name)),
                ("population", text(&receipt.population.name)),
            ],
        );
        let said = || question.speakers.iter().flat_map(|speaker| speaker.last.iter().chain(&speaker.earlier));
        // What real and invented reports both speak of is marked row by row.
        let words = match question.speakers.first()?.last.first() {
            Some(first) if said().all(|said| said.report.invented.is_some()) => self.of(first.report).marked(words),
            _ => words,
        };
        Some((words, question.speakers.iter().flat_map(|speaker| self.rows(speaker)).collect()))
    }

    /// The last row of a speaker tells what was said before.
    fn rows(&self, LastSaid { last, earlier }: &LastSaid<'r>) -> Vec<LastSaidRow> {
        let mut rows: Vec<LastSaidRow> = last.iter().map(|said| self.row(said)).collect();
        if let (Some(row), false) = (rows.last_mut(), earlier.is_empty()) {
            row.earlier = Some(Earlier {
                words: self.words.with("last-said-earlier", [("count", earlier.len().into())]),
                figures: earlier.iter().map(|said| self.older(said)).collect(),
            });
        }
        rows
    }

    fn row(&self, said: &Said<'r>) -> LastSaidRow {
        let (composer, receipt) = (self.of(said.report), said.receipt());
        LastSaidRow {
            address: way(REPORTS, &composer.figure_path(said.statement.id())),
            number: self.words.number_of(said.statement),
            what: self.words.counts(said.statement),
            caveat: composer.caveat(said.statement),
            notice: composer.notice(said.statement),
            by: self.words.text(&receipt.claimant.name),
            period: self.words.text(&receipt.period.label),
            place: receipt.place_note.as_ref().map(|note| self.words.text(note)),
            standing: composer.standing(receipt),
            report: (way(REPORTS, &composer.home()), composer.report_title()),
            earlier: None,
        }
    }

    /// Where what was said before stands: its address, and when and in which report, without its number.
    fn older(&self, said: &Said<'r>) -> (String, String) {
        let composer = self.of(said.report);
        let period = self.words.text(&said.receipt().period.label);
        let title = composer.report_title();
        let words = self.words.with("last-said-older", [("period", period.into()), ("report", title.into())]);
        (way(REPORTS, &composer.figure_path(said.statement.id())), words)
    }

    /// The foot of that page: the data of every report, and who answers for the site.
    pub fn footer(&self, responsible: Option<&Responsible>) -> FooterContent {
        let downloads = self.reports.iter().map(|report| {
            let title = self.of(report).report_title();
            Download {
                address: way(REPORTS, &format!("{}report.json", self.of(report).home())),
                words: self.words.with("download-json-of", [("title", title.into())]),
                kept_as: None,
            }
        });
        let answers = self.reports.first().map(|report| self.of(report).answers(responsible));
        FooterContent {
            title: self.words.say("download-title"),
            downloads: downloads.collect(),
            affiliation: self.words.with("affiliation-several", [("publishers", self.publishers().into())]),
            answers: answers.unwrap_or_default(),
        }
    }
}
