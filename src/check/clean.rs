//! Running every rule over a draft, and the proof that none found anything.

use super::rules::{self, malformed_json};
use super::together::Filed;
use super::{Desk, Finding, Holds, Registers, ReportText, Scene, Sink, proposed};
use crate::draft::{EditorsFile, Given, ReportFile, Source};
use std::ops::Range;

/// A draft that no rule found fault with. Only [`check`] makes one, or [`clean_before`] again, and the model is built from
/// nothing else.
pub struct Clean<'a> {
    draft: ReportFile<'a>,
    registers: Option<&'a Registers<'a>>,
}

impl<'a> Clean<'a> {
    pub fn draft(&self) -> &ReportFile<'a> {
        &self.draft
    }

    /// Where ids are looked up that the draft itself does not have.
    pub fn registers(&self) -> Option<&'a Registers<'a>> {
        self.registers
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
    check_apart_with(source, None)
}

/// The same beside shared registers.
///
/// # Errors
/// As [`check_apart`]; without a finding where it is the registers that have faults.
pub fn check_apart_with<'a>(
    source: &'a Source,
    registers: Option<&'a Registers<'a>>,
) -> Result<(Clean<'a>, Vec<RefusedChart>), Vec<Finding>> {
    let checked = check_with(source, registers, None);
    let refused: Vec<RefusedChart> = (0..checked.charts.len())
        .map(|index| RefusedChart { index, findings: checked.in_chart(index).cloned().collect() })
        .filter(|chart| !chart.findings.is_empty())
        .collect();
    if let Some(clean) = checked.clean {
        return Ok((clean, refused));
    }
    let inside: usize = refused.iter().map(|chart| chart.findings.len()).sum();
    let Ok(mut draft) = source.draft() else { return Err(checked.findings) };
    if inside < checked.findings.len() || registers.is_some_and(|registers| !registers.is_clean()) {
        return Err(checked.findings);
    }
    if let Some(Ok(charts)) = draft.charts.as_mut().map(|given| given.value.as_mut()) {
        let mut index = 0..;
        charts.retain(|_| index.next().is_none_or(|index| refused.iter().all(|chart| chart.index != index)));
    }
    let is_clean = run(&Scene::new(source, &draft, Holds::Report, registers, None)).is_empty();
    if is_clean { Ok((Clean { draft, registers }, refused)) } else { Err(checked.findings) }
}

/// A file in which these same rules found nothing before, beside these same registers. Whoever calls this has kept that,
/// and nothing else is a proof of it. None where it cannot be read, so that it is not that file.
pub fn clean_before<'a>(source: &'a Source, registers: Option<&'a Registers<'a>>) -> Option<Clean<'a>> {
    Some(Clean { draft: source.draft().ok()?, registers })
}

/// Every rule's findings, in the order of their place.
fn run(scene: &Scene<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in rules::ALL {
        (rule.check)(scene, &mut Sink::new(scene.source, rule, &mut findings));
    }
    proposed::only_heard_once(scene, &mut findings);
    findings.sort_by_key(|finding| (finding.at.start, finding.at.end, finding.rule.code));
    findings
}

/// Holds a file against every rule, and against the report's text where it is given.
pub fn check<'a>(source: &'a Source, text: Option<&'a ReportText>) -> Checked<'a> {
    check_with(source, None, text)
}

/// The same beside shared registers, where ids are found that the file itself does not have.
pub fn check_with<'a>(
    source: &'a Source,
    registers: Option<&'a Registers<'a>>,
    text: Option<&'a ReportText>,
) -> Checked<'a> {
    let draft = match source.draft() {
        Ok(draft) => draft,
        Err(found) => {
            return Checked { findings: vec![malformed_json::finding(source, found)], clean: None, charts: Vec::new() };
        }
    };
    let findings = run(&Scene::new(source, &draft, Holds::Report, registers, text));
    let charts = draft.charts.as_ref().and_then(Given::get).into_iter().flatten();
    let charts = charts.map(|chart| source.span(chart.text)).collect();
    let is_clean = findings.is_empty() && registers.is_none_or(Registers::is_clean);
    Checked { findings, clean: is_clean.then_some(Clean { draft, registers }), charts }
}

/// What came of checking shared registers.
pub struct CheckedRegisters<'a> {
    /// In the order of their place in the file.
    pub findings: Vec<Finding>,
    /// There where the file could be read at all.
    pub registers: Option<Registers<'a>>,
}

/// Holds shared registers against every rule.
pub fn check_registers(source: &Source) -> CheckedRegisters<'_> {
    match source.registers() {
        Ok(draft) => {
            let findings = run(&Scene::new(source, &draft, Holds::Registers, None, None));
            let registers = Registers::new(source, draft, findings.is_empty());
            CheckedRegisters { findings, registers: Some(registers) }
        }
        Err(found) => CheckedRegisters { findings: vec![malformed_json::finding(source, found)], registers: None },
    }
}

/// What editors decide, without a fault. Only [`check_editors`] makes one.
pub struct CleanEditors<'a>(EditorsFile<'a>);

impl<'a> CleanEditors<'a> {
    pub fn draft(&self) -> &EditorsFile<'a> {
        &self.0
    }
}

/// What came of checking what editors decide.
pub struct CheckedEditors<'a> {
    /// In the order of their place in the file.
    pub findings: Vec<Finding>,
    /// There where nothing was found.
    pub clean: Option<CleanEditors<'a>>,
}

/// Holds what editors decide against every rule, and against the clean reports that they decide about.
pub fn check_editors<'a>(source: &'a Source, reports: &[&Filed]) -> CheckedEditors<'a> {
    let file = match source.editors() {
        Ok(file) => file,
        Err(found) => return CheckedEditors { findings: vec![malformed_json::finding(source, found)], clean: None },
    };
    let draft = ReportFile { schema: file.schema.clone(), ..ReportFile::default() };
    let findings = run(&Scene::of_desk(source, &draft, &Desk::new(&file, reports)));
    let clean = findings.is_empty().then_some(CleanEditors(file));
    CheckedEditors { findings, clean }
}
