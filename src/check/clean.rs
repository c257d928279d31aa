//! Running every rule over a draft, and the proof that none found anything.

use super::rules::{self, malformed_json};
use super::{Finding, ReportText, Scene, Sink};
use crate::draft::{Given, ReportFile, Source};
use std::ops::Range;

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
    /// Where each chart stands in the file, in bytes.
    charts: Vec<Range<usize>>,
}

impl Checked<'_> {
    /// What was found inside one chart of the file, counted from 0: what a page says in the chart's place.
    ///
    /// A chart may also fail for a fault of its figures or its dispute, which stands where those are.
    pub fn in_chart(&self, index: usize) -> impl Iterator<Item = &Finding> {
        let chart = self.charts.get(index).cloned().unwrap_or_default();
        self.findings.iter().filter(move |finding| chart.contains(&finding.at.start))
    }
}

/// A chart that rules refuse, in a file that is clean but for such charts.
pub struct RefusedChart {
    /// Its place among the charts of the file, from 0.
    pub index: usize,
    pub findings: Vec<Finding>,
}

/// Holds a file against every rule, and sets apart charts that are refused: the page shows the reason in their place.
///
/// # Errors
/// All findings, where any of them stands outside the charts, or where the file is not clean without them.
pub fn check_apart(source: &Source) -> Result<(Clean<'_>, Vec<RefusedChart>), Vec<Finding>> {
    let checked = check(source, None);
    let refused: Vec<RefusedChart> = (0..checked.charts.len())
        .map(|index| RefusedChart { index, findings: checked.in_chart(index).cloned().collect() })
        .filter(|chart| !chart.findings.is_empty())
        .collect();
    if let Some(clean) = checked.clean {
        return Ok((clean, refused));
    }
    let inside: usize = refused.iter().map(|chart| chart.findings.len()).sum();
    let Ok(mut draft) = source.draft() else { return Err(checked.findings) };
    if inside < checked.findings.len() {
        return Err(checked.findings);
    }
    if let Some(Ok(charts)) = draft.charts.as_mut().map(|given| given.value.as_mut()) {
        let mut index = 0..;
        charts.retain(|_| index.next().is_none_or(|index| refused.iter().all(|chart| chart.index != index)));
    }
    if run(source, &draft, None).is_empty() { Ok((Clean(draft), refused)) } else { Err(checked.findings) }
}

/// Every rule's findings, in the order of their place.
fn run(source: &Source, draft: &ReportFile<'_>, text: Option<&ReportText>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let scene = Scene::new(source, draft, text);
    for rule in rules::ALL {
        (rule.check)(&scene, &mut Sink::new(source, rule, &mut findings));
    }
    findings.sort_by_key(|finding| (finding.at.start, finding.at.end, finding.rule.code));
    findings
}

/// Holds a file against every rule, and against the report's text where it is given.
pub fn check<'a>(source: &'a Source, text: Option<&ReportText>) -> Checked<'a> {
    let draft = match source.draft() {
        Ok(draft) => draft,
        Err(malformed) => {
            let at = malformed.at..(malformed.at + 1).min(source.text.len().max(malformed.at));
            let finding = Finding { rule: malformed_json::RULE.told(), at, arguments: vec![("why", malformed.why)] };
            return Checked { findings: vec![finding], clean: None, charts: Vec::new() };
        }
    };
    let findings = run(source, &draft, text);
    let charts = draft.charts.as_ref().and_then(Given::get).into_iter().flatten();
    let charts = charts.map(|chart| source.span(chart.text)).collect();
    let clean = findings.is_empty().then_some(Clean(draft));
    Checked { findings, clean, charts }
}
