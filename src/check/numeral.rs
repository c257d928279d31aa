//! Numbers as a report writes them: "43,500", "2.5 million", "two dozen", "nearly a third".

use crate::extract::{ENGLISH, value};
use crate::fingerprint;
use std::ops::Range;

/// A number, and the tokens it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeral {
    pub value: f64,
    pub tokens: Range<usize>,
}

/// Words in lower case without the punctuation around them; what a hyphen joins is two, a per cent sign one more.
pub fn tokens(words: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in fingerprint::words(words) {
        for piece in word.split(['-', '/']) {
            // "US$4.6": what stands before a sign of money is its country.
            let behind_sign = piece.rsplit(['$', '€', '£']).next().unwrap_or(piece);
            let bare = behind_sign.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            if !bare.is_empty() {
                tokens.push(bare);
            }
            if piece.ends_with(['%', '٪']) {
                tokens.push("percent".into());
            }
        }
    }
    tokens
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
        for value in values {
            found.push(Numeral { value, tokens: at..end });
            if of_hundred {
                found.push(Numeral { value: value / 100.0, tokens: at..end });
            }
        }
        at = end;
    }
    found.extend(ratios(tokens, &found));
    found.extend(spaced(tokens));
    found.extend(ends_of_hundred(tokens, &found));
    found
}

/// "43 500": digits in groups of three that spaces part.
fn spaced(tokens: &[String]) -> Vec<Numeral> {
    let has = |at: usize, places: std::ops::RangeInclusive<usize>| {
        tokens.get(at).is_some_and(|token| places.contains(&token.len()) && token.bytes().all(|b| b.is_ascii_digit()))
    };
    (0..tokens.len())
        .filter(|&at| has(at, 1..=3) && has(at + 1, 3..=3))
        .filter_map(|at| {
            let end = (at + 1..).find(|&end| !has(end, 3..=3))?;
            Some(Numeral { value: tokens[at..end].concat().parse().ok()?, tokens: at..end })
        })
        .collect()
}

/// "20 to 30 percent", "20-30%": the per cent of the second end is the first one's too.
fn ends_of_hundred(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    numerals
        .windows(2)
        .filter_map(|pair| {
            let between: Vec<_> =
                tokens.get(pair[0].tokens.end..pair[1].tokens.start)?.iter().map(String::as_str).collect();
            let is_joined = matches!(between[..], [] | ["to"] | ["and"] | ["or"]);
            let of_hundred = matches!(tokens.get(pair[1].tokens.end..)?, [sign, ..] if sign == "percent")
                || matches!(tokens.get(pair[1].tokens.end..)?, [per, cent, ..] if per == "per" && cent == "cent");
            (is_joined && of_hundred).then(|| Numeral { value: pair[0].value / 100.0, tokens: pair[0].tokens.clone() })
        })
        .collect()
}

/// "one in four", "two out of three".
fn ratios(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    numerals
        .windows(2)
        .filter_map(|pair| {
            let between: Vec<_> =
                tokens.get(pair[0].tokens.end..pair[1].tokens.start)?.iter().map(String::as_str).collect();
            let joined = matches!(between[..], ["in"] | ["of"] | ["out", "of"]);
            let value = pair[0].value / pair[1].value;
            (joined && value <= 1.0).then_some(Numeral { value, tokens: pair[0].tokens.start..pair[1].tokens.end })
        })
        .collect()
}

/// Digits with what scales them: every reading, and the token behind.
fn in_digits(tokens: &[String], at: usize) -> Option<(Vec<f64>, usize)> {
    let (readings, mut scale) = digits(&tokens[at])?;
    let mut end = at + 1;
    if let Some(more) = tokens.get(end).and_then(|token| scale_of(token)) {
        scale *= more;
        end += 1;
    }
    Some((readings.into_iter().map(|value| value * scale).filter(|value| value.is_finite()).collect(), end))
}

