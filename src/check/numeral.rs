//! Numbers as a report writes them: "43,500", "2.5 million", "two dozen", "nearly a third".

mod joined;

use crate::extract::{ENGLISH, MARGIN, is_sign, readings, spelled, value};
use crate::fingerprint;
use std::ops::Range;

/// A number, and the tokens it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeral {
    pub value: f64,
    pub tokens: Range<usize>,
    /// Whether the words name a part that is no whole number, as "a third of a million" does: said so, it is about that many.
    pub is_rough: bool,
}

/// Words in lower case without the punctuation around them; what a hyphen joins is two, and a sign that bounds a number, of per
/// cent or of more is one of its own.
pub fn tokens(words: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in fingerprint::words(words) {
        let is_fraction = is_fraction(&word);
        // The end of an arrow bounds nothing.
        for (i, piece) in word.replace("->", "-").split(['-', '/']).enumerate() {
            if i > 0 && is_fraction {
                tokens.push("/".to_owned());
            }
            for piece in piece.split_inclusive(MARGIN) {
                token(piece, &mut tokens);
            }
        }
    }
    tokens
}

/// "1/3".
fn is_fraction(word: &str) -> bool {
    let is_digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare.split_once('/').is_some_and(|(count, parts)| is_digits(count) && is_digits(parts))
}

/// The tokens of a piece of a word that has no hyphen in it.
fn token(piece: &str, tokens: &mut Vec<String>) {
    let is_own = |c: char| c.is_alphanumeric();
    let Some(start) = piece.find(is_own) else {
        return tokens.extend(piece.chars().filter_map(sign));
    };
    let end = piece.rfind(is_own).map_or(start, |end| end + piece[end..].chars().next().map_or(0, char::len_utf8));
    // A plus before a number says nothing of how many there are.
    tokens.extend(piece[..start].chars().filter(|c| is_sign(*c) || *c == '=').filter_map(sign));
    // "US$4.6": what stands before a sign of money is its country.
    let bare = piece[start..end].rsplit(['$', '€', '£']).next().unwrap_or(piece).to_lowercase();
    // "c.600", "approx. 600": the point makes it short.
    match bare.split_once('.').filter(|(short, _)| ENGLISH.short_hedges.contains(short)) {
        Some((short, rest)) => tokens.extend([short, ".", rest].map(str::to_owned)),
        None if piece[end..].starts_with('.') && ENGLISH.short_hedges.contains(&&*bare) => {
            tokens.extend([bare, ".".to_owned()]);
        }
        None => tokens.push(bare),
    }
    tokens.extend(piece[end..].chars().filter_map(sign));
}

/// The token of a sign that says something of a number.
fn sign(c: char) -> Option<String> {
    match c {
        '%' | '٪' => Some("percent".to_owned()),
        '+' => Some("plus".to_owned()),
        '=' => Some("=".to_owned()),
        c if is_sign(c) => Some(c.to_string()),
        _ => None,
    }
}

/// Every number that the tokens hold. One that can be read in two ways ("2.500") is there twice.
pub fn numerals(tokens: &[String]) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (values, end) = match (in_digits(tokens, at), in_words(tokens, at)) {
            (Some(read), _) => read,
            (None, Some((value, end))) => (vec![value], end),
            (None, None) => {
                at += 1;
                continue;
            }
        };
        let of_hundred = match tokens.get(end).map(String::as_str) {
            Some("percent") => true,
            Some("per") => tokens.get(end + 1).is_some_and(|token| token == "cent"),
            _ => false,
        };
        let is_rough = is_rough(tokens, at);
        for value in values {
            found.push(Numeral { value, tokens: at..end, is_rough });
            if of_hundred {
                found.push(Numeral { value: value / 100.0, tokens: at..end, is_rough });
            }
        }
        at = end;
    }
    found.extend(joined::ratios(tokens, &found));
    found.extend(joined::spaced(tokens));
    found.extend(joined::ends_of_hundred(tokens, &found));
    found.extend(joined::ends_of_scale(tokens, &found));
    found.extend(joined::ends_of_thousands(tokens, &found));
    found
}

