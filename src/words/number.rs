//! Numbers as words: grouped, rounded no further than they were said.

use super::Words;
use crate::terms::Kind;

impl Words {
    /// A number: "43,500", "2.5 million".
    pub fn number(&self, value: f64) -> String {
        // A round number of millions is said as one, and said so: its last digits were never counted.
        if value >= 1e6 && (value / 1e5).fract() == 0.0 {
            return self.with("million", [("number", decimal(value / 1e6).into())]);
        }
        grouped(value)
    }

    /// A share as it is said: "half", "75%", "1.4%".
    pub(super) fn share(&self, value: f64) -> String {
        match value {
            0.5 => self.say("half"),
            // One digit behind the point, as no share of ours is known better.
            _ => self.percent(value),
        }
    }

    /// A place on an axis. There a half is a number like the others: "50%".
    pub fn tick(&self, kind: Kind, value: f64) -> String {
        if kind == Kind::Share { self.percent(value) } else { self.number(value) }
    }

    fn percent(&self, share: f64) -> String {
        self.with("percent", [("number", decimal((share * 1000.0).round() / 10.0).into())])
    }
}

fn decimal(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn grouped(value: f64) -> String {
    let text = decimal(value);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        let said = [0.0, 600.0, 2000.0, 43_500.0, 200_000.0, 2.5].map(grouped);
        assert_eq!(said, ["0", "600", "2,000", "43,500", "200,000", "2.5"]);
    }

    #[test]
    fn round_millions_are_said_as_such() {
        let words = Words::new("en").expect("English");
        assert_eq!(words.number(2_500_000.0), "2.5 million");
        assert_eq!(words.number(2_500_001.0), "2,500,001");
    }

    #[test]
    fn a_share_is_said_no_finer_than_it_is_known() {
        let words = Words::new("en").expect("English");
        assert_eq!([0.5, 0.75, 600.0 / 43_500.0].map(|n| words.share(n)), ["half", "75%", "1.4%"]);
        assert_eq!((words.tick(Kind::Share, 0.5), words.tick(Kind::Stock, 0.5)), ("50%".into(), "0.5".into()));
    }
}
