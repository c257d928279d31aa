//! A site whose files are made when somebody asks for them: what the development server shows.

use super::assets::{self, hex};
use super::bundle::Bundle;
use super::file::SiteFile;
use super::instead::{Instead, drafts};
use super::load::Library;
use super::painter::Undrawn;
use super::parallel::guarded;
use super::parts::{Part, Parts};
use super::project::Project;
use super::render::Broken;
use super::served::{Found, find};
use super::style::Style;
use super::terminal;
use super::tools::Tools;
use crate::picture::Form;
use axum::body::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Shows the project as it was read last without a fault.
pub struct Showroom {
    project: Project,
    bundle: Bundle,
    shown: Mutex<Option<Arc<Shown>>>,
    /// The drafts that the terminal heard of.
    told: Mutex<Vec<String>>,
}

/// The project as it was read once.
struct Shown {
    stamp: String,
    tools: Tools,
    library: Library,
    /// Where no report was ever shown: why.
    instead: Option<Instead>,
    assets: BTreeMap<String, Bytes>,
    /// What was asked for since, and what was made of it, with its stamp.
    parts: Mutex<BTreeMap<String, Arc<OnceLock<Shelf>>>>,
}

/// The files of a part, or why there are none.
type Shelf = (String, Result<Ready, Broken>);

/// A part's files, and what its pictures are drawn from.
struct Ready {
    files: BTreeMap<String, Bytes>,
    pictures: BTreeMap<String, String>,
}

/// What is on show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnShow {
    /// Names exactly this content.
    pub stamp: String,
    /// What keeps the reports from being shown, as HTML, where none of them is.
    #[serde(default)]
    pub fault: Option<String>,
}

/// What came of reading the project again.
pub struct News {
    pub on_show: OnShow,
    /// Charts that were refused. Their pages say why, so the site is shown all the same.
    pub refused: Broken,
    /// What was found in the reports together that stops nothing.
    pub remarks: Broken,
}

impl Showroom {
    /// One that shows nothing yet.
    pub fn new(project: Project, bundle: Bundle) -> Self {
        Self { project, bundle, shown: Mutex::new(None), told: Mutex::default() }
    }

