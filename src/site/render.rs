//! All pages and data files of a site (stub).

use std::fs;

use super::fault::{AtPath, escape_html};
use super::file::SiteFile;
use super::project::Project;
use crate::page::AssetPaths;

/// Why there is no site, rendered for both places where an author looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// For the terminal, with ANSI colours.
    pub terminal: String,
    /// For the page: an HTML fragment.
    pub html: String,
}

/// All pages and data files for the reports of `seeds/`.
///
/// # Errors
/// The findings that keep the site from being built.
pub fn render(project: &Project, assets: &AssetPaths, _base_url: Option<&str>) -> Result<Vec<SiteFile>, Broken> {
    let skeleton = fs::read_to_string(project.skeleton()).at("read", &project.skeleton())?;
    let mut list = String::new();
    for entry in fs::read_dir(project.seeds()).at("list", &project.seeds())?.flatten() {
        let text = fs::read_to_string(entry.path()).at("read", &entry.path())?;
        serde_json::from_str::<serde_json::Value>(&text)
            .map_err(|error| Broken::from_message(&entry.path().display().to_string(), &error.to_string()))?;
        list.push_str(&escape_html(&text));
    }
    let page = |up: &str| {
        skeleton
            .replace("{style}", &format!("{up}{}", assets.style))
            .replace("{script}", &format!("{up}{}", assets.script))
            .replace("{wasm}", &format!("{up}{}", assets.wasm))
            .replace("{main}", &list)
    };
    Ok(vec![
        SiteFile::new("index.html", page("")),
        SiteFile::new("reports/a/index.html", page("../../")),
    ])
}
