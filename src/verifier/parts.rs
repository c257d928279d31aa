//! The elements of the page that the program works on.

use gloo_utils::document;
use js_sys::Number;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// What stands on the page.
#[derive(Clone)]
pub struct Parts {
    pub copy: HtmlElement,
    pub file: HtmlInputElement,
    pub text: HtmlTextAreaElement,
    pub check: HtmlElement,
    pub clear: HtmlElement,
    /// What is said of what was given.
    pub said: HtmlElement,
    pub verdict: HtmlElement,
    /// The reader's own text, and the section it stands in.
    pub lit: HtmlElement,
    pub paras: HtmlElement,
}

impl Parts {
    pub fn find() -> Option<Self> {
        Some(Self {
            copy: part("#copy")?,
            file: part("#file")?,
            text: part("#text")?,
            check: part("#check")?,
            clear: part("#clear")?,
            said: part("#said")?,
            verdict: part("#verdict")?,
            lit: part("#lit")?,
            paras: part("#lit .paras")?,
        })
    }

    /// Says something of what was given; nothing where there is nothing to say.
    pub fn tell(&self, words: &str) {
        self.said.set_text_content(Some(words));
        self.said.set_hidden(words.is_empty());
    }
}

/// The first element that a selector names.
pub fn part<E: JsCast>(selector: &str) -> Option<E> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// The element of a name below another.
pub fn slot(of: &Element, name: &str) -> Option<Element> {
    of.query_selector(&format!("[data-slot={name}]")).ok()?
}

/// A new element with a class, which may be empty.
pub fn element(name: &str, class: &str) -> Option<Element> {
    let element = document().create_element(name).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    Some(element)
}

/// A count as the page's language writes it.
pub fn count(number: usize, locale: &str) -> String {
    String::from(Number::from(number as f64).to_locale_string(locale))
}
