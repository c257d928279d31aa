//! What figures refer to by id: who speaks, of where, of whom, and what is counted.

use super::super::shape::shape;
use super::{List, ReportFile};
use crate::terms::{Category, Kind, Level, Text, TimeUnit};

shape! {
    /// The file of what the reports of a site share: its lists are those of a report file.
    pub struct RegistersFile {
        /// Where editors find the form of this file; nothing else reads it.
        form as "$schema": String,
        schema: u32,
        claimants: List<'a, Claimant<'a>>,
        places: List<'a, Place<'a>>,
        topics: List<'a, Named<'a>>,
        populations: List<'a, Named<'a>>,
        measures: List<'a, Measure<'a>>,
    }

    /// Somebody who states figures.
    pub struct Claimant {
        id: String,
        /// As it stands in the sentence "said ...": "the UN humanitarian chief".
        name: Text,
        /// The words that stand in headings: "a Turkish official".
        short: Text,
        category: Category,
        named: bool,
        /// What a reader sees of a single source: "One unnamed source, not checked".
        standing: Text,
        /// The languages in which verbs agree with its name as with a feminine one.
        feminine: List<'a, String>,
    }

    pub struct Place {
        id: String,
        name: Text,
        level: Level,
        within: String,
        /// The language that is spoken there, as a BCP 47 tag: the name in it stands beside that of the page.
        local: String,
        /// ISO 3166-1 or 3166-2 code.
        iso3166: String,
        /// OCHA place code.
        pcode: String,
        /// A site whose exact place could harm those in it.
        sensitive: bool,
        address: String,
    }

    /// A topic or a population: an id and its words.
    pub struct Named {
        id: String,
        name: Text,
    }

    /// What is counted.
    pub struct Measure {
        id: String,
        name: Text,
        kind: Kind,
        /// The id of the unit: two measures share an axis only if theirs is the same.
        unit: String,
        /// For rates: "2 a minute".
        per: TimeUnit,
        topic: String,
    }
}

impl<'a> From<RegistersFile<'a>> for ReportFile<'a> {
    /// The same lists as those of a report without figures, so that one set of rules reads both.
    fn from(file: RegistersFile<'a>) -> Self {
        let RegistersFile { form, schema, claimants, places, topics, populations, measures, strays } = file;
        Self { form, schema, claimants, places, topics, populations, measures, strays, ..Self::default() }
    }
}
