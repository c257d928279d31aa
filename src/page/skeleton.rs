//! The document that every page is poured into: `index.html` at the top of the project, with places left open.

use super::long_words::{ATTRIBUTE, has_long_word};
use crate::markup::escape;
use crate::words::Direction;
use std::fmt;

/// The places that a skeleton leaves open, in their order, each as an HTML comment with its name.
const PLACES: [&str; 3] = ["head", "body", "data"];

/// Starts the page's WebAssembly. It asks for both files at once, so that neither waits for the other, once something of the
/// page is painted, so that the page does not wait for them; and not at all where scripts are off: a `preload` link would. Whoever saves data asks for it by entering the
/// filter, and whoever cannot have it is told. Its text is the same on every page, so that a content security policy can
/// name its hash.
pub(super) const START: &str = "{const{script,wasm}=document.currentScript.dataset,\
    part=selector=>document.querySelector(selector),\
    read=new Promise(done=>addEventListener(\"DOMContentLoaded\",done)),\
    start=async()=>{const app=import(new URL(script,document.baseURI)),module_or_path=fetch(wasm,{priority:\"low\"});\
    module_or_path.catch(()=>{});\
    try{const[{default:init,take_over}]=await Promise.all([app,read]);await init({module_or_path});take_over()}\
    catch{await read;part(\"#filters-broken\").hidden=false}};\
    if(navigator.connection?.saveData||matchMedia(\"(prefers-reduced-data: reduce)\").matches)\
    read.then(()=>part(\"form.filters\").addEventListener(\"focusin\",start,{once:true}));\
    else requestAnimationFrame(()=>setTimeout(start))}";

/// Starts the search page's WebAssembly, and asks for the manifest of its index beside it. Whoever saves data is asked
/// before anything is fetched, and whoever cannot have it is told.
pub(super) const START_SEARCH: &str = "{const app=document.currentScript,{script,wasm,index}=app.dataset,\
    part=id=>document.getElementById(id),swap=(gone,there)=>{part(gone).hidden=true;part(there).hidden=false},\
    read=new Promise(done=>addEventListener(\"DOMContentLoaded\",done)),\
    start=async()=>{try{app.index=fetch(index);app.index.catch(()=>{});const module_or_path=fetch(wasm),\
    {default:init}=await import(new URL(script,document.baseURI));await read;await init({module_or_path})}\
    catch{await read;swap(\"status\",\"broken\")}};\
    if(navigator.connection?.saveData||matchMedia(\"(prefers-reduced-data: reduce)\").matches)read.then(()=>{\
    swap(\"status\",\"ask\");part(\"ask\").lastElementChild.onclick=()=>{swap(\"ask\",\"status\");start()}});\
    else start()}";

/// Starts the WebAssembly of a page that is given a text or a file. Whoever saves data asks for it by turning to the element of this
/// name, where it is given, and whoever cannot have it is told.
macro_rules! start_where_given {
    ($name:literal) => {
        concat!(
            "{const{script,wasm}=document.currentScript.dataset,\
    part=id=>document.getElementById(id),\
    read=new Promise(done=>addEventListener(\"DOMContentLoaded\",done)),\
    start=async()=>{try{const module_or_path=fetch(wasm);module_or_path.catch(()=>{});\
    const{default:init}=await import(new URL(script,document.baseURI));await read;await init({module_or_path})}\
    catch{await read;part(\"broken\").hidden=false}};\
    if(navigator.connection?.saveData||matchMedia(\"(prefers-reduced-data: reduce)\").matches)\
    read.then(()=>part(\"",
            $name,
            "\").addEventListener(\"focusin\",start,{once:true}));\
    else start()}"
        )
    };
}

/// Of a page that checks a reader's copy.
pub(super) const START_VERIFY: &str = start_where_given!("copy");

/// Of a page where report files are opened or written.
pub(super) const START_DESK: &str = start_where_given!("given");

/// The skeleton of every page.
#[derive(Clone, Debug)]
pub struct Skeleton {
    html: String,
}

/// A place that a skeleton should leave open and does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceMissing(pub &'static str);

impl fmt::Display for PlaceMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "index.html leaves no place for the {0}: put `<!-- {0} -->` where it belongs; the order is head, body, data",
            self.0
        )
    }
}

impl std::error::Error for PlaceMissing {}

impl Skeleton {
    /// # Errors
    /// Where a place is missing.
    pub fn new(html: &str) -> Result<Self, PlaceMissing> {
        let mut rest = html;
        for name in PLACES {
            // Each behind the one before it.
            rest = rest.split_once(&place(name)).ok_or(PlaceMissing(name))?.1;
        }
        Ok(Self { html: html.to_owned() })
    }

    /// A whole page of these pieces of HTML.
    pub(super) fn pour(&self, language: &str, head: &str, body: &str, data: &str) -> String {
        let long_words = if has_long_word(body) { format!(" {ATTRIBUTE}") } else { String::new() };
        let direction = Direction::of(language);
        let root_element = format!("<html lang=\"{}\" dir=\"{}\"{long_words}", escape(language), direction.id());
        // What is poured in first is not searched for later places: a text may hold one's name.
        let (before_head, rest) = self.html.split_once(&place("head")).unwrap_or((&self.html, ""));
        let (before_body, rest) = rest.split_once(&place("body")).unwrap_or((rest, ""));
        let (before_data, after) = rest.split_once(&place("data")).unwrap_or((rest, ""));
        let before_head = before_head.replacen("<html", &root_element, 1);
        [&before_head, head, before_body, body, before_data, data, after].concat()
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
    fn places_out_of_order_are_missing() {
        let turned = "<html><!-- head --><!-- data --><!-- body -->";
        assert_eq!(Skeleton::new(turned).err(), Some(PlaceMissing("data")));
    }

    #[test]
    fn a_text_that_names_a_place_is_no_place() {
        let page =
            Skeleton::new(WHOLE).expect("whole").pour("en", "<title><!-- body --></title>", "<!-- data -->", "{}");
        assert_eq!(
            page,
            "<html lang=\"en\" dir=\"ltr\"><head><title><!-- body --></title></head><body><!-- data -->{}</body></html>"
        );
    }

    #[test]
    fn a_page_may_run_from_right_to_left() {
        let arabic = Skeleton::new(WHOLE).expect("whole").pour("ar", "", "", "");
        assert!(arabic.starts_with("<html lang=\"ar\" dir=\"rtl\">"), "{arabic}");
    }
}
