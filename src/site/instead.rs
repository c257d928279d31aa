//! What the development server shows of a site whose reports cannot be shown: there are none yet, or all that was ever read of
//! them was broken. The pages that open and write report files are there all the same.

use super::dev_page;
use super::load::no_reports;
use super::project::Project;
use super::render::Broken;
use super::terminal;
use super::tools::Tools;
use crate::unseen::visible;

/// What stands in the place of reports.
pub enum Instead {
    /// Nothing is wrong: what to do first, as a page.
    Begin(Vec<u8>),
    /// What keeps them from being shown.
    Fault(Broken),
}

impl Instead {
    /// For a project of which no report can be shown, because it is `broken`.
    pub fn of(project: &Project, tools: &Tools, broken: Broken) -> Self {
        if broken != no_reports() {
            return Self::Fault(broken);
        }
        let trees: Vec<_> = tools.trees().map(|tree| (tree.words.language(), tree.folder.as_str())).collect();
        Self::Begin(dev_page::beginning(&trees, &drafts(project)))
    }

    /// Names exactly this.
    pub fn stamp(&self) -> &[u8] {
        match self {
            Self::Begin(page) => page,
            Self::Fault(broken) => broken.html.as_bytes(),
        }
    }

    /// What the terminal is told.
    pub fn tell(&self) {
        match self {
            Self::Begin(_) => {
                terminal::warning(
                    "there is no report in seeds/ yet; the page says how one is begun, and desk/ and open/ are there",
                );
            }
            Self::Fault(broken) => {
                terminal::show(&broken.terminal);
                terminal::warning("until this is mended only desk/ and open/ are shown");
            }
        }
    }
}

/// The drafts of a project, by their paths in it. A folder that cannot be listed has none to show.
pub fn drafts(project: &Project) -> Vec<String> {
    let files = project.draft_files().unwrap_or_default();
    let inside = |file: &std::path::PathBuf| file.strip_prefix(project.root()).unwrap_or(file).display().to_string();
    files.iter().map(|file| visible(&inside(file))).collect()
}
