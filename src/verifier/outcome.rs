//! What is looked for, sorted by what came of it. The page holds each thing as an element, which is moved and never made.

use super::parts::{count, part, slot};
use crate::verify::{Judged, Sentences, Told, Verdict};
use gloo_utils::document;
use web_sys::{Element, HtmlElement};

/// What may come of a thing, in the order of the page.
const GROUPS: [&str; 5] = ["exact", "moved", "changed", "missing", "ours"];
/// What stands there before anything is checked.
const SOUGHT: &str = "sought";

/// The elements of what is looked for, in the order in which the program is told of it.
pub struct Outcome {
    sought: Vec<Element>,
    ours: Vec<Element>,
    /// What is said before anything was checked.
    waiting: String,
}

impl Outcome {
    pub fn find(told: &Told, verdict: &HtmlElement) -> Option<Self> {
        let by_id = |id: &String| document().get_element_by_id(id);
        Some(Self {
            sought: told.sought.iter().map(|sought| by_id(&sought.id)).collect::<Option<_>>()?,
            ours: told.ours.iter().map(|ours| by_id(&ours.id)).collect::<Option<_>>()?,
            waiting: verdict.text_content()?,
        })
    }

    /// The element of a thing, by its place in [`Told::sought`].
    pub fn of(&self, sought: usize) -> Option<&Element> {
        self.sought.get(sought)
    }

    /// Puts everything back as it was.
    pub fn clear(&self, told: &Told, verdict: &HtmlElement) {
        verdict.set_text_content(Some(&self.waiting));
        for element in self.sought.iter().chain(&self.ours) {
            show(element, None);
            file(element, SOUGHT);
        }
        tidy(&told.locale);
    }

    /// Sorts everything by what came of it. `lit` gives the id of what is lit of a thing.
    pub fn tell(&self, told: &Told, judged: &Judged, lit: &dyn Fn(usize) -> Option<String>) {
        let Told { sentences, locale, .. } = told;
        for (at, (element, finding)) in self.sought.iter().zip(&judged.findings).enumerate() {
            let words = in_words(finding.verdict, sentences, locale);
            show(element, Some((group(finding.verdict), &words, lit(at))));
            file(element, group(finding.verdict));
        }
        for (element, ours) in self.ours.iter().zip(&told.ours) {
            let (shape, words) = match judged.bears(&ours.from) {
                true => ("exact", &sentences.ours),
                false => ("changed", &sentences.ours_lost),
            };
            show(element, Some((shape, words, None)));
            file(element, "ours");
        }
        tidy(locale);
    }
}

/// The group of a verdict, which is the name of its shape.
pub fn group(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Exact => "exact",
        Verdict::Moved { .. } | Verdict::Within => "moved",
        Verdict::Changed | Verdict::Astray => "changed",
        Verdict::Missing => "missing",
    }
}

/// What is said of one thing.
pub fn in_words(verdict: Verdict, sentences: &Sentences, locale: &str) -> String {
    match verdict {
        Verdict::Exact => sentences.exact.clone(),
        Verdict::Moved { here, ours } => {
            sentences.moved.replace("{here}", &count(here, locale)).replace("{ours}", &count(ours, locale))
        }
        Verdict::Within => sentences.within.clone(),
        Verdict::Changed => sentences.changed.clone(),
        Verdict::Astray => sentences.astray.clone(),
        Verdict::Missing => sentences.missing.clone(),
    }
}

/// Shows a result in a thing's element: its shape, words and place.
fn show(element: &Element, result: Option<(&str, &str, Option<String>)>) {
    if let Ok(Some(line)) = element.query_selector(".sought__result") {
        let _ = line.toggle_attribute_with_force("hidden", result.is_none());
    }
    let (shape, words, place) = result.unwrap_or_default();
    if let Some(mark) = slot(element, "mark") {
        let _ = mark.set_attribute("href", &format!("#is-{shape}"));
    }
    if let Some(said) = slot(element, "result") {
        said.set_text_content(Some(words));
    }
    if let Some(link) = slot(element, "there") {
        let _ = link.toggle_attribute_with_force("hidden", place.is_none());
        let _ = link.set_attribute("href", &format!("#{}", place.unwrap_or_default()));
    }
}

fn file(element: &Element, group: &str) {
    if let Some(list) = part::<Element>(&format!("#result-{group} .sought")) {
        let _ = list.append_child(element);
    }
}

/// Counts every group and hides those without anything in them. What is not as we say is seen at once.
fn tidy(locale: &str) {
    for group in GROUPS.into_iter().chain([SOUGHT]) {
        let Some(details) = part::<Element>(&format!("#result-{group}")) else { continue };
        let size = details.query_selector_all(".sought > li").map_or(0, |all| all.length() as usize);
        if let Ok(Some(shown)) = details.query_selector(".result__count") {
            shown.set_text_content(Some(&count(size, locale)));
        }
        let _ = details.toggle_attribute_with_force("hidden", size == 0);
        let _ = details.toggle_attribute_with_force("open", ["moved", "changed", "missing"].contains(&group));
    }
}
