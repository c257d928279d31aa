//! How wide a text is, from a table of measured letters: never from the document, which differs by machine.

/// The widest that a text of the page's sans-serif will be, in px at the given size.
///
/// Letters are put into three widths, measured on common system fonts and rounded up, so that labels keep apart on
/// fonts a little wider than those.
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(|letter| size * width_in_ems(letter)).sum()
}

fn width_in_ems(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.96,
        'A'..='Z' => 0.74,
        _ => 0.6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_letters_take_less_room_than_wide_ones() {
        assert!(text_width("ill", 10.0) < text_width("mmm", 10.0));
        assert_eq!(text_width("", 10.0), 0.0);
        assert!((text_width("30", 13.0) - 15.6).abs() < 1e-9);
    }
}
