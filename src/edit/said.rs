//! An amount as a person writes it, read strictly: what could be read in two ways is not read.

use crate::check::Wording;
use crate::terms::{Amount, Kind, Qualifier};
use std::fmt;

/// Why words make no amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misunderstood {
    words: String,
    why: Misread,
}

/// The id of a sentence, and what is put into it.
type Misread = (&'static str, Vec<(&'static str, String)>);

impl Misunderstood {
    /// The same in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        let (id, arguments) = &self.why;
        let why = wording.tell_of(id, arguments);
        wording.tell("amount-misread", [("words", self.words.as_str().into()), ("why", why.into())])
    }
}

impl fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

impl std::error::Error for Misunderstood {}

/// Reads "42", "about 43,500", "at least 30", "30-40", "between 30 and 40", "30 to 40, about", "12 %". Of a measure of
/// shares every number is a per cent or "half", of any other none is.
///
/// # Errors
/// Where the words are no amount, or could be two: "43.500" is 43,500 to some and 43.5 to others.
pub fn amount(words: &str, kind: Option<Kind>) -> Result<Amount, Misunderstood> {
    let misunderstood = |why: Misread| Misunderstood { words: words.trim().to_owned(), why };
    let lower = words.trim().to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let (qualifier, rest) = qualified(&lower);
    let is_share = kind.map(|kind| kind == Kind::Share);
    let read = |text: &str, scale: &str| number(text, scale, is_share).map_err(misunderstood);
    if let Some((low, high)) = ends(rest) {
        let about = match qualifier {
            None => false,
            Some(Qualifier::About) => true,
            Some(other) => {
                return Err(misunderstood(("misread-range-with-qualifier", vec![("qualifier", other.to_string())])));
            }
        };
        // "2 to 3 million", "30-40 %": what scales the second number scales the first.
        let (_, scale) = scaled(high);
        let (low, high) = (read(low, scale)?, read(high, "")?);
        return Amount::new(Qualifier::Range, None, (Some(low), Some(high)), about).map_err(|_| {
            misunderstood((if low > high { "misread-backward" } else { "misread-out-of-bounds" }, Vec::new()))
        });
    }
    let value = read(rest, "")?;
    let qualifier = qualifier.unwrap_or(Qualifier::Exact);
    Amount::new(qualifier, Some(value), (None, None), false)
        .map_err(|_| misunderstood(("misread-out-of-bounds", Vec::new())))
}

/// The qualifier that words name, and what is left of them.
fn qualified(words: &str) -> (Option<Qualifier>, &str) {
    const NAMES: [(&str, Qualifier); 7] = [
        ("exactly", Qualifier::Exact),
        ("exact", Qualifier::Exact),
        ("about", Qualifier::About),
        ("~", Qualifier::About),
        ("at least", Qualifier::AtLeast),
        ("at most", Qualifier::AtMost),
        ("nearly", Qualifier::Nearly),
    ];
    for (name, qualifier) in NAMES {
        if let Some(rest) = words.strip_prefix(name)
            && (name == "~" || rest.starts_with(' '))
        {
            return (Some(qualifier), rest.trim());
        }
    }
    match words.strip_suffix("about").map(str::trim_end).and_then(|rest| rest.strip_suffix(',')) {
        Some(rest) => (Some(Qualifier::About), rest.trim()),
        None => (None, words),
    }
}

/// The two ends of a range.
fn ends(words: &str) -> Option<(&str, &str)> {
    if let Some(between) = words.strip_prefix("between ") {
        return between.split_once(" and ").map(|(low, high)| (low.trim(), high.trim()));
    }
    let (low, high) = words.split_once(" to ").or_else(|| {
        let at = words.char_indices().skip(1).find(|(_, letter)| matches!(letter, '-' | '–' | '—'))?;
        Some((&words[..at.0], &words[at.0 + at.1.len_utf8()..]))
    })?;
    Some((low.trim(), high.trim()))
}

/// A number's digits, and the word or sign behind them.
fn scaled(words: &str) -> (&str, &str) {
    let end = words.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.'))).unwrap_or(words.len());
    (&words[..end], words[end..].trim())
}

