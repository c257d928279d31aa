//! Characters that a reader cannot see, or that move and cover what stands beside them: which they are, and how they are
//! told to somebody who looks for them.
//!
//! The joiners U+200C and U+200D are not among them: Persian and the scripts of India are misspelt without.

/// Whether a character shows as nothing and does something: controls, marks and overrides of direction, spaces of no
/// width, separators of lines and paragraphs, tags, and what is no character at all.
pub fn is_unseen(letter: char) -> bool {
    // Most letters are of this kind, and whole files are asked letter by letter.
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{e0fff}')
        // The last two of each plane are no characters, and XML refuses those of the first.
        || (letter as u32 & 0xfffe) == 0xfffe
}

/// Whether a mark is set above or below the letter before it. Few languages set more than two.
pub fn is_stacking(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// A character by its number, as the Unicode tables name it: `U+202E`.
pub fn name(letter: char) -> String {
    format!("U+{:04X}", letter as u32)
}

/// The same text with each unseen character as its number: what is told of a file on a terminal or a page can then
/// neither command the one nor turn around on the other.
pub fn visible(text: &str) -> String {
    visible_but(text, |_| false)
}

/// The same, with some characters left as they are.
pub fn visible_but(text: &str, kept: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match is_unseen(letter) && !kept(letter) {
            true => shown.push_str(&format!("<{}>", name(letter))),
            false => shown.push(letter),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_told_by_its_number() {
        let hostile = "a\u{1b}[31m\u{9b}2J\u{7}\u{202e}b\u{200b}\u{feff}\u{2028}\u{fffe}\n";
        assert_eq!(
            visible(hostile),
            "a<U+001B>[31m<U+009B>2J<U+0007><U+202E>b<U+200B><U+FEFF><U+2028><U+FFFE><U+000A>"
        );
        assert_eq!(visible_but("\t\u{1b}", |letter| letter == '\t'), "\t<U+001B>");
    }

    #[test]
    fn every_script_stays_as_it_is() {
        for text in ["می\u{200c}خواهم", "حلب ١٢", "ไทย", "北京", "क्\u{200d}ष", "Zoë – “9”\u{a0}km", "❤\u{fe0f}"]
        {
            assert_eq!(visible(text), text);
        }
    }
}
