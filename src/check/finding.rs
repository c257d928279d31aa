//! What a rule found, and where.

use super::{Rule, Severity, Told};
use crate::draft::Source;
use crate::unseen::visible;
use std::ops::Range;

/// One fault in one file.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: Told,
    /// Where in the file's text, in bytes.
    pub at: Range<usize>,
    /// What the rule's words leave open.
    pub arguments: Vec<(&'static str, String)>,
}

impl Finding {
    /// Whether nothing stops for it.
    pub fn is_remark(&self) -> bool {
        self.rule.severity == Severity::Remark
    }

    /// What is wrong.
    pub fn fault(&self) -> String {
        self.fill(self.rule.fault)
    }

    /// How to mend it.
    pub fn mend(&self) -> String {
        self.fill(self.rule.mend)
    }

    /// Values come from a stranger's file and go to terminals and pages: nothing unseen of them does.
    fn fill(&self, words: &str) -> String {
        let mut filled = String::with_capacity(words.len());
        let mut rest = words;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            match self.arguments.iter().find(|(argument, _)| *argument == name) {
                Some((_, value)) => filled.push_str(&visible(value)),
                None => filled.push_str(name),
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
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

    /// Reports a fault at a value, given as its slice of the file's text.
    pub fn at(&mut self, text: &str, arguments: &[(&'static str, &str)]) {
        self.found.push(Finding { rule: self.rule.told(), at: self.source.span(text), arguments: shorter(arguments) });
    }
}

/// Arguments as they stand in sentences.
pub(super) fn shorter(arguments: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    arguments.iter().map(|&(name, value)| (name, shortened(value))).collect()
}

/// A value as it stands in a sentence: nobody reads a megabyte.
fn shortened(value: &str) -> String {
    const MOST: usize = 120;
    match value.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules;

    #[test]
    fn arguments_are_filled_in_and_never_filled_again() {
        let rule = rules::ALL[0].told();
        let finding = Finding { rule, at: 0..0, arguments: vec![("field", "{figure}".into())] };
        assert_eq!(finding.fill("the field `{field}` is {unknown}"), "the field `{figure}` is unknown");
    }

    #[test]
    fn a_long_value_is_cut() {
        assert_eq!(shortened(&"ä".repeat(500)).chars().count(), 121);
    }
}
