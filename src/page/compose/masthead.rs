//! The head of a dashboard.

use super::Composer;
use crate::draw::{self, StripMark, StripPlan};
use crate::model::Statement;
use crate::page::{Standpoint, way};
use crate::terms::{Category, Known, Mark};
use crate::view::content::{
    DateWords, HeaderContent, MastheadContent, ReceiptRow, RevisionContent, Standing, ThemeNames,
};
use crate::view::drawn;
use crate::words::Words;

impl Composer<'_> {
    pub fn header(&self, home: &str) -> HeaderContent {
        let mut links = vec![("#figures".to_owned(), self.words.say("nav-figures"))];
        if let Some(dispute) = self.report.disputes.first() {
            links.push((format!("#dispute-{}", dispute.id), self.words.say("nav-contested")));
        }
        if !self.report.charts.is_empty() {
            links.push(("#charts".to_owned(), self.words.say("nav-charts")));
        }
        links.push(("#table".to_owned(), self.words.say("nav-table")));
        links.push(("#sources".to_owned(), self.words.say("nav-sources")));
        HeaderContent {
            product: self.words.say("product"),
            home: home.to_owned(),
            skip: self.words.say("skip"),
            links,
            languages: None,
            themes: themes(self.words),
        }
    }

    /// The line above a page of one figure or chart: the sections of the report's page.
    pub fn header_of_single(&self, path: &str) -> HeaderContent {
        let home = way(path, &self.home());
        let mut header = self.header(&way(path, ""));
        for (address, _) in &mut header.links {
            *address = format!("{home}{address}");
        }
        header.links.push(self.verify_link(path));
        header
    }

    /// `data` is the way to the report's JSON.
    pub fn revision(&self, data: &str) -> RevisionContent {
        RevisionContent {
            revision: self.report.revision,
            address: data.to_owned(),
            newer: self.words.say("newer-revision"),
        }
    }

    pub fn page_title(&self) -> String {
        let title = self.report_title();
        let publisher = self.publisher_name();
        self.words.with("page-title", [("title", title.into()), ("publisher", publisher.into())])
    }

    pub fn page_description(&self) -> String {
        let first = self.key_order().into_iter().find_map(Statement::in_force);
        let first = first.map(|figure| self.words.sentence(figure)).unwrap_or_default();
        let description = self.words.with(
            "description",
            [
                ("figures", self.report.figures.len().into()),
                ("publisher", self.publisher_name().into()),
                ("first", first.into()),
            ],
        );
        self.marked(description)
    }

    pub fn masthead(&self, stands: Standpoint<'_>) -> MastheadContent {
        let publisher = self.publisher_name();
        let paragraphs = self.report.paragraphs.len();
        let label = self.words.with("strip-label", [("paragraphs", paragraphs.into())]);
        let strip = draw::strip(&StripPlan { label, paragraphs, marks: self.strip_marks() });
        MastheadContent {
            date: self.title_and_date(),
            deck: self.words.with("deck", [("publisher", publisher.into())]),
            actions: Some(self.actions(&self.page_title())),
            receipt: self.report_receipt(stands),
            counts_label: self.words.say("counts-label"),
            counts: self.counts(),
            strip_title: self.words.with("strip-title", [("paragraphs", paragraphs.into())]),
            strip: drawn(strip, self.words.direction()),
            legend: self.words.say("legend"),
            marks: Mark::ALL.into_iter().map(|mark| self.legend(mark)).collect(),
        }
    }

    /// The title, cut where it names the day, if that was worked out.
    fn title_and_date(&self) -> DateWords {
        let (title, date) = (self.report_title(), &self.report.publication.date);
        match title.strip_suffix(&self.words.day(date.day)) {
            Some(before) if date.known == Known::Inferred => {
                DateWords { before: before.to_owned(), inferred: Some(self.words.day(date.day)) }
            }
            _ => DateWords { before: title, inferred: None },
        }
    }

    fn report_receipt(&self, stands: Standpoint<'_>) -> Vec<ReceiptRow> {
        let publication = &self.report.publication;
        let dateline = self.dateline().unwrap_or_else(|| self.publisher_name());
        let report = self
            .words
            .with("report-value", [("paragraphs", self.report.paragraphs.len().into()), ("dateline", dateline.into())]);
        let credits: Vec<String> = publication
            .authors
            .iter()
            .map(|author| {
                let (role, names) = (self.words.role(&author.role), author.name.as_str());
                self.words.with("credits", [("role", role.into()), ("names", names.into())])
            })
            .collect();
        let credits = (!credits.is_empty()).then(|| self.words.one_by_one(credits));
        let row = |label: &str, value: String, note: Option<String>| ReceiptRow {
            label: self.words.say(label),
            value,
            note,
            link: None,
        };
        let how = self.date_note().map(|id| (format!("#note-{id}"), self.words.say("date-how")));
        let changes = self.changes_path().and_then(|path| stands.way(&path));
        let changes = changes.map(|address| (address, self.words.say("changes-link")));
        let translation = self.untranslated().map(|words| row("translation", words, None));
        let rows = vec![
            row("report", report, Some(self.words.say("report-note"))),
            row("publisher", self.publisher_name(), credits),
            ReceiptRow { link: how, ..row("date", self.report_day(), None) },
            ReceiptRow { link: changes, ..row("revision", self.report.revision.to_string(), self.changes()) },
        ];
        rows.into_iter().chain(translation).collect()
    }

    /// How much of the report nobody wrote in the language of the page.
    fn untranslated(&self) -> Option<String> {
        let languages = &self.report.languages;
        let count = languages.lacking(self.words.language());
        let arguments = [("count", count.into()), ("texts", languages.texts().into())];
        (count > 0).then(|| self.words.with("untranslated", arguments))
    }

    /// The day of the report, and how it is known.
    pub(super) fn report_day(&self) -> String {
        let date = &self.report.publication.date;
        let day = [("day", self.words.day(date.day).into())];
        match date.known {
            Known::Stated => self.words.with("date-stated", day),
            Known::Found => self.words.with("date-found", day),
            Known::Inferred => self.words.with("date-inferred", day),
        }
    }

    /// How many figures are not as they were first published.
    pub(super) fn changes(&self) -> Option<String> {
        let corrected = self.report.figures.iter().filter(|figure| !figure.corrections.is_empty()).count();
        let told = [("revision-corrected", corrected), ("revision-withdrawn", self.report.withdrawn.len())]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(sentence, count)| self.words.with(sentence, [("count", count.into())]));
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| self.words.one_by_one(told))
    }

    /// The id of the note that tells how the date was worked out: the author's, else one made of the reasoning.
    pub(super) fn date_note(&self) -> Option<&'static str> {
        const NOTE: &str = "the-date";
        let written = self.report.notes.iter().any(|note| note.id == NOTE);
        (written || self.report.publication.date.reasoning.is_some()).then_some(NOTE)
    }

    /// How many figures, voices, doubts and disputes: our counts, not the report's.
    fn counts(&self) -> Vec<(String, String)> {
        let report = self.report;
        let doubts = report.figures.iter().filter(|figure| figure.receipt.doubt.is_some()).count();
        let disputes = report.disputes.len();
        let voices = report.voices();
        // The publisher is one of them only where its reporters speak for themselves.
        let is_included = voices.iter().any(|claimant| claimant.category == Category::Journalist);
        let included = if is_included { "yes" } else { "no" };
        let said = [("publisher", self.publisher_name().into()), ("included", included.into())];
        let mut counts = vec![
            (report.figures.len(), self.count_of_figures()),
            (voices.len(), self.words.with("count-voices", said)),
        ];
        if doubts > 0 {
            counts.push((doubts, self.words.say("count-doubts")));
        }
        if disputes > 0 {
            counts.push((disputes, self.words.with("count-disputes", [("disputes", disputes.into())])));
        }
        counts.into_iter().map(|(number, words)| (self.words.count(number), words)).collect()
    }

    /// What follows their number: "figures, 2 of them our arithmetic".
    fn count_of_figures(&self) -> String {
        let figures = self.report.figures.len();
        let ours = figures - self.stated();
        self.words.with("count-figures", [("figures", figures.into()), ("ours", ours.into())])
    }

    /// "9 figures, 2 of them our arithmetic".
    pub(super) fn figures_and_ours(&self) -> String {
        format!("{} {}", self.words.count(self.report.figures.len()), self.count_of_figures())
    }

    fn strip_marks(&self) -> Vec<StripMark> {
        let report = self.report;
        let figures = report.figures.iter().filter(|figure| !figure.is_derived()).flat_map(|figure| {
            let mark = figure.receipt.mark();
            report
                .evidence_of(figure)
                .into_iter()
                .map(move |evidence| StripMark { paragraph: evidence.paragraph, mark })
        });
        let voices = report.disputes.iter().flat_map(|dispute| &dispute.sides).flat_map(|side| &side.voices);
        let contested = voices.map(|voice| StripMark { paragraph: voice.evidence.paragraph, mark: Mark::Contested });
        figures.chain(contested).collect()
    }

    fn legend(&self, mark: Mark) -> (Standing, String) {
        let (words, means) = self.words.mark(mark);
        let used = match mark {
            Mark::Contested => !self.report.disputes.is_empty(),
            _ => self.report.figures.iter().any(|figure| figure.receipt.mark() == mark),
        };
        let means = if used { means } else { self.words.with("mark-absent", [("means", means.into())]) };
        (Standing { mark, words }, means)
    }
}

pub(super) fn themes(words: &Words) -> ThemeNames {
    ThemeNames {
        automatic: words.say("theme-automatic"),
        light: words.say("theme-light"),
        dark: words.say("theme-dark"),
    }
}
