//! What a rule sees: the draft, its registers by id, and the report's own text where somebody gave it.

use super::parts::parts;
use super::phrase::{Argument, Phrase, say};
use super::quote::{Quote, past_quotes, quotes};
use super::report_text::ReportText;
use super::told::{bare, before_correction};
use super::{Desk, Registers};
use crate::draft::{
    self, Claimant, Context, Field, Figure, Given, Measure, Misfit, Place, ReportFile, Source, got, items,
};
use crate::fingerprint::{self, Fingerprint};
use crate::measure;
use crate::terms::{Amount, BASE_LANGUAGE, Kind, Period, Support, TimeUnit};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One draft, laid open for the rules.
pub struct Scene<'d, 'a> {
    pub source: &'a Source,
    pub draft: &'d ReportFile<'a>,
    pub holds: Holds,
    /// What editors decide; there where the file holds nothing else.
    pub desk: Option<&'d Desk<'d, 'a>>,
    /// Where ids are looked up that the draft does not have.
    pub registers: Option<&'d Registers<'a>>,
    /// The report's text, where it is at hand.
    pub text: Option<&'d ReportText>,
    figures: Vec<FigureScene<'d, 'a>>,
    figure_ids: BTreeMap<&'d str, usize>,
    measures: BTreeMap<&'d str, &'d Measure<'a>>,
    places: BTreeMap<&'d str, &'d Place<'a>>,
    claimants: BTreeMap<&'d str, &'d Claimant<'a>>,
    context: BTreeMap<&'d str, &'d Context<'a>>,
    /// The number of words of each body paragraph, by line.
    paragraph_words: BTreeMap<u32, usize>,
    /// Each part with its whole, by their ids.
    parts: BTreeSet<(&'d str, &'d str)>,
    quotes: Vec<Quote<'d, 'a>>,
    past_quotes: Vec<Quote<'d, 'a>>,
    /// Looked for once, since every paragraph is searched in the whole text.
    located: OnceCell<BTreeMap<u32, Option<Range<usize>>>>,
    hundredths: OnceCell<BTreeSet<usize>>,
}

/// What a file is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Report,
    /// The registers that reports share, and nothing else.
    Registers,
    /// What editors decide.
    Decisions,
}

/// One figure of the draft, with its own text for pointing at, and its values as far as they could be read.
#[derive(Clone, Copy)]
pub struct FigureScene<'d, 'a> {
    pub text: &'a str,
    pub draft: &'d Figure<'a>,
    /// Its id; empty where it has none.
    pub id: &'d str,
    /// None where it is withdrawn: such a figure counts for nothing any more.
    pub amount: Option<Amount>,
    pub period: Option<Period>,
}

impl<'d, 'a> Scene<'d, 'a> {
    pub fn new(
        source: &'a Source,
        draft: &'d ReportFile<'a>,
        holds: Holds,
        registers: Option<&'d Registers<'a>>,
        text: Option<&'d ReportText>,
    ) -> Self {
        let figures: Vec<_> = items(&draft.figures).map(|(text, figure)| FigureScene::new(text, figure)).collect();
        // The first of two equal ids stands; the other is reported.
        let mut figure_ids = BTreeMap::new();
        for (i, figure) in figures.iter().enumerate().filter(|(_, figure)| !figure.id.is_empty()) {
            figure_ids.entry(figure.id).or_insert(i);
        }
        Self {
            source,
            draft,
            holds,
            desk: None,
            registers,
            text,
            figure_ids,
            figures,
            measures: by_id(items(&draft.measures), |measure| got(&measure.id)),
            places: by_id(items(&draft.places), |place| got(&place.id)),
            claimants: by_id(items(&draft.claimants), |claimant| got(&claimant.id)),
            context: by_id(items(&draft.context), |context| got(&context.id)),
            paragraph_words: items(&draft.paragraphs)
                .filter_map(|(_, paragraph)| Some((*got(&paragraph.line)?, *got(&paragraph.words)? as usize)))
                .collect(),
            parts: items(&draft.figures).flat_map(|(_, figure)| parts(figure)).collect(),
            quotes: quotes(draft),
            past_quotes: past_quotes(draft),
            located: OnceCell::new(),
            hundredths: OnceCell::new(),
        }
    }

    /// The same of what editors decide. `draft` has the file's schema and nothing else.
    pub fn of_desk(source: &'a Source, draft: &'d ReportFile<'a>, desk: &'d Desk<'d, 'a>) -> Self {
        Self { desk: Some(desk), ..Self::new(source, draft, Holds::Decisions, None, None) }
    }

