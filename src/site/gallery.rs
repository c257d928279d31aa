//! The pages of the gallery, which only the development server shows.

use super::file::SiteFile;
use super::frames;
use super::render::{Broken, Loaded, Tools, broken, loaded};
use super::style::Style;
use crate::draft::Source;
use crate::page::frame::FrameContent;
use crate::page::gallery::{FIXTURES, FOLDER, Fixture, index};
use crate::page::{AssetPaths, Composer, Direction, dashboard};

/// The gallery's index, each fixture as an ordinary dashboard, in both directions, and the frames of all.
///
/// # Errors
/// The findings in a fixture, but for charts that are refused: those are there to be seen.
pub(super) fn gallery(tools: &mut Tools, assets: &AssetPaths, style: &Style) -> Result<Vec<SiteFile>, Broken> {
    let mut files = vec![SiteFile::new(format!("{FOLDER}index.html"), index(FIXTURES, assets, "../"))];
    let mut framed = Vec::new();
    for fixture in FIXTURES {
        files.extend(pages(fixture, tools, assets, &mut framed)?);
    }
    // They stand in the gallery as others do at the root of a site.
    let inside = |file: SiteFile| SiteFile { path: format!("{FOLDER}{}", file.path), ..file };
    files.extend(frames::documents(&framed, style, None).into_iter().map(inside));
    Ok(files)
}

fn pages(
    fixture: &Fixture,
    tools: &mut Tools,
    assets: &AssetPaths,
    framed: &mut Vec<FrameContent>,
) -> Result<Vec<SiteFile>, Broken> {
    let name = format!("src/page/gallery/{}.json", fixture.id);
    let Loaded { report, refused, source } = loaded(Source { name, text: fixture.file.to_owned() })?;
    let composer = Composer { report: &report, words: &tools.words, refused: &refused };
    let page = |direction, root, data| {
        let skeleton = tools.skeleton.clone().running(direction);
        dashboard(&composer, &skeleton, assets, root, data, None).map_err(|error| broken(fixture.id, &error))
    };
    let home = format!("{FOLDER}{}/", fixture.id);
    let mut files = vec![
        SiteFile::new(format!("{home}index.html"), page(Direction::LeftToRight, "../../", "report.json")?),
        SiteFile::new(format!("{home}rtl/index.html"), page(Direction::RightToLeft, "../../../", "../report.json")?),
        SiteFile::new(format!("{home}report.json"), source.text),
    ];
    files.extend(tools.pictures.of(&composer, &home)?);
    framed.extend(composer.frames());
    Ok(files)
}
