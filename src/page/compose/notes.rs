//! Disputes, context, notes and the foot of the page.

use super::Composer;
use crate::exchange::{FIGURES, HXL};
use crate::model::{Backing, Claimant, Dispute, Position};
use crate::page::Responsible;
use crate::page::way::way;
use crate::terms::{Category, Mark};
use crate::view::content::{
    AnswerLine, ContextContent, DisputeContent, Download, FooterContent, NoteContent, Standing, Voice,
};
use std::sync::Arc;

impl Composer<'_> {
    pub fn disputes(&self) -> Vec<DisputeContent> {
        self.report.disputes.iter().map(|dispute| self.dispute(dispute)).collect()
    }

    fn dispute(&self, dispute: &Dispute) -> DisputeContent {
        let question = self.words.text(&dispute.question);
        let sides = dispute
            .sides
            .iter()
            .map(|side| (self.words.text(&side.name), side.voices.iter().map(|voice| self.voice(voice)).collect()));
        let apart = match &dispute.reporters {
            Some(Position { voice, .. }) => (self.words.say("reporters-position"), vec![self.voice(voice)]),
            None => (self.words.say("reporters-position-not-stated"), Vec::new()),
        };
        DisputeContent {
            id: format!("dispute-{}", dispute.id),
            verdict: dispute.reporters.as_ref().map(|position| self.words.text(&position.verdict)),
            standing: Standing { mark: Mark::Contested, words: self.words.say("contested") },
            summary: self.words.text(&dispute.summary),
            lede: self.words.say("dispute-lede"),
            caption: self.words.with("dispute-caption", [("question", question.clone().into())]),
            columns: [self.words.say("speaker"), self.words.say("position"), self.words.say("words-in-report")],
            language: self.report.publication.language.clone(),
            sides: sides.chain([apart]).collect(),
            question,
        }
    }

    fn voice(&self, voice: &crate::model::Voice) -> Voice {
        Voice {
            speaker: self.words.capitalised(&self.words.text(&voice.claimant.name)),
            position: self.words.text(&voice.position),
            note: voice.note.as_ref().map(|note| self.words.text(note)),
            words: voice.evidence.words.clone(),
            location: self.paragraph(voice.evidence.paragraph),
        }
    }

    /// Nothing where the report names none.
    pub fn context(&self) -> Option<ContextContent> {
        let items = self.report.context.iter().map(|context| {
            let label = self.words.text(&context.label);
            let label = match context.claimant.category {
                Category::Journalist => label,
                _ => self.words.claim(&label, &self.words.said_by(&context.claimant)),
            };
            (
                format!("context-{}", context.id),
                self.words.text(&context.what),
                label,
                self.paragraph(context.evidence.paragraph),
            )
        });
        let content = ContextContent {
            title: self.words.say("context-title"),
            lede: self.words.say("context-lede"),
            items: items.collect(),
        };
        (!content.items.is_empty()).then_some(content)
    }

    /// The author's notes, and one that is worked out: how many figures rest on one source.
    pub fn notes(&self) -> Vec<NoteContent> {
        let mut notes: Vec<NoteContent> = self
            .report
            .notes
            .iter()
            .map(|note| NoteContent {
                id: format!("note-{}", note.id),
                title: self.words.text(&note.title),
                text: self.words.text(&note.text),
            })
            .collect();
        if let (Some(id), Some(reasoning)) = (self.date_note(), &self.report.publication.date.reasoning)
            && self.report.notes.iter().all(|note| note.id != id)
        {
            let (title, text) = (self.words.say("date-how"), self.words.text(reasoning));
            notes.insert(0, NoteContent { id: format!("note-{id}"), title, text });
        }
        if let Some(note) = self.one_source_note() {
            notes.insert(notes.len().min(1), note);
        }
        notes
    }

    fn one_source_note(&self) -> Option<NoteContent> {
        let mut singles: Vec<(&Arc<Claimant>, usize)> = Vec::new();
        for figure in self.report.figures.iter().filter(|figure| !figure.is_derived()) {
            if !matches!(figure.receipt.backing, Backing::OneSource) {
                continue;
            }
            match singles.iter_mut().find(|(claimant, _)| claimant.id == figure.receipt.claimant.id) {
                Some((_, count)) => *count += 1,
                None => singles.push((&figure.receipt.claimant, 1)),
            }
        }
        let total: usize = singles.iter().map(|(_, count)| count).sum();
        if total == 0 {
            return None;
        }
        let unnamed: usize = singles.iter().filter(|(claimant, _)| !claimant.named).map(|(_, count)| count).sum();
        let items: Vec<String> = singles
            .into_iter()
            .map(|(claimant, count)| {
                let claimant = self.words.text(&claimant.name);
                self.words.with("note-one-source-item", [("count", count.into()), ("claimant", claimant.into())])
            })
            .collect();
        let list = self.words.capitalised(&self.words.one_by_one(items));
        Some(NoteContent {
            id: "counted-one-source".into(),
            title: self.words.with("note-one-source", [("singles", total.into()), ("stated", self.stated().into())]),
            text: self.words.with("note-one-source-text", [("list", list.into()), ("unnamed", unnamed.into())]),
        })
    }

    /// `data` is the way to the report's JSON.
    pub fn footer(&self, data: &str, responsible: Option<&Responsible>) -> FooterContent {
        let publisher = self.publisher_name();
        FooterContent {
            title: self.words.say("download-title"),
            downloads: vec![Download {
                address: data.to_owned(),
                words: self.words.say("download-json"),
                kept_as: None,
            }],
            affiliation: (!responsible.is_some_and(|house| house.published(self.report)))
                .then(|| self.words.with("affiliation", [("publisher", publisher.into())])),
            answers: self.answers(responsible),
        }
    }

    /// The links to the report's tables, on a page in the folder `from`. All reports' files have one name on the site; kept,
    /// each has its own.
    pub fn tables(&self, from: &str) -> [Download; 2] {
        [(FIGURES, "download-csv"), (HXL, "download-hxl")].map(|(file, words)| Download {
            address: way(from, &format!("{}{file}", self.home())),
            words: self.words.say(words),
            kept_as: Some(format!("{}-{file}", self.report.id)),
        })
    }

    /// Who publishes the site, where to report a mistake, and the licence of its data.
    pub fn answers(&self, responsible: Option<&Responsible>) -> Vec<AnswerLine> {
        let line = |words: &str, link| AnswerLine { words: self.words.say(words), link };
        let Some(Responsible { publisher, corrections, licence, .. }) = responsible else {
            return vec![line("answers-nobody", None)];
        };
        let address = corrections.strip_prefix("mailto:").unwrap_or(corrections);
        vec![
            line("answers-publisher", Some((publisher.url.clone(), publisher.name.clone()))),
            line("answers-corrections", Some((corrections.clone(), address.to_owned()))),
            line("answers-licence", Some((licence.url.clone(), licence.name.clone()))),
        ]
    }
}
