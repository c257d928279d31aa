//! The lists of measures, of places and of months, which lead on.

use super::paging::Group;
use super::{List, ListSheet, Told};
use crate::model::{Question, Said};
use crate::page::compose::Across;
use crate::page::compose::invented::marked;
use crate::page::compose::named::local_name;
use crate::page::compose::places::{MEASURES, MONTHS, PLACES, measure_path, month_path, question_path};
use crate::page::way;
use crate::terms::Month;
use crate::view::content::{IndexContent, IndexGroup, IndexRow, ListBody, LocalName};
use std::collections::BTreeSet;

/// A heading, a place's name where it lies, and the folder that it leads to.
#[derive(Clone)]
struct Heading {
    words: String,
    local: Option<LocalName>,
    folder: Option<String>,
}

/// A row for pages anywhere.
struct Entry {
    folder: String,
    words: String,
    cells: Vec<String>,
    invented: bool,
}

/// How such a list is told.
struct Index<'a, 'r> {
    across: &'a Across<'r>,
    caption: &'static str,
    /// The ids of the sentences.
    columns: &'static [&'static str],
}

impl<'r> Across<'r> {
    /// Every measure with its places.
    pub fn measures_sheets(&self) -> Vec<ListSheet> {
        let by = |question: &Question<'r>| {
            let measure = question.measure();
            let folder = Some(measure_path(&measure.id));
            (&measure.id, Heading { words: self.words.text(&measure.name), local: None, folder })
        };
        let groups = self.groups(by, |question| self.words.text(&question.place().name));
        let list = self.index_of(MEASURES, ("measures-title", groups.len()), "measures-deck");
        let columns = &["place", "column-statements", "column-speakers", "column-last", "column-last-by"];
        self.sheets(&list, groups, &Index { across: self, caption: "measures-caption", columns })
    }

    /// Every place with its measures.
    pub fn places_sheets(&self) -> Vec<ListSheet> {
        let by = |question: &Question<'r>| {
            let place = question.place();
            let local = local_name(place, self.words);
            (&place.id, Heading { words: self.words.text(&place.name), local, folder: None })
        };
        let groups = self.groups(by, |question| self.words.text(&question.measure().name));
        let list = self.index_of(PLACES, ("places-title", groups.len()), "places-deck");
        let columns = &["column-what", "column-statements", "column-speakers", "column-last", "column-last-by"];
        self.sheets(&list, groups, &Index { across: self, caption: "places-caption", columns })
    }

    /// Every month of which something is said, year by year, the newest first.
    pub fn months_sheets(&self) -> Vec<ListSheet> {
        let mut groups: Vec<Group<Heading, Entry>> = Vec::new();
        for (&month, said) in self.months().iter().rev() {
            let year = month.map_or_else(|| self.words.say("undated"), |month| month.year().to_string());
            let entry = self.month_entry(month, said);
            match groups.last_mut().filter(|(heading, _)| heading.words == year) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((Heading { words: year, local: None, folder: None }, vec![entry])),
            }
        }
        let list = self.index_of(MONTHS, ("months-title", self.months().len()), "months-deck");
        let columns = &["column-month", "column-statements", "nav-reports"];
        self.sheets(&list, groups, &Index { across: self, caption: "months-caption", columns })
    }

    fn index_of(&self, folder: &str, (title, count): (&str, usize), deck: &str) -> List {
        List {
            folder: folder.to_owned(),
            title: self.words.with(title, [("count", count.into())]),
            deck: self.words.say(deck),
            above: None,
            beside: Vec::new(),
        }
    }

    /// The questions below headings, both in the order of their words.
    fn groups<'a>(
        &'a self,
        by: impl Fn(&'a Question<'r>) -> (&'a String, Heading),
        name: impl Fn(&'a Question<'r>) -> String,
    ) -> Vec<Group<Heading, Entry>> {
        let placed = self.questions().iter().map(|(ids, question)| {
            let ((id, heading), name) = (by(question), name(question));
            let order = (heading.words.to_lowercase(), id, name.to_lowercase(), *ids);
            (order, heading, self.entry(question, name))
        });
        let mut placed: Vec<_> = placed.collect();
        placed.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        let mut groups: Vec<(&String, Group<Heading, Entry>)> = Vec::new();
        for ((_, id, ..), heading, entry) in placed {
            match groups.last_mut().filter(|(known, _)| *known == id) {
                Some((_, (_, entries))) => entries.push(entry),
                None => groups.push((id, (heading, vec![entry]))),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn entry(&self, question: &Question<'r>, words: String) -> Entry {
        let speakers: BTreeSet<_> = question.said().iter().map(Said::speaker).collect();
        let when = question.said().iter().map(Said::when).max();
        let newest: Vec<&Said<'_>> = question.said().iter().filter(|said| Some(said.when()) == when).collect();
        let period = newest.first().map(|said| self.words.text(&said.receipt().period.label)).unwrap_or_default();
        let by: BTreeSet<String> = newest.iter().map(|said| self.words.text(&said.receipt().claimant.name)).collect();
        let by: Vec<String> = by.into_iter().collect();
        Entry {
            folder: question_path(&question.measure().id, &question.place().id),
            words,
            cells: vec![
                self.words.number(question.said().len() as f64),
                self.words.number(speakers.len() as f64),
                period,
                self.words.list(&by),
            ],
            invented: question.is_invented(),
        }
    }

    fn month_entry(&self, month: Option<Month>, said: &[Said<'r>]) -> Entry {
        let reports: BTreeSet<&String> = said.iter().map(|said| &said.report.id).collect();
        Entry {
            folder: month_path(month),
            words: month.map_or_else(|| self.words.say("undated-title"), |month| self.words.month(month)),
            cells: [said.len(), reports.len()].map(|count| self.words.number(count as f64)).to_vec(),
            invented: said.iter().all(|said| said.report.invented.is_some()),
        }
    }
}

impl Told<Heading, Entry> for Index<'_, '_> {
    fn first(&self, groups: &[Group<Heading, Entry>]) -> String {
        groups.first().map(|(heading, _)| heading.words.clone()).unwrap_or_default()
    }

    fn is_invented(&self, groups: &[Group<Heading, Entry>]) -> bool {
        groups.iter().flat_map(|(_, entries)| entries).all(|entry| entry.invented)
    }

    fn body(&self, groups: Vec<Group<Heading, Entry>>, path: &str) -> ListBody {
        let words = self.across.words;
        let row = |entry: Entry| IndexRow {
            address: way(path, &entry.folder),
            words: marked(words, entry.invented, entry.words),
            cells: entry.cells,
        };
        let group = |(heading, entries): Group<Heading, Entry>| {
            let invented = entries.iter().all(|entry| entry.invented);
            IndexGroup {
                heading: marked(words, invented, words.capitalised(&heading.words)),
                local: heading.local,
                address: heading.folder.map(|folder| way(path, &folder)),
                rows: entries.into_iter().map(row).collect(),
            }
        };
        ListBody::Index(IndexContent {
            caption: words.say(self.caption),
            columns: self.columns.iter().map(|column| words.say(column)).collect(),
            groups: groups.into_iter().map(group).collect(),
        })
    }
}
