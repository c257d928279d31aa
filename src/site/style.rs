//! The style of pages and of frames, from the files of `style/`.

use super::carried::{HOUSE, stylesheets};
use super::css;
use super::css_used::{classes, used};
use super::house::{declarations, furnished};
use super::project::Project;
use super::render::{Broken, broken};
use std::collections::BTreeMap;

/// What only frames need.
const FRAME: &str = "frame.css";
/// What only the search page needs.
const SEARCH: &str = "search.css";
/// What only the pages need that check a reader's copy.
const VERIFY: &str = "verify.css";
/// What only the pages need where report files are opened and written.
const DESK: &str = "desk.css";

/// The stylesheets of a project, minified, in the fonts and inks of its house style.
#[derive(Clone, Debug)]
pub struct Style {
    /// Of every page.
    pub pages: String,
    /// Of the search page, beside that of all.
    pub search: String,
    /// Of the pages that check a reader's copy, beside that of all.
    pub verify: String,
    /// Of the pages where report files are opened and written, beside that of all.
    pub desk: String,
    frame: String,
}

impl Style {
    /// # Errors
    /// Where a stylesheet cannot be read, or the house style holds more than fonts and inks.
    pub fn of(project: &Project) -> Result<Self, Broken> {
        let (mut joined, mut apart, mut house) = (String::new(), BTreeMap::new(), None);
        for (name, text) in stylesheets(project)? {
            match name.as_str() {
                HOUSE => house = Some(text),
                FRAME | SEARCH | VERIFY | DESK => _ = apart.insert(name, css::minify(&text)),
                _ => {
                    joined.push_str(&text);
                    joined.push('\n');
                }
            }
        }
        let pages = css::minify(&joined);
        let pages = match house {
            Some(house) => furnished(&pages, &house).map_err(|fault| broken("style/house.css", &fault))?,
            None => pages,
        };
        let mut alone = |name| apart.remove(name).unwrap_or_default();
        Ok(Self { pages, search: alone(SEARCH), verify: alone(VERIFY), desk: alone(DESK), frame: alone(FRAME) })
    }

    /// The style of frames with these bodies: what they use of the pages' style, what frames have of their own, and a
    /// theme that the address chooses without script (`#dark`, `#light`).
    pub fn of_frames<'b>(&self, bodies: impl IntoIterator<Item = &'b str>) -> String {
        let mut known = std::collections::BTreeSet::from(["frame".to_owned()]);
        bodies.into_iter().for_each(|body| known.extend(classes(body)));
        format!("{}{}{}", used(&self.pages, &known), themes(&self.pages), used(&self.frame, &known))
    }
}

/// The inks of either theme where the address asks for it. The style of the pages says them once for each way a theme
/// is chosen there; this is one more.
fn themes(pages: &str) -> String {
    let dark = declarations(pages, ":root[data-theme=\"dark\"]").unwrap_or_default();
    let names: Vec<&str> = dark.split(';').filter_map(|one| one.split(':').next()).collect();
    let light = declarations(pages, ":root").unwrap_or_default();
    let light: Vec<&str> =
        light.split(';').filter(|one| one.split(':').next().is_some_and(|name| names.contains(&name))).collect();
    if dark.is_empty() {
        return String::new();
    }
    let light = light.join(";");
    format!("@layer tokens{{:root:has(#light:target){{{light}}}:root:has(#dark:target){{{dark}}}}}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn stylesheets_are_joined_by_name_and_those_with_a_name_of_their_own_are_none_of_them() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("style")).expect("created");
        let tokens = ":root { --ink: #111111; --paper: #ffffff } :root[data-theme=\"dark\"] { --ink: #eeeeee }";
        for (name, text) in [
            ("20-b.css", "b { top: 0 }"),
            ("10-a.css", tokens),
            ("note.txt", "no"),
            (".#10-a.css", "no"),
            ("house.css", ":root { --ink: #222222 }"),
            ("frame.css", ".frame { top: 1px } .other { top: 2px }"),
            ("search.css", ".found { top: 3px }"),
            ("verify.css", ".lit { top: 4px }"),
            ("desk.css", ".desk { top: 5px }"),
        ] {
            fs::write(root.path().join("style").join(name), text).expect("written");
        }
        let project = Project::of_sources(root.path());
        let style = Style::of(&project).expect("readable");
        let tokens = ":root{--ink:#222222;--paper:#ffffff}:root[data-theme=\"dark\"]{--ink:#eeeeee}";
        assert_eq!(style.pages, format!("{tokens}b{{top:0}}"));
        assert_eq!((&*style.search, &*style.verify), (".found{top:3px}", ".lit{top:4px}"));
        assert_eq!(style.desk, ".desk{top:5px}");
        assert_eq!(
            style.of_frames([]),
            format!(
                "{tokens}b{{top:0}}@layer tokens{{:root:has(#light:target){{--ink:#222222}}\
                 :root:has(#dark:target){{--ink:#eeeeee}}}}.frame{{top:1px}}"
            )
        );
        fs::write(root.path().join("style/house.css"), "\n.card__by { display: none }").expect("written");
        let told = Style::of(&project).expect_err("refused").terminal;
        assert!(told.contains("style/house.css") && told.contains("line 2"), "{told}");
    }

    /// The project's own style holds every token that a house style may set.
    #[test]
    fn every_token_of_the_house_style_is_there() {
        let project = Project::at(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
        let sheets = stylesheets(&project).expect("stylesheets");
        let (house, others): (Vec<_>, Vec<_>) = sheets.into_iter().partition(|(name, _)| name == HOUSE);
        let own = &house.first().expect("the house style").1;
        let opened = own.replace("/* --", "--").replace("; */", ";");
        assert_ne!(opened, **own);
        let pages: String = others.into_iter().map(|(_, text)| text.into_owned()).collect();
        furnished(&css::minify(&pages), &opened).expect("its examples may be set");
    }

    #[test]
    fn a_folder_without_sources_has_the_programs_style_in_its_own_inks() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("style")).expect("created");
        let own = Style::of(&Project::at(std::path::Path::new(env!("CARGO_MANIFEST_DIR")))).expect("readable");
        assert_eq!(Style::of(&Project::at(root.path())).expect("readable").pages, own.pages);
        fs::write(root.path().join("style/house.css"), ":root { --serif: Georgia }").expect("written");
        // Any other stylesheet could take a claimant off a figure.
        fs::write(root.path().join("style/other.css"), ".card__by { display: none }").expect("written");
        let style = Style::of(&Project::at(root.path())).expect("readable").pages;
        assert!(style.contains("--serif:Georgia") && !own.pages.contains("--serif:Georgia"));
        assert_eq!(style.contains(".card__by{display:none}"), own.pages.contains(".card__by{display:none}"));
    }
}
