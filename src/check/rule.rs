//! What a rule consists of: its name, its words, its check and the data that show it at work.

use super::{Scene, Sink};

/// What a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is built until it is mended.
    Error,
    /// Worth saying, and nothing stops for it: nobody can mend it in the file it stands in.
    Remark,
}

impl Severity {
    /// Its name where findings are written for machines.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Remark => "remark",
        }
    }
}

/// What a finding says of the rule it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub code: &'static str,
    pub fault: &'static str,
    pub mend: &'static str,
    pub severity: Severity,
}

/// One rule of honesty. Its code names the fault, not the cure.
pub struct Rule {
    /// Stable, in kebab-case; what `explain` takes.
    pub code: &'static str,
    /// What is wrong, with `{arguments}` in it.
    pub fault: &'static str,
    /// How to mend it, with the same arguments.
    pub mend: &'static str,
    /// Why the rule is there: a few sentences for `explain`.
    pub why: &'static str,
    pub check: fn(&Scene<'_, '_>, &mut Sink<'_>),
    /// Files that break this rule. There is at least one.
    pub fixtures: &'static [Fixture],
}

impl Rule {
    pub const fn told(&self) -> Told {
        Told { code: self.code, fault: self.fault, mend: self.mend, severity: Severity::Error }
    }
}

/// A file that breaks a rule, given as a change of the clean one in `base.json`.
pub struct Fixture {
    /// What is wrong with it, in a few words that may name a snapshot.
    pub name: &'static str,
    pub given: Given,
    /// The path that the finding points at, as `figures[0].amount`.
    pub at: &'static str,
}

/// How a fixture departs from the clean file.
pub enum Given {
    /// The value at each JSON pointer becomes the JSON beside it; an empty text removes it, a pointer that ends in
    /// `/-` appends.
    Edits(&'static [(&'static str, &'static str)]),
    /// The file with such changes, beside shared registers.
    Beside(&'static [u8], &'static [(&'static str, &'static str)]),
    /// A file of shared registers.
    Registers(&'static [u8]),
    /// Another file altogether.
    File(&'static [u8]),
    /// The file with such changes, held against its report's own text.
    EditsWithReport(&'static [(&'static str, &'static str)]),
    /// The file as it is, held against a copy of its report in which the first phrase became the second.
    Copy(&'static str, &'static str),
}
