//! What leaves the page of a question: its charts and statements as files, its picture for shares, its citation.

use super::super::chart_file::{Stands, file_of};
use super::super::citation::Cited;
use super::super::subject::{Of, Subject};
use super::strand::ChartPlace;
use super::{MOST_NAMED, QuestionComposer, name_of};
use crate::model::{Said, Strand};
use crate::page::{ChartFile, Record, ShareCard, ShareChart, ShareContent, Site};
use crate::view::content::{CitationContent, Where};

impl<'r> QuestionComposer<'r> {
    /// Its charts with all that their files say of them.
    pub fn chart_files(&self) -> Vec<ChartFile> {
        self.question.strands().iter().filter_map(|strand| self.chart_file(strand, ChartPlace::File)).collect()
    }

    pub(super) fn chart_file(&self, strand: &Strand<'r>, place: ChartPlace<'_>) -> Option<ChartFile> {
        let chart = self.chart(strand, place).ok()?;
        let of: Vec<Option<Of<'r>>> = strand.said.iter().map(|said| Some(self.subject_of(said))).collect();
        let stands = Stands { location: self.location(), paragraphs: 0, edition: self.edition() };
        Some(file_of(self.words, Self::strand_id(strand)?, chart, &of, stands))
    }

    /// Every statement as a row of a table, strand by strand, whether it is drawn or not.
    pub fn records(&self) -> Vec<Record> {
        let strands = self.question.strands();
        let records = strands.iter().flat_map(|strand| {
            let id = Self::strand_id(strand).unwrap_or_default();
            strand.said.iter().map(move |said| {
                let (composer, subject) = self.subject_of(said);
                composer.record(&id, &self.part(said, name_of(said), String::new()), Some(&subject))
            })
        });
        records.collect()
    }

    fn subject_of(&self, said: &Said<'r>) -> Of<'r> {
        (self.of(said), Subject::Statement(said.statement))
    }

    /// Every row of a chart leads to its own report, so the whole stands in none.
    fn location(&self) -> Where {
        Where { words: self.in_reports(), ticks: Vec::new() }
    }

    /// The day up to which the site knows of it.
    fn edition(&self) -> String {
        let day = self.day_of_newest(self.question.said());
        self.words.with("question-edition", [("day", day.into())])
    }

    /// The picture for shares: the chart of most statements, or what was last said where there is none.
    pub fn share(&self) -> ShareCard {
        let file = self.question.strands().iter().find_map(|strand| self.chart_file(strand, ChartPlace::Card));
        let said: Vec<Said<'r>> = self.lasts().into_iter().take(MOST_NAMED).collect();
        let figures: Vec<_> = said.iter().map(|said| self.of(said).share_figure(said.statement)).collect();
        let told: Vec<String> = said.iter().map(|said| self.words.statement(said.statement)).collect();
        let (title, deck) = (self.title(), self.description());
        let (description, note) = match &file {
            Some(file) => (file.chart.plan.description.clone(), file.chart.note.replace('\n', " ")),
            None => (told.join("; "), String::new()),
        };
        let said: &[Said<'r>] = if file.is_some() { self.question.said() } else { &said };
        let mut standings: Vec<String> = said.iter().map(|said| self.words.standing(said.receipt())).collect();
        standings.sort_unstable();
        standings.dedup();
        let alt = self.words.with(
            "question-share-alt",
            [
                ("title", title.as_str().into()),
                ("deck", deck.as_str().into()),
                ("description", description.into()),
                ("standings", standings.join("; ").into()),
                ("note", note.into()),
                ("source", self.source().into()),
            ],
        );
        let content = match file {
            Some(file) => ShareContent::Chart(Box::new(ShareChart {
                caveat: None,
                note: String::new(),
                more: ShareChart::more(self.words, file.chart.parts.len()),
                file,
            })),
            None => ShareContent::Report { title: title.clone(), deck, figures },
        };
        ShareCard {
            id: format!("question-{}", self.place().name()),
            language: self.words.language().to_owned(),
            title,
            alt: alt.split_whitespace().collect::<Vec<_>>().join(" "),
            content,
            location: self.location(),
            paragraphs: 0,
            product: self.words.say("product"),
            source: self.source(),
            edition: self.edition(),
        }
    }

    /// How the page is cited.
    pub(super) fn citation(&self, site: &Site) -> CitationContent {
        let count = [("statements", self.question.said().len().into())];
        let cited = Cited {
            id: self.place().name(),
            sentence: self.title(),
            standing: self.words.with("question-standings", count),
            printed: self.source(),
            revision: self.edition(),
            url: site.base.as_ref().map(|base| base.join(&self.path())),
            ..Cited::on(site, self.words)
        };
        cited.content(self.words)
    }
}
