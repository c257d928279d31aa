//! A report file beside the report's text: what was proposed, what became of it, and where it stands.

use crate::draft::{Evidence, Field, ReportFile, got, items};
use crate::extract::{propose, told_once, word_places};
use crate::fingerprint;
use crate::view::content::Piece;
use crate::words::Words;
use std::ops::Range;

/// What became of a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Proposed,
    Taken,
    Context,
}

impl State {
    /// Its class and the id of its words.
    pub fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::Proposed => ("is-proposed", "desk-proposed"),
            Self::Taken => ("is-taken", "desk-taken"),
            Self::Context => ("is-context", "desk-context"),
        }
    }
}

/// A figure or an entry of the context, and the words it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub state: State,
    pub line: u32,
    pub word: u32,
    pub words: String,
}

/// Everything in a file, in the order of the report.
pub fn rows(draft: &ReportFile<'_>) -> Vec<Row> {
    let row = |id: Option<&String>, state, evidence: &Field<'_, Evidence<'_>>| {
        let evidence = got(evidence);
        let number = |field: fn(&Evidence<'_>) -> Option<u32>| evidence.and_then(field).unwrap_or_default();
        Some(Row {
            id: id?.clone(),
            state,
            line: number(|evidence| got(&evidence.line).copied()),
            word: number(|evidence| got(&evidence.word).copied()),
            words: evidence.and_then(|evidence| got(&evidence.words)).cloned().unwrap_or_default(),
        })
    };
    let figures = items(&draft.figures).filter_map(|(_, figure)| {
        let state = if figure.proposed.is_some() { State::Proposed } else { State::Taken };
        row(got(&figure.id), state, &figure.evidence)
    });
    let context = items(&draft.context).filter_map(|(_, context)| {
        let state = if context.proposed.is_some() { State::Proposed } else { State::Context };
        row(got(&context.id), state, &context.evidence)
    });
    let mut rows: Vec<Row> = figures.chain(context).collect();
    rows.sort_by_key(|row| (row.line, row.word));
    rows
}

/// The text with everything lit that was proposed, paragraph by paragraph. `open` is the entry in the form.
pub fn lit(text: &str, rows: &[Row], open: Option<&str>, words: &Words) -> Vec<Vec<Piece>> {
    let mut marks: Vec<(Range<usize>, Option<&Row>)> =
        rows.iter().filter_map(|row| Some((place_of(text, row)?, Some(row)))).collect();
    let proposals = propose(text);
    for (proposal, place) in told_once(text, &proposals) {
        let is_there = |row: &Row| row.line as usize == proposal.line && row.word as usize == place.word;
        if !rows.iter().any(is_there) {
            marks.push((proposal.at.clone(), None));
        }
    }
    marks.sort_by_key(|(at, row)| (at.start, row.is_none()));
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if !line.trim().is_empty() {
            paragraphs.push(pieces(text, start..end, &marks, open, words));
        }
        start = end;
    }
    paragraphs
}

fn pieces(
    text: &str,
    line: Range<usize>,
    marks: &[(Range<usize>, Option<&Row>)],
    open: Option<&str>,
    words: &Words,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = line.start;
    for (mark, row) in marks.iter().filter(|(mark, _)| mark.start >= line.start && mark.end <= line.end) {
        // Two numbers may share their words: the first is lit, and the other is reached from it by the keys.
        if mark.start < at {
            continue;
        }
        pieces.push(Piece::Plain(text[at..mark.start].to_owned()));
        let (class, state) = row.map_or(("is-aside", "desk-aside"), |row| row.state.told());
        let is_open = row.is_some_and(|row| Some(row.id.as_str()) == open);
        pieces.push(Piece::Lit {
            id: row.map(|row| row.id.clone()),
            class: if is_open { "is-chosen" } else { class },
            state: words.say(if is_open { "desk-open" } else { state }),
            words: text[mark.clone()].to_owned(),
        });
        at = mark.end;
    }
    pieces.push(Piece::Plain(text[at..line.end].trim_end().to_owned()));
    pieces
}

/// Where the words of a row stand in the text, in bytes.
fn place_of(text: &str, row: &Row) -> Option<Range<usize>> {
    let line = text.split_inclusive('\n').nth((row.line as usize).checked_sub(1)?)?;
    let start = line.as_ptr() as usize - text.as_ptr() as usize;
    let found = word_places(line, start);
    let first = (row.word as usize).checked_sub(1)?;
    let count = fingerprint::words(&row.words).len().max(1);
    let (first, last) = (found.get(first)?, found.get(first + count - 1)?);
    Some(first.start..last.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Source;
    use crate::edit::begin;

    #[test]
    fn every_proposal_is_lit_where_it_stands_and_what_was_set_aside_is_told() {
        let text = "The mayor said about 50 people fled on 5 March 2024.\n\nA monitor counted 20 dead and 7 wounded on 5 March 2024.\n";
        let begun = begin("example", None, text).expect("begun");
        let file = Source { name: "x".into(), text: begun.text };
        let draft = file.draft().expect("JSON");
        let words = Words::new("en").expect("English");
        let mut rows = rows(&draft);
        assert_eq!(rows.iter().filter(|row| row.state == State::Proposed).count(), rows.len());
        let first = rows.first().expect("a row").id.clone();
        let lines = lit(text, &rows, Some(&first), &words);
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0].iter().any(
                |piece| matches!(piece, Piece::Lit { class: "is-chosen", words, .. } if words == "about 50 people")
            ),
            "{lines:?}"
        );
        let is_aside = |piece: &&Piece| matches!(piece, Piece::Lit { id: None, .. });
        assert_eq!(lines.iter().flatten().filter(is_aside).count(), 0, "a day that is named again was not set aside");
        // One that is in the file no longer was set aside.
        rows.retain(|row| !row.words.starts_with("20"));
        let lines = lit(text, &rows, None, &words);
        assert!(
            lines[1].iter().any(|piece| matches!(piece, Piece::Lit { id: None, class: "is-aside", .. })),
            "{lines:?}"
        );
        let whole: String = lines[1]
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) | Piece::Lit { words, .. } => words.as_str(),
            })
            .collect();
        assert_eq!(whole, text.lines().nth(2).expect("the last line"), "not a letter of the text is lost");
    }
}
