//! The pages of the gallery, which only the development server shows.

use super::file::SiteFile;
use super::pictures::{ReportFiles, chart_files};
use super::render::{Broken, Loaded, Tools, broken, loaded};
use crate::draft::Source;
use crate::page::gallery::{FIXTURES, FOLDER, Fixture, index};
use crate::page::{AssetPaths, Composer, Direction, dashboard};

/// The gallery's index, and each fixture as an ordinary dashboard, in both directions.
///
/// # Errors
/// The findings in a fixture, but for charts that are refused: those are there to be seen.
pub(super) fn gallery(tools: &Tools, assets: &AssetPaths) -> Result<ReportFiles, Broken> {
    let mut all = ReportFiles::default();
    all.files.push(SiteFile::new(format!("{FOLDER}index.html"), index(FIXTURES, assets, "../")));
    for fixture in FIXTURES {
        pages(fixture, tools, assets, &mut all)?;
    }
    Ok(all)
}

fn pages(fixture: &Fixture, tools: &Tools, assets: &AssetPaths, all: &mut ReportFiles) -> Result<(), Broken> {
    let name = format!("src/page/gallery/{}.json", fixture.id);
    let Loaded { report, refused, source } = loaded(Source { name, text: fixture.file.to_owned() })?;
    let composer = Composer { report: &report, words: &tools.words, refused: &refused };
    let page = |direction, root, data| {
        let skeleton = tools.skeleton.clone().running(direction);
        dashboard(&composer, &skeleton, assets, root, data, None).map_err(|error| broken(fixture.id, &error))
    };
    let home = format!("{FOLDER}{}/", fixture.id);
    all.files.extend([
        SiteFile::new(format!("{home}index.html"), page(Direction::LeftToRight, "../../", "report.json")?),
        SiteFile::new(format!("{home}rtl/index.html"), page(Direction::RightToLeft, "../../../", "../report.json")?),
        SiteFile::new(format!("{home}report.json"), source.text),
    ]);
    let charts = chart_files(&composer, tools.painter.faces(), &home)?;
    all.files.extend(charts.files);
    all.undrawn.extend(charts.undrawn);
    Ok(())
}
