//! The sentences of a draft that a reader will see, each with its place: for rules about wording.

use crate::draft::{Field, ReportFile, got, items};
use crate::terms::Text;

/// Every text of the file that claims something, with its slice of the file.
pub fn sentences<'d, 'a>(draft: &'d ReportFile<'a>) -> Vec<(&'a str, &'d Text)> {
    let mut found = Vec::new();
    let mut add = |field: &'d Field<'a, Text>| {
        if let Some(given) = field
            && let Some(text) = given.get()
        {
            found.push((given.text, text));
        }
    };
    add(&draft.title);
    for (_, figure) in items(&draft.figures) {
        add(&figure.label);
        add(&figure.place_note);
        if let Some(period) = got(&figure.period) {
            add(&period.label);
        }
        if let Some(caveat) = got(&figure.caveat) {
            add(&caveat.text);
        }
        items(&figure.relations).for_each(|(_, relation)| add(&relation.because));
    }
    for (_, dispute) in items(&draft.disputes) {
        [&dispute.question, &dispute.summary, &dispute.verdict].into_iter().for_each(&mut add);
        for (_, side) in items(&dispute.sides) {
            add(&side.name);
            for (_, voice) in items(&side.voices) {
                [&voice.position, &voice.note].into_iter().for_each(&mut add);
            }
        }
        if let Some(voice) = got(&dispute.reporters) {
            [&voice.position, &voice.note].into_iter().for_each(&mut add);
        }
    }
    for (_, chart) in items(&draft.charts) {
        [&chart.takeaway, &chart.note].into_iter().for_each(&mut add);
    }
    for (_, card) in items(&draft.cards) {
        items(&card.within).for_each(|(_, part)| add(&part.text));
    }
    for (_, context) in items(&draft.context) {
        [&context.what, &context.label].into_iter().for_each(&mut add);
    }
    for (_, note) in items(&draft.notes) {
        [&note.title, &note.text].into_iter().for_each(&mut add);
    }
    found
}
