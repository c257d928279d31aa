//! What a cell of numbers says: a number, or one with what bounds it, or a range, by the grammar that texts are read by.

use super::number::{Decimal, number};
use super::what::What;
use crate::extract::{is_of_hundred, of_hundred, propose, western};
use crate::terms::{Amount, Nature, Qualifier};

/// The amount of a cell, and whether it is a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    pub amount: Amount,
    pub nature: Nature,
}

/// Words that say in one table that there were none, and in another that nothing is known.
const NONE_OR_UNKNOWN: [&str; 2] = ["nil", "none"];

/// Whether a cell of numbers can be read as nought and as nothing known, unless the mapping says which it is.
pub fn is_none_or_unknown(cell: &str, missing: &[String]) -> bool {
    let same = |word: &str| cell.trim().eq_ignore_ascii_case(word);
    NONE_OR_UNKNOWN.iter().any(|word| same(word)) && !missing.iter().any(|word| same(word.trim()))
}

/// Reads a cell below a header. Where the header speaks of per cent, a number without a sign is of a hundred, too.
///
/// # Errors
/// Where the cell says no amount, could say two, or holds more than an amount.
pub fn amount(cell: &str, header: &str, decimal: Option<Decimal>) -> Result<Told, What> {
    let no_number = || What::NoNumber { text: cell.trim().to_owned() };
    let exact = |value: f64| Amount::new(Qualifier::Exact, Some(value), (None, None), false).map_err(|_| no_number());
    let told = match number(cell, decimal) {
        Ok(value) => Told { amount: exact(value)?, nature: Nature::Count },
        Err(What::NoNumber { .. }) => bounded(cell, decimal)?,
        Err(what) => return Err(what),
    };
    Ok(match told.nature {
        Nature::Count if is_of_hundred(header) => {
            Told { amount: of_hundred(told.amount).ok_or_else(no_number)?, nature: Nature::Share }
        }
        _ => told,
    })
}

/// What stands before a cell in a row.
const BEFORE: &str = "| ";

/// A cell that holds a number and more, all of which bounds it.
fn bounded(cell: &str, decimal: Option<Decimal>) -> Result<Told, What> {
    let no_number = || What::NoNumber { text: cell.trim().to_owned() };
    let plain = in_plain_digits(cell.trim(), decimal)?;
    // As a cell is: at the beginning of a line ">" would mark a quotation, and 2000 be a year.
    let cell = format!("{BEFORE}{plain}");
    match propose(&cell).as_slice() {
        [one] if one.at == (BEFORE.len()..cell.len()) && matches!(one.nature, Nature::Count | Nature::Share) => {
            Ok(Told { amount: one.amount.ok_or_else(no_number)?, nature: one.nature })
        }
        _ => Err(no_number()),
    }
}

/// The text with each of its numbers as English has it, so that the sign that parts decimals in the sheet does so here.
fn in_plain_digits(text: &str, decimal: Option<Decimal>) -> Result<String, What> {
    let is_digit = |letter: char| western(letter).is_ascii_digit();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let (before, run) = rest.split_at(start);
        let end = end_of_run(run);
        plain.push_str(before);
        plain.push_str(&in_english(&run[..end], number(&run[..end], decimal)?));
        rest = &run[end..];
    }
    plain.push_str(rest);
    Ok(plain)
}

/// A number in digits that can be read in one way only, its thousands parted where they were.
fn in_english(run: &str, value: f64) -> String {
    let digits = value.to_string();
    let is_parted = !run.chars().all(|letter| western(letter).is_ascii_digit());
    match digits.split_once('.') {
        // Three digits behind a point could be thousands, as others write them.
        Some((_, part)) if part.len() == 3 => format!("{digits}0"),
        Some(_) => digits,
        None if is_parted => {
            let groups = digits.as_bytes().rchunks(3).rev();
            groups.map(String::from_utf8_lossy).collect::<Vec<_>>().join(",")
        }
        None => digits,
    }
}

/// Where the number ends that a text begins with: at the last digit that only signs and blanks of numbers part from the first.
fn end_of_run(run: &str) -> usize {
    let mut end = 0;
    let mut gap = 0;
    for (at, letter) in run.char_indices() {
        if western(letter).is_ascii_digit() {
            (end, gap) = (at + letter.len_utf8(), 0);
        } else {
            gap += 1;
            let parts = letter.is_whitespace() || matches!(western(letter), ',' | '.' | '\'' | '’');
            if gap > 1 || !parts {
                break;
            }
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, header: &str, decimal: Option<Decimal>) -> String {
        match amount(cell, header, decimal) {
            Ok(told) => format!("{} {}", told.nature.id(), told.amount.in_words(|value| value.to_string())),
            Err(what) => what.id().to_owned(),
        }
    }

    #[test]
    fn a_cell_says_its_bound_or_its_range_with_the_number() {
        for (cell, told) in [
            ("43,500", "43500"),
            ("~12", "about 12"),
            ("c. 40", "about 40"),
            ("±40", "about 40"),
            (">1300", "at least 1300"),
            ("> 1 300", "at least 1300"),
            (">2000", "at least 2000"),
            ("1,200+", "at least 1200"),
            ("at least 7", "at least 7"),
            ("<5", "at most 5"),
            ("10-15", "10 to 15"),
            ("10\u{2013}15", "10 to 15"),
            ("1,000 - 1,500", "1000 to 1500"),
            ("3-4,000", "3000 to 4000"),
            ("about 30 to 40", "about 30 to 40"),
            ("~12.5", "about 12.5"),
            ("forty", "40"),
        ] {
            assert_eq!(read(cell, "Killed", None), format!("count {told}"), "{cell}");
        }
        assert_eq!(read("12%", "Working", None), "share 0.12");
        assert_eq!(read("10-12 %", "Working", None), "share 0.1 to 0.12");
        assert_eq!(read("~1.300", "Killed", None), "ambiguous-number");
        assert_eq!(read("~1.300", "Killed", Some(Decimal::Comma)), "count about 1300");
        assert_eq!(read("~1.300", "Killed", Some(Decimal::Point)), "count about 1.3");
        assert_eq!(read(">1,125", "Killed", Some(Decimal::Comma)), "count at least 1.125");
    }

    #[test]
    fn below_a_header_of_per_cent_numbers_are_of_a_hundred() {
        assert_eq!(read("43", "Working (%)", None), "share 0.43");
        assert_eq!(read("~12.5", "Working, per cent", None), "share about 0.125");
        assert_eq!(read("43%", "Working (%)", None), "share 0.43");
    }

    #[test]
    fn what_says_more_than_an_amount_is_no_number() {
        for cell in [
            "12 (2 children)",
            "10 15",
            "dozens",
            "about 40 in two towns",
            "2012-13",
            "5 km",
            "1.2.3",
            "x",
            "~",
            "-5-3",
        ] {
            assert_eq!(read(cell, "Killed", None), "no-number", "{cell}");
        }
        assert_eq!(read("-5", "Killed", None), "out-of-bounds");
        assert!(is_none_or_unknown(" None ", &[]) && !is_none_or_unknown("nil", &["NIL".to_owned()]));
    }
}
