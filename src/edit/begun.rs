//! A report file begun from a report's text: its paragraphs, and what a program proposes of it.
//!
//! What only a reader can tell is left out, so that no default stands where a person should have looked.

use crate::check::Wording;
use crate::draft::SCHEMA;
use crate::extract::{Cell, Place, Proposal, cells, propose, told_once};
use crate::fingerprint::{self, Fingerprint, MOST_WORDS};
use crate::terms::{Amount, Nature, Qualifier};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A report file's text, and how much it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    pub text: String,
    pub paragraphs: usize,
    /// Figures that wait to be confirmed or dropped.
    pub figures: usize,
    /// Dates that do, as context.
    pub dates: usize,
    /// Words of the text, and how many of them its proposals quote.
    pub words: usize,
    pub quoted: usize,
}

/// Why no report file can be begun from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// There is no word in it.
    Empty,
    /// The paragraph on that line, counted from 1, has more words than a paragraph may have.
    LongParagraph { line: usize, words: usize },
    /// So many quantities that no report file can hold them.
    Flood { quantities: usize },
}

/// An author looks at each. The file that holds them stays well below what can be checked.
const MOST_PROPOSALS: usize = 8000;

/// As it is said in English.
impl fmt::Display for NotBegun {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

impl NotBegun {
    /// The same in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        match self {
            Self::Empty => wording.tell("begin-empty", []),
            Self::Flood { quantities } => {
                wording.tell("begin-flood", [("quantities", (*quantities).into()), ("most", MOST_PROPOSALS.into())])
            }
            Self::LongParagraph { line, words } => wording.tell(
                "begin-long-paragraph",
                [("line", (*line).into()), ("words", (*words).into()), ("most", MOST_WORDS.into())],
            ),
        }
    }
}

/// Begins the file of a report.
///
/// # Errors
/// Where the text has no paragraph, one that is too long for a fingerprint, or too many quantities.
pub fn begin(id: &str, publisher: Option<&str>, text: &str) -> Result<Begun, NotBegun> {
    let paragraphs = paragraphs(text)?;
    let proposals = propose(text);
    if proposals.len() > MOST_PROPOSALS {
        return Err(NotBegun::Flood { quantities: proposals.len() });
    }
    let (mut figures, mut dates) = (Vec::new(), Vec::new());
    let (mut ids, mut cited) = (BTreeMap::new(), BTreeSet::new());
    let named: BTreeMap<usize, Cell<'_>> = proposals
        .iter()
        .zip(cells(text, &proposals))
        .filter_map(|(proposal, cell)| Some((proposal.at.start, cell?)))
        .collect();
    for (proposal, place) in told_once(text, &proposals) {
        let is_date = proposal.nature == Nature::Date;
        let entries = if is_date { &mut dates } else { &mut figures };
        let cell = named.get(&proposal.at.start);
        cited.extend((place.word..).take(fingerprint::words(&place.words).len()).map(|word| (proposal.line, word)));
        entries.push(entry(&id_of(proposal, &place, cell, &mut ids), proposal, &place));
    }
    let publisher = publisher.map(|name| format!(" \"publisher\": {} ", quoted(name))).unwrap_or_default();
    let mut fields = vec![
        format!("  \"schema\": {SCHEMA}"),
        format!("  \"id\": {}", quoted(id)),
        "  \"revision\": 1".to_owned(),
        format!("  \"report\": {{{publisher}}}"),
        list("paragraphs", &paragraphs),
    ];
    for (name, entries) in [("figures", &figures), ("context", &dates)] {
        if !entries.is_empty() {
            fields.push(list(name, entries));
        }
    }
    Ok(Begun {
        text: format!("{{\n{}\n}}\n", fields.join(",\n")),
        paragraphs: paragraphs.len(),
        figures: figures.len(),
        dates: dates.len(),
        words: text.lines().map(|line| fingerprint::words(line).len()).sum(),
        quoted: cited.len(),
    })
}

fn paragraphs(text: &str) -> Result<Vec<String>, NotBegun> {
    let mut found = Vec::new();
    for (line, paragraph) in (1..).zip(text.lines()) {
        let Fingerprint { words, sha256 } = Fingerprint::of(paragraph);
        if words > MOST_WORDS {
            return Err(NotBegun::LongParagraph { line, words });
        }
        if words > 0 {
            found.push(format!("    {{ \"line\": {line}, \"words\": {words}, \"sha256\": \"{sha256}\" }}"));
        }
    }
    if found.is_empty() { Err(NotBegun::Empty) } else { Ok(found) }
}

fn list(name: &str, entries: &[String]) -> String {
    format!("  \"{name}\": [\n{}\n  ]", entries.join(",\n"))
}

/// The place, until somebody knows what it is: of a cell of a table its row and its column. One word may hold several numbers:
/// "30;40".
fn id_of(proposal: &Proposal, place: &Place, cell: Option<&Cell<'_>>, ids: &mut BTreeMap<String, usize>) -> String {
    let names = cell.map(|cell| [name(cell.row), name(cell.column)]);
    let id = match names {
        Some([row, column]) if !row.is_empty() && !column.is_empty() => {
            format!("line-{}-{row}-{column}", proposal.line)
        }
        _ => format!("line-{}-word-{}", proposal.line, place.word),
    };
    let mut times = ids.get(&id).copied().unwrap_or(0) + 1;
    let numbered = |times: usize| if times == 1 { id.clone() } else { format!("{id}-{times}") };
    while ids.contains_key(&numbered(times)) {
        times += 1;
    }
    let free = numbered(times);
    ids.insert(free.clone(), 1);
    ids.insert(id, times);
    free
}

/// The first words of a name, as an id has them.
fn name(text: &str) -> String {
    const WORDS: usize = 3;
    const LETTERS: usize = 20;
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.take(WORDS).collect::<Vec<_>>().join("-").to_ascii_lowercase();
    name.chars().take(LETTERS).collect::<String>().trim_end_matches('-').to_owned()
}

/// An entry of what is proposed.
fn entry(id: &str, proposal: &Proposal, place: &Place) -> String {
    let (line, word) = (proposal.line, place.word);
    let amount = proposal.amount.map(|amount| format!("      \"amount\": {},\n", written(amount))).unwrap_or_default();
    format!(
        "    {{\n      \"id\": \"{id}\",\n      \"proposed\": \"{}\",\n{amount}      \
         \"evidence\": {{ \"line\": {line}, \"words\": {}, \"word\": {word} }}\n    }}",
        proposal.nature,
        quoted(&place.words),
    )
}

fn written(amount: Amount) -> String {
    let qualifier = amount.qualifier();
    let (low, high) = (amount.low().value(), amount.high().value());
    let about = if amount.is_about() { ", \"about\": true" } else { "" };
    match qualifier {
        Qualifier::Range => format!("{{ \"qualifier\": \"range\", \"low\": {low}, \"high\": {high}{about} }}"),
        _ => format!("{{ \"qualifier\": \"{qualifier}\", \"value\": {low} }}"),
    }
}

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