/// Digits with what scales them: every reading, and the token behind.
fn in_digits(tokens: &[String], at: usize) -> Option<(Vec<f64>, usize)> {
    let (readings, mut scale) = digits(&tokens[at])?;
    let mut end = at + 1;
    // "$300 m" are millions, "300 m" metres: no sign tells here.
    if scale == 1.0
        && let Some(more) = tokens.get(end).and_then(|token| short_scale_of(token))
    {
        return Some((readings.into_iter().flat_map(|value| [value, value * more]).collect(), end));
    }
    if let Some(more) = tokens.get(end).and_then(|token| scale_of(token)) {
        scale *= more;
        end += 1;
    }
    Some((readings.into_iter().map(|value| value * scale).filter(|value| value.is_finite()).collect(), end))
}

/// What a token of digits can mean, and the scale that hangs on it: "2.5m", "40k".
fn digits(token: &str) -> Option<(Vec<f64>, f64)> {
    let (number, suffix) = token.split_at(token.trim_end_matches(char::is_alphabetic).len());
    // "30km", "5h", "3rd": what changes nothing.
    let scale = short_scale_of(suffix).or_else(|| scale_of(suffix)).unwrap_or(1.0);
    let readings = readings(number);
    (!readings.is_empty()).then_some((readings, scale))
}

/// Whether the number in words that begins there is a part that is no whole number.
fn is_rough(tokens: &[String], at: usize) -> bool {
    spelled(&ENGLISH, &|at| tokens.get(at).map_or("", String::as_str), at).is_some_and(|read| read.is_rough)
}

/// A number in English words, and the token behind it.
fn in_words(tokens: &[String], at: usize) -> Option<(f64, usize)> {
    let token = |i: usize| tokens.get(i).map_or("", String::as_str);
    // "No one", "not a single": nobody at all.
    match (token(at), token(at + 1), token(at + 2)) {
        ("no", "one", _) => return Some((0.0, at + 2)),
        ("not", "a", "single") => return Some((0.0, at + 3)),
        _ => {}
    }
    if let Some(read) = spelled(&ENGLISH, &token, at) {
        return fraction(&token, read.end, read.value).or(Some((read.value, read.end)));
    }
    // "Several hundred": whoever cites it says so much.
    if let Some(scale) = scale_of(token(at)) {
        return Some((scale, at + 1));
    }
    let behind_article = at + usize::from(matches!(token(at), "a" | "an"));
    fraction(&token, behind_article, 1.0).or_else(|| single(&token, at))
}

/// "half", "a third", "two thirds": `count` is what stands before.
fn fraction<'t>(token: &impl Fn(usize) -> &'t str, at: usize, count: f64) -> Option<(f64, usize)> {
    let parts = match token(at) {
        "halves" => 2.0,
        word => value(ENGLISH.fractions, word)?,
    };
    Some((count / parts, at + 1))
}

/// One word that is a number in its place.
fn single<'t>(token: &impl Fn(usize) -> &'t str, at: usize) -> Option<(f64, usize)> {
    let value = match token(at) {
        "a" | "an" | "single" | "once" => 1.0,
        "both" | "couple" | "pair" | "twice" => 2.0,
        "thrice" => 3.0,
        "no" | "none" | "nobody" | "nothing" => 0.0,
        _ => return None,
    };
    Some((value, at + 1))
}

fn short_scale_of(word: &str) -> Option<f64> {
    value(ENGLISH.short_scales, word)
}

