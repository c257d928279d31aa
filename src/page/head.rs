//! What a page says of itself to browsers, search engines and whoever a link is sent to.

use super::search::MANIFEST;
use super::skeleton::{START, START_DESK, START_SEARCH, START_VERIFY};
use super::{BaseUrl, Site};
use crate::markup::escape;
use std::fmt::Write as _;

/// What a page says of itself before its body.
#[derive(Clone, Debug, Default)]
pub struct PageHead<'p> {
    /// As a BCP 47 tag.
    pub language: &'p str,
    /// Names the claimant where the page is about a figure.
    pub title: &'p str,
    pub description: &'p str,
    /// Where it stands below the site's root: "" or a folder with its closing slash.
    pub path: &'p str,
    /// Where the same stands for good, if that is another place.
    pub canonical: Option<&'p str>,
    /// The picture that links to it show: its path, and its words.
    pub picture: Option<(&'p str, &'p str)>,
    /// Its oEmbed document.
    pub oembed: Option<&'p str>,
    /// Statements in schema.org's vocabulary, as JSON.
    pub structured: Option<&'p str>,
    pub runs: Runs,
    /// Whether it is too long for a phone to lay out at once: its style stands in it then.
    pub long: bool,
}

/// The WebAssembly that takes a page over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Runs {
    #[default]
    Nothing,
    Dashboard,
    Search,
    Verify,
    Open,
    Desk,
}

impl PageHead<'_> {
    /// The way from the page up to the site's root: "" or "../../".
    pub fn root(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }

    /// Whether it is for whoever came from the page it belongs to. Found by itself it would show figures without their doubt.
    fn is_tool(&self) -> bool {
        matches!(self.runs, Runs::Verify | Runs::Open | Runs::Desk)
    }

    /// The elements of its head; what must be absolute only where the site's address is known.
    pub(super) fn elements(&self, site: &Site) -> String {
        let (assets, root) = (&site.assets, self.root());
        let mut head = format!(
            "<title>{}</title><meta name=\"description\" content=\"{}\">",
            escape(self.title),
            escape(self.description)
        );
        if let Some(base) = &site.base {
            self.absolute(&mut head, base, &site.product);
        }
        // Writing to a string cannot fail.
        let module = match self.runs {
            Runs::Nothing => None,
            Runs::Dashboard => Some((&assets.script, &assets.wasm, String::new(), START)),
            Runs::Search => {
                let index = format!(" data-index=\"{MANIFEST}\"");
                Some((&assets.search_script, &assets.search_wasm, index, START_SEARCH))
            }
            Runs::Verify => Some((&assets.verify_script, &assets.verify_wasm, String::new(), START_VERIFY)),
            Runs::Open | Runs::Desk => {
                let page = format!(" data-page=\"{root}{}\"", assets.page_script);
                Some((&assets.desk_script, &assets.desk_wasm, page, START_DESK))
            }
        };
        if let Some((script, wasm, index, start)) = module {
            let _ = write!(
                head,
                "<script id=\"app\" data-script=\"{root}{script}\" data-wasm=\"{root}{wasm}\"{index}>{start}</script>",
            );
        }
        let _ = write!(head, "<script src=\"{root}{}\" defer></script>", assets.page_script);
        let besides = match self.runs {
            Runs::Search => Some(&assets.search_style),
            Runs::Verify => Some(&assets.verify_style),
            Runs::Open | Runs::Desk => Some(&assets.desk_style),
            Runs::Nothing | Runs::Dashboard => None,
        };
        let asked_for = if self.long {
            head.push_str(site.style.element());
            None
        } else {
            Some(&assets.style)
        };
        for path in asked_for.into_iter().chain(besides) {
            let _ = write!(head, "<link rel=\"stylesheet\" href=\"{root}{path}\">");
        }
        if self.is_tool() {
            head.push_str("<meta name=\"robots\" content=\"noindex\">");
        }
        if let Some(structured) = self.structured {
            let _ = write!(head, "<script type=\"application/ld+json\">{}</script>", inside_script(structured));
        }
        head
    }

    fn absolute(&self, head: &mut String, base: &BaseUrl, product: &str) {
        let address = base.join(self.canonical.unwrap_or(self.path));
        let mut link = |rel: &str, href: &str, more: &str| {
            let _ = write!(head, "<link rel=\"{rel}\" href=\"{}\"{more}>", escape(href));
        };
        link("canonical", &address, "");
        link("alternate", &base.join("feed.xml"), " type=\"application/atom+xml\"");
        if let Some(oembed) = self.oembed {
            link("alternate", &base.join(oembed), " type=\"application/json+oembed\"");
        }
        let mut property = |attribute: &str, name: &str, value: &str| {
            let _ = write!(head, "<meta {attribute}=\"{name}\" content=\"{}\">", escape(value));
        };
        property("property", "og:type", "article");
        property("property", "og:site_name", product);
        property("property", "og:title", self.title);
        property("property", "og:description", self.description);
        property("property", "og:url", &address);
        property("property", "og:locale", self.language);
        let Some((picture, words)) = self.picture else { return };
        property("property", "og:image", &base.join(picture));
        property("property", "og:image:type", "image/png");
        property("property", "og:image:width", "1200");
        property("property", "og:image:height", "630");
        property("property", "og:image:alt", words);
        // The rest Twitter takes from the properties above.
        property("name", "twitter:card", "summary_large_image");
        property("name", "twitter:image:alt", words);
    }
}

