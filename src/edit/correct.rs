//! A correction: the amount becomes another, and what it was is kept with the day and the reason.

use super::Refusal;
use super::json::{elements, gap, member, members};
use super::patch::Patch;
use super::said::said;
use super::style::{Node, Style};
use crate::check::nearest;
use crate::draft::{self, Evidence, Figure, Source, got, items};
use crate::terms::{Amount, Kind, Qualifier};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::Range;

/// A figure and the amount it is to have.
#[derive(Clone, Debug)]
pub struct Correction {
    pub figure: String,
    pub to: Amount,
    /// The words behind "because".
    pub because: String,
    /// Where the new number stands, if not where the old one did.
    pub cited: Option<Cited>,
}

/// Words of the report that hold a number, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub line: u32,
    pub words: String,
    /// The first of them, counted from 1 in its paragraph.
    pub word: u32,
}

/// A file's text after corrections.
#[derive(Clone, Debug)]
pub struct Corrected {
    pub text: String,
    /// The revision before and after.
    pub revisions: (u32, u32),
    /// The numbers that stood there until now, of all figures together.
    pub were: Vec<f64>,
}

/// Corrects figures of a report file, all in one revision. The text that comes out is not checked.
///
/// # Errors
/// Where the file cannot be read so far, or a figure is not there, withdrawn, or says the amount already.
pub fn correct(source: &Source, corrections: &[Correction], on: NaiveDate) -> Result<Corrected, Refusal> {
    let draft = source.draft().map_err(|_| Refusal::Unreadable("the report".into()))?;
    let revision = draft.revision.as_ref().ok_or_else(|| Refusal::Unreadable("`revision`".into()))?;
    let before = *revision.get().ok_or_else(|| Refusal::Unreadable("`revision`".into()))?;
    let after = before.checked_add(1).ok_or_else(|| Refusal::Unreadable("`revision`".into()))?;
    let mut patch = Patch::default();
    patch.replace(source.span(revision.text), after.to_string());
    let (mut seen, mut were) = (BTreeSet::new(), Vec::new());
    for correction in corrections {
        if !seen.insert(correction.figure.as_str()) {
            return Err(Refusal::Twice(correction.figure.clone()));
        }
        let (text, figure) = find(&draft, &correction.figure)?;
        let file = File { source, kind: kind_of(&draft, figure) };
        let was = file.correct(&mut patch, (text, figure), correction, (after, on))?;
        were.extend([was.low().value(), was.high().value()]);
    }
    Ok(Corrected { text: patch.apply(&source.text), revisions: (before, after), were })
}

/// The kind of what a figure counts, where its measure is known.
///
/// # Errors
/// Where the file cannot be read so far, or there is no such figure.
pub fn kind(source: &Source, id: &str) -> Result<Option<Kind>, Refusal> {
    let draft = source.draft().map_err(|_| Refusal::Unreadable("the report".into()))?;
    let (_, figure) = find(&draft, id)?;
    Ok(kind_of(&draft, figure))
}

/// What is wanted of a figure's evidence.
///
/// # Errors
/// Where the file cannot be read so far, there is no such figure, or it is our own arithmetic.
pub fn place<T>(source: &Source, id: &str, of: impl Fn(&Evidence<'_>) -> T) -> Result<T, Refusal> {
    let draft = source.draft().map_err(|_| Refusal::Unreadable("the report".into()))?;
    let (_, figure) = find(&draft, id)?;
    got(&figure.evidence).map(of).ok_or_else(|| Refusal::NoEvidence(id.to_owned()))
}

/// The figure of that id, and its text.
pub(super) fn find<'d, 'a>(draft: &'d draft::ReportFile<'a>, id: &str) -> Result<(&'a str, &'d Figure<'a>), Refusal> {
    let named = |figure: &'d Figure<'a>| got(&figure.id).map_or("", String::as_str);
    items(&draft.figures).find(|(_, figure)| named(figure) == id).ok_or_else(|| {
        let known = items(&draft.figures).map(|(_, figure)| named(figure));
        let near = nearest(id, known).into_iter().take(3).map(str::to_owned).collect();
        Refusal::NoFigure { id: id.to_owned(), near }
    })
}

/// The kind of what a figure counts, where its measure is known.
pub(super) fn kind_of(draft: &draft::ReportFile<'_>, figure: &Figure<'_>) -> Option<Kind> {
    let id = got(&figure.measure)?;
    let (_, measure) = items(&draft.measures).find(|(_, measure)| got(&measure.id) == Some(id))?;
    got(&measure.kind).copied()
}

/// The file as far as one figure needs it.
struct File<'s> {
    source: &'s Source,
    kind: Option<Kind>,
}