/// What a token of digits can mean, and the scale that hangs on it: "2.5m", "40k".
fn digits(token: &str) -> Option<(Vec<f64>, f64)> {
    let western: String = token.chars().map(western).collect();
    let end = western.trim_end_matches(char::is_alphabetic).len();
    let (number, suffix) = western.split_at(end);
    let scale = match suffix {
        "" | "th" | "st" | "nd" | "rd" => 1.0,
        "k" => 1e3,
        "m" | "mn" => 1e6,
        "b" | "bn" => 1e9,
        // "30km", "5h": a unit, which changes nothing.
        _ => 1.0,
    };
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let grouped = |sign: char| {
        let mut groups = number.split(sign);
        let head = groups.next().is_some_and(|head| (1..=3).contains(&head.len()));
        let mut rest = groups.peekable();
        head && rest.peek().is_some() && rest.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut readings = Vec::new();
    let mut read = |text: String| readings.extend(text.parse::<f64>().ok().filter(|value| value.is_finite()));
    match (number.rfind(','), number.rfind('.')) {
        (Some(comma), Some(dot)) if comma < dot => read(number.replace(',', "")),
        (Some(_), Some(_)) => read(number.replace('.', "").replace(',', ".")),
        (Some(_), None) if grouped(',') => read(number.replace(',', "")),
        (Some(_), None) => read(number.replace(',', ".")),
        (None, Some(_)) if grouped('.') => {
            read(number.to_owned());
            read(number.replace('.', ""));
        }
        _ => read(number.to_owned()),
    }
    (!readings.is_empty()).then_some((readings, scale))
}

/// Arabic-Indic digits and their separators as Western ones.
fn western(c: char) -> char {
    let digit = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        '٫' => return '.',
        '٬' => return ',',
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// A number in English words, and the token behind it.
fn in_words(tokens: &[String], at: usize) -> Option<(f64, usize)> {
    let token = |i: usize| tokens.get(i).map_or("", String::as_str);
    let (mut total, mut group, mut end) = (0.0, None, at);
    // What may still be added below hundred: 100 anything, 10 a unit, 1 nothing.
    let mut room = 100.0;
    loop {
        let word = token(end);
        let open = group.map_or(total > 0.0, |n: f64| n >= 100.0);
        let joined = word == "and" && open && small(token(end + 1)).is_some();
        if joined || (word == "a" && group.is_none() && scale_of(token(end + 1)).is_some()) {
            end += 1;
        } else if let Some(n) = small(word).filter(|n| *n < room) {
            group = Some(group.unwrap_or(0.0) + n);
            room = if n >= 20.0 { 10.0 } else { 1.0 };
            end += 1;
        } else if let Some(scale) = scale_of(word) {
            let n = match group.take() {
                Some(n) => n,
                None if total == 0.0 => 1.0,
                None => break,
            };
            if scale > 100.0 {
                total += n * scale;
            } else {
                group = Some(n * scale);
            }
            // Nobody says "a dozen and two": what follows is the next number.
            room = if word == "dozen" { 0.0 } else { 100.0 };
            end += 1;
        } else {
            break;
        }
    }
    if end == at {
        let behind_article = at + usize::from(matches!(token(at), "a" | "an"));
        return fraction(&token, behind_article, 1.0).or_else(|| single(&token, at));
    }
    let value = total + group.unwrap_or(0.0);
    if token(end) == "and" && token(end + 1) == "a" && token(end + 2) == "half" {
        return Some((value + 0.5, end + 3));
    }
    fraction(&token, end, value).or(Some((value, end)))
}

/// "half", "a third", "two thirds": `count` is what stands before.
fn fraction<'t>(token: &impl Fn(usize) -> &'t str, at: usize, count: f64) -> Option<(f64, usize)> {
    let parts = match token(at) {
        "halves" => 2.0,
        word => value(ENGLISH.fractions, word)?,
    };
    // "Half a million" and "half a dozen" are numbers like others.
    if parts == 2.0
        && token(at + 1) == "a"
        && let Some(scale) = scale_of(token(at + 2))
    {
        return Some((count / parts * scale, at + 3));
    }
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

/// Numbers below a hundred that are one word.
fn small(word: &str) -> Option<f64> {
    value(ENGLISH.small, word)
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
        assert_eq!(values("around 43,500, he added"), [43_500.0]);
        assert_eq!(values("city of 2.5 million."), [2_500_000.0]);
        assert_eq!(values("$2.5m or 40k"), [2_500_000.0, 40_000.0]);
        assert_eq!(values("around 30, 40 people"), [30.0, 40.0]);
        assert_eq!(values("30–40 people"), [30.0, 40.0]);
        assert_eq!(values("50 km (30 miles)"), [50.0, 30.0]);
        assert_eq!(values("1.234,5"), [1234.5]);
        assert_eq!(values("200.000 Menschen"), [200.0, 200_000.0]);
        assert_eq!(values("٤٣٬٥٠٠ لاجئ"), [43_500.0]);
        assert_eq!(values("US$4.6 million"), [4_600_000.0]);
        assert_eq!(values("43 500 people"), [43.0, 500.0, 43_500.0]);
    }

    #[test]
    fn words_are_read_as_the_number_they_say() {
        assert_eq!(values("killed four"), [4.0]);
        assert_eq!(values("Two rebel fighters"), [2.0]);
        assert_eq!(values("nearly three hours"), [3.0]);
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
        assert_eq!(values("half of those bodies"), [0.5]);
        assert_eq!(values("a fourth of the population"), [0.25]);
        assert_eq!(values("two thirds"), [2.0 / 3.0]);
        assert_eq!(values("30 percent"), [30.0, 0.3]);
        assert_eq!(values("30% of them"), [30.0, 0.3]);
        assert_eq!(values("one in four"), [1.0, 4.0, 0.25]);
        assert_eq!(values("half a million"), [500_000.0]);
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
