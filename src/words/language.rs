//! One language's sentences, through Fluent.

use super::formats::{Formats, countable, place, write};
use super::{Digits, Direction, Tongue};
use crate::terms::Month;
use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;

/// The sentences of one language.
pub struct Words {
    tongue: Tongue,
    digits: Digits,
    formats: &'static Formats,
    bundle: FluentBundle<FluentResource>,
}

/// Nobody wrote the interface in this language, or its sentences do not parse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written: Vec<&str> = Tongue::ALL.into_iter().map(Tongue::tag).collect();
        write!(f, "there are no sentences in the language `{}`; there are in {}", self.0, written.join(", "))
    }
}

impl std::error::Error for UnknownLanguage {}

impl Words {
    /// The sentences of this BCP 47 tag.
    ///
    /// # Errors
    /// Where the language is not among those written.
    pub fn new(language: &str) -> Result<Self, UnknownLanguage> {
        let tongue = Tongue::of(language).ok_or_else(|| UnknownLanguage(language.to_owned()))?;
        Self::in_digits(tongue, Digits::default())
    }

    /// The same with numbers in these digits; languages other than Arabic have one kind.
    ///
    /// # Errors
    /// Where the language's sentences do not parse, which a test holds never to be.
    pub fn in_digits(tongue: Tongue, digits: Digits) -> Result<Self, UnknownLanguage> {
        let digits = if tongue == Tongue::Arabic { digits } else { Digits::Latin };
        let unknown = || UnknownLanguage(tongue.tag().to_owned());
        let resource = FluentResource::try_new(tongue.sentences().to_owned()).map_err(|_| unknown())?;
        let mut bundle = FluentBundle::new_concurrent(vec![tongue.tag().parse().map_err(|_| unknown())?]);
        // Isolation marks would stand around every number; `Direction::piece` sets them where directions mix.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match place(tongue, digits) {
            0 => |value, _| write::<0>(value),
            1 => |value, _| write::<1>(value),
            2 => |value, _| write::<2>(value),
            3 => |value, _| write::<3>(value),
            _ => |value, _| write::<4>(value),
        }));
        bundle.add_resource(resource).map_err(|_| unknown())?;
        let formats = Formats::of(tongue, digits).ok_or_else(unknown)?;
        Ok(Self { tongue, digits, formats, bundle })
    }

    /// BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.tongue.tag()
    }

    /// The BCP 47 tag by which a browser writes numbers as these do: of "ar" alone some make ١ ٢ ٣, some 1 2 3.
    pub fn locale(&self) -> String {
        let digits = match self.digits {
            Digits::Latin => "latn",
            Digits::ArabicIndic => "arab",
        };
        format!("{}-u-nu-{digits}", self.tongue.tag())
    }

    /// The ten digits, where they are not 0 to 9.
    pub fn own_digits(&self) -> Option<String> {
        (self.digits == Digits::ArabicIndic).then(|| (0..10).map(|digit| self.number(f64::from(digit))).collect())
    }

    pub fn direction(&self) -> Direction {
        self.tongue.direction()
    }

    pub(super) fn tongue(&self) -> Tongue {
        self.tongue
    }

    pub(super) fn digits(&self) -> Digits {
        self.digits
    }

    pub(super) fn formats(&self) -> &'static Formats {
        self.formats
    }

    /// A sentence without arguments.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A sentence with its arguments.
    pub fn with<'v, const N: usize>(&self, id: &str, arguments: [(&'v str, FluentValue<'v>); N]) -> String {
        let apart = |value: FluentValue<'v>| match value {
            FluentValue::String(text) => FluentValue::String(self.direction().piece(&text).into_owned().into()),
            FluentValue::Number(number) => FluentValue::Number(countable(self.tongue, number)),
            other => other,
        };
        let arguments = arguments.into_iter().map(|(name, value)| (name, apart(value)));
        self.format(id, Some(&arguments.collect()))
    }

    /// A sentence with arguments that are all texts.
    pub fn with_all(&self, id: &str, arguments: &[(&'static str, String)]) -> String {
        let arguments = arguments.iter().map(|(name, value)| (*name, FluentValue::from(self.direction().piece(value))));
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
        self.formats.day(day)
    }

    /// A day whose year stands elsewhere: "30 July".
    pub fn day_and_month(&self, day: NaiveDate) -> String {
        self.formats.day_and_month(day)
    }

    /// A month: "June 2031".
    pub fn month(&self, month: Month) -> String {
        self.formats.month(month)
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let items: Vec<String> = items.iter().map(|item| self.direction().piece(item).into_owned()).collect();
        self.formats.list(&items)
    }

    /// Pieces that are sentences of their own nearly: "a; b; c".
    pub fn one_by_one(&self, pieces: impl IntoIterator<Item = String>) -> String {
        let both =
            |first: String, second: String| self.with("either", [("first", first.into()), ("second", second.into())]);
        pieces.into_iter().reduce(both).unwrap_or_default()
    }

    /// What stands between a claim and who said it: ", ".
    pub fn comma(&self) -> String {
        format!("{} ", self.say("comma"))
    }

    /// "Place: Aleppo"
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.with("labelled", [("label", label.into()), ("value", value.into())])
    }

    /// A name that stands at the head of a line.
    pub fn capitalised(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map(|first| self.tongue.capital(first) + letters.as_str()).unwrap_or_default()
    }
}