/// One number. `scale` is what stands behind the other end of a range, where this one has none of its own.
fn number(words: &str, scale: &str, is_share: Option<bool>) -> Result<f64, Misread> {
    if words == "half" && is_share != Some(false) {
        return Ok(0.5);
    }
    let (digits, own) = scaled(words);
    let scale = if own.is_empty() { scale } else { own };
    let plain = plain(digits).ok_or_else(|| fault(digits, words))?;
    let power = match scale {
        "" => 0,
        "thousand" => 3,
        "million" => 6,
        "billion" => 9,
        "%" | "per cent" | "percent" => -2,
        other => return Err(("misread-no-part", vec![("word", other.to_owned())])),
    };
    match (is_share, power == -2) {
        (Some(true), false) => return Err(("misread-share", Vec::new())),
        (Some(false), true) => return Err(("misread-no-share", Vec::new())),
        _ => {}
    }
    // Moving the point in the text loses nothing, as a division would.
    format!("{plain}e{power}").parse().map_err(|_| fault(digits, words))
}

fn fault(digits: &str, words: &str) -> Misread {
    let digits_are = || ("digits", digits.to_owned());
    match (digits.is_empty(), digits.split_once('.')) {
        (true, _) if words.is_empty() => ("misread-nothing", Vec::new()),
        (true, _) => ("misread-no-digits", vec![("word", words.to_owned())]),
        (false, Some((whole, decimals))) if decimals.len() == 3 && !whole.contains(',') => {
            let one = ("one", format!("{whole},{decimals}"));
            ("misread-two-readings", vec![digits_are(), one, ("other", digits.trim_end_matches('0').to_owned())])
        }
        _ => ("misread-commas", vec![digits_are()]),
    }
}

/// Digits without their commas; none where these do not part groups of three, or where a point could be meant as one.
fn plain(digits: &str) -> Option<String> {
    let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = whole.contains(',');
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || (grouped && first.len() > 3) || !groups.all(|group| group.len() == 3 && is_number(group)) {
        return None;
    }
    match decimals {
        Some(decimals) if !is_number(decimals) => None,
        Some(decimals) if decimals.len() == 3 && !grouped && whole != "0" => None,
        _ => Some(digits.replace(',', "")),
    }
}

/// An amount as [`amount`] reads it.
pub fn said(amount: Amount, kind: Option<Kind>) -> String {
    let number = |value: f64| match kind {
        Some(Kind::Share) => format!("{} %", shifted(value)),
        _ => grouped(value),
    };
    amount.in_words(number)
}

/// A number with commas, and all of its decimals.
fn grouped(value: f64) -> String {
    let text = value.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let groups: Vec<_> = whole.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    let whole = groups.join(",");
    match (decimals.len(), whole.contains(',')) {
        (0, _) => whole,
        // Three decimals could be taken for thousands; four cannot.
        (3, false) => format!("{whole}.{decimals}0"),
        _ => format!("{whole}.{decimals}"),
    }
}

