//! One language's sentences, through Fluent.

use super::direction::piece;
use crate::terms::Month;
use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;

const ENGLISH: &str = include_str!("en.ftl");

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The sentences of one language.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// Nobody wrote the interface in this language, or its sentences do not parse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there are no sentences in the language `{}`", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl Words {
    /// # Errors
    /// Where the language is not among those written.
    pub fn new(language: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage(language.to_owned());
        let (language, sentences) = match language {
            "en" => ("en", ENGLISH),
            _ => return Err(unknown()),
        };
        let resource = FluentResource::try_new(sentences.to_owned()).map_err(|_| unknown())?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().map_err(|_| unknown())?]);
        // Isolation marks would stand around every number; [`piece`] sets them where directions mix.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| unknown())?;
        Ok(Self { language, bundle })
    }

    /// BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A sentence without arguments.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A sentence with its arguments.
    pub fn with<'v, const N: usize>(&self, id: &str, arguments: [(&'v str, FluentValue<'v>); N]) -> String {
        let apart = |value: FluentValue<'v>| match value {
            FluentValue::String(text) => FluentValue::String(piece(&text).into_owned().into()),
            other => other,
        };
        let arguments = arguments.into_iter().map(|(name, value)| (name, apart(value)));
        self.format(id, Some(&arguments.collect()))
    }

    /// A sentence with arguments that are all texts.
    pub fn with_all(&self, id: &str, arguments: &[(&'static str, String)]) -> String {
        let arguments = arguments.iter().map(|(name, value)| (*name, FluentValue::from(piece(value))));
        self.format(id, Some(&FluentArgs::from_iter(arguments)))
    }

    /// A sentence that is missing shows its id: a test holds that none is.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }

    /// A day: "30 July 2012".
    pub fn day(&self, day: NaiveDate) -> String {
        format!("{} {}", self.day_and_month(day), day.year())
    }

    /// A day whose year stands elsewhere: "30 July".
    pub fn day_and_month(&self, day: NaiveDate) -> String {
        format!("{} {}", day.day(), MONTHS[day.month0() as usize])
    }

    /// A month: "June 2031".
    pub fn month(&self, month: Month) -> String {
        format!("{} {}", MONTHS[usize::from(month.of_year())], month.year())
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let items: Vec<_> = items.iter().map(|item| piece(item)).collect();
        match items.as_slice() {
            [] => String::new(),
            [one] => one.clone().into_owned(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_language_nobody_wrote_is_refused() {
        assert_eq!(Words::new("tlh").err(), Some(UnknownLanguage("tlh".into())));
    }

    #[test]
    fn sentences_agree_with_their_numbers() {
        let words = Words::new("en").expect("English");
        let count = |n: u32| words.with("count-disputes", [("disputes", n.into())]);
        assert_eq!([count(1), count(2)], ["contested question", "contested questions"]);
    }

    /// Every id in the sources has a sentence, and every sentence is said somewhere.
    #[test]
    fn no_sentence_is_missing_and_none_is_unused() {
        let written: BTreeSet<&str> = ENGLISH
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        let said = |id: &str| {
            sources.contains(&format!("\"{id}\""))
                || ["category-", "mark-", "relation-"].iter().any(|prefix| id.starts_with(prefix))
        };
        let unused: Vec<_> = written.iter().filter(|id| !said(id)).collect();
        assert!(unused.is_empty(), "nobody says {unused:?}");
        for call in [".say(\"", ".with(\""] {
            for rest in sources.split(call).skip(1) {
                let id = rest.split('"').next().expect("the id behind the call");
                assert!(written.contains(id), "there is no sentence {id:?}");
            }
        }
    }

    fn sources(folder: &std::path::Path) -> String {
        let mut all = String::new();
        for entry in std::fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                all.push_str(&sources(&path));
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                // Calls that rustfmt broke over lines are still calls.
                let text = std::fs::read_to_string(&path).expect("a source");
                all.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( \"", "(\""));
            }
        }
        all
    }
}
