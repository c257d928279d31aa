//! A number as a reader sees it.

use serde::{Deserialize, Serialize};

/// A number in the three pieces that a page sets apart: "about", "43,500", "a day". None of them is ever cut off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    pub before: String,
    pub digits: String,
    pub after: String,
}

impl Number {
    /// In one line: "about 43,500".
    pub fn line(&self) -> String {
        let pieces: Vec<&str> = [&self.before, &self.digits, &self.after]
            .into_iter()
            .filter(|piece| !piece.is_empty())
            .map(String::as_str)
            .collect();
        pieces.join(" ")
    }
}

/// A count in these ten digits, in the order of their values; in 0 to 9 where there are none.
pub fn in_digits(count: usize, digits: &str) -> String {
    let digit = |plain: char| plain.to_digit(10).and_then(|value| digits.chars().nth(value as usize)).unwrap_or(plain);
    count.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_written_in_the_digits_of_its_page() {
        assert_eq!((in_digits(40, ""), in_digits(1390, "٠١٢٣٤٥٦٧٨٩")), ("40".into(), "١٣٩٠".into()));
    }

    #[test]
    fn a_number_reads_as_one_line() {
        let number = Number { before: "about".into(), digits: "30–40".into(), after: "a day".into() };
        assert_eq!(number.line(), "about 30–40 a day");
        assert_eq!(Number { digits: "40".into(), ..Number::default() }.line(), "40");
    }
}
