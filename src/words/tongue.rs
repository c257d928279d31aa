//! The languages that the interface is written in, and what each decides besides its sentences.

use super::Direction;

/// A language that the interface is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    English,
    Arabic,
    French,
    Turkish,
}

/// The digits that numbers and dates are written in. Latin ones are those of the report and of its data files, so a reader
/// can check them sign by sign: see docs/decisions/0021-latin-digits-in-arabic.md.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    /// 1 2 3
    #[default]
    Latin,
    /// ١ ٢ ٣, in Arabic only.
    ArabicIndic,
}

impl Tongue {
    /// The language that reports are written in first stands first.
    pub const ALL: [Self; 4] = [Self::English, Self::Arabic, Self::French, Self::Turkish];

    /// The language of this tag; `None` where nobody wrote it.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tongue| tongue.tag() == tag)
    }

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::French => "fr",
            Self::Turkish => "tr",
        }
    }

    /// As its own speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::French => "Français",
            Self::Turkish => "Türkçe",
        }
    }

    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::English | Self::French | Self::Turkish => Direction::LeftToRight,
        }
    }

    /// Its sentences, as Fluent.
    pub(super) fn sentences(self) -> &'static str {
        match self {
            Self::English => include_str!("en.ftl"),
            Self::Arabic => include_str!("ar.ftl"),
            Self::French => include_str!("fr.ftl"),
            Self::Turkish => include_str!("tr.ftl"),
        }
    }

    /// Whether a rate's unit of time is said before its number: "dakikada 2", not "2 a minute".
    pub(super) fn says_unit_of_time_first(self) -> bool {
        self == Self::Turkish
    }

    /// The first letter as a capital. Turkish has two letters i, and the dotted one keeps its dot.
    pub(super) fn capital(self, letter: char) -> String {
        match (self, letter) {
            (Self::Turkish, 'i') => "İ".to_owned(),
            _ => letter.to_uppercase().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tongue;

    #[test]
    fn a_tag_finds_its_language() {
        assert!(Tongue::ALL.into_iter().all(|tongue| Tongue::of(tongue.tag()) == Some(tongue)));
        assert_eq!(Tongue::of("tlh"), None);
    }
}
