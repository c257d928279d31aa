//! The document that every page is poured into: `index.html` at the top of the project, with places left open.

use super::AssetPaths;
use crate::markup::escape;
use std::fmt;

/// The places that a skeleton leaves open, each as an HTML comment with its name.
const PLACES: [&str; 3] = ["head", "body", "data"];

/// Starts the page's WebAssembly. It asks for both files at once and before the style, so that neither waits for the
/// other, and not at all where scripts are off: a `preload` link would. Its text is the same on every page, so that a
/// content security policy can name its hash.
const START: &str = "{const{script,wasm}=document.currentScript.dataset,\
    app=import(new URL(script,document.baseURI)),module_or_path=fetch(wasm,{priority:\"low\"});\
    addEventListener(\"DOMContentLoaded\",async()=>{\
    const{default:init,hydrate}=await app;await init({module_or_path});hydrate()})}";

/// The skeleton of every page.
#[derive(Clone, Debug)]
pub struct Skeleton {
    html: String,
    direction: Direction,
}

/// Where the lines of a page begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// What a page says of itself before its body.
#[derive(Clone, Debug)]
pub struct PageHead<'p> {
    pub language: &'p str,
    pub title: &'p str,
    pub description: &'p str,
    /// The way from the page up to the site's root: "" or "../../".
    pub root: &'p str,
    /// Absolute, where the site's address is known.
    pub canonical: Option<&'p str>,
}

/// A place that a skeleton should leave open and does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceMissing(pub &'static str);

impl fmt::Display for PlaceMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "index.html leaves no place for the {0}: put `<!-- {0} -->` where it belongs", self.0)
    }
}

impl std::error::Error for PlaceMissing {}

impl Skeleton {
    /// # Errors
    /// Where a place is missing.
    pub fn new(html: &str) -> Result<Self, PlaceMissing> {
        match PLACES.iter().find(|name| !html.contains(&place(name))) {
            Some(missing) => Err(PlaceMissing(missing)),
            None => Ok(Self { html: html.to_owned(), direction: Direction::default() }),
        }
    }

    /// The same, for pages that run in this direction.
    pub fn running(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// A whole page: `body` rendered, `data` the JSON its scripts read.
    pub fn pour(&self, head: &PageHead<'_>, assets: &AssetPaths, body: &str, data: &str) -> String {
        let root = head.root;
        let canonical = head
            .canonical
            .map(|address| format!("<link rel=\"canonical\" href=\"{}\">", escape(address)))
            .unwrap_or_default();
        let inside_head = format!(
            "<title>{}</title><meta name=\"description\" content=\"{}\">{canonical}\
             <script id=\"app\" data-script=\"{root}{script}\" data-wasm=\"{root}{wasm}\">{START}</script>\
             <link rel=\"stylesheet\" href=\"{root}{style}\">",
            escape(head.title),
            escape(head.description),
            script = assets.script,
            wasm = assets.wasm,
            style = assets.style,
        );
        // A text may hold `</script>`; as JSON it reads the same with its slash escaped.
        let data = data.replace("</", "<\\/").replace("<!--", "<\\u0021--");
        let data = format!("<script type=\"application/json\" id=\"page-data\">{data}</script>");
        let root_element = format!("<html lang=\"{}\" dir=\"{}\"", escape(head.language), self.direction.id());
        self.html
            .replacen("<html", &root_element, 1)
            .replacen(&place("head"), &inside_head, 1)
            .replacen(&place("data"), &data, 1)
            .replacen(&place("body"), body, 1)
    }
}

fn place(name: &str) -> String {
    format!("<!-- {name} -->")
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "<html><head><!-- head --></head><body><!-- body --><!-- data --></body></html>";

    #[test]
    fn a_skeleton_without_a_place_says_which() {
        assert_eq!(Skeleton::new("<html><!-- head --><!-- body -->").err(), Some(PlaceMissing("data")));
    }

    #[test]
    fn what_is_poured_in_cannot_end_a_script_or_a_title() {
        let assets = AssetPaths { style: "a/s.css".into(), script: "a/a.js".into(), wasm: "a/a.wasm".into() };
        let head = PageHead { language: "en", title: "<script>&\"", description: "x", root: "../../", canonical: None };
        let skeleton = Skeleton::new(WHOLE).expect("whole");
        let page = skeleton.pour(&head, &assets, "<main></main>", r#"{"a":"</script><!--"}"#);
        assert!(page.contains("<title>&lt;script&gt;&amp;&quot;</title>"));
        assert!(page.contains(r#"{"a":"<\/script><\u0021--"}"#));
        assert!(page.contains("data-script=\"../../a/a.js\""));
        assert!(page.starts_with("<html lang=\"en\" dir=\"ltr\">"));
        let turned = skeleton.running(Direction::RightToLeft).pour(&head, &assets, "", "");
        assert!(turned.starts_with("<html lang=\"en\" dir=\"rtl\">"));
    }
}
