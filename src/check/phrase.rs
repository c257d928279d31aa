//! What a rule's words leave open: data, or words of ours that stand in another language too.

use crate::unseen::visible;

/// A value that is put into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// An id, a number, a name of a field, words of the author: the same in every language.
    Data(String),
    Phrase(Phrase),
    /// One after another, with a comma between them.
    List(Vec<Argument>),
}

/// Words of ours inside a sentence. In other languages they are looked up by their id, first among those of the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub id: &'static str,
    /// With `{arguments}` in it.
    pub english: &'static str,
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A phrase where it is used: its id, and its words in English. `src/check/words/` has it in the other languages; a test
/// finds those that are missing there by reading the sources for this function's name.
pub fn say(id: &'static str, english: &'static str) -> Phrase {
    Phrase { id, english, arguments: Vec::new() }
}

impl Phrase {
    /// The phrase with one of its arguments.
    pub fn given(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Data(shortened(value))
    }
}

impl From<&String> for Argument {
    fn from(value: &String) -> Self {
        value.as_str().into()
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        value.as_str().into()
    }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<&Phrase> for Argument {
    fn from(phrase: &Phrase) -> Self {
        Self::Phrase(phrase.clone())
    }
}

impl FromIterator<Argument> for Argument {
    fn from_iter<I: IntoIterator<Item = Argument>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

impl Argument {
    /// In English.
    pub(super) fn english(&self) -> String {
        match self {
            // Values come from a stranger's file and go to terminals and pages: nothing unseen of them does.
            Self::Data(value) => visible(value),
            Self::Phrase(phrase) => filled(phrase.english, &phrase.arguments),
            Self::List(items) => items.iter().map(Self::english).collect::<Vec<_>>().join(", "),
        }
    }
}

/// English words with their arguments in place. What nobody gives is shown by its name.
pub fn filled(words: &str, arguments: &[(&'static str, Argument)]) -> String {
    let mut filled = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        match arguments.iter().find(|(argument, _)| *argument == name) {
            Some((_, value)) => filled.push_str(&value.english()),
            None => filled.push_str(name),
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

/// A value as it stands in a sentence: nobody reads a megabyte.
fn shortened(value: &str) -> String {
    const MOST: usize = 120;
    match value.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_filled_in_and_never_filled_again() {
        let given = [("field", Argument::from("{figure}"))];
        assert_eq!(filled("the field `{field}` is {unknown}", &given), "the field `{figure}` is unknown");
    }

    #[test]
    fn phrases_stand_in_phrases_and_lists_have_commas() {
        let whole = say("whole", "{part} of {all}").given("part", say("half", "half")).given("all", "it");
        let list: Argument = [Argument::from(whole), Argument::from("more")].into_iter().collect();
        assert_eq!(filled("{list}", &[("list", list)]), "half of it, more");
    }

    #[test]
    fn a_long_value_is_cut() {
        let Argument::Data(cut) = Argument::from("ä".repeat(500)) else { panic!("data") };
        assert_eq!(cut.chars().count(), 121);
    }
}
