//! The reports of a project, read, checked and built: what pages are made of.

use super::assets::hex;
use super::parallel;
use super::project::Project;
use super::render::{Broken, broken};
use super::sealed::Seals;
use super::together::held_together;
use super::wording;
use crate::check::together::Filed;
use crate::check::{self, CheckedEditors, CheckedRegisters, Finding, Refused, RefusedChart, Registers, render as told};
use crate::draft::Source;
use crate::edit::whole;
use crate::model::{self, Decisions, Report, Working};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A report, the file it was written in, and the one that the site publishes.
pub struct Loaded {
    pub report: Report,
    /// Charts that rules refuse.
    pub refused: Vec<RefusedChart>,
    pub source: Source,
    /// The file with what it takes from the shared registers.
    pub published: String,
    /// Names exactly the published text.
    pub stamp: String,
    /// Names the file as one that rules find clean; none where nobody keeps that, or a chart is refused.
    seal: Option<String>,
    /// What it says to the rules that see several files.
    pub filed: Filed,
}

impl Loaded {
    /// How many figures it has, withdrawn ones included.
    pub fn figures(&self) -> usize {
        self.report.figures.len() + self.report.withdrawn.len()
    }
}

/// All reports of a site, in the order that it shows them in. One of them at least.
#[derive(Clone, Default)]
pub struct Library {
    reports: Vec<Arc<Loaded>>,
    /// The place of each among them, by its id.
    places: BTreeMap<String, usize>,
    /// The text of the shared registers; empty where there are none.
    shared: String,
    /// What editors decide, and the text of the file they wrote it in; empty where there is none.
    decisions: Decisions,
    decided: String,
    remarks: Broken,
}

impl Library {
    /// Every report of `seeds/`.
    ///
    /// # Errors
    /// The findings, of every file at once.
    pub fn load(project: &Project) -> Result<Self, Broken> {
        Self::default().again(project)
    }

    /// The same after an edit: a file that reads as it did is neither checked nor built again.
    ///
    /// # Errors
    /// The findings, of every file at once.
    pub fn again(&self, project: &Project) -> Result<Self, Broken> {
        self.read(project, None)
    }

    /// The text of the shared registers; empty where there are none.
    pub fn shared(&self) -> &str {
        &self.shared
    }

    /// Every report of `seeds/`, where files that were found clean before need not be checked again. Which are so now is kept.
    ///
    /// # Errors
    /// The findings, of every file at once; or that it could not be kept.
    pub fn load_sealed(project: &Project, seals: &Seals) -> Result<Self, Broken> {
        let library = Self::default().read(project, Some(seals))?;
        seals.keep(&library.reports.iter().filter_map(|loaded| loaded.seal.clone()).collect())?;
        Ok(library)
    }

    /// None of the reports, and what they share, where that can be read and is clean.
    pub fn without_reports(project: &Project) -> Self {
        let shared = shared(project).ok().flatten().filter(|source| check::check_registers(source).findings.is_empty());
        Self { shared: shared.map(|source| source.text).unwrap_or_default(), ..Self::default() }
    }

    fn read(&self, project: &Project, seals: Option<&Seals>) -> Result<Self, Broken> {
        let mut all = Broken::default();
        let shared = shared(project)?;
        let registers = shared.as_ref().and_then(|source| {
            let CheckedRegisters { findings: found, registers } = check::check_registers(source);
            all.add(findings(source, &found));
            registers
        });
        if shared.is_some() && registers.is_none() {
            // Every report would be told to lack what cannot be read.
            return Err(all);
        }
        let text = shared.as_ref().map(|source| source.text.clone()).unwrap_or_default();
        let known: BTreeMap<&str, &Arc<Loaded>> = match text == self.shared {
            true => self.reports.iter().map(|loaded| (loaded.source.name.as_str(), loaded)).collect(),
            false => BTreeMap::new(),
        };
        let paths = project.report_files()?;
        let read = parallel::each(&paths, |path| {
            let source = read(path, &name_of(project, path))?;
            match known.get(source.name.as_str()) {
                Some(known) if known.source.text == source.text => Ok(Arc::clone(known)),
                _ => {
                    let seal = seals.map(|seals| seals.of(&source, &text));
                    let is_clean = seals.zip(seal.as_ref()).is_some_and(|(seals, seal)| seals.holds(seal));
                    let loaded = loaded(source, registers.as_ref(), is_clean)?;
                    let seal = seal.filter(|_| loaded.refused.is_empty());
                    Ok(Arc::new(Loaded { seal, ..loaded }))
                }
            }
        })?;
        let mut reports: Vec<Arc<Loaded>> = Vec::new();
        for one in read {
            match one {
                Ok(one) => reports.push(one),
                Err(found) => all.add(found),
            }
        }
        let mut by_id: BTreeMap<&str, &str> = BTreeMap::new();
        for one in &reports {
            if by_id.insert(&one.report.id, &one.source.name).is_some() {
                let told = format!("another file has the id `{}` too", one.report.id);
                all.add(Broken::from_message(&one.source.name, &told));
            }
        }
        if reports.is_empty() && all.is_none() {
            all.add(no_reports());
        }
        if !all.is_none() {
            return Err(all);
        }
        reports.sort_by(|a, b| a.report.before(&b.report));
        let remarks = held_together(&reports)?;
        let (decisions, decided) = decisions(project, &reports)?;
        let places = (0..).zip(&reports).map(|(place, loaded)| (loaded.report.id.clone(), place)).collect();
        Ok(Self { reports, places, shared: text, decisions, decided, remarks })
    }

