//! The pages of the gallery, which only the development server shows.

use super::file::SiteFile;
use super::frames::Framed;
use super::load::{Loaded, loaded};
use super::pictures::{Made, chart_files};
use super::render::{Broken, broken};
use super::tools::Tools;
use crate::draft::Source;
pub(super) use crate::page::gallery::FOLDER;
use crate::page::gallery::{FIXTURES, Fixture, frames, index};
use crate::page::{Composer, Home, InlineStyle, Languages, Site, dashboard};
use crate::terms::BASE_LANGUAGE;
use crate::words::{Tongue, Words};

/// The gallery's index, each fixture as an ordinary dashboard, in every language and as printed, and the frames of all.
///
/// # Errors
/// The findings in a fixture, but for charts that are refused: those are there to be seen.
pub(super) fn gallery(tools: &Tools) -> Result<Made, Broken> {
    let mut all = Made::default();
    all.files.push(SiteFile::new(format!("{FOLDER}index.html"), index(FIXTURES, &tools.first.site.assets, "../")));
    let mut framed = Framed::default();
    let others = others()?;
    for fixture in FIXTURES {
        pages(fixture, tools, &others, &mut all, &mut framed)?;
    }
    // They stand in the gallery as others do at the root of a site.
    let inside = |file: SiteFile| SiteFile { path: format!("{FOLDER}{}", file.path), ..file };
    let page = frames(framed.live(), &tools.first.site.assets, "../../");
    all.files.push(SiteFile::new(format!("{FOLDER}frames/index.html"), page));
    all.files.extend(framed.documents(&tools.style, None).into_iter().map(inside));
    Ok(all)
}

/// The style of paper, for screens.
fn printed(style: &str) -> String {
    style.replace("@media print{", "@media all{").replace(",print{", ",all{")
}

/// The languages beside that of the fixtures, whichever the site is written in.
fn others() -> Result<Vec<(Tongue, Words)>, Broken> {
    let others = Tongue::ALL.into_iter().filter(|tongue| tongue.tag() != BASE_LANGUAGE);
    let words = |tongue: Tongue| Words::new(tongue.tag()).map_err(|unknown| broken("words", &unknown));
    others.map(|tongue| Ok((tongue, words(tongue)?))).collect()
}

fn pages(
    fixture: &Fixture,
    tools: &Tools,
    others: &[(Tongue, Words)],
    all: &mut Made,
    framed: &mut Framed,
) -> Result<(), Broken> {
    let name = format!("src/page/gallery/{}.json", fixture.id);
    let Loaded { report, refused, published, .. } =
        loaded(Source { name, text: fixture.file.to_owned() }, None, false)?;
    let composer = Composer { report: &report, words: &tools.first.words, refused: &refused };
    let home = format!("{FOLDER}{}/", fixture.id);
    let page = |composer: &Composer<'_>, path: &str, site: &Site| {
        let html = dashboard(composer, site, path, Home { folder: &home, copy: None, others: None });
        SiteFile::new(format!("{path}index.html"), html)
    };
    for (tongue, words) in others {
        // As if the site were in this language alone.
        let site =
            Site { product: words.say("product"), languages: Languages::one(*tongue), ..tools.first.site.clone() };
        all.files.push(page(&Composer { words, ..composer }, &format!("{home}{}/", tongue.tag()), &site));
    }
    let style = InlineStyle::new(&printed(&tools.style.pages));
    let on_paper = Site { style, ..tools.first.site.clone() };
    all.files.extend([
        page(&composer, &home, &tools.first.site),
        page(&composer, &format!("{home}print/"), &on_paper),
        SiteFile::new(format!("{home}report.json"), published),
    ]);
    all.extend(chart_files(&composer, tools.painter.faces(), &home)?);
    framed.add(&composer, tools.first.site.responsible.as_ref());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn the_style_of_paper_holds_on_a_screen() {
        let style = "@media print{a{top:0}}@media (min-width:45rem),print{b{top:0}}@media (min-width:1rem){c{top:0}}";
        let expected = "@media all{a{top:0}}@media (min-width:45rem),all{b{top:0}}@media (min-width:1rem){c{top:0}}";
        assert_eq!(printed(style), expected);
    }
}