/// JSON that cannot end the script it stands in. It reads the same with its slash escaped.
pub(super) fn inside_script(json: &str) -> String {
    json.replace("</", "<\\/").replace("<!--", "<\\u0021--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{AssetPaths, InlineStyle, Languages, Skeleton};
    use crate::words::Tongue;

    fn site(base: Option<&str>) -> Site {
        Site {
            skeleton: Skeleton::new(include_str!("../../index.html")).expect("the skeleton is whole"),
            assets: AssetPaths::for_tests(),
            style: InlineStyle::new("a{top:0}"),
            base: base.map(|base| base.parse().expect("an address")),
            responsible: None,
            product: "Figures".to_owned(),
            origins: Vec::new(),
            languages: Languages::one(Tongue::English),
        }
    }

    fn elements(base: Option<&str>) -> String {
        let head = PageHead {
            language: "en",
            title: "<b>\"40\" killed & counted</b>",
            description: "said a monitor",
            path: "reports/a/figures/b/",
            picture: Some(("reports/a/figures/b/card.png", "40 killed")),
            oembed: Some("oembed/a/figures/b.json"),
            structured: Some("{\"a\":\"</script>\"}"),
            ..PageHead::default()
        };
        head.elements(&site(base))
    }

    #[test]
    fn without_an_address_nothing_absolute_is_written() {
        let head = elements(None);
        assert!(!head.contains("og:") && !head.contains("canonical") && !head.contains("twitter"), "{head}");
        assert!(head.contains("href=\"../../../../assets/style-0.css\""), "{head}");
    }

    #[test]
    fn a_long_page_holds_its_style_and_asks_for_none() {
        let head = PageHead { long: true, ..PageHead::default() }.elements(&site(None));
        assert!(head.contains("<style>a{top:0}</style>") && !head.contains("stylesheet"), "{head}");
    }

    #[test]
    fn with_an_address_a_link_shows_its_picture_and_its_words() {
        let head = elements(Some("https://example.org/news"));
        for piece in [
            "<link rel=\"canonical\" href=\"https://example.org/news/reports/a/figures/b/\">",
            "<meta property=\"og:image\" content=\"https://example.org/news/reports/a/figures/b/card.png\">",
            "<meta property=\"og:title\" content=\"&lt;b&gt;&quot;40&quot; killed &amp; counted&lt;/b&gt;\">",
            "href=\"https://example.org/news/oembed/a/figures/b.json\" type=\"application/json+oembed\"",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">",
            "{\"a\":\"<\\/script>\"}",
        ] {
            assert!(head.contains(piece), "{piece} in {head}");
        }
    }
}