    /// Everything in the file that did not fit its shape.
    pub fn misfits(&self) -> Vec<Misfit<'d>> {
        match self.desk {
            Some(desk) => desk.file.misfits(),
            None => self.draft.misfits(),
        }
    }

    pub fn figures(&self) -> impl Iterator<Item = FigureScene<'d, 'a>> + '_ {
        self.figures.iter().copied()
    }

    pub fn figure(&self, id: &str) -> Option<FigureScene<'d, 'a>> {
        self.figure_ids.get(id).map(|&i| self.figures[i])
    }

    /// Every amount of the file, the corrected ones included: what they are called, their text, and whose they are.
    pub fn amounts(&self) -> Vec<(Phrase, &'a str, &'d draft::Amount<'a>)> {
        let mut found = Vec::new();
        for figure in self.figures() {
            let own = std::iter::once((bare(figure.id), &figure.draft.amount));
            let corrected = items(&figure.draft.corrections)
                .map(|(_, correction)| (before_correction(bare(figure.id)), &correction.was));
            for (owner, field) in own.chain(corrected) {
                found.extend(field.as_ref().and_then(|given| Some((owner, given.text, given.get()?))));
            }
        }
        found
    }

    /// Every claimant that figures may name: the file's own, then the shared ones.
    pub fn claimants(&self) -> impl Iterator<Item = &'d Claimant<'a>> {
        let shared = self.registers.into_iter().flat_map(|registers| items(&registers.draft().claimants));
        items(&self.draft.claimants).chain(shared).map(|(_, claimant)| claimant)
    }

    pub fn claimant(&self, id: &str) -> Option<&'d Claimant<'a>> {
        let shared = || self.registers?.claimant(id).and_then(Given::get);
        self.claimants.get(id).copied().or_else(shared)
    }

    pub fn place(&self, id: &str) -> Option<&'d Place<'a>> {
        let shared = || self.registers?.place(id).and_then(Given::get);
        self.places.get(id).copied().or_else(shared)
    }

    /// The ids of the places that a place lies in, the nearest first.
    pub fn around(&self, place: &str) -> Vec<String> {
        measure::around(place, |inner| got(&self.place(inner)?.within).map(String::as_str))
    }

    /// The ids of all places that the file knows, its own and those of the shared registers.
    pub fn place_ids(&self) -> Vec<&str> {
        let shared = self.registers.into_iter().flat_map(|registers| registers.ids("place"));
        self.places.keys().copied().chain(shared).collect()
    }

    /// Whether a figure's place lies in another's.
    pub fn lies_in(&self, figure: &FigureScene<'d, 'a>, other: &FigureScene<'d, 'a>) -> bool {
        let place = |figure: &FigureScene<'d, 'a>| got(&figure.draft.place);
        place(figure).zip(place(other)).is_some_and(|(inner, outer)| self.around(inner).contains(outer))
    }

    pub fn context(&self, id: &str) -> Option<&'d Context<'a>> {
        self.context.get(id).copied()
    }

    /// Whether the draft says, by either of the two or by our own sum, that the one is part of the other.
    pub fn is_part_of(&self, part: &str, whole: &str) -> bool {
        self.parts.contains(&(part, whole))
    }

    /// What a figure counts.
    pub fn measure_of(&self, figure: &FigureScene<'d, 'a>) -> Option<&'d Measure<'a>> {
        let id = got(&figure.draft.measure)?.as_str();
        let shared = || self.registers?.measure(id).and_then(Given::get);
        self.measures.get(id).copied().or_else(shared)
    }

    pub fn kind_of(&self, figure: &FigureScene<'d, 'a>) -> Option<Kind> {
        got(&self.measure_of(figure)?.kind).copied()
    }

    /// Whether a number without a sign is a part of a hundred where it stands, since the table says so that it stands in. Without
    /// the text nobody can tell that it is none.
    pub fn may_be_of_hundred(&self, line: Option<u32>, word: Option<u32>) -> bool {
        let Some(text) = self.text else { return true };
        let paragraph = line.and_then(|line| self.located().get(&line)?.clone());
        let at = paragraph
            .zip(word)
            .and_then(|(paragraph, word)| (paragraph.start + usize::try_from(word).ok()?).checked_sub(1));
        // What stands nowhere has a rule of its own.
        at.is_none_or(|at| self.hundredths.get_or_init(|| text.hundredths()).contains(&at))
    }

    pub fn unit_of(&self, figure: &FigureScene<'d, 'a>) -> Option<&'d str> {
        got(&self.measure_of(figure)?.unit).map(String::as_str)
    }

    /// A figure's unit, and of a rate its unit of time.
    pub fn counted_in(&self, figure: &FigureScene<'d, 'a>) -> Option<(&'d str, Option<TimeUnit>)> {
        let per = self.measure_of(figure).and_then(|measure| got(&measure.per)).copied();
        Some((self.unit_of(figure)?, per))
    }

    /// A figure's unit in words, the time of a rate included: two a minute are not two an hour.
    pub fn unit_in_words(&self, figure: &FigureScene<'d, 'a>) -> Option<Argument> {
        let (unit, per) = self.counted_in(figure)?;
        Some(match per {
            Some(per) => say("unit-per", "{unit} per {time}").given("unit", unit).given("time", per.id()).into(),
            None => unit.into(),
        })
    }

    /// The paragraphs of the report, as line number and fingerprint.
    pub fn paragraphs(&self) -> Vec<(u32, Fingerprint)> {
        items(&self.draft.paragraphs)
            .filter_map(|(_, paragraph)| {
                let words = usize::try_from(*got(&paragraph.words)?).ok()?;
                let sha256 = got(&paragraph.sha256)?.clone();
                Some((*got(&paragraph.line)?, Fingerprint { words, sha256 }))
            })
            .collect()
    }

    /// The number of words of the body paragraph on a line. `None`: there is no paragraph.
    pub fn paragraph_words(&self, line: u32) -> Option<usize> {
        self.paragraph_words.get(&line).copied()
    }

    /// Whether the file has any body paragraph that something could be held against.
    pub fn has_paragraphs(&self) -> bool {
        !self.paragraph_words.is_empty()
    }

    /// Every citation of the report's words that is in force.
    pub fn quotes(&self) -> &[Quote<'d, 'a>] {
        &self.quotes
    }

    /// The same, and those that were in force before a correction: everything of the report that the file repeats.
    pub fn repeated(&self) -> impl Iterator<Item = &Quote<'d, 'a>> {
        self.quotes.iter().chain(&self.past_quotes)
    }

    /// Whether the report is in the language whose numbers and hedges the rules can read.
    pub fn is_report_in_base_language(&self) -> bool {
        let language = got(&self.draft.report).and_then(|report| got(&report.language));
        language.is_some_and(|tag| tag.split('-').next() == Some(BASE_LANGUAGE))
    }

    /// Where each paragraph stands in the report's text, by its line in the file. Empty without a text.
    pub fn located(&self) -> &BTreeMap<u32, Option<Range<usize>>> {
        self.located.get_or_init(|| {
            let Some(text) = self.text else { return BTreeMap::new() };
            let (lines, prints): (Vec<_>, Vec<_>) = self.paragraphs().into_iter().unzip();
            lines.into_iter().zip(fingerprint::locate(&text.words, &prints)).collect()
        })
    }
}

