//! The texts of a draft that a reader will see, each with its place: for rules about wording.

use super::{Desk, Scene};
use crate::draft::{Field, Period, ReportFile, Voice, got, items};
use crate::terms::Text;

/// Texts with their slices of the file.
type Texts<'d, 'a> = Vec<(&'a str, &'d Text)>;

fn add<'d, 'a>(found: &mut Texts<'d, 'a>, fields: &[&'d Field<'a, Text>]) {
    for given in fields.iter().copied().flatten() {
        if let Some(text) = given.get() {
            found.push((given.text, text));
        }
    }
}

fn period<'d, 'a>(found: &mut Texts<'d, 'a>, field: &'d Field<'a, Period<'a>>) {
    if let Some(period) = got(field) {
        add(found, &[&period.label]);
    }
}

/// Every text of the file that claims something.
pub fn sentences<'d, 'a>(scene: &Scene<'d, 'a>) -> Texts<'d, 'a> {
    let mut found = Vec::new();
    for (_, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        add(&mut found, &[&decision.because]);
    }
    found.extend(stated(scene.draft));
    found
}

/// Those of a report.
pub fn stated<'d, 'a>(draft: &'d ReportFile<'a>) -> Texts<'d, 'a> {
    let mut found = Vec::new();
    add(&mut found, &[&draft.title, &draft.invented]);
    for (_, figure) in items(&draft.figures) {
        add(&mut found, &[&figure.label, &figure.place_note, &figure.method]);
        period(&mut found, &figure.period);
        if let Some(caveat) = got(&figure.caveat) {
            add(&mut found, &[&caveat.text]);
        }
        items(&figure.relations).for_each(|(_, relation)| add(&mut found, &[&relation.because]));
        items(&figure.corrections).for_each(|(_, correction)| add(&mut found, &[&correction.because]));
        items(&figure.breaks).for_each(|(_, noted)| add(&mut found, &[&noted.because]));
        if let Some(withdrawal) = got(&figure.withdrawn) {
            add(&mut found, &[&withdrawal.because]);
        }
    }
    for (_, dispute) in items(&draft.disputes) {
        add(&mut found, &[&dispute.question, &dispute.summary, &dispute.verdict]);
        let voice = |found: &mut Texts<'d, 'a>, voice: &'d Voice<'a>| {
            add(found, &[&voice.position, &voice.note]);
            period(found, &voice.period);
        };
        for (_, side) in items(&dispute.sides) {
            add(&mut found, &[&side.name]);
            items(&side.voices).for_each(|(_, one)| voice(&mut found, one));
        }
        if let Some(reporters) = got(&dispute.reporters) {
            voice(&mut found, reporters);
        }
    }
    for (_, chart) in items(&draft.charts) {
        add(&mut found, &[&chart.takeaway, &chart.note]);
    }
    for (_, card) in items(&draft.cards) {
        items(&card.within).for_each(|(_, part)| add(&mut found, &[&part.text]));
    }
    for (_, context) in items(&draft.context) {
        add(&mut found, &[&context.what, &context.label]);
        period(&mut found, &context.period);
    }
    for (_, note) in items(&draft.notes) {
        add(&mut found, &[&note.title, &note.text]);
    }
    found
}

/// Every text of the file that names something or says how it stands.
pub fn names<'d, 'a>(draft: &'d ReportFile<'a>) -> Texts<'d, 'a> {
    let mut found = Vec::new();
    if let Some(date) = got(&draft.report).and_then(|report| got(&report.date)) {
        add(&mut found, &[&date.reasoning]);
    }
    items(&draft.claimants).for_each(|(_, one)| add(&mut found, &[&one.name, &one.short, &one.standing]));
    items(&draft.places).for_each(|(_, place)| add(&mut found, &[&place.name]));
    items(&draft.topics).chain(items(&draft.populations)).for_each(|(_, named)| add(&mut found, &[&named.name]));
    items(&draft.measures).for_each(|(_, measure)| add(&mut found, &[&measure.name]));
    for (_, figure) in items(&draft.figures) {
        add(&mut found, &[&figure.verified]);
        if let Some(doubt) = got(&figure.doubt) {
            add(&mut found, &[&doubt.standing]);
        }
    }
    found
}

/// Every text of a report's file.
pub fn texts<'d, 'a>(draft: &'d ReportFile<'a>) -> impl Iterator<Item = (&'a str, &'d Text)> {
    stated(draft).into_iter().chain(names(draft))
}

/// The words of a text, in lower case, without the punctuation around them.
pub fn lower_words(text: &str) -> Vec<String> {
    crate::fingerprint::words(text).iter().map(|word| crate::fingerprint::bare(word).to_lowercase()).collect()
}

/// A text without what stands between quotation marks, which is somebody else's.
pub fn unquoted(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(opening) = rest.find(['“', '"', '«']) {
        let closing = match rest[opening..].chars().next() {
            Some('“') => '”',
            Some('«') => '»',
            _ => '"',
        };
        own.push_str(&rest[..opening]);
        let inside = rest[opening..].char_indices().nth(1).map_or("", |(at, _)| &rest[opening + at..]);
        match inside.split_once(closing) {
            Some((_, behind)) => rest = behind,
            // A mark that is never closed quotes nothing.
            None => {
                own.push_str(inside);
                return own;
            }
        }
    }
    own.push_str(rest);
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_is_left_out() {
        assert_eq!(unquoted("he said “maybe”, twice"), "he said , twice");
        assert_eq!(unquoted("a \"b\" c \"d"), "a  c d");
        assert_eq!(unquoted("plain"), "plain");
    }
}