impl File<'_> {
    /// Gives what the figure said until now.
    fn correct(
        &self,
        patch: &mut Patch,
        (text, figure): (&str, &Figure<'_>),
        correction: &Correction,
        (revision, on): (u32, NaiveDate),
    ) -> Result<Amount, Refusal> {
        let id = &correction.figure;
        if figure.withdrawn.is_some() {
            return Err(Refusal::Withdrawn(id.clone()));
        }
        let unreadable = || Refusal::Unreadable(format!("the amount of `{id}`"));
        let given = figure.amount.as_ref().ok_or_else(unreadable)?;
        let amount = given.get().ok_or_else(unreadable)?;
        let was = amount.read().and_then(Result::ok).ok_or_else(unreadable)?;
        if was == correction.to {
            return Err(Refusal::SameAmount { id: id.clone(), amount: said(was, self.kind) });
        }
        let whole = self.source.span(text);
        let style = Style::of(&self.source.text, &self.source.span(given.text));
        self.put_amount(patch, &style, amount, self.source.span(given.text), correction.to);

        let mut entry = vec![
            ("revision", Node::Raw(revision.to_string())),
            ("on", Node::text(&on.to_string())),
            ("was", as_given(amount)),
        ];
        if let Some(cited) = &correction.cited {
            let given = figure.evidence.as_ref().ok_or_else(|| Refusal::NoEvidence(id.clone()))?;
            let evidence = given.get().ok_or_else(|| Refusal::Unreadable(format!("the evidence of `{id}`")))?;
            if self.put_evidence(patch, &style, evidence, self.source.span(given.text), cited) {
                entry.push(("evidence", evidence_as_given(evidence)));
            }
        }
        entry.push(("because", Node::words(&correction.because)));
        self.add_entry(patch, &style, whole, Node::Object(entry));
        Ok(was)
    }

    /// Changes the parts of an amount that change; one of another form is written anew.
    fn put_amount(&self, patch: &mut Patch, style: &Style, old: &draft::Amount<'_>, at: Range<usize>, new: Amount) {
        let numbers = |amount: Amount| match amount.qualifier() {
            Qualifier::Range => vec![amount.low().value(), amount.high().value()],
            _ => vec![amount.low().value()],
        };
        let fields = [&old.value, &old.low, &old.high].into_iter().flatten().collect::<Vec<_>>();
        let says_about = new.qualifier() == Qualifier::Range && new.is_about();
        let about_stays = old.about.as_ref().is_none_or(|given| given.get() == Some(&true)) == says_about
            || (old.about.is_none() && !says_about);
        let is_range = got(&old.qualifier) == Some(&Qualifier::Range);
        let same_form = is_range == (new.qualifier() == Qualifier::Range) && (about_stays || !is_range);
        match &old.qualifier {
            Some(qualifier) if same_form && fields.len() == numbers(new).len() => {
                if qualifier.get() != Some(&new.qualifier()) {
                    patch.replace(self.source.span(qualifier.text), format!("\"{}\"", new.qualifier()));
                }
                for (field, number) in fields.iter().zip(numbers(new)) {
                    if field.get() != Some(&number) {
                        patch.replace(self.source.span(field.text), number.to_string());
                    }
                }
            }
            _ => {
                let before = gap(&self.source.text, self.key_before(at.start));
                patch.replace(at, style.value(before, &node(new), "amount".len() + 4));
            }
        }
    }

    /// Where the name of the field begins whose value begins at `at`.
    fn key_before(&self, at: usize) -> usize {
        let text = &self.source.text[..at];
        let colon = text.trim_end_matches([' ', '\t', '\r', '\n', ':']);
        // The names of fields that are written here hold no quotation marks.
        colon.strip_suffix('"').and_then(|name| name.rfind('"')).unwrap_or(at)
    }

    /// Whether anything of the evidence became another.
    fn put_evidence(
        &self,
        patch: &mut Patch,
        style: &Style,
        old: &Evidence<'_>,
        at: Range<usize>,
        new: &Cited,
    ) -> bool {
        let same = got(&old.line) == Some(&new.line)
            && got(&old.word) == Some(&new.word)
            && got(&old.words) == Some(&new.words);
        if same {
            return false;
        }
        match (&old.line, &old.words, &old.word) {
            (Some(line), Some(words), Some(word)) => {
                patch.replace(self.source.span(line.text), new.line.to_string());
                patch.replace(self.source.span(words.text), serde_json::Value::from(new.words.as_str()).to_string());
                patch.replace(self.source.span(word.text), new.word.to_string());
            }
            _ => {
                let fields = vec![
                    ("line", Node::Raw(new.line.to_string())),
                    ("words", Node::text(&new.words)),
                    ("word", Node::Raw(new.word.to_string())),
                ];
                let before = gap(&self.source.text, self.key_before(at.start));
                patch.replace(at, style.value(before, &Node::Object(fields), "evidence".len() + 4));
            }
        }
        true
    }

    /// Adds an entry to the corrections of the figure that stands at `whole`, behind all older ones.
    fn add_entry(&self, patch: &mut Patch, style: &Style, whole: Range<usize>, entry: Node) {
        let text = &self.source.text;
        let Some(list) = member(text, &whole, "corrections") else {
            let fields = members(text, &whole);
            let Some(last) = fields.last() else { return };
            let before = gap(text, fields.get(1).unwrap_or(last).key.start);
            patch.insert(last.value.end, style.field(before, "corrections", &Node::List(vec![entry])));
            return;
        };
        match elements(text, &list.value).as_slice() {
            [] => {
                let before = gap(text, list.key.start);
                patch.replace(list.value, style.value(before, &Node::List(vec![entry]), "corrections".len() + 4));
            }
            entries @ [.., last] => {
                let before = gap(text, entries.get(1).unwrap_or(last).start);
                patch.insert(last.end, style.element(before, &entry));
            }
        }
    }
}

