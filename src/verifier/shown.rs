//! The reader's own text, with the words lit that were found in it. It is set as text, and never read as anything else.

use super::outcome::{Outcome, group, in_words};
use super::parts::{count, element, slot};
use crate::verify::{Block, Judged, Told};
use gloo_utils::document;
use web_sys::Element;

/// The id of what is lit of a thing, by its place in [`Told::sought`].
pub fn lit_id(sought: usize) -> String {
    format!("lit-{sought}")
}

/// Puts the text into the list, block by block; gives back what is lit of each thing, by its id.
pub fn show(list: &Element, told: &Told, judged: &Judged, outcome: &Outcome, blocks: &[Block]) {
    list.set_text_content(None);
    for block in blocks {
        if let Some(item) = item(told, judged, outcome, block) {
            let _ = list.append_child(&item);
        }
    }
}

/// The id of the mark that a thing's words stand in: that of the first thing in it.
pub fn mark_of(blocks: &[Block], sought: usize) -> Option<String> {
    let lit = blocks.iter().flat_map(|block| &block.lit).find(|lit| lit.of.contains(&sought))?;
    lit.of.first().copied().map(lit_id)
}

fn item(told: &Told, judged: &Judged, outcome: &Outcome, block: &Block) -> Option<Element> {
    let item = element("li", "para")?;
    if let Some(words) = block.left_out {
        // The page's own sentence, in the page's own language.
        let note = element("p", "para__left")?;
        note.set_attribute("lang", &document().document_element()?.get_attribute("lang")?).ok()?;
        note.set_attribute("dir", &document().document_element()?.get_attribute("dir")?).ok()?;
        note.set_text_content(Some(&told.sentences.left_out.replace("{words}", &count(words, &told.locale))));
        item.append_child(&note).ok()?;
        return Some(item);
    }
    let number = element("span", "para__n")?;
    number.set_text_content(block.paragraph.map(|paragraph| count(paragraph, &told.locale)).as_deref());
    item.append_child(&number).ok()?;
    let text = element("p", "para__text")?;
    text.set_attribute("dir", "auto").ok()?;
    let own = |range: std::ops::Range<usize>| judged.copy.text.get(range).unwrap_or_default();
    let mut at = block.text.start;
    for lit in &block.lit {
        text.append_with_str_1(own(at..lit.text.start)).ok()?;
        let mark = element("mark", "")?;
        mark.set_id(&lit_id(*lit.of.first()?));
        mark.set_attribute("tabindex", "-1").ok()?;
        mark.set_text_content(Some(own(lit.text.clone())));
        text.append_child(&mark).ok()?;
        at = lit.text.end;
    }
    text.append_with_str_1(own(at..block.text.end)).ok()?;
    item.append_child(&text).ok()?;
    if !block.notes.is_empty() {
        item.set_class_name("para para--found");
        let notes = element("ul", "para__notes")?;
        notes.set_attribute("lang", &document().document_element()?.get_attribute("lang")?).ok()?;
        block.notes.iter().filter_map(|&sought| note(told, judged, outcome, sought)).for_each(|note| {
            let _ = notes.append_child(&note);
        });
        item.append_child(&notes).ok()?;
    }
    Some(item)
}

/// What is told of a thing beside the text: its shape, the thing itself as a link back to it, and what came of it.
fn note(told: &Told, judged: &Judged, outcome: &Outcome, sought: usize) -> Option<Element> {
    let verdict = judged.findings.get(sought)?.verdict;
    let thing = outcome.of(sought)?;
    let note = element("li", &format!("note-{}", group(verdict)))?;
    // The shape that stands beside the thing itself.
    let mark = thing.query_selector(".sought__result svg").ok()??.clone_node_with_deep(true).ok()?;
    note.append_child(&mark).ok()?;
    let words = element("span", "")?;
    let link = element("a", "")?;
    link.set_attribute("href", &format!("#{}", thing.id())).ok()?;
    let what = slot(thing, "what")?.child_nodes();
    for at in 0..what.length() {
        link.append_child(&what.get(at)?.clone_node_with_deep(true).ok()?).ok()?;
    }
    words.append_child(&link).ok()?;
    let said = element("small", "")?;
    said.set_text_content(Some(&in_words(verdict, &told.sentences, &told.locale)));
    words.append_child(&said).ok()?;
    note.append_child(&words).ok()?;
    Some(note)
}
