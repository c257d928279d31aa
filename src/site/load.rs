//! The reports of a project, read, checked and built: what pages are made of.

use super::assets::hex;
use super::parallel;
use super::project::Project;
use super::render::{Broken, broken};
use crate::check::{self, Finding, Refused, RefusedChart, render as told};
use crate::draft::Source;
use crate::model::{self, Disagreement, Report, register_disagreements};
use crate::unseen::{visible, visible_but};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A report and the file it was written in, which the site publishes as it stands.
pub struct Loaded {
    pub report: Report,
    /// Charts that rules refuse.
    pub refused: Vec<RefusedChart>,
    pub source: Source,
    /// Names exactly this file's text.
    pub stamp: String,
}

/// All reports of a site, the newest first. One of them at least.
#[derive(Clone)]
pub struct Library {
    reports: Vec<Arc<Loaded>>,
}

impl Library {
    /// Every report of `seeds/`.
    ///
    /// # Errors
    /// The findings, of every file at once.
    pub fn load(project: &Project) -> Result<Self, Broken> {
        Self { reports: Vec::new() }.again(project)
    }

    /// The same after an edit: a file that reads as it did is neither checked nor built again.
    ///
    /// # Errors
    /// The findings, of every file at once.
    pub fn again(&self, project: &Project) -> Result<Self, Broken> {
        let known: BTreeMap<&str, &Arc<Loaded>> =
            self.reports.iter().map(|loaded| (loaded.source.name.as_str(), loaded)).collect();
        let paths = project.report_files()?;
        let read = parallel::each(&paths, |path| load_one(path, &name_of(project, path), &known))?;
        let mut all = Broken::default();
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
            all.add(Broken::from_message("seeds", "there is no report file; put one there, named like its id"));
        }
        if !all.is_none() {
            return Err(all);
        }
        reports.sort_by(|a, b| {
            (b.report.publication.date.day, &b.report.id).cmp(&(a.report.publication.date.day, &a.report.id))
        });
        let library = Self { reports };
        for disagreement in register_disagreements(&library.together()) {
            all.add(library.disagrees(&disagreement));
        }
        if all.is_none() { Ok(library) } else { Err(all) }
    }

    /// The newest first.
    pub fn reports(&self) -> &[Arc<Loaded>] {
        &self.reports
    }

    /// The same without their files.
    pub fn together(&self) -> Vec<&Report> {
        self.reports.iter().map(|loaded| &loaded.report).collect()
    }

    /// How many figures there are in all reports, withdrawn ones included.
    pub fn figures(&self) -> usize {
        self.reports.iter().map(|loaded| loaded.report.statements().count()).sum()
    }

    pub fn get(&self, id: &str) -> Option<&Loaded> {
        self.reports.iter().find(|loaded| loaded.report.id == id).map(Arc::as_ref)
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

    /// What an author does about an id that two files use for different things.
    fn disagrees(&self, Disagreement { register, id, meanings }: &Disagreement<'_>) -> Broken {
        let file = |report: &Report| self.get(&report.id).map_or(&report.id, |one| &one.source.name).clone();
        let [(one, first), (two, second)] = meanings;
        let (one, two) = (file(one), file(two));
        let told = format!(
            "register-disagrees: in `{register}` the id `{id}` is {first} in {one} and {second} in {two}.\n\
             A site sets its reports side by side, so one id is one thing in all of them. If both are the same, write it \
             in {two} as in {one}; if not, give it another id in one of the two files, wherever it is used there."
        );
        Broken::from_message(&visible(&format!("{one}, {two}")), &visible_but(&told, |letter| letter == '\n'))
    }
}

/// A file's name as findings tell it.
fn name_of(project: &Project, path: &Path) -> String {
    path.strip_prefix(project.root()).unwrap_or(path).display().to_string()
}

fn load_one(path: &Path, name: &str, known: &BTreeMap<&str, &Arc<Loaded>>) -> Result<Arc<Loaded>, Broken> {
    let mut source = match check::read(path) {
        Ok(source) => source,
        Err(Refused::Unreadable(why)) => return Err(Broken::from_message(name, &why)),
        Err(Refused::Finding(found)) => {
            let (source, finding) = *found;
            return Err(findings(&source, &[finding]));
        }
    };
    name.clone_into(&mut source.name);
    match known.get(name) {
        Some(known) if known.source.text == source.text => Ok(Arc::clone(known)),
        _ => loaded(source).map(Arc::new),
    }
}

/// A report file's text as a report, its refused charts set apart.
pub(super) fn loaded(source: Source) -> Result<Loaded, Broken> {
    let (clean, refused) = check::check_apart(&source).map_err(|found| findings(&source, &found))?;
    match model::build(&clean) {
        Ok(report) => {
            let stamp = hex(&Sha256::digest(&source.text)[..16]);
            Ok(Loaded { report, refused, source: source.clone(), stamp })
        }
        Err(gap) => Err(broken(&source.name, &gap)),
    }
}

fn findings(source: &Source, findings: &[Finding]) -> Broken {
    Broken { terminal: told::human(source, findings, true), html: told::html(source, findings) }
}
