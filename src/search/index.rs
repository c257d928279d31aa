//! The engine: parts as they come, and one scan over their rows for each question.

use super::format::{Columns, Manifest, Report, Term, Terms, Unreadable};
use super::interned::Interned;
use super::query::{Only, Query};
use super::row::{Found, Row};
use std::collections::BTreeMap;

/// All parts that have come so far, in the order of the manifest.
#[derive(Clone, Debug)]
pub struct Index {
    manifest: Manifest,
    meant: Meant,
    names: Names,
    parts: Vec<Loaded>,
}

/// The words of each id of the manifest.
#[derive(Clone, Debug)]
struct Meant {
    measures: BTreeMap<String, String>,
    places: BTreeMap<String, String>,
    populations: BTreeMap<String, String>,
    claimants: BTreeMap<String, String>,
    categories: BTreeMap<String, String>,
    standings: BTreeMap<String, String>,
}

impl Meant {
    fn by(terms: &Terms) -> Self {
        let words = |terms: &[Term]| terms.iter().map(|term| (term.id.clone(), term.words.clone())).collect();
        Self {
            measures: words(&terms.measures),
            places: words(&terms.places),
            populations: words(&terms.populations),
            claimants: words(&terms.claimants),
            categories: words(&terms.categories),
            standings: words(&terms.standings),
        }
    }
}

/// What words are looked up in. Each text is folded once, however many rows and parts share it.
#[derive(Clone, Debug, Default)]
struct Names {
    measures: Interned,
    places: Interned,
    populations: Interned,
    claimants: Interned,
    labels: Interned,
    titles: Interned,
    numbers: Interned,
}

/// A part, and for each value of its columns the text that words are looked up in.
#[derive(Clone, Debug)]
struct Loaded {
    columns: Columns,
    measures: Vec<u32>,
    places: Vec<u32>,
    populations: Vec<u32>,
    claimants: Vec<u32>,
    labels: Vec<u32>,
    titles: Vec<u32>,
    numbers: Vec<u32>,
}

/// A row's place in the index: how many stand before it.
pub type Place = u32;

impl Index {
    pub fn new(manifest: Manifest) -> Self {
        let meant = Meant::by(&manifest.terms);
        Self { manifest, meant, names: Names::default(), parts: Vec::new() }
    }

    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// How many parts have come.
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// How many rows have come.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|part| part.columns.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes the next part of the manifest's order.
    ///
    /// # Errors
    /// When it cannot be read, is not as long as the manifest says, or names what the manifest does not.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), Unreadable> {
        let columns = Columns::read(bytes)?;
        let told = self.manifest.parts.get(self.parts.len()).map(|part| part.figures as usize);
        if told != Some(columns.len()) {
            return Err(Unreadable::Damaged("a part is not as long as the manifest says".to_owned()));
        }
        let (terms, names) = (&self.meant, &mut self.names);
        fn words<'t>(id: &str, terms: &'t BTreeMap<String, String>) -> Result<&'t str, Unreadable> {
            terms.get(id).map(String::as_str).ok_or_else(|| Unreadable::Unknown(id.to_owned()))
        }
        columns.categories.values.iter().try_for_each(|id| words(id, &terms.categories).map(drop))?;
        columns.standings.values.iter().try_for_each(|id| words(id, &terms.standings).map(drop))?;
        let looked_up = |ids: &[String], terms: &BTreeMap<String, String>, into: &mut Interned| {
            ids.iter().map(|id| Ok(into.intern(words(id, terms)?))).collect::<Result<Vec<u32>, Unreadable>>()
        };
        let loaded = Loaded {
            measures: looked_up(&columns.measures.values, &terms.measures, &mut names.measures)?,
            places: looked_up(&columns.places.values, &terms.places, &mut names.places)?,
            populations: looked_up(&columns.populations.values, &terms.populations, &mut names.populations)?,
            claimants: looked_up(&columns.claimants.values, &terms.claimants, &mut names.claimants)?,
            labels: columns.labels.values.iter().map(|label| names.labels.intern(label)).collect(),
            titles: columns.reports.values.iter().map(|Report { title, .. }| names.titles.intern(title)).collect(),
            // What has no number has no digits to be found by.
            numbers: columns
                .numbers
                .values
                .iter()
                .map(|it| names.numbers.intern(it.as_deref().unwrap_or("")))
                .collect(),
            columns,
        };
        self.parts.push(loaded);
        Ok(())
    }

    /// The rows that a question finds among those that have come, the newest first.
    pub fn find(&self, query: &Query) -> Vec<Place> {
        let words: Vec<Word> = query.words.iter().map(|word| Word::new(word, &self.names)).collect();
        let mut found = Vec::new();
        let mut before: Place = 0;
        for part in &self.parts {
            part.find(query, &words, before, &mut found);
            before += u32::try_from(part.columns.len()).unwrap_or(0);
        }
        found
    }

    /// The words of a row's claimant and place, which it names by their ids.
    pub fn who_and_where(&self, row: &Row) -> Option<(&str, &str)> {
        Some((self.meant.claimants.get(&row.claimant)?, self.meant.places.get(&row.place)?))
    }

    /// A row that was found.
    pub fn row(&self, place: Place) -> Option<Row> {
        let mut at = place as usize;
        for part in &self.parts {
            match at.checked_sub(part.columns.len()) {
                Some(behind) => at = behind,
                None => return part.columns.row(at),
            }
        }
        None
    }
}

