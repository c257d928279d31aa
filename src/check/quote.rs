//! Every place where the draft cites words of the report: figures, context and the voices of disputes alike.

use super::phrase::Phrase;
use super::scene::place_of;
use super::told::{before_correction, heard, named};
use crate::draft::{Evidence, Field, ReportFile, Voice, got, items};
use crate::fingerprint;
use std::ops::Range;

/// One citation, with whose it is.
pub struct Quote<'d, 'a> {
    /// As it stands in a sentence: "figure `fled-50`".
    pub owner: Phrase,
    /// The citation's own text in the file.
    pub text: &'a str,
    pub evidence: &'d Evidence<'a>,
    /// The cited words, folded as `words-1` folds them. Empty where there are none.
    pub words: Vec<String>,
}

impl<'a> Quote<'_, 'a> {
    /// The line of the report's text that is cited.
    pub fn line(&self) -> Option<u32> {
        got(&self.evidence.line).copied()
    }

    /// Which words of the paragraph are cited, counted from 0. `None` without a position or without words.
    pub fn positions(&self) -> Option<Range<usize>> {
        let first = usize::try_from(*got(&self.evidence.word)?).ok()?.checked_sub(1)?;
        (!self.words.is_empty()).then(|| first..first + self.words.len())
    }

    /// Where the cited words stand in the file.
    pub fn words_text(&self) -> &'a str {
        place_of(&self.evidence.words, self.text)
    }

    /// Where their position stands in the file.
    pub fn word_text(&self) -> &'a str {
        place_of(&self.evidence.word, self.text)
    }

    /// The cited words in one line.
    pub fn phrase(&self) -> String {
        self.words.join(" ")
    }
}

/// Citations that held a number until it was corrected, and hold it no longer: they are words of the report as well, but
/// perhaps of one that was printed otherwise then.
pub fn past_quotes<'d, 'a>(draft: &'d ReportFile<'a>) -> Vec<Quote<'d, 'a>> {
    let mut found = Vec::new();
    for (_, figure) in items(&draft.figures) {
        for (_, correction) in items(&figure.corrections) {
            if let Some(given) = &correction.evidence
                && let Some(evidence) = given.get()
            {
                let owner = before_correction(named("figure", got(&figure.id).map_or("", String::as_str)));
                let words = got(&evidence.words).map(|words| fingerprint::words(words)).unwrap_or_default();
                found.push(Quote { owner, text: given.text, evidence, words });
            }
        }
    }
    found
}

/// Every citation of the file, in its order.
pub fn quotes<'d, 'a>(draft: &'d ReportFile<'a>) -> Vec<Quote<'d, 'a>> {
    let mut found = Vec::new();
    let mut add = |owner: Phrase, field: &'d Field<'a, Evidence<'a>>| {
        if let Some(given) = field
            && let Some(evidence) = given.get()
        {
            let words = got(&evidence.words).map(|words| fingerprint::words(words)).unwrap_or_default();
            found.push(Quote { owner, text: given.text, evidence, words });
        }
    };
    let name = |id: &'d Field<'a, String>| got(id).map_or("", String::as_str);
    // What is only proposed is not published before it is confirmed or gone.
    for (_, figure) in items(&draft.figures).filter(|(_, figure)| figure.proposed.is_none()) {
        add(named("figure", name(&figure.id)), &figure.evidence);
    }
    for (_, context) in items(&draft.context).filter(|(_, context)| context.proposed.is_none()) {
        add(named("context", name(&context.id)), &context.evidence);
    }
    for (_, dispute) in items(&draft.disputes) {
        let mut voice = |voice: &'d Voice<'a>| {
            add(heard(name(&voice.claimant), name(&dispute.id)), &voice.evidence);
        };
        for (_, side) in items(&dispute.sides) {
            items(&side.voices).for_each(|(_, one)| voice(one));
        }
        got(&dispute.reporters).into_iter().for_each(&mut voice);
    }
    found
}