/// An amount with its numbers as they stand in the file.
fn as_given(amount: &draft::Amount<'_>) -> Node {
    let fields = [
        ("qualifier", amount.qualifier.as_ref().map(|given| given.text)),
        ("value", amount.value.as_ref().map(|given| given.text)),
        ("low", amount.low.as_ref().map(|given| given.text)),
        ("high", amount.high.as_ref().map(|given| given.text)),
        ("about", amount.about.as_ref().map(|given| given.text)),
    ];
    given_fields(&fields)
}

fn evidence_as_given(evidence: &Evidence<'_>) -> Node {
    given_fields(&[
        ("line", evidence.line.as_ref().map(|given| given.text)),
        ("words", evidence.words.as_ref().map(|given| given.text)),
        ("word", evidence.word.as_ref().map(|given| given.text)),
    ])
}

fn given_fields(fields: &[(&'static str, Option<&str>)]) -> Node {
    Node::Object(fields.iter().filter_map(|(name, text)| Some((*name, Node::Raw((*text)?.to_owned())))).collect())
}

fn node(amount: Amount) -> Node {
    let number = |value: f64| Node::Raw(value.to_string());
    let mut fields = vec![("qualifier", Node::text(&amount.qualifier().to_string()))];
    match amount.qualifier() {
        Qualifier::Range => {
            fields.push(("low", number(amount.low().value())));
            fields.push(("high", number(amount.high().value())));
            if amount.is_about() {
                fields.push(("about", Node::Raw("true".into())));
            }
        }
        _ => fields.push(("value", number(amount.low().value()))),
    }
    Node::Object(fields)
}
