//! Words as they are compared: without case, and Latin letters without their marks. Other scripts stay as they are.

/// Latin letters with marks, each behind the letter it is compared as.
const MARKED: [(char, &str); 22] = [
    ('a', "àáâãäåāăą"),
    ('c', "çćĉċč"),
    ('d', "ďđ"),
    ('e', "èéêëēĕėęě"),
    ('g', "ĝğġģ"),
    ('h', "ĥħ"),
    ('i', "ìíîïĩīĭįı"),
    ('j', "ĵ"),
    ('k', "ķ"),
    ('l', "ĺļľŀł"),
    ('n', "ñńņňŉ"),
    ('o', "òóôõöøōŏő"),
    ('r', "ŕŗř"),
    ('s', "śŝşš"),
    ('t', "ţťŧ"),
    ('u', "ùúûüũūŭůűų"),
    ('w', "ŵ"),
    ('y', "ýÿŷ"),
    ('z', "źżž"),
    // Transcriptions of Arabic write its two throat sounds with these; nobody types them.
    ('\'', "ʿʾ‘’"),
    ('s', "ș"),
    ('t', "ț"),
];

/// The words of a text, each as it is compared. Digits keep together across the signs that group them.
pub fn fold(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = text.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        if is_mark(letter) {
            continue;
        }
        let plain = plain(letter);
        let groups = matches!(letter, ',' | '.' | '\u{a0}' | '\u{202f}')
            && word.ends_with(|last: char| last.is_numeric())
            && letters.peek().is_some_and(|next| next.is_numeric());
        if plain.is_alphanumeric() {
            word.push(plain);
        } else if plain != '\'' && !groups && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Marks that stand behind their letter as characters of their own.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn plain(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(plain, _)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_marks_do_not_count() {
        assert_eq!(fold("Médecins Sans FRONTIÈRES"), ["medecins", "sans", "frontieres"]);
        assert_eq!(fold("me\u{301}decins"), ["medecins"]);
        assert_eq!(fold("Dara\u{2019}a, Dara'a"), ["daraa", "daraa"]);
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        assert_eq!(fold("حلب، سوريا"), ["حلب", "سوريا"]);
    }

    #[test]
    fn a_number_is_one_word_however_it_is_grouped() {
        assert_eq!(fold("about 43,500"), ["about", "43500"]);
        assert_eq!(fold("10,000–12,000"), ["10000", "12000"]);
        assert_eq!(fold("in 2012, and"), ["in", "2012", "and"]);
    }
}