    /// In the order that the site shows them in.
    pub fn reports(&self) -> &[Arc<Loaded>] {
        &self.reports
    }

    /// The same without their files.
    pub fn together(&self) -> Vec<&Report> {
        self.reports.iter().map(|loaded| &loaded.report).collect()
    }

    /// What editors decide on what the reports say.
    pub fn working(&self) -> Vec<Working<'_>> {
        self.decisions.of(&self.together())
    }

    /// What they wrote, for telling whether it changed.
    pub fn decided(&self) -> &str {
        &self.decided
    }

    /// How many figures there are in all reports, withdrawn ones included.
    pub fn figures(&self) -> usize {
        self.reports.iter().map(|loaded| loaded.figures()).sum()
    }

    pub fn get(&self, id: &str) -> Option<&Loaded> {
        self.reports.get(*self.places.get(id)?).map(Arc::as_ref)
    }

    /// Why charts were refused, in all reports: each page says it in the chart's place. Empty where every chart was drawn.
    pub fn refused(&self) -> Broken {
        let mut all = Broken::default();
        for loaded in &self.reports {
            for chart in &loaded.refused {
                all.add(findings(&loaded.source, &chart.findings));
            }
        }
        all
    }

    /// What was found and stops nothing.
    pub fn remarks(&self) -> Broken {
        self.remarks.clone()
    }
}

/// Why there is no site where nothing is wrong with any file.
pub fn no_reports() -> Broken {
    Broken::from_message(
        "there is no report in seeds/ yet",
        "`humanitarian-figures new` begins one in drafts/; when `check` finds nothing in it, move it from there to seeds/",
    )
}

/// What editors decide on the reports of a project, and the text they wrote; nothing where there is no such file.
fn decisions(project: &Project, reports: &[Arc<Loaded>]) -> Result<(Decisions, String), Broken> {
    let path = project.editors_file();
    if !path.exists() {
        return Ok(Default::default());
    }
    let source = read(&path, &name_of(project, &path))?;
    let filed: Vec<&Filed> = reports.iter().map(|loaded| &loaded.filed).collect();
    let CheckedEditors { findings: found, clean } = check::check_editors(&source, &filed);
    let clean = clean.ok_or_else(|| findings(&source, &found))?;
    let decisions = Decisions::build(&clean).map_err(|gap| broken(&source.name, &gap))?;
    Ok((decisions, source.text.clone()))
}

/// A file's name as findings tell it.
fn name_of(project: &Project, path: &Path) -> String {
    path.strip_prefix(project.root()).unwrap_or(path).display().to_string()
}

/// The file of what the reports share; none where there is no such file.
fn shared(project: &Project) -> Result<Option<Source>, Broken> {
    let path = project.registers_file();
    if path.exists() { read(&path, &name_of(project, &path)).map(Some) } else { Ok(None) }
}

fn read(path: &Path, name: &str) -> Result<Source, Broken> {
    match check::read(path) {
        Ok(source) => Ok(Source { name: name.to_owned(), ..source }),
        Err(Refused::Unreadable(why)) => Err(Broken::from_message(name, &why)),
        Err(Refused::Finding(found)) => {
            let (source, finding) = *found;
            Err(findings(&source, &[finding]))
        }
    }
}

/// A report file's text as a report, its refused charts set apart. One that `is_clean` is not checked again.
pub(super) fn loaded(source: Source, registers: Option<&Registers<'_>>, is_clean: bool) -> Result<Loaded, Broken> {
    let before = if is_clean { check::clean_before(&source, registers) } else { None };
    let checked = match before {
        Some(clean) => Ok((clean, Vec::new())),
        None => check::check_apart_with(&source, registers),
    };
    let (clean, refused) = checked.map_err(|found| findings(&source, &found))?;
    let report = model::build(&clean).map_err(|gap| broken(&source.name, &gap))?;
    let (filed, published) = (Filed::of(&source, &clean), whole(&source, &clean));
    let stamp = hex(&Sha256::digest(&published)[..16]);
    Ok(Loaded { report, refused, source, published, stamp, seal: None, filed })
}

pub(super) fn findings(source: &Source, findings: &[Finding]) -> Broken {
    if findings.is_empty() {
        return Broken::default();
    }
    let wording = wording::in_force();
    Broken { terminal: told::human_in(wording, source, findings, true), html: told::html(wording, source, findings) }
}
