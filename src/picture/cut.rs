//! Texts that are cut where they must be, with an ellipsis.

use super::fault::PictureError;

/// The longest beginning of a text, in whole words where there are several, with which `fits` holds; nothing where it
/// does not hold for a text that is left out altogether.
///
/// # Errors
/// Those of `fits`.
pub fn cut(text: &str, fits: impl Fn(&str) -> Result<bool, PictureError>) -> Result<Option<String>, PictureError> {
    if fits(text)? {
        return Ok(Some(text.to_owned()));
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let beginning = |count: usize| format!("{}…", whole_words(&text[..ends.get(count).copied().unwrap_or(text.len())]));
    if !fits(&beginning(0))? {
        return Ok(None);
    }
    let (mut fitting, mut too_long) = (0, ends.len());
    while too_long - fitting > 1 {
        let middle = usize::midpoint(fitting, too_long);
        if fits(&beginning(middle))? {
            fitting = middle;
        } else {
            too_long = middle;
        }
    }
    Ok(Some(beginning(fitting)))
}

/// A beginning without the word that it may have been cut in, unless it is the only one.
fn whole_words(beginning: &str) -> &str {
    let words = beginning.rsplit_once(' ').map_or(beginning, |(words, _)| words);
    words.trim_end_matches([' ', ',', ';', ':', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_letters(text: &str, most: usize) -> Option<String> {
        cut(text, |text| Ok(text.chars().count() <= most)).expect("counting does not fail")
    }

    #[test]
    fn a_text_is_cut_between_words_and_says_so() {
        let text = "people fled the city, in two days";
        assert_eq!(in_letters(text, 40).as_deref(), Some(text));
        assert_eq!(in_letters(text, 23).as_deref(), Some("people fled the city…"));
        assert_eq!(in_letters(text, 17).as_deref(), Some("people fled the…"));
        assert_eq!(in_letters("Donaudampfschifffahrt", 6).as_deref(), Some("Donau…"));
        assert_eq!(in_letters(text, 0), None);
    }
}
