//! What stands in the frame of a question: what each claimant last said, with its limits, and the chart of most
//! statements.

use super::super::charts::labels;
use super::strand::{ChartPlace, MOST_ROWS};
use super::{Composer, QuestionComposer, name_of};
use crate::model::Said;
use crate::page::Responsible;
use crate::page::frame::{FrameBody, FrameContent, FrameWords, QuestionInFrame};
use crate::view::content::{ChartPart, ChartsContent};

/// A frame has room for no more claims than these, and says that the page has more.
const MOST_LASTS: usize = 12;

impl<'r> QuestionComposer<'r> {
    /// The frame, which follows corrections: it comes from several reports, each with revisions of its own.
    pub fn frame(&self, responsible: Option<&Responsible>) -> FrameContent {
        let folder = self.place().live();
        let (title, mut lasts) = (self.title(), self.lasts());
        let one_report = match self.question.reports()[..] {
            [report] => Some(Composer::new(report, self.words)),
            _ => None,
        };
        let is_cut = lasts.len() > MOST_LASTS;
        lasts.truncate(MOST_LASTS);
        let strands = self.question.strands();
        let chart = strands.iter().find_map(|strand| self.chart(strand, ChartPlace::Folder(&folder)).ok());
        let more = strands.len().saturating_sub(usize::from(chart.is_some()));
        let chart = chart.map(|mut chart| {
            // A frame offers no files: without leave to download they would lead nowhere.
            chart.files.clear();
            chart.parts.drain(..chart.parts.len().saturating_sub(MOST_ROWS));
            chart
        });
        let body = FrameBody::Question(QuestionInFrame {
            title: title.clone(),
            deck: self.words.say("question-frame-deck"),
            lasts: lasts.iter().map(|said| (self.last_part(said, &folder), self.limit(said))).collect(),
            charts: ChartsContent {
                labels: labels(self.words),
                charts: chart.into_iter().collect(),
                refused: Vec::new(),
            },
            more: (is_cut || (more > 0 && strands.len() > 1)).then(|| self.words.say("question-frame-more")),
            location: one_report.as_ref().map(|composer| composer.stand(&lasts)),
        });
        let limits = lasts.iter().map(|said| {
            let sentence = self.words.statement(said.statement);
            let standing = self.words.standing(said.receipt());
            match self.of(said).limits(said.statement) {
                Some(limits) => format!("{sentence} ({standing}): {limits}"),
                None => format!("{sentence} ({standing})."),
            }
        });
        FrameContent {
            place: self.place(),
            revision: 0,
            limit: Some(limits.collect::<Vec<_>>().join(" ")),
            claim: title.clone(),
            title,
            source: self.source(),
            author: self.publishers(self.question.said()),
            body,
            words: FrameWords {
                language: self.words.language().to_owned(),
                paragraphs: one_report.map_or(0, |composer| composer.report.paragraphs.len()),
                receipt: self.words.say("question-frame-receipt"),
                at: self.words.with("frame-at", [("product", self.words.say("product").into())]),
                frozen: String::new(),
                current: String::new(),
                answers: self.answers(responsible).into_iter().take(2).collect(),
            },
        }
    }

    fn last_part(&self, said: &Said<'r>, folder: &str) -> ChartPart {
        let when = self.words.text(&said.receipt().period.label);
        ChartPart { when: Some(when), ..self.part(said, name_of(said), self.way_to(said, folder)) }
    }

    /// Its caveat, where it has one: that it was corrected or withdrawn stands with its number.
    fn limit(&self, said: &Said<'r>) -> Option<String> {
        self.of(said).caveat(said.statement)
    }
}
