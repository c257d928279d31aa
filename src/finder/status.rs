//! What is said of a search: how much was found, and among how much.

use super::fetch::Missing;
use crate::search::{Index, Sentences, Unreadable};
use js_sys::Number;

/// Why a search is not whole.
#[derive(Clone, Debug)]
pub enum Trouble {
    Missing(Missing),
    Unreadable(Unreadable),
}

/// How many figures were found, and among how many. `asked` is whether anything was asked for.
pub fn of_search(sentences: &Sentences, locale: &str, index: &Index, found: usize, asked: bool) -> String {
    let all = index.manifest().figures as usize;
    let sentence = match (index.len() < all, asked, found) {
        (false, false, _) => &sentences.all,
        (true, false, _) => &sentences.all_so_far,
        (false, true, 0) => &sentences.none,
        (true, true, 0) => &sentences.none_so_far,
        (false, true, _) => &sentences.found,
        (true, true, _) => &sentences.found_so_far,
    };
    counted(sentence, locale, [("{found}", found), ("{searched}", index.len()), ("{all}", all)])
}

/// What is wrong, and what a reader can do.
pub fn of_trouble(trouble: &Trouble, sentences: &Sentences) -> String {
    match trouble {
        Trouble::Missing(Missing::Line) => sentences.missing.clone(),
        Trouble::Missing(Missing::File) => sentences.version.clone(),
        Trouble::Unreadable(Unreadable::Damaged(_)) => sentences.damaged.clone(),
        Trouble::Unreadable(Unreadable::Version(_) | Unreadable::Unknown(_)) => sentences.version.clone(),
    }
}

fn counted(sentence: &str, locale: &str, counts: [(&str, usize); 3]) -> String {
    counts.into_iter().fold(sentence.to_owned(), |sentence, (name, count)| {
        let count = Number::from(count as f64).to_locale_string(locale);
        sentence.replace(name, &String::from(count))
    })
}
