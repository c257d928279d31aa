//! The languages of a site: each has a tree of pages of its own, and every page leads to itself in the others.
//!
//! See docs/decisions/0022-one-tree-a-language.md.

use super::{BaseUrl, way};
use crate::markup::escape;
use crate::view::content::{LanguageLink, LanguagesContent};
use crate::words::{Tongue, Words};

/// The languages of a site, as one of its trees sees them.
#[derive(Clone, Debug)]
pub struct Languages {
    here: Tongue,
    /// Of whom the first stands at the root, and each other in a folder that is called by its tag.
    all: Vec<Tongue>,
    /// The address of the whole site.
    root: Option<BaseUrl>,
}

impl Languages {
    /// One tree of a site in all of these languages, at this address.
    pub fn new(here: Tongue, all: &[Tongue], root: Option<&BaseUrl>) -> Self {
        Self { here, all: all.to_vec(), root: root.cloned() }
    }

    /// A site in one language.
    pub fn one(tongue: Tongue) -> Self {
        Self::new(tongue, &[tongue], None)
    }

    /// Where this tree stands below the site's root: "" or a folder with its closing slash.
    pub fn folder(&self) -> String {
        self.folder_of(self.here)
    }

    fn folder_of(&self, tongue: Tongue) -> String {
        if self.all.first() == Some(&tongue) { String::new() } else { format!("{}/", tongue.tag()) }
    }

    /// Links to the page at `path` of this tree in the other languages, each called as its own speakers call it; none where
    /// there are no others.
    pub fn links(&self, path: &str, words: &Words) -> Option<LanguagesContent> {
        let from = format!("{}{path}", self.folder());
        let link = |&tongue: &Tongue| LanguageLink {
            tag: tongue.tag(),
            name: tongue.name(),
            direction: tongue.direction().id(),
            address: (tongue != self.here).then(|| way(&from, &format!("{}{path}", self.folder_of(tongue)))),
        };
        (self.all.len() > 1)
            .then(|| LanguagesContent { label: words.say("languages"), links: self.all.iter().map(link).collect() })
    }

    /// What the head of the page at `path` says of the same page in every language; nothing where there is one only, or the
    /// address of the site is not known, since it must be absolute.
    pub fn alternates(&self, path: &str) -> String {
        let Some(root) = self.root.as_ref().filter(|_| self.all.len() > 1) else { return String::new() };
        let alternate = |tag: &str, tongue: Tongue| {
            let address = root.join(&format!("{}{path}", self.folder_of(tongue)));
            format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", escape(&address))
        };
        let each = self.all.iter().map(|&tongue| alternate(tongue.tag(), tongue));
        each.chain(self.all.first().map(|&first| alternate("x-default", first))).collect()
    }

    /// The address of every page of the site, given those of this tree: of those in other languages, too.
    pub fn of_all(&self, pages: &[String]) -> Vec<String> {
        self.all
            .iter()
            .flat_map(|&tongue| pages.iter().map(move |page| format!("{}{page}", self.folder_of(tongue))))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turkish() -> Languages {
        let base = "https://example.org/news".parse().expect("an address");
        Languages::new(Tongue::Turkish, &[Tongue::English, Tongue::Arabic, Tongue::Turkish], Some(&base))
    }

    #[test]
    fn a_page_leads_to_itself_in_the_other_languages() {
        let words = Words::new("tr").expect("Turkish");
        let content = turkish().links("reports/a/", &words).expect("there are others");
        let links: Vec<_> = content.links.iter().map(|link| (link.name, link.address.as_deref())).collect();
        assert_eq!(
            links,
            [("English", Some("../../../reports/a/")), ("العربية", Some("../../../ar/reports/a/")), ("Türkçe", None)]
        );
        assert!(Languages::one(Tongue::English).links("", &words).is_none());
    }

    #[test]
    fn every_language_is_named_to_search_engines_and_the_first_for_all_others() {
        let head = turkish().alternates("reports/a/");
        for (tag, address) in [
            ("en", "https://example.org/news/reports/a/"),
            ("ar", "https://example.org/news/ar/reports/a/"),
            ("tr", "https://example.org/news/tr/reports/a/"),
            ("x-default", "https://example.org/news/reports/a/"),
        ] {
            assert!(head.contains(&format!("hreflang=\"{tag}\" href=\"{address}\"")), "{tag}: {head}");
        }
        assert_eq!(Languages::one(Tongue::English).alternates(""), "");
    }
}
