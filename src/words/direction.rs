//! Words that run the other way, set into a sentence.

use super::Tongue;
use std::borrow::Cow;

/// Where the lines of a page begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// First strong isolate: what follows runs as its own first letter does.
const APART: char = '\u{2068}';
const END: char = '\u{2069}';

impl Direction {
    /// That of a language, by its tag.
    pub fn of(language: &str) -> Self {
        Tongue::of(language).map_or(Self::LeftToRight, Tongue::direction)
    }

    /// As HTML writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// A text as a piece of a sentence that runs this way. One that runs the other way, or holds letters that do, is set
    /// apart by the marks that Unicode has for this, or it would turn around the numbers and names beside it: "said
    /// عمدة حلب, 30 July" would be read with the day before the name. So is a number with signs about it where lines
    /// run to the left, since a per cent sign or a minus would change sides. Other texts stay as they are.
    pub fn piece(self, text: &str) -> Cow<'_, str> {
        if self.turns(text) { Cow::Owned(format!("{APART}{text}{END}")) } else { Cow::Borrowed(text) }
    }

    fn turns(self, text: &str) -> bool {
        let is_apart = text.starts_with(APART) && text.ends_with(END);
        // What sentences choose by: "inferred", "none".
        let is_keyword = text.bytes().all(|letter| letter.is_ascii_lowercase());
        if is_apart || is_keyword {
            return false;
        }
        match self {
            Self::LeftToRight => text.chars().any(runs_to_the_left),
            Self::RightToLeft => {
                let is_sign =
                    |letter: char| !letter.is_alphanumeric() && !letter.is_whitespace() && !".,٫٬".contains(letter);
                text.chars().any(runs_to_the_right)
                    || (text.chars().any(char::is_numeric)
                        && text.contains(is_sign)
                        && !text.chars().any(runs_to_the_left))
            }
        }
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
fn runs_to_the_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && letter.is_alphabetic()
}

/// Letters of all other scripts.
fn runs_to_the_right(letter: char) -> bool {
    letter.is_alphabetic() && !runs_to_the_left(letter)
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};

    #[test]
    fn only_what_runs_the_other_way_is_set_apart() {
        assert_eq!(LeftToRight.piece("the mayor of Aleppo, 30 July"), "the mayor of Aleppo, 30 July");
        assert_eq!(LeftToRight.piece("عمدة حلب"), "\u{2068}عمدة حلب\u{2069}");
        assert_eq!(LeftToRight.piece("Haifa (חיפה)"), "\u{2068}Haifa (חיפה)\u{2069}");
        assert_eq!(RightToLeft.piece("عمدة حلب، 30 تموز"), "عمدة حلب، 30 تموز");
        assert_eq!(RightToLeft.piece("inferred"), "inferred", "sentences choose by it");
        assert_eq!(RightToLeft.piece("Reuters"), "\u{2068}Reuters\u{2069}");
        assert_eq!(RightToLeft.piece("رويترز (Reuters)"), "\u{2068}رويترز (Reuters)\u{2069}");
    }

    #[test]
    fn what_is_set_apart_is_so_once() {
        let once = RightToLeft.piece("Reuters").into_owned();
        assert_eq!(RightToLeft.piece(&once), once);
    }

    #[test]
    fn signs_stay_on_their_side_of_a_number() {
        assert_eq!(RightToLeft.piece("1.4%"), "\u{2068}1.4%\u{2069}");
        assert_eq!(RightToLeft.piece("600"), "600", "a number alone cannot turn");
        assert_eq!(LeftToRight.piece("1.4%"), "1.4%");
    }
}
