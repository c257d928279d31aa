//! What became of the statements on a question after they were published.

use super::QuestionComposer;
use crate::draw;
use crate::model::Statement;
use crate::view::content::{ChangeContent, HistoryContent, Notice};
use std::cmp::Reverse;

impl QuestionComposer<'_> {
    /// Every correction and withdrawal, the newest first, for a page at `path`.
    pub(super) fn history(&self, path: &str) -> HistoryContent {
        let said = self.question.said().iter();
        let mut changes: Vec<_> = said
            .flat_map(|said| self.of(said).changes_of(said.statement).into_iter().map(move |change| (said, change)))
            .collect();
        changes.sort_by_key(|(_, (change, _))| Reverse(change.on));
        let told = changes.into_iter().map(|(said, (_, notice))| {
            let mark = match said.statement {
                Statement::InForce(_) => draw::CORRECTED,
                Statement::Withdrawn(_) => draw::WITHDRAWN,
            };
            ChangeContent {
                address: self.way_to(said, path),
                subject: self.words.subject(said.statement),
                notice: Notice { mark: mark.to_owned(), words: notice },
            }
        });
        HistoryContent {
            title: self.words.say("history-title"),
            none: self.words.say("question-history-none"),
            changes: told.collect(),
        }
    }
}
