//! Numbers as words: grouped, rounded no further than they were said.

use super::{Digits, Words};
use crate::terms::Kind;

impl Words {
    /// A number: "43,500", "2.5 million".
    pub fn number(&self, value: f64) -> String {
        // A round number of millions is said as one, and said so: its last digits were never counted.
        if value >= 1e6 && (value / 1e5).fract() == 0.0 {
            let (count, number) = (value / 1e6, self.formats().number(value / 1e6));
            return self.with("million", [("count", count.into()), ("number", number.into())]);
        }
        self.formats().number(value)
    }

    /// How many there are of something.
    pub fn count(&self, count: usize) -> String {
        self.formats().number(count as f64)
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
        let number = self.formats().number((share * 1000.0).round() / 10.0);
        let percent = self.with("percent", [("number", number.into())]);
        match self.digits() {
            Digits::Latin => percent,
            Digits::ArabicIndic => percent.replace('%', "٪"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Tongue;

    #[test]
    fn round_millions_are_said_as_such() {
        let words = Words::new("en").expect("English");
        assert_eq!(words.number(2_500_000.0), "2.5 million");
        assert_eq!(words.number(2_500_001.0), "2,500,001");
    }

    #[test]
    fn each_language_says_millions_and_shares_its_own_way() {
        let said = |language: &str| {
            let words = Words::new(language).expect("written");
            [words.number(2_500_000.0), words.number(3e6), words.share(0.014), words.share(0.5)].join(" | ")
        };
        assert_eq!(said("ar"), "2.5 مليون | 3 ملايين | 1.4% | نصف");
        assert_eq!(said("fr"), "2,5 millions | 3 millions | 1,4\u{202f}% | la moitié");
        assert_eq!(said("tr"), "2,5 milyon | 3 milyon | %1,4 | yarısı");
        let indic = Words::in_digits(Tongue::Arabic, Digits::ArabicIndic).expect("written");
        assert_eq!(indic.share(0.014), "١٫٤٪");
    }

    #[test]
    fn a_fraction_of_millions_takes_no_plural_of_its_whole_part_in_arabic() {
        let words = Words::new("ar").expect("Arabic");
        let said = [5_100_000.0, 11_000_000.0, 14_200_000.0].map(|n| words.number(n));
        assert_eq!(said, ["5.1 مليون", "11 مليوناً", "14.2 مليون"]);
        // A number that its sentence shows is shown as it is, and not as what stands for it.
        assert_eq!(words.with("chart-thinned", [("count", 14.25_f64.into())]), "رُسم قول من كل 14.25 قول.");
    }

    #[test]
    fn a_share_is_said_no_finer_than_it_is_known() {
        let words = Words::new("en").expect("English");
        assert_eq!([0.5, 0.75, 600.0 / 43_500.0].map(|n| words.share(n)), ["half", "75%", "1.4%"]);
        assert_eq!((words.tick(Kind::Share, 0.5), words.tick(Kind::Stock, 0.5)), ("50%".into(), "0.5".into()));
    }
}
