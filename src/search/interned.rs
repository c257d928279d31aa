//! Texts that many rows share, kept once and folded once.

use crate::terms::fold;
use std::collections::BTreeMap;

/// Texts by their number, with what is compared of each.
#[derive(Clone, Debug, Default)]
pub struct Interned {
    numbers: BTreeMap<String, u32>,
    /// The folded words of each text, a space before every one.
    compared: Vec<String>,
}

impl Interned {
    /// The number of a text, a new one where it was not known.
    pub fn intern(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.compared.len()).unwrap_or(u32::MAX);
        self.compared.push(fold(text).iter().map(|word| format!(" {word}")).collect());
        self.numbers.insert(text.to_owned(), number);
        number
    }

    /// Which texts have a word that begins so. `needle` is a folded beginning with a space before it.
    pub fn beginning(&self, needle: &str) -> Vec<bool> {
        self.compared.iter().map(|words| words.contains(needle)).collect()
    }
}
