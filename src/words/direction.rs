//! Words that run the other way, set into a sentence.

use std::borrow::Cow;

/// A text as a piece of a sentence. One that holds letters running from right to left is set apart by the marks that
/// Unicode has for this, or it would turn around the numbers and names beside it: "said عمدة حلب, 30 July" would be
/// read with the day before the name. Other texts stay as they are.
pub fn piece(text: &str) -> Cow<'_, str> {
    if text.chars().any(runs_to_the_left) { Cow::Owned(format!("\u{2068}{text}\u{2069}")) } else { Cow::Borrowed(text) }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
fn runs_to_the_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::piece;

    #[test]
    fn only_what_runs_the_other_way_is_set_apart() {
        assert_eq!(piece("the mayor of Aleppo, 30 July"), "the mayor of Aleppo, 30 July");
        assert_eq!(piece("عمدة حلب"), "\u{2068}عمدة حلب\u{2069}");
        assert_eq!(piece("Haifa (חיפה)"), "\u{2068}Haifa (חיפה)\u{2069}");
    }
}
