//! The page of a question: what each claimant last said, then everything over time.

use super::super::figure_page::actions;
use super::super::last_said::LastSaidWords;
use super::super::masthead::themes;
use super::super::named::local_name;
use super::super::structured::answer_for;
use super::strand::MOST_ROWS;
use super::{Composer, QuestionComposer};
use crate::page::compose::places::measure_path;
use crate::page::{Responsible, Site, way};
use crate::view::content::{
    AnswerLine, AnswersContent, Download, FooterContent, HeaderContent, LastSaidContent, QuestionContent,
};
use serde_json::{Value, json};

/// The file of every statement, beside the page.
const STATEMENTS: &str = "statements.csv";

impl QuestionComposer<'_> {
    /// What stands on the page.
    pub fn page(&self, site: &Site) -> QuestionContent {
        let path = self.path();
        let say = |id| self.words.say(id);
        let rows = LastSaidWords { words: self.words, working: self.working, path: &path };
        let last_said = self.question.answers();
        let last_said = last_said.iter().filter_map(|answers| Some(self.cut(rows.answers(answers)?))).collect();
        let strands = self.question.strands();
        QuestionContent {
            crumb: self.crumb(&path),
            title: self.title(),
            local: local_name(self.question.place(), self.words),
            deck: self.description(),
            actions: actions(self.words, &self.title()),
            last_said: LastSaidContent {
                head: Some((say("last-said-title"), say("question-last-said-lede"))),
                ..rows.content(last_said)
            },
            over_time: say("question-over-time"),
            over_time_lede: say("question-over-time-lede"),
            every: say("question-every"),
            strands: strands.iter().filter_map(|strand| self.strand(strand, &path)).collect(),
            history: self.history(&path),
            citation: self.citation(site),
        }
    }

    /// No more rows than a page shows, and the way to all of them where some are left out.
    fn cut(&self, mut answers: AnswersContent) -> AnswersContent {
        let left = answers.rows.len().saturating_sub(MOST_ROWS);
        answers.rows.truncate(MOST_ROWS);
        answers.more = (left > 0).then(|| (STATEMENTS.to_owned(), self.rows_left(left)));
        answers
    }

    fn crumb(&self, path: &str) -> (String, String) {
        let measure = self.question.measure();
        (way(path, &measure_path(&measure.id)), self.words.measure_title(measure))
    }

    /// The line above the page.
    pub fn header(&self) -> HeaderContent {
        let links =
            [("#last-said", "nav-last-said"), ("#over-time", "question-over-time"), ("#history", "history-title")];
        HeaderContent {
            product: self.words.say("product"),
            home: way(&self.path(), ""),
            skip: self.words.say("skip"),
            links: links.into_iter().map(|(anchor, words)| (anchor.to_owned(), self.words.say(words))).collect(),
            languages: None,
            themes: themes(self.words),
        }
    }

    /// The foot of the page: every statement as a table, and who answers for the site.
    pub fn footer(&self, responsible: Option<&Responsible>) -> FooterContent {
        FooterContent {
            title: self.words.say("download-title"),
            downloads: vec![Download {
                address: STATEMENTS.to_owned(),
                words: self.words.say("question-download"),
                kept_as: None,
            }],
            affiliation: self
                .publishers_but(self.question.said(), responsible)
                .map(|publishers| self.words.with("affiliation-several", [("publishers", publishers.into())])),
            answers: self.answers(responsible),
        }
    }

    pub(super) fn answers(&self, responsible: Option<&Responsible>) -> Vec<AnswerLine> {
        let any = self.question.said().first().map(|said| self.of(said).answers(responsible));
        any.unwrap_or_default()
    }

    /// The data set that the page describes; nothing where its address is not known, or where machines could take what is
    /// invented for data.
    pub fn structured(&self, site: &Site) -> Option<String> {
        let is_real = self.question.said().iter().all(|said| said.report.invented.is_none());
        let base = site.base.as_ref().filter(|_| is_real)?;
        let articles = self.question.reports().into_iter().map(|report| Composer::new(report, self.words).article());
        let mut set = json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "@id": base.join(&self.path()),
            "url": base.join(&self.path()),
            "name": self.title(),
            "description": self.summary(),
            "inLanguage": self.words.language(),
            "isBasedOn": articles.collect::<Vec<Value>>(),
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "text/csv",
                "contentUrl": base.join(&format!("{}{STATEMENTS}", self.path())),
            }],
        });
        answer_for(&mut set, site);
        Some(set.to_string())
    }
}
