//! Rules that see the files of a site together, one file each: what no file shows alone.
//!
//! Of each clean file only what these rules need is taken along ([`Filed`]): it holds no text of the file and can be
//! kept, so that an edit of one file costs the reading of that file only. A finding stands in one of the files.

mod example;
mod filed;
mod subject;

pub use example::{TogetherFixture, example};
pub use filed::{Filed, NotedBreak, Spot, Stated};
pub use subject::{Pair, Said, Strand, Subject};

use super::finding::arguments;
use super::{Argument, Finding, Severity, Told};
use crate::measure::Heard;
use chrono::NaiveDate;

/// A rule over several files. Its code names the fault, not the cure.
pub struct TogetherRule {
    /// Stable, in kebab-case; what `explain` takes.
    pub code: &'static str,
    pub severity: Severity,
    /// What is wrong, with `{arguments}` in it.
    pub fault: &'static str,
    /// How to mend it, with the same arguments.
    pub mend: &'static str,
    /// Why the rule is there: a few sentences for `explain`.
    pub why: &'static str,
    pub check: fn(&Together<'_>, &mut TogetherSink<'_>),
    /// Files that break this rule together. There is at least one such fixture.
    pub fixtures: &'static [TogetherFixture],
}

impl TogetherRule {
    pub const fn told(&self) -> Told {
        Told { code: self.code, fault: self.fault, mend: self.mend, severity: self.severity }
    }
}

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        /// Every rule over several files, by code.
        pub static ALL: &[&TogetherRule] = &[$(&$name::RULE),*];
    };
}

rules![
    break_of_nothing,
    falling_total,
    method_changed,
    register_disagrees,
    silent_source,
    two_numbers_for_one_day,
    unlike_daily_change,
    untranslated,
    unused_term,
];

/// The rule of that code.
pub fn by_code(code: &str) -> Option<&'static TogetherRule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}

/// Whether the files at hand are all that the site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Others may hold what is not found in these.
    Some,
    All,
}

/// The files, and what is said in them sorted by what it is said of.
pub struct Together<'f> {
    pub files: &'f [&'f Filed],
    pub extent: Extent,
    pub subjects: Vec<Subject<'f>>,
    heard: Heard<'f>,
}

impl<'f> Together<'f> {
    fn new(files: &'f [&'f Filed], extent: Extent) -> Self {
        let mut heard = Heard::default();
        for filed in files {
            filed.places.iter().for_each(|(place, around)| heard.hear(place, around, filed.published));
        }
        Self { files, extent, subjects: subject::subjects(files), heard }
    }

    /// The day of the newest report of what a strand speaks of: of its place, of one that this lies in, or of one in it.
    pub fn newest(&self, strand: &Strand<'f>) -> Option<NaiveDate> {
        let last = strand.said.last()?;
        self.heard.newest(&last.stated.place, last.filed.places.get(&last.stated.place)?)
    }

    /// What counts in one way, subject by subject.
    pub fn strands(&self) -> impl Iterator<Item = &Strand<'f>> {
        self.subjects.iter().flat_map(|subject| &subject.strands)
    }
}

/// A finding, and in which of the files it stands.
#[derive(Clone, Debug)]
pub struct Found {
    pub file: usize,
    pub finding: Finding,
}

/// Takes the findings of one rule.
pub struct TogetherSink<'s> {
    rule: &'static TogetherRule,
    found: &'s mut Vec<Found>,
}

impl TogetherSink<'_> {
    /// Reports a fault at a place of a file, which is named by its number in [`Together::files`]. Its arguments are data.
    pub fn at(&mut self, file: usize, spot: &Spot, data: &[(&'static str, &str)]) {
        self.saying::<&str, 0>(file, spot, data, []);
    }

    /// The same where words of ours are among the arguments.
    pub fn saying<A: Into<Argument>, const N: usize>(
        &mut self,
        file: usize,
        spot: &Spot,
        data: &[(&'static str, &str)],
        words: [(&'static str, A); N],
    ) {
        let finding = Finding { rule: self.rule.told(), at: spot.at.clone(), arguments: arguments(data, words) };
        self.found.push(Found { file, finding });
    }
}

/// Holds the clean files of a site against each other. What is found comes file by file, in the order of its place.
pub fn together(files: &[&Filed], extent: Extent) -> Vec<Found> {
    let mut found = Vec::new();
    let scene = Together::new(files, extent);
    for rule in ALL {
        (rule.check)(&scene, &mut TogetherSink { rule, found: &mut found });
    }
    let place = |found: &Found| (found.file, found.finding.at.start, found.finding.at.end, found.finding.rule.code);
    found.sort_by_key(place);
    found
}

#[cfg(test)]
mod tests;
