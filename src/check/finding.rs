//! What a rule found, and where.

use super::phrase::{Argument, filled};
use super::{Rule, Severity, Told};
use crate::draft::Source;
use std::ops::Range;

/// One fault in one file.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: Told,
    /// Where in the file's text, in bytes.
    pub at: Range<usize>,
    /// What the rule's words leave open.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Finding {
    /// Whether nothing stops for it.
    pub fn is_remark(&self) -> bool {
        self.rule.severity == Severity::Remark
    }

    /// What is wrong, in English.
    pub fn fault(&self) -> String {
        filled(self.rule.fault, &self.arguments)
    }

    /// How to mend it, in English.
    pub fn mend(&self) -> String {
        filled(self.rule.mend, &self.arguments)
    }
}

/// Takes the findings of one rule in one file.
pub struct Sink<'s> {
    source: &'s Source,
    rule: &'static Rule,
    found: &'s mut Vec<Finding>,
}

impl<'s> Sink<'s> {
    pub fn new(source: &'s Source, rule: &'static Rule, found: &'s mut Vec<Finding>) -> Self {
        Self { source, rule, found }
    }

    /// Reports a fault at a value, given as its slice of the file's text. Its arguments are data.
    pub fn at(&mut self, text: &str, data: &[(&'static str, &str)]) {
        self.saying::<&str, 0>(text, data, []);
    }

    /// The same where words of ours are among the arguments.
    pub fn saying<A: Into<Argument>, const N: usize>(
        &mut self,
        text: &str,
        data: &[(&'static str, &str)],
        words: [(&'static str, A); N],
    ) {
        let at = self.source.span(text);
        self.found.push(Finding { rule: self.rule.told(), at, arguments: arguments(data, words) });
    }
}

/// Data and words as the arguments of one finding.
pub(super) fn arguments<A: Into<Argument>, const N: usize>(
    data: &[(&'static str, &str)],
    words: [(&'static str, A); N],
) -> Vec<(&'static str, Argument)> {
    let data = data.iter().map(|&(name, value)| (name, Argument::from(value)));
    data.chain(words.into_iter().map(|(name, value)| (name, value.into()))).collect()
}
