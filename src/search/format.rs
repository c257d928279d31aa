//! The index as it is written: a manifest in JSON, and parts in a compact binary form.
//!
//! A part names measures, places and the like by their ids, in short lists of its own. So it reads the same, and keeps its
//! name, when another report adds a measure to the site.

use super::row::Found;
use crate::terms::Month;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Of manifest and parts together. A reader refuses any other.
pub const VERSION: u32 = 1;

/// What says which parts there are, and what the ids in them mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub version: u32,
    /// In all parts together, withdrawn ones included.
    pub figures: u32,
    /// The newest first.
    pub parts: Vec<PartName>,
    pub terms: Terms,
}

/// Where a part stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartName {
    /// Beside the manifest; it names exactly the bytes.
    pub file: String,
    pub figures: u32,
}

/// What filters offer, in the order they offer it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub measures: Vec<Term>,
    pub places: Vec<Term>,
    pub populations: Vec<Term>,
    pub claimants: Vec<Term>,
    pub categories: Vec<Term>,
    pub standings: Vec<Term>,
}

/// An id and what a reader sees in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub id: String,
    pub words: String,
}

/// What rows tell of the report they stand in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Report {
    pub id: String,
    pub title: String,
    /// As the site writes days.
    pub day: String,
    /// Made up, to show how the program works.
    pub invented: bool,
}

/// A column whose values repeat: each value once, and its place in the list for every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column<T> {
    pub values: Vec<T>,
    pub rows: Vec<u32>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { values: Vec::new(), rows: Vec::new() }
    }
}

impl<T> Column<T> {
    /// Of a row; none behind the last.
    pub fn get(&self, row: usize) -> Option<&T> {
        self.values.get(*self.rows.get(row)? as usize)
    }

    fn is_whole(&self, rows: usize) -> bool {
        self.rows.len() == rows && self.rows.iter().all(|at| (*at as usize) < self.values.len())
    }
}

/// A part of the index: a list for each thing that rows have, all as long as there are rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    pub ids: Vec<String>,
    pub reports: Column<Report>,
    pub measures: Column<String>,
    pub places: Column<String>,
    pub populations: Column<String>,
    pub claimants: Column<String>,
    pub categories: Column<String>,
    pub standings: Column<String>,
    pub labels: Column<String>,
    pub periods: Column<String>,
    pub numbers: Column<Option<String>>,
    pub place_notes: Column<Option<String>>,
    pub backings: Column<String>,
    pub doubts: Column<Option<String>>,
    pub notices: Column<Option<String>>,
    pub months: Column<Option<(Month, Month)>>,
    pub found: Column<Found>,
}

impl Columns {
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// As bytes, for a file.
    ///
    /// # Errors
    /// When the writer of the format fails, which it has no ground to.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        postcard::to_allocvec(&(VERSION, self)).map_err(|error| Unreadable::Damaged(error.to_string()))
    }

    /// Back from bytes.
    ///
    /// # Errors
    /// When they are of another version or damaged. A withdrawn row with a number counts as damaged.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let damaged = |error: postcard::Error| Unreadable::Damaged(error.to_string());
        let (version, rest) = postcard::take_from_bytes::<u32>(bytes).map_err(damaged)?;
        if version != VERSION {
            return Err(Unreadable::Version(version));
        }
        let (columns, rest) = postcard::take_from_bytes::<Self>(rest).map_err(damaged)?;
        if !rest.is_empty() {
            return Err(Unreadable::Damaged("there is something behind its end".to_owned()));
        }
        columns.whole()
    }

    fn whole(self) -> Result<Self, Unreadable> {
        let rows = self.len();
        let names = [
            &self.measures,
            &self.places,
            &self.populations,
            &self.claimants,
            &self.categories,
            &self.standings,
            &self.labels,
            &self.periods,
            &self.backings,
        ];
        let whole = names.into_iter().all(|column| column.is_whole(rows))
            && self.reports.is_whole(rows)
            && [&self.numbers, &self.place_notes, &self.doubts, &self.notices]
                .iter()
                .all(|column| column.is_whole(rows))
            && self.months.is_whole(rows)
            && self.found.is_whole(rows);
        if !whole {
            return Err(Unreadable::Damaged("its columns do not fit each other".to_owned()));
        }
        let shows_what_is_gone = |row| {
            self.found.get(row).is_some_and(|found| found.withdrawn)
                && self.numbers.get(row).is_some_and(Option::is_some)
        };
        if (0..rows).any(shows_what_is_gone) {
            return Err(Unreadable::Damaged("a withdrawn figure has a number".to_owned()));
        }
        Ok(self)
    }
}

impl Manifest {
    /// From the text of its file.
    ///
    /// # Errors
    /// When it is of another version or damaged.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        // The version first: another one may have other fields.
        #[derive(Deserialize)]
        struct Only {
            version: u32,
        }
        let damaged = |error: serde_json::Error| Unreadable::Damaged(error.to_string());
        let Only { version } = serde_json::from_str(text).map_err(damaged)?;
        if version != VERSION {
            return Err(Unreadable::Version(version));
        }
        serde_json::from_str(text).map_err(damaged)
    }
}

/// Why an index cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is of this version, not of [`VERSION`].
    Version(u32),
    Damaged(String),
    /// A part names something that the manifest does not: the two are of different builds.
    Unknown(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(version) => write!(
                f,
                "the search index is of version {version}, this page reads version {VERSION}; build the site again, and \
                 reload the page"
            ),
            Self::Damaged(why) => write!(f, "the search index is damaged ({why}); build the site again"),
            Self::Unknown(id) => {
                write!(f, "the search index does not list `{id}`, which a part of it names; reload the page")
            }
        }
    }
}

impl std::error::Error for Unreadable {}