impl<'d, 'a> FigureScene<'d, 'a> {
    fn new(text: &'a str, draft: &'d Figure<'a>) -> Self {
        Self {
            text,
            draft,
            id: got(&draft.id).map_or("", String::as_str),
            amount: got(&draft.amount).filter(|_| draft.withdrawn.is_none()).and_then(|amount| amount.read()?.ok()),
            period: got(&draft.period).and_then(|period| period.read()?.ok()),
        }
    }

    /// Whether it is said no longer.
    pub fn is_withdrawn(&self) -> bool {
        self.draft.withdrawn.is_some()
    }

    /// Where its amount stands in the file.
    pub fn amount_text(&self) -> &'a str {
        place_of(&self.draft.amount, self.text)
    }

    /// Where its period stands in the file.
    pub fn period_text(&self) -> &'a str {
        place_of(&self.draft.period, self.text)
    }

    pub fn support(&self) -> Option<Support> {
        got(&self.draft.support).copied()
    }

    /// The ids of our arithmetic's inputs, each with its own text.
    pub fn inputs(&self) -> Vec<(&'a str, &'d str)> {
        let Some(formula) = got(&self.draft.derived) else { return Vec::new() };
        [&formula.sum, &formula.difference, &formula.share]
            .into_iter()
            .flat_map(items)
            .map(|(text, id)| (text, id.as_str()))
            .collect()
    }
}

/// Where a field stands in the file, or what holds it where it is absent.
pub fn place_of<'a, T>(field: &Field<'a, T>, holder: &'a str) -> &'a str {
    field.as_ref().map_or(holder, |given| given.text)
}

fn by_id<'d, 'a: 'd, T>(
    items: impl Iterator<Item = (&'a str, &'d T)>,
    id: impl Fn(&'d T) -> Option<&'d String>,
) -> BTreeMap<&'d str, &'d T> {
    let mut found = BTreeMap::new();
    for (_, item) in items {
        if let Some(id) = id(item) {
            found.entry(id.as_str()).or_insert(item);
        }
    }
    found
}
