//! What one file says to the rules that see several.

use super::unused_term::unused;
use crate::check::sentence::texts;
use crate::check::{Clean, Holds, Languages, Scene, place_of};
use crate::draft::{Field, Figure, ReportFile, Source, got, items};
use crate::terms::{Amount, BreakType, Category, Kind, Period, Text, TimeUnit};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A clean file, as far as other files concern it.
#[derive(Clone, Debug)]
pub struct Filed {
    /// The name it is reported under.
    pub name: String,
    /// The id of its report.
    pub id: String,
    /// The day its report was published.
    pub published: NaiveDate,
    /// What its figures refer to, as this file defines it.
    pub entries: Vec<Entry>,
    /// What its figures state, our own arithmetic left out, in the file's order.
    pub stated: Vec<Stated>,
    /// The places that its figures speak of, each with those that it lies in.
    pub places: BTreeMap<String, Vec<String>>,
    /// What it defines and does not use: what that is called, its id, and where it stands.
    pub unused: Vec<(&'static str, String, Spot)>,
    /// How many of its texts are written in which language.
    pub languages: Languages,
    /// Its first text, and the first that lacks each of its languages.
    first_text: Option<Spot>,
    first_lacking: BTreeMap<String, Spot>,
}

/// Where in a file something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// In bytes.
    pub at: Range<usize>,
    /// Counted from 1, for sentences that name another place than their own.
    pub line: usize,
}

/// An id that a file defines, and what for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The list it stands in.
    pub register: &'static str,
    pub id: String,
    pub name: Text,
    pub name_at: Spot,
    /// Of a measure.
    pub counts: Option<Counts>,
}

/// In what way a measure counts, and where each of that stands.
#[derive(Clone, Debug)]
pub struct Counts {
    pub kind: Kind,
    pub unit: String,
    pub per: Option<TimeUnit>,
    pub kind_at: Spot,
    pub unit_at: Spot,
    pub per_at: Spot,
}

/// A figure as it was stated, in force or withdrawn.
#[derive(Clone, Debug)]
pub struct Stated {
    pub id: String,
    pub claimant: String,
    /// Nobody is named for it, so that it may be anybody's.
    pub by_nobody: bool,
    pub measure: String,
    pub kind: Kind,
    pub unit: String,
    pub place: String,
    pub population: String,
    /// None where it is withdrawn.
    pub amount: Option<Amount>,
    pub period: Period,
    pub method: Option<Text>,
    pub breaks: Vec<NotedBreak>,
    pub amount_at: Spot,
    pub period_at: Spot,
    pub method_at: Spot,
}

/// A break in series that the author noted.
#[derive(Clone, Debug)]
pub struct NotedBreak {
    pub is: BreakType,
    pub at: Spot,
}

impl Stated {
    /// Of whom and what it is: claimant, measure, place, population and unit. Only statements of the same compare.
    pub fn of(&self) -> [&str; 5] {
        [&self.claimant, &self.measure, &self.place, &self.population, &self.unit]
    }
}

impl Filed {
    /// Takes from a clean file what it says to others.
    pub fn of(source: &Source, clean: &Clean<'_>) -> Self {
        let (scene, spots) =
            (Scene::new(source, clean.draft(), Holds::Report, clean.registers(), None), Spots::new(source));
        let languages = Languages::of(clean);
        let (first_text, first_lacking) = first_lacking(clean.draft(), &languages, &spots);
        let stated: Vec<Stated> =
            items(&clean.draft().figures).filter_map(|(text, figure)| stated(&scene, &spots, text, figure)).collect();
        let report = got(&clean.draft().report).and_then(|report| got(&report.date));
        Self {
            name: source.name.clone(),
            id: got(&clean.draft().id).cloned().unwrap_or_default(),
            published: report.and_then(|date| got(&date.day)).copied().unwrap_or_default(),
            entries: entries(&scene, &spots),
            places: stated.iter().map(|one| (one.place.clone(), scene.around(&one.place))).collect(),
            stated,
            unused: unused(&scene).into_iter().map(|(entry, id, at)| (entry, id.to_owned(), spots.of(at))).collect(),
            languages,
            first_text,
            first_lacking,
        }
    }

    /// The first text of the file itself that nobody wrote in this language.
    pub fn untranslated(&self, language: &str) -> Option<&Spot> {
        if self.languages.written().any(|written| written == language) {
            self.first_lacking.get(language)
        } else {
            self.first_text.as_ref()
        }
    }
}

