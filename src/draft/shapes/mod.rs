//! The objects of a report file. `docs/contracts/report-file.md` describes each field for those who write one.

mod editors;
mod figure;
mod page;
mod period;
mod registers;

pub use editors::*;
pub use figure::*;
pub use page::*;
pub use period::*;
pub use registers::*;

use super::shape::{leaf, shape};
use super::{Field, Given};
use crate::terms::{
    BreakType, Category, ChartType, Counting, DoubtBy, Kind, Known, Level, Nature, Qualifier, RelationType, Support,
    Text, TimeUnit,
};
use chrono::NaiveDate;

/// Several values of one field, each with its place.
pub type List<'a, T> = Vec<Given<'a, T>>;

shape! {
    /// A whole report file.
    pub struct ReportFile {
        /// Where editors find the form of this file; nothing else reads it.
        form as "$schema": String,
        schema: u32,
        id: String,
        revision: u32,
        /// The revision this file was made of, where it is an older one made anew.
        rebuilt_from as "rebuilt-from": u32,
        title: Text,
        /// That nothing in it happened, and what it is there for.
        invented: Text,
        report: Publication<'a>,
        paragraphs: List<'a, Paragraph<'a>>,
        claimants: List<'a, Claimant<'a>>,
        places: List<'a, Place<'a>>,
        topics: List<'a, Named<'a>>,
        populations: List<'a, Named<'a>>,
        measures: List<'a, Measure<'a>>,
        figures: List<'a, Figure<'a>>,
        context: List<'a, Context<'a>>,
        disputes: List<'a, Dispute<'a>>,
        charts: List<'a, Chart<'a>>,
        cards: List<'a, Card<'a>>,
        notes: List<'a, Note<'a>>,
    }

    /// The published text that the figures are taken from.
    pub struct Publication {
        headline: String,
        publisher: String,
        authors: List<'a, Author<'a>>,
        dateline: String,
        language: String,
        url: String,
        archive_url as "archive-url": String,
        date: PublicationDate<'a>,
    }

    /// Somebody credited in the report, and for what.
    pub struct Author {
        name: String,
        role: String,
    }

    /// The day of publication, and how it is known.
    pub struct PublicationDate {
        day: NaiveDate,
        known: Known,
        /// How it was inferred, or where it was found.
        reasoning: Text,
    }

    /// One body paragraph of the report, as a fingerprint of the form `words-1`.
    pub struct Paragraph {
        /// The line of the report's text it stands on.
        line: u32,
        words: u32,
        sha256: String,
    }
}

leaf!(
    bool,
    u32,
    f64,
    String,
    Text,
    NaiveDate,
    BreakType,
    Category,
    ChartType,
    Counting,
    DoubtBy,
    Kind,
    Known,
    Level,
    Nature,
    Qualifier,
    RelationType,
    Support,
    TimeUnit,
);

/// The value of a field, where it is there and could be read.
pub fn got<'f, T>(field: &'f Field<'_, T>) -> Option<&'f T> {
    field.as_ref().and_then(Given::get)
}

/// The readable items of a list.
pub fn items<'f, 'a, T>(field: &'f Field<'a, List<'a, T>>) -> impl Iterator<Item = (&'a str, &'f T)> {
    field.iter().filter_map(Given::get).flatten().filter_map(|given| Some((given.text, given.get()?)))
}