fn scale_of(word: &str) -> Option<f64> {
    value(ENGLISH.scales, word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(words: &str) -> Vec<f64> {
        numerals(&tokens(words)).into_iter().map(|numeral| numeral.value).collect()
    }

    #[test]
    fn digits_are_read_with_their_separators_and_scales() {
        assert_eq!(values("about 81,250, she wrote"), [81_250.0]);
        assert_eq!(values("delta of 3.5 million."), [3_500_000.0]);
        assert_eq!(values("$2.5m or 40k"), [2_500_000.0, 40_000.0]);
        assert_eq!(values("some 60, 70 huts"), [60.0, 70.0]);
        assert_eq!(values("30–40 people"), [30.0, 40.0]);
        assert_eq!(values("80 km (50 miles)"), [80.0, 50.0]);
        assert_eq!(values("1.234,5"), [1234.5]);
        assert_eq!(values("200.000 Menschen"), [200.0, 200_000.0]);
        assert_eq!(values("٤٣٬٥٠٠ لاجئ"), [43_500.0]);
        assert_eq!(values("US$4.6 million"), [4_600_000.0]);
        assert_eq!(values("$300 m"), [300.0, 300_000_000.0]);
        assert_eq!(values("1.2million"), [1_200_000.0]);
        assert_eq!(values("2 to 3 million"), [2.0, 3_000_000.0, 2_000_000.0]);
        assert_eq!(values("43 500 people"), [43.0, 500.0, 43_500.0]);
    }

    #[test]
    fn words_are_read_as_the_number_they_say() {
        assert_eq!(values("four drowned"), [4.0]);
        assert_eq!(values("Two harbour pilots"), [2.0]);
        assert_eq!(values("nearly six nights"), [6.0]);
        assert_eq!(values("twenty-one, thirty or forty"), [21.0, 30.0, 40.0]);
        assert_eq!(values("three hundred and five"), [305.0]);
        assert_eq!(values("two hundred thousand"), [200_000.0]);
        assert_eq!(values("one million two hundred thousand and six"), [1_200_006.0]);
        assert_eq!(values("a dozen, two dozen"), [12.0, 24.0]);
        assert_eq!(values("a hundred"), [100.0]);
        assert_eq!(values("three and a half hours"), [3.5]);
        assert_eq!(values("a convoy"), [1.0]);
    }

    #[test]
    fn parts_of_one_are_read() {
        assert_eq!(values("half of those wells"), [0.5]);
        assert_eq!(values("a fourth of all boats"), [0.25]);
        assert_eq!(values("two thirds"), [2.0 / 3.0]);
        assert_eq!(values("30 percent"), [30.0, 0.3]);
        assert_eq!(values("1/4 of homes"), [1.0, 4.0, 0.25]);
        assert_eq!(values("3-4,000 people"), [3.0, 4000.0, 3000.0]);
        assert_eq!(values("no one"), [0.0]);
        assert_eq!(values("Not a single man"), [0.0]);
        assert_eq!(values("30% of them"), [30.0, 0.3]);
        assert_eq!(values("one in four"), [1.0, 4.0, 0.25]);
        assert_eq!(values("half a million"), [500_000.0]);
        assert_eq!(values("a quarter of a million people"), [250_000.0]);
        assert_eq!(values("three quarters of a million"), [750_000.0]);
        assert!(numerals(&tokens("a third of a million"))[0].is_rough);
        assert_eq!(values("20 to 30 percent"), [20.0, 30.0, 0.3, 0.2]);
    }

    #[test]
    fn what_is_no_number_is_none() {
        assert!(values("dozens of people, hundreds more").is_empty());
        assert!(values("").is_empty());
    }

    proptest! {
        #[test]
        fn any_whole_number_is_read_back_from_digits_with_commas(n in 0..1_000_000_000u64) {
            let plain = n.to_string();
            let groups: Vec<_> = plain.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
            prop_assert_eq!(values(&format!("some {} people", groups.join(","))), [n as f64]);
        }

        #[test]
        fn no_text_is_too_strange_to_read(text in "\\PC{0,60}") {
            prop_assert!(values(&text).iter().all(|value| value.is_finite()));
        }
    }
}
