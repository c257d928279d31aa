//! The list of reports.

use super::paging::Group;
use super::{List, ListSheet, Told};
use crate::model::Report;
use crate::page::compose::{Across, REPORTS};
use crate::page::way;
use crate::view::content::{ListBody, ListedReport, ReportsContent};

/// So many reports stand on the front page, the newest.
const MOST_ON_FRONT: usize = 10;

impl<'r> Across<'r> {
    /// The newest reports for the front page, with a link to all of them.
    pub fn reports_on_front(&self) -> ReportsContent {
        let newest = &self.reports[..self.reports.len().min(MOST_ON_FRONT)];
        let all = self.words.with("reports-all", [("count", self.reports.len().into())]);
        ReportsContent {
            head: Some((self.words.say("reports-title"), self.reports_lede(newest.len()))),
            more: Some((REPORTS.to_owned(), all)),
            ..self.reports(newest, "")
        }
    }

    /// The pages of the list of all reports.
    pub fn report_sheets(&self) -> Vec<ListSheet> {
        let list = List {
            folder: REPORTS.to_owned(),
            title: self.words.with("reports-page-title", [("count", self.reports.len().into())]),
            deck: format!(
                "{} {}",
                self.words.with("reports-deck", [("publishers", self.publishers().into())]),
                self.reports_lede(self.reports.len())
            ),
            above: None,
            beside: Vec::new(),
        };
        self.sheets(&list, vec![((), self.reports.clone())], &Reports(self))
    }

    fn reports_lede(&self, shown: usize) -> String {
        let lede = self.words.say(if shown < self.reports.len() { "reports-lede-newest" } else { "reports-lede" });
        match self.reports.iter().any(|report| report.invented.is_some()) {
            true => format!("{lede} {}", self.words.say("reports-lede-invented")),
            false => lede,
        }
    }

    fn reports(&self, reports: &[&'r Report], path: &str) -> ReportsContent {
        let say = |id| self.words.say(id);
        ReportsContent {
            head: None,
            columns: [say("report"), say("publisher"), say("date"), say("nav-figures"), say("revision")],
            reports: reports.iter().map(|report| self.listed(report, path)).collect(),
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
}

struct Reports<'a, 'r>(&'a Across<'r>);

impl<'r> Told<(), &'r Report> for Reports<'_, 'r> {
    fn first(&self, groups: &[Group<(), &'r Report>]) -> String {
        let first = groups.iter().find_map(|(_, reports)| reports.first());
        first.map(|report| self.0.words.day(report.publication.date.day)).unwrap_or_default()
    }

    fn is_invented(&self, groups: &[Group<(), &'r Report>]) -> bool {
        groups.iter().flat_map(|(_, reports)| reports).all(|report| report.invented.is_some())
    }

    fn body(&self, groups: Vec<Group<(), &'r Report>>, path: &str) -> ListBody {
        let reports: Vec<&Report> = groups.into_iter().flat_map(|(_, reports)| reports).collect();
        ListBody::Reports(self.0.reports(&reports, path))
    }
}