    /// Reads the project again. What reads as it did is not made again. Before any report was shown, those that cannot be keep
    /// nothing else from it.
    ///
    /// # Errors
    /// The findings; what was shown stays on show.
    pub fn read(&self) -> Result<News, Broken> {
        let style = Style::of(&self.project)?;
        let assets = assets::gather(&style, self.bundle.clone())?;
        let tools = Tools::of(&self.project, &assets, style, None)?;
        let before = self.shown();
        let (library, instead) = match &before {
            Some(before) if before.instead.is_none() => (before.library.again(&self.project)?, None),
            _ => match Library::load(&self.project) {
                Ok(library) => (library, None),
                Err(broken) => {
                    let instead = Instead::of(&self.project, &tools, broken);
                    (Library::without_reports(&self.project), Some(instead))
                }
            },
        };
        let (refused, remarks) = (library.refused(), library.remarks());
        instead.iter().for_each(Instead::tell);
        let fault = match &instead {
            Some(Instead::Fault(broken)) => Some(broken.html.clone()),
            _ => None,
        };
        let (stamp, stamps) = {
            let stamps: BTreeMap<String, String> = Parts::of_trees(&tools, &library, true)
                .iter()
                .flat_map(|tree| tree.all().into_iter().map(|part| (tree.name(&part), tree.stamp(&part))))
                .collect();
            let mut hash = Sha256::new();
            stamps.values().for_each(|stamp| hash.update(stamp));
            instead.iter().for_each(|instead| hash.update(instead.stamp()));
            (hex(&hash.finalize()[..8]), stamps)
        };
        if before.as_ref().is_none_or(|before| before.stamp != stamp) {
            let parts = before.map(|before| before.still(&stamps)).unwrap_or_default();
            let assets = assets.files.into_iter().map(|file| (file.path, Bytes::from(file.bytes))).collect();
            let shown = Shown { stamp: stamp.clone(), tools, library, instead, assets, parts: Mutex::new(parts) };
            *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(shown));
        }
        Ok(News { on_show: OnShow { stamp, fault }, refused, remarks })
    }

    /// Reads the project again, tells the terminal what was found and which drafts are not shown, and gives what is on show.
    ///
    /// # Errors
    /// The findings, of which the terminal has not heard; what was shown stays on show.
    pub fn read_and_tell(&self) -> Result<OnShow, Broken> {
        self.tell_drafts();
        let News { on_show, refused, remarks } = guarded(|| self.read()).and_then(|news| news)?;
        terminal::show(&refused.terminal);
        terminal::show(&remarks.terminal);
        Ok(on_show)
    }

    /// Once for the same drafts.
    fn tell_drafts(&self) {
        let drafts = drafts(&self.project);
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if !drafts.is_empty() && *told != drafts {
            let files = drafts.join(", ");
            terminal::warning(&format!(
                "drafts are not shown: {files}; `check FILE` tells what one lacks, open/ shows it"
            ));
        }
        *told = drafts;
    }

    /// What stands at the path of a URL.
    pub fn find(&self, url_path: &str) -> Found {
        let Some(shown) = self.shown() else { return Found::Nothing(None) };
        let found = guarded(|| find(url_path, |path| shown.file(path)));
        let found = found.and_then(|found| found).unwrap_or_else(Found::Fault);
        match (&found, &shown.instead) {
            (Found::Nothing(_), Some(instead)) => shown.missing(url_path, instead).unwrap_or(found),
            _ => found,
        }
    }

    fn shown(&self) -> Option<Arc<Shown>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Shown {
    /// What was made of parts that are still the same.
    fn still(&self, stamps: &BTreeMap<String, String>) -> BTreeMap<String, Arc<OnceLock<Shelf>>> {
        let made = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |part: &str, shelf: &OnceLock<Shelf>| {
            shelf.get().is_some_and(|(stamp, _)| stamps.get(part).is_some_and(|now| now == stamp))
        };
        made.iter()
            .filter(|(part, shelf)| same(part, shelf))
            .map(|(part, shelf)| (part.clone(), Arc::clone(shelf)))
            .collect()
    }

    /// What stands where a page of reports would.
    fn missing(&self, url_path: &str, instead: &Instead) -> Option<Found> {
        let page = match instead {
            // The terminal has heard of it.
            Instead::Fault(Broken { html, .. }) => {
                return Some(Found::Fault(Broken { terminal: String::new(), html: html.clone() }));
            }
            Instead::Begin(page) => page,
        };
        let path = format!("{}index.html", url_path.strip_prefix('/')?.trim_end_matches("index.html"));
        let is_front = self.tools.trees().any(|tree| path == format!("{}index.html", tree.folder));
        is_front.then(|| Found::File { path, bytes: Bytes::from(page.clone()) })
    }

    fn file(&self, path: &str) -> Result<Option<Bytes>, Broken> {
        if let Some(asset) = self.assets.get(path) {
            return Ok(Some(asset.clone()));
        }
        let (tree, inside) = self.tools.tree_of(path);
        let parts = Parts::of_tree(&self.tools, tree, &self.library, tree.folder.is_empty());
        let part = parts.of(inside);
        let name = parts.name(&part);
        let shelf =
            Arc::clone(self.parts.lock().unwrap_or_else(PoisonError::into_inner).entry(name.clone()).or_default());
        // Whoever asks for the same part meanwhile waits for it here.
        let (_, ready) = shelf.get_or_init(|| (parts.stamp(&part), self.make(&parts, &part)));
        let ready = ready.as_ref().map_err(Broken::clone)?;
        if let Some(bytes) = ready.files.get(path) {
            return Ok(Some(bytes.clone()));
        }
        let Some((stem, form)) = Form::of(path) else { return Ok(None) };
        let Some(svg) = ready.pictures.get(stem) else { return Ok(None) };
        let drawn = self.tools.painter.draw(&name, stem, svg, &[form])?;
        Ok(drawn.into_iter().next().map(Bytes::from))
    }

    fn make(&self, parts: &Parts<'_>, part: &Part) -> Result<Ready, Broken> {
        let (files, undrawn) = parts.make(part)?.set(self.tools.painter.faces())?;
        self.tools.painter.tidy(&parts.name(part), &undrawn)?;
        Ok(Ready::of(files, undrawn))
    }
}

impl Ready {
    fn of(files: Vec<SiteFile>, undrawn: Vec<Undrawn>) -> Self {
        let bytes = |file: SiteFile| (file.path, Bytes::from(file.bytes));
        Self {
            files: files.into_iter().map(bytes).collect(),
            pictures: undrawn.into_iter().map(|picture| (picture.stem, picture.svg)).collect(),
        }
    }
}
