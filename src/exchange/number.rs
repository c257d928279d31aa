//! What a cell says for a number, however it was written.

use super::what::What;
use crate::extract::{is_sure, readings, western};
use crate::terms::Quantity;

/// The sign that parts decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Decimal {
    #[serde(rename = ".")]
    Point,
    #[serde(rename = ",")]
    Comma,
}

/// What says in a cell that nothing is known. A mapping may name more.
const MISSING: [&str; 14] = ["na", "n/a", "n.a.", "#n/a", "null", "none", "nil", "nd", "n/d", "-", "–", "—", "..", "…"];

/// Whether a cell says that there is no value, or nothing at all.
pub fn is_missing(cell: &str, more: &[String]) -> bool {
    let cell = cell.trim();
    let same = |word: &str| cell.eq_ignore_ascii_case(word);
    cell.is_empty() || MISSING.iter().any(|word| same(word)) || more.iter().any(|word| same(word.trim()))
}

/// Reads a number that is a [`Quantity`]. Spaces and apostrophes may part thousands; which of comma and point does is told
/// by the number itself or by `decimal`.
///
/// # Errors
/// Where it is no number, could be two, or lost its end to a spreadsheet's short form.
pub fn number(cell: &str, decimal: Option<Decimal>) -> Result<f64, What> {
    let text = || cell.trim().to_owned();
    let no_number = || What::NoNumber { text: text() };
    let whole = cell.trim();
    let (is_negative, run) = match whole.strip_prefix(['-', '−']) {
        Some(run) => (true, run),
        None => (false, whole.strip_prefix('+').unwrap_or(whole)),
    };
    let run: String = joined(run).ok_or_else(no_number)?.chars().map(western).collect();
    if run.chars().any(|letter| matches!(letter, 'e' | 'E')) && run.parse::<f64>().is_ok_and(f64::is_finite) {
        return Err(What::RoundedNumber { text: text() });
    }
    let run = match decimal {
        Some(Decimal::Point) => told_apart(&run, ',', '.').ok_or_else(no_number)?,
        Some(Decimal::Comma) => told_apart(&run, '.', ',').ok_or_else(no_number)?,
        None => run,
    };
    let is_plain = decimal.is_some() || run.bytes().all(|byte| byte.is_ascii_digit());
    let value = match readings(&run).as_slice() {
        [] => return Err(no_number()),
        [value, ..] if is_plain || is_sure(&run) => *value,
        _ => return Err(What::TwoNumbers { text: text() }),
    };
    match Quantity::new(value) {
        Some(quantity) if !is_negative || value == 0.0 => Ok(quantity.value()),
        _ => Err(What::OutOfBounds { text: text() }),
    }
}

/// Digits whose thousands were parted by spaces or apostrophes, without them; none where they part anything else.
fn joined(run: &str) -> Option<String> {
    let is_gap = |letter: char| letter.is_whitespace() || matches!(letter, '\'' | '’');
    let groups: Vec<&str> = run.split(is_gap).collect();
    let are_thousands = groups.iter().skip(1).all(|group| {
        let digits = group.chars().take_while(|letter| western(*letter).is_ascii_digit()).count();
        digits == 3
    });
    let head = groups.first()?.chars().count();
    (groups.len() == 1 || (are_thousands && (1..=3).contains(&head))).then(|| groups.concat())
}

/// A run as the reader has it: thousands in groups of three, and a point before decimals.
fn told_apart(run: &str, thousands: char, decimal: char) -> Option<String> {
    let (whole, part) = run.split_once(decimal).map_or((run, None), |(whole, part)| (whole, Some(part)));
    let mut groups = whole.split(thousands);
    let head = groups.next()?;
    let fits = groups.clone().next().is_none() || (1..=3).contains(&head.len());
    if !fits || !groups.all(|group| group.len() == 3) || part.is_some_and(|part| part.contains([thousands, decimal])) {
        return None;
    }
    let whole = whole.replace(thousands, "");
    Some(part.map_or(whole.clone(), |part| format!("{whole}.{part}")))
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
        // `readings` would take a point before three digits for thousands as well.
        .map(|text| text.parse::<f64>().map_or(text.clone(), plain))
}

/// A number as JSON and tables have it.
pub fn plain(value: f64) -> String {
    value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_are_told_apart_or_asked_for() {
        for (cell, value) in [
            ("43,500", 43_500.0),
            ("43 500", 43_500.0),
            ("43\u{a0}500", 43_500.0),
            ("43\u{202f}500", 43_500.0),
            ("43'500", 43_500.0),
            (" 1,234,567.5 ", 1_234_567.5),
            ("1.234.567", 1_234_567.0),
            ("1 234,5", 1234.5),
            ("0.79", 0.79),
            ("41400000", 41_400_000.0),
            ("٤٣٬٥٠٠", 43_500.0),
            ("0", 0.0),
        ] {
            let sure = number(cell, None);
            let asked = number(cell, Some(Decimal::Comma));
            assert!(sure == Ok(value) || asked == Ok(value), "{cell}: {sure:?}, {asked:?}");
        }
        assert_eq!(number("43.500", None), Err(What::TwoNumbers { text: "43.500".into() }));
        assert_eq!(number("43.500", Some(Decimal::Comma)), Ok(43_500.0));
        assert_eq!(number("43.500", Some(Decimal::Point)), Ok(43.5));
        assert_eq!(number("30,40", None), Err(What::TwoNumbers { text: "30,40".into() }));
        assert_eq!(number("30,40", Some(Decimal::Comma)), Ok(30.4));
        assert_eq!(number("1 234,5", Some(Decimal::Comma)), Ok(1234.5));
    }

    #[test]
    fn what_is_no_count_is_told() {
        for cell in ["", "about 50", "12%", "50+", "1.2.3", "4 5", "43 50", "1e", "½ x", "NaN", "inf", "5-6"] {
            assert!(matches!(number(cell, None), Err(What::NoNumber { .. })), "{cell}: {:?}", number(cell, None));
        }
        assert_eq!(number("4.35E+04", None), Err(What::RoundedNumber { text: "4.35E+04".into() }));
        assert_eq!(number("-5", None), Err(What::OutOfBounds { text: "-5".into() }));
        assert_eq!(number("1 000 000 000 000 000 000", None).map_err(|what| what.id()), Err("out-of-bounds"));
        assert!(is_missing(" NA ", &[]) && is_missing("?", &["?".into()]) && !is_missing("0", &[]));
    }
}
