//! Words as they are compared by whoever searches: without case and marks, with the digits that every keyboard has.
//!
//! What a page writes well, a reader types as it comes: without accents, with a straight quote, without the signs that group
//! digits. Both sides are folded by this, so neither has to know how the other is written.

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
    ('\'', "ʿʾ‘’ʼ′´`"),
    ('s', "ș"),
    ('t', "ț"),
];

/// The words of a text, each as it is compared. Digits keep together across the signs that group them.
pub fn fold(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    // Whether a space stood between digits of the word.
    let mut spaced = false;
    let mut letters = text.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter));
    while let Some(letter) = letters.next() {
        let plain = plain(letter);
        if plain.is_alphanumeric() {
            word.push(plain);
            continue;
        }
        let digits = letters.clone().take(4).take_while(|next| next.is_numeric()).count();
        let between = digits > 0 && word.ends_with(|last: char| last.is_numeric());
        // Only three digits behind one to three make a number of two words: "43 500", and not "2012 600".
        let thousands = letter == ' ' && digits == 3 && (spaced || word.len() <= 3) && is_number(&word);
        if between && (thousands || matches!(letter, ',' | '.' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬' | '٫')) {
            spaced |= thousands;
        } else if (plain != '\'' || is_elided(&word)) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
            spaced = false;
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an apostrophe behind it parts two words of French, as in "l'observatoire". Elsewhere it stands inside of a word.
fn is_elided(word: &str) -> bool {
    matches!(word, "c" | "d" | "j" | "l" | "m" | "n" | "s" | "t") || word.ends_with("qu")
}

/// Marks that stand behind their letter as characters of their own: those of Latin letters, the vowels of Arabic, and the
/// stroke that only makes an Arabic word longer.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

fn plain(letter: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter);
    match letter {
        _ if letter.is_ascii() => letter,
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        _ => MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(plain, _)| *plain),
    }
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
    fn a_number_is_one_word_however_it_is_grouped() {
        assert_eq!(fold("about 43,500"), ["about", "43500"]);
        assert_eq!(fold("10,000–12,000"), ["10000", "12000"]);
        assert_eq!(fold("in 2012, and"), ["in", "2012", "and"]);
        for text in ["43,500", "43.500", "43 500", "43\u{202f}500", "43\u{a0}500", "43'500", "٤٣٬٥٠٠", "۴۳٬۵۰۰"]
        {
            assert_eq!(fold(text), ["43500"], "{text}");
        }
        assert_eq!(fold("1 200 000"), ["1200000"]);
    }

    #[test]
    fn numbers_beside_each_other_stay_two() {
        assert_eq!(fold("2012 600"), ["2012", "600"]);
        assert_eq!(fold("30 40"), ["30", "40"]);
        assert_eq!(fold("43,500 200 fled"), ["43500", "200", "fled"]);
        assert_eq!(fold("12 1234"), ["12", "1234"]);
        assert_eq!(fold("f5 600"), ["f5", "600"]);
    }

    /// What a page says, and what its readers type to find it.
    #[track_caller]
    fn alike(said: &str, typed: &[&str]) {
        for typed in typed {
            assert_eq!(fold(typed), fold(said), "{typed}");
        }
    }

    #[test]
    fn french_is_found_without_accents_and_with_any_quote() {
        alike("réfugiés", &["refugies", "REFUGIES", "Réfugiés"]);
        alike("l’Observatoire", &["l'observatoire", "L’OBSERVATOIRE", "l observatoire"]);
        assert_eq!(fold("chef de l’ONU, jusqu’ici"), ["chef", "de", "l", "onu", "jusqu", "ici"]);
    }

    #[test]
    fn turkish_is_found_with_either_i() {
        alike("Türkiye", &["TÜRKİYE", "turkiye", "TURKIYE", "türkıye"]);
        alike("isyancı", &["İSYANCI", "isyanci", "ISYANCI"]);
        assert_eq!(fold("Türkiye’de"), ["turkiyede"], "its endings stay with their word");
    }

    #[test]
    fn arabic_is_found_without_vowels_and_with_any_alif() {
        alike("تحقّق", &["تحقق", "تحـقق"]);
        alike("الأمم", &["الامم", "الإمم"]);
        alike("40", &["٤٠", "۴۰"]);
        alike("مدرسة على", &["مدرسه علي"]);
        assert_eq!(fold("حلب، سوريا"), ["حلب", "سوريا"]);
    }
}