fn first_lacking(
    draft: &ReportFile<'_>,
    languages: &Languages,
    spots: &Spots<'_>,
) -> (Option<Spot>, BTreeMap<String, Spot>) {
    let texts: Vec<(&str, &Text)> = texts(draft).collect();
    let mut lacking = BTreeMap::new();
    for language in languages.written() {
        if let Some((at, _)) = texts.iter().find(|(_, text)| !text.has(language)) {
            lacking.insert(language.clone(), spots.of(at));
        }
    }
    (texts.first().map(|(at, _)| spots.of(at)), lacking)
}

fn stated(scene: &Scene<'_, '_>, spots: &Spots<'_>, text: &str, figure: &Figure<'_>) -> Option<Stated> {
    let id = got(&figure.id)?;
    let seen = scene.figure(id)?;
    let measure = scene.measure_of(&seen)?;
    let claimant = got(&figure.claimant)?;
    if figure.derived.is_some() {
        return None;
    }
    Some(Stated {
        id: id.clone(),
        by_nobody: scene.claimant(claimant).and_then(|one| got(&one.category)) == Some(&Category::NotAttributed),
        claimant: claimant.clone(),
        measure: got(&measure.id)?.clone(),
        kind: *got(&measure.kind)?,
        unit: unit_of(scene.counted_in(&seen)?),
        place: got(&figure.place)?.clone(),
        population: got(&figure.population)?.clone(),
        amount: seen.amount,
        period: seen.period?,
        method: got(&figure.method).cloned(),
        breaks: items(&figure.breaks)
            .filter_map(|(text, noted)| {
                let at = spots.of(place_of(&noted.is, text));
                Some(NotedBreak { is: *got(&noted.is)?, at })
            })
            .collect(),
        amount_at: spots.of(seen.amount_text()),
        period_at: spots.of(seen.period_text()),
        method_at: spots.of(place_of(&figure.method, text)),
    })
}

/// A unit, and of a rate its unit of time, as one name.
fn unit_of((unit, per): (&str, Option<TimeUnit>)) -> String {
    per.map_or_else(|| unit.to_owned(), |per| format!("{unit} per {per}"))
}

/// What the file defines and its figures use. Claimants that no report names are left out, since nobody takes them for
/// one.
fn entries(scene: &Scene<'_, '_>, spots: &Spots<'_>) -> Vec<Entry> {
    let draft = scene.draft;
    let used = |id: fn(&Figure<'_>) -> Option<String>| -> BTreeSet<String> {
        items(&draft.figures).filter_map(|(_, figure)| id(figure)).collect()
    };
    let measures = used(|figure| got(&figure.measure).cloned());
    let places = used(|figure| got(&figure.place).cloned());
    let populations = used(|figure| got(&figure.population).cloned());
    let claimants = used(|figure| got(&figure.claimant).cloned());
    let entry = |register, used: &BTreeSet<String>, id: &Field<'_, String>, name: &Field<'_, Text>| {
        let (id, name_at) = (got(id).filter(|id| used.contains(*id))?.clone(), spots.of(name.as_ref()?.text));
        Some(Entry { register, id, name: got(name)?.clone(), name_at, counts: None })
    };
    let mut found = Vec::new();
    for (text, measure) in items(&draft.measures) {
        let counts = || {
            Some(Counts {
                kind: *got(&measure.kind)?,
                unit: got(&measure.unit)?.clone(),
                per: got(&measure.per).copied(),
                kind_at: spots.of(place_of(&measure.kind, text)),
                unit_at: spots.of(place_of(&measure.unit, text)),
                per_at: spots.of(place_of(&measure.per, text)),
            })
        };
        let named = entry("measures", &measures, &measure.id, &measure.name);
        found.extend(named.map(|named| Entry { counts: counts(), ..named }));
    }
    found.extend(items(&draft.places).filter_map(|(_, one)| entry("places", &places, &one.id, &one.name)));
    found.extend(
        items(&draft.populations).filter_map(|(_, one)| entry("populations", &populations, &one.id, &one.name)),
    );
    let somebody =
        items(&draft.claimants).filter(|(_, one)| got(&one.category).is_none_or(|is| *is != Category::NotAttributed));
    found.extend(somebody.filter_map(|(_, one)| entry("claimants", &claimants, &one.id, &one.name)));
    found
}

/// Places in a file whose lines were counted once.
struct Spots<'s> {
    source: &'s Source,
    newlines: Vec<usize>,
}

impl<'s> Spots<'s> {
    fn new(source: &'s Source) -> Self {
        Self { source, newlines: source.text.match_indices('\n').map(|(at, _)| at).collect() }
    }

    fn of(&self, slice: &str) -> Spot {
        let at = self.source.span(slice);
        let line = self.newlines.partition_point(|&newline| newline < at.start) + 1;
        Spot { at, line }
    }
}
