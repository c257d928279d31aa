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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_one_line() {
        let number = Number { before: "about".into(), digits: "30–40".into(), after: "a day".into() };
        assert_eq!(number.line(), "about 30–40 a day");
        assert_eq!(Number { digits: "40".into(), ..Number::default() }.line(), "40");
    }
}