/// Which texts have a word that begins as one of a question does.
struct Word {
    measures: Vec<bool>,
    places: Vec<bool>,
    populations: Vec<bool>,
    claimants: Vec<bool>,
    labels: Vec<bool>,
    titles: Vec<bool>,
    /// None where the word is no digits: words beside a number are its qualifier, which is not searched.
    numbers: Option<Vec<bool>>,
}

impl Word {
    fn new(word: &str, names: &Names) -> Self {
        let needle = format!(" {word}");
        Self {
            measures: names.measures.beginning(&needle),
            places: names.places.beginning(&needle),
            populations: names.populations.beginning(&needle),
            claimants: names.claimants.beginning(&needle),
            labels: names.labels.beginning(&needle),
            titles: names.titles.beginning(&needle),
            numbers: word.starts_with(char::is_numeric).then(|| names.numbers.beginning(&needle)),
        }
    }
}

/// For each row whether its value is among those that match.
fn spread(rows: &[u32], values: &[u32], matches: &[bool], hits: &mut [bool]) {
    let here: Vec<bool> = values.iter().map(|text| matches.get(*text as usize).copied().unwrap_or(false)).collect();
    if here.contains(&true) {
        for (hit, at) in hits.iter_mut().zip(rows) {
            *hit |= here.get(*at as usize).copied().unwrap_or(false);
        }
    }
}

impl Loaded {
    /// The column that tells, and which of its values are asked for.
    fn only(&self, only: Only) -> (&[u32], Vec<bool>) {
        let Columns { found, reports, .. } = &self.columns;
        let is = match only {
            Only::Invented => return (&reports.rows, reports.values.iter().map(|report| report.invented).collect()),
            Only::Contested => |found: &Found| found.contested,
            Only::Corrected => |found: &Found| found.corrected,
            Only::Withdrawn => |found: &Found| found.withdrawn,
            Only::Derived => |found: &Found| found.derived,
        };
        (&found.rows, found.values.iter().map(is).collect())
    }

    fn find(&self, query: &Query, words: &[Word], before: Place, found: &mut Vec<Place>) {
        let columns = &self.columns;
        let mut stays = vec![true; columns.len()];
        let keep = |stays: &mut [bool], rows: &[u32], allowed: Vec<bool>| {
            for (stay, at) in stays.iter_mut().zip(rows) {
                *stay &= allowed.get(*at as usize).copied().unwrap_or(false);
            }
        };
        let asked = [
            (&query.measure, &columns.measures),
            (&query.place, &columns.places),
            (&query.population, &columns.populations),
            (&query.category, &columns.categories),
            (&query.standing, &columns.standings),
        ];
        for (id, column) in asked {
            if let Some(id) = id {
                keep(&mut stays, &column.rows, column.values.iter().map(|value| value == id).collect());
            }
        }
        let months = &columns.months;
        keep(&mut stays, &months.rows, months.values.iter().map(|period| query.months.touch(*period)).collect());
        if let Some(only) = query.only {
            let (rows, allowed) = self.only(only);
            keep(&mut stays, rows, allowed);
        }
        for word in words {
            let mut hits = vec![false; columns.len()];
            spread(&columns.measures.rows, &self.measures, &word.measures, &mut hits);
            spread(&columns.places.rows, &self.places, &word.places, &mut hits);
            spread(&columns.populations.rows, &self.populations, &word.populations, &mut hits);
            spread(&columns.claimants.rows, &self.claimants, &word.claimants, &mut hits);
            spread(&columns.labels.rows, &self.labels, &word.labels, &mut hits);
            spread(&columns.reports.rows, &self.titles, &word.titles, &mut hits);
            if let Some(numbers) = &word.numbers {
                spread(&columns.numbers.rows, &self.numbers, numbers, &mut hits);
            }
            stays.iter_mut().zip(&hits).for_each(|(stay, hit)| *stay &= hit);
        }
        found.extend((before..).zip(&stays).filter(|(_, stays)| **stays).map(|(place, _)| place));
    }
}