/// A share in per cent, the point moved in its text.
fn shifted(share: f64) -> String {
    let text = share.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = format!("{decimals:0<2}");
    let (before, after) = decimals.split_at(2);
    let before = format!("{whole}{before}");
    let before = before.trim_start_matches('0');
    let before = if before.is_empty() { "0" } else { before };
    match after.len() {
        0 => before.to_owned(),
        3 => format!("{before}.{after}0"),
        _ => format!("{before}.{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(words: &str) -> (Qualifier, f64, f64, bool) {
        let amount = amount(words, Some(Kind::Stock)).unwrap_or_else(|why| panic!("{why}"));
        (amount.qualifier(), amount.low().value(), amount.high().value(), amount.is_about())
    }

    fn why(words: &str, kind: Kind) -> String {
        let (id, arguments) = amount(words, Some(kind)).expect_err(words).why;
        Wording::english().tell_of(id, &arguments)
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        use Qualifier::{About, AtLeast, AtMost, Exact, Nearly, Range};
        for (words, expected) in [
            ("42", (Exact, 42.0, 42.0, false)),
            (" exactly 42 ", (Exact, 42.0, 42.0, false)),
            ("about 43,500", (About, 43_500.0, 43_500.0, true)),
            ("43500, about", (About, 43_500.0, 43_500.0, true)),
            ("~40", (About, 40.0, 40.0, true)),
            ("At least 30", (AtLeast, 30.0, 30.0, false)),
            ("at most 1,000,000", (AtMost, 1e6, 1e6, false)),
            ("nearly 2.5 million", (Nearly, 2.5e6, 2.5e6, false)),
            ("30-40", (Range, 30.0, 40.0, false)),
            ("30–40", (Range, 30.0, 40.0, false)),
            ("30 to 40, about", (Range, 30.0, 40.0, true)),
            ("about 30 to 40", (Range, 30.0, 40.0, true)),
            ("between 30 and 40", (Range, 30.0, 40.0, false)),
            ("2 to 3 million", (Range, 2e6, 3e6, false)),
            ("0.125", (Exact, 0.125, 0.125, false)),
        ] {
            assert_eq!(read(words), expected, "{words}");
        }
        let share = |words| amount(words, Some(Kind::Share)).expect(words).low().value();
        assert_eq!(["12 %", "1.4%", "half", "12 per cent"].map(share), [0.12, 0.014, 0.5, 0.12]);
        assert_eq!(amount("10-12 %", Some(Kind::Share)).map(|amount| amount.low().value()), Ok(0.1));
    }

    #[test]
    fn what_could_be_two_numbers_is_none() {
        assert!(why("43.500", Kind::Stock).contains("43,500 to some and 43.5 to others"));
        for words in
            ["43,50", "1,2345", "4 2", "forty", "", "about", "-5", "12x", "1e3", "30 to", "to 40", "٤٢", "3..4"]
        {
            assert!(amount(words, Some(Kind::Stock)).is_err(), "{words:?} was read");
        }
        assert!(why("40-30", Kind::Stock).contains("low end lies above"));
        assert!(why("at least 30-40", Kind::Stock).contains("two ends"));
        assert!(why("12", Kind::Share).contains("is a share"));
        assert!(why("12 %", Kind::Stock).contains("not a share"));
        assert!(why("9,000,000 billion", Kind::Stock).contains("out of bounds"));
    }

    fn any_amount() -> impl Strategy<Value = Amount> {
        let number = prop_oneof![
            (0..2_000_000_000u64).prop_map(|n| n as f64),
            (0..100_000u32).prop_map(|n| f64::from(n) / 100.0)
        ];
        (0..Qualifier::ALL.len(), number.clone(), number, any::<bool>()).prop_filter_map(
            "in order",
            |(q, a, b, about)| {
                let qualifier = Qualifier::ALL[q];
                match qualifier {
                    Qualifier::Range => Amount::new(qualifier, None, (Some(a.min(b)), Some(a.max(b))), about).ok(),
                    _ => Amount::new(qualifier, Some(a), (None, None), false).ok(),
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(amount in any_amount()) {
            prop_assert_eq!(super::amount(&said(amount, Some(Kind::Flow)), Some(Kind::Flow)), Ok(amount));
        }

        #[test]
        fn a_share_survives_too(value in 0.0..1.0f64) {
            let share = Amount::new(Qualifier::About, Some(value), (None, None), false).expect("a share");
            prop_assert_eq!(super::amount(&said(share, Some(Kind::Share)), Some(Kind::Share)), Ok(share));
        }

        #[test]
        fn no_words_are_too_strange_to_refuse(words in "\\PC{0,30}") {
            let _ = super::amount(&words, None);
        }
    }

    #[test]
    fn what_is_no_amount_is_told_in_the_words_of_a_language() {
        let told = |language: &str| {
            let wording = Wording::of(language).expect("a language");
            amount("43.500", Some(Kind::Stock)).expect_err("two readings").told(wording)
        };
        assert!(
            told("en").starts_with("\"43.500\" is no amount: 43.500 is 43,500 to some and 43.5 to others. Write 42")
        );
        assert!(told("tr").starts_with("“43.500” bir değer değil: 43.500 kimine göre 43,500"), "{}", told("tr"));
    }
}
