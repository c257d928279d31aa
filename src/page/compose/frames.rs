//! What stands in frames: each figure's card, each chart with the limits of its parts, the report with its key cards.

use super::{ChartFile, Composer};
use crate::model::{self, Statement};
use crate::page::frame::{ChartInFrame, FrameBody, FrameContent, FrameWords, Place, ReportInFrame, Subject};
use crate::page::{Responsible, Standpoint};
use crate::view::content::CardsContent;

impl Composer<'_> {
    /// Everything of the report that other pages can show in a frame: the report, its figures and its charts.
    /// Each says who answers for the site.
    pub fn frames(&self, responsible: Option<&Responsible>) -> Vec<FrameContent> {
        let figures = self.report.statements().map(|statement| Subject::Figure(statement.id().clone()));
        let charts = self.report.charts.iter().map(|chart| Subject::Chart(chart.id.clone()));
        let subjects = std::iter::once(Subject::Report).chain(figures).chain(charts);
        subjects.filter_map(|subject| self.frame_of(&subject, responsible)).collect()
    }

    /// The same, each at every revision there was. A figure that was corrected since has the number of then, and says that
    /// and why it was corrected. A chart with one is drawn as it stands now, and says so: its words are of today.
    pub fn frozen_frames(&self, responsible: Option<&Responsible>) -> Vec<FrameContent> {
        let at = |revision| {
            let past = self.report.at(revision);
            let then = Composer { report: &past, words: self.words, refused: self.refused };
            let then = then.frames(responsible);
            then.into_iter().map(move |frame| self.frozen(frame, revision, responsible)).collect::<Vec<_>>()
        };
        (1..=self.report.revision).flat_map(at).collect()
    }

    fn frozen(&self, mut then: FrameContent, revision: u32, responsible: Option<&Responsible>) -> FrameContent {
        let drawn = then.body.chart().map(|(chart, _)| chart.parts.iter().map(|part| part.id.clone()).collect());
        let drawn: Vec<String> = drawn.unwrap_or_default();
        let statement = |id: &String| self.report.statement(id).filter(|one| one.corrected_after(revision));
        if drawn.iter().any(|id| statement(id).is_some())
            && let Some(now) = then.place.subject().and_then(|subject| self.frame_of(subject, responsible))
        {
            then = FrameContent { revision, ..now };
            let current = self.report.revision.to_string();
            let arguments = [("revision", revision.to_string().into()), ("current", current.into())];
            then.words.frozen = self.words.with("frame-redrawn", arguments);
            return then;
        }
        if revision < self.report.revision {
            let current = [("current", self.report.revision.to_string().into())];
            let newer = self.words.with("frame-newer", current);
            then.words.frozen = [then.words.frozen.clone(), newer].join(" ");
            // A number that is no longer in force says so above itself, as on the page.
            for card in then.body.cards_mut() {
                let later = |id: &String| statement(id).and_then(|statement| self.notice(statement));
                card.notice = later(&card.id).or(card.notice.take());
                for inside in &mut card.within {
                    inside.notice = later(&inside.id).or(inside.notice.take());
                }
            }
        }
        then
    }

    /// What other pages can show of this; none where the report has no such figure or chart.
    pub fn frame_of(&self, subject: &Subject, responsible: Option<&Responsible>) -> Option<FrameContent> {
        let mut frame = match subject {
            Subject::Report => self.report_frame(),
            Subject::Figure(id) => self.figure_frame(id)?,
            Subject::Chart(id) => self.chart_frame(self.chart_file_of(id)?),
        };
        // Under what licence is said on the page.
        frame.words.answers = self.answers(responsible).into_iter().take(2).collect();
        Some(frame)
    }

    /// The frame of a withdrawn figure says so, wherever it was embedded.
    fn figure_frame(&self, id: &str) -> Option<FrameContent> {
        let statement = self.report.statement(id)?;
        let sentence = self.marked(self.words.statement(statement));
        let standing = self.words.standing_and_support(statement.receipt());
        let limits = match self.limits(statement) {
            Some(limits) => self.words.labelled(&standing, &limits),
            None => format!("{standing}."),
        };
        let title = self.figure_title(statement);
        let body = FrameBody::Figure(self.only_card(statement));
        let author = self.words.text(&statement.receipt().claimant.name);
        Some(self.frame(Subject::Figure(id.to_owned()), title, sentence, Some(limits), author, body))
    }

    fn chart_frame(&self, mut file: ChartFile) -> FrameContent {
        let limits: Vec<(String, String)> = file.worded.iter().filter_map(|&i| self.limit_in_frame(&file, i)).collect();
        // A frame offers no files: without leave to download they would lead nowhere.
        file.chart.files.clear();
        let title = file.chart.title.clone();
        let limit = (!file.chart.note.is_empty()).then(|| file.chart.note.clone());
        let charts = self.only_chart(file.chart);
        let body = FrameBody::Chart(ChartInFrame { charts, limits, location: file.location });
        let author = self.report.publication.publisher.clone();
        self.frame(Subject::Chart(file.id), title.clone(), title, limit, author, body)
    }

    fn report_frame(&self) -> FrameContent {
        // A frame leads out of itself by its foot only.
        let masthead = self.masthead(Standpoint::Copy(None));
        let publisher = self.report.publication.publisher.clone();
        let title = self.page_title();
        let body = FrameBody::Report(ReportInFrame {
            title: self.report_title(),
            deck: masthead.deck.clone(),
            counts_label: masthead.counts_label,
            counts: masthead.counts,
            cards: self.cards(),
        });
        self.frame(Subject::Report, title.clone(), title, Some(masthead.deck), publisher, body)
    }

    fn frame(
        &self,
        subject: Subject,
        title: String,
        claim: String,
        limit: Option<String>,
        author: String,
        body: FrameBody,
    ) -> FrameContent {
        let revision = self.report.revision;
        let on = self.report.day_of(revision).map_or_else(|| "none".to_owned(), |day| self.words.day(day));
        FrameContent {
            place: Place::Report { report: self.report.id.clone(), subject },
            revision,
            title,
            claim,
            limit,
            source: self.share_source(),
            author,
            body,
            words: FrameWords {
                language: self.words.language().to_owned(),
                paragraphs: self.report.paragraphs.len(),
                receipt: self.words.say("whole-receipt"),
                at: self.words.with("frame-at", [("product", self.words.say("product").into())]),
                frozen: self.words.with(
                    "frame-frozen",
                    [
                        ("revision", revision.to_string().into()),
                        ("on", on.into()),
                        ("day", self.words.day(self.report.publication.date.day).into()),
                    ],
                ),
                current: self.words.say("frame-current"),
                answers: Vec::new(),
            },
        }
    }

    /// A figure's key card, or one of its own where it is no key figure.
    fn only_card(&self, statement: Statement<'_>) -> CardsContent {
        let own = model::Card { figure: statement.id().clone(), within: Vec::new() };
        let card = self.report.cards.iter().find(|card| card.figure == own.figure).unwrap_or(&own);
        CardsContent { cards: vec![self.card(card, statement)], ..self.cards() }
    }

    /// A part's number, and who said it and what limits it, where either is not said beside the drawing.
    fn limit_in_frame(&self, file: &ChartFile, i: usize) -> Option<(String, String)> {
        let part = file.chart.parts.get(i)?;
        let words = [&file.said, &file.caveats].into_iter().filter_map(|words| words.get(i)?.clone());
        let words = words.reduce(|said, caveat| format!("{said}. {caveat}"));
        let number = part.number.line();
        let name = if number.is_empty() { part.what.clone() } else { number };
        // With a colon, or the number counts the first noun of the limit.
        Some((self.words.with("heading", [("label", name.into())]), words?))
    }
}
