//! Words too long for a narrow page.
//!
//! A browser can break words between letters everywhere, but then it also narrows the columns of a table until short
//! ones break. So only pages that hold such a word ask for it: `data-long-words` on the document.

/// What the document of such a page says of itself.
pub const ATTRIBUTE: &str = "data-long-words";

/// Longer than any that people write without a space or a hyphen, and still as wide as the narrowest page.
const MOST: usize = 30;

/// Whether some text of a body of HTML holds such a word. Code is broken anyway.
pub fn has_long_word(html: &str) -> bool {
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        if text.split(char::is_whitespace).any(|word| word.chars().count() > MOST) {
            return true;
        }
        let skipped = ["pre", "script", "style"].iter().find(|name| after.starts_with(**name));
        let close = skipped.and_then(|name| after.find(&format!("</{name}"))).unwrap_or(0);
        rest = after[close..].split_once('>').map_or("", |(_, text)| text);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_long_word;

    #[test]
    fn long_words_of_texts_count_and_those_of_tags_and_code_do_not() {
        let long = "a".repeat(31);
        assert!(has_long_word(&format!("<p>one {long} two</p>")));
        assert!(!has_long_word(&format!("<p title=\"{long}\">{} b</p><pre>{long}</pre>", &long[1..])));
        assert!(!has_long_word("<p>en thirty short words of a sentence that goes on and on</p>"));
        assert!(has_long_word(&format!("<pre>a</pre><b>{long}</b>")));
    }
}
