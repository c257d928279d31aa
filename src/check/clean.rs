//! Running every rule over a draft, and the proof that none found anything.

use super::rules::{self, malformed_json};
use super::{Finding, ReportText, Scene, Sink};
use crate::draft::{ReportFile, Source};

/// A draft that no rule found fault with. Only [`check`] makes one, and the model is built from nothing else.
pub struct Clean<'a>(ReportFile<'a>);

impl<'a> Clean<'a> {
    pub fn draft(&self) -> &ReportFile<'a> {
        &self.0
    }
}

/// What came of checking one file.
pub struct Checked<'a> {
    /// In the order of their place in the file.
    pub findings: Vec<Finding>,
    /// There where nothing was found.
    pub clean: Option<Clean<'a>>,
}

/// Holds a file against every rule, and against the report's text where it is given.
pub fn check<'a>(source: &'a Source, text: Option<&ReportText>) -> Checked<'a> {
    let draft = match source.draft() {
        Ok(draft) => draft,
        Err(malformed) => {
            let at = malformed.at..(malformed.at + 1).min(source.text.len().max(malformed.at));
            let finding = Finding { rule: &malformed_json::RULE, at, arguments: vec![("why", malformed.why)] };
            return Checked { findings: vec![finding], clean: None };
        }
    };
    let mut findings = Vec::new();
    let scene = Scene::new(source, &draft, text);
    for rule in rules::ALL {
        (rule.check)(&scene, &mut Sink::new(source, rule, &mut findings));
    }
    findings.sort_by_key(|finding| (finding.at.start, finding.at.end, finding.rule.code));
    let clean = findings.is_empty().then_some(Clean(draft));
    Checked { findings, clean }
}
